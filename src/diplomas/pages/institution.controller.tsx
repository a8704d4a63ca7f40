import { Body, Controller, Get, Inject, Post, UseGuards } from '@nestjs/common';
import { AdministratorsOnly, CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { refuse } from '../../platform/refusal/index.js';
import {
  blank,
  Button,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Table,
  TextField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { centres, diplomas } from '../data/catalogue.store.js';
import { juries } from '../data/juries.store.js';
import { isWithin, SETTING_NAMES, SETTINGS, type SettingName } from '../rules/index.js';
import { nameIn } from '../words/name-in.js';
import { setSettings, settings } from '../data/settings.store.js';
import { words } from '../words/words.js';

/** What the institution sets and teaches, for its administrators. */
@Controller()
@UseGuards(AdministratorsOnly)
export class InstitutionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('settings')
  async showSettings(@Reading() reader: Reader): Promise<Answer> {
    const now = await this.database.read(settings);
    return settingsPage(
      reader,
      blank(Object.fromEntries(Object.entries(now).map(([name, value]) => [name, String(value)]))),
    );
  }

  @Post('settings')
  async saveSettings(
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const typed = Object.fromEntries(
      SETTING_NAMES.map((name) => [name, typeof body[name] === 'string' ? body[name].trim() : '']),
    );
    const values = Object.fromEntries(
      SETTING_NAMES.map((name) => [name, /^\d{1,5}$/.test(typed[name] ?? '') ? Number(typed[name]) : undefined]),
    );
    const wrong = SETTING_NAMES.filter((name) => !isWithin(name, values[name]));
    if (wrong.length > 0) {
      return settingsPage(
        reader,
        wrong.reduce(
          (filled, name) =>
            refused(
              filled,
              refuse(422, 'institution.outOfBounds', { least: SETTINGS[name].least, most: SETTINGS[name].most }, name),
            ),
          blank(typed),
        ),
      );
    }
    await this.database.transact((tx) => setSettings(tx, values as Record<SettingName, number>, actor.personId));
    return seeOther(addressOf('/settings'), 'institution.saved');
  }

  @Get('diplomas')
  async catalogue(@Reading() reader: Reader): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({
      all: await diplomas(tx),
      places: await centres(tx),
      those: await juries(tx),
    }));
    const w = words(reader.locale);
    return page(
      { title: w.catalogue.title, width: 'wide' },
      <>
        <ul class="govuk-list aval-filters">
          <li>
            <a class="govuk-link" href={addressOf('/diplomas/new')}>
              {w.catalogue.newDiploma}
            </a>
          </li>
          {(['centres', 'specialties', 'juries'] as const).map((kind) => (
            <li key={kind}>
              <a class="govuk-link" href={addressOf(`/institution/${kind}/new`)}>
                {w.catalogue.adding[kind]}
              </a>
            </li>
          ))}
          <li>
            <a class="govuk-link" href={addressOf('/rulesets')}>
              {w.catalogue.rules}
            </a>
          </li>
        </ul>
        <Table
          caption={w.catalogue.title}
          quietCaption
          rows={found.all}
          columns={[
            { title: w.catalogue.code, cell: ({ code }) => code },
            {
              title: w.catalogue.name,
              names: true,
              cell: (diploma) => (
                <a class="govuk-link" href={addressOf('/diplomas/:id', { id: diploma.id })}>
                  {nameIn(diploma, reader.locale)}
                </a>
              ),
            },
            { title: w.catalogue.family, cell: ({ family }) => w.families[family] },
            { title: w.catalogue.unit, cell: ({ activityUnit }) => activityUnit },
            { title: w.catalogue.credits, numeric: true, cell: ({ credits }) => credits },
          ]}
        />
        <Table
          caption={w.catalogue.juries}
          rows={found.those}
          columns={[
            { title: w.catalogue.code, cell: ({ code }) => code },
            {
              title: w.catalogue.jury,
              names: true,
              cell: (jury) => (
                <a class="govuk-link" href={addressOf('/institution/juries/:id', { id: jury.id })}>
                  {nameIn(jury, reader.locale)}
                </a>
              ),
            },
            { title: w.catalogue.leastMembers, numeric: true, cell: ({ leastMembers }) => leastMembers },
          ]}
        />
        <Table
          caption={w.catalogue.centres}
          rows={found.places}
          columns={[
            { title: w.catalogue.code, cell: ({ code }) => code },
            { title: w.catalogue.centre, names: true, cell: ({ name }) => name },
            { title: w.catalogue.timeZone, cell: ({ timeZone }) => timeZone },
            { title: w.catalogue.territory, cell: ({ territory }) => w.catalogue.territories[territory] },
          ]}
        />
      </>,
    );
  }
}

function settingsPage(reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale).settings;
  const field = fieldsOf(filled, reader);
  return page(
    { title: w.title, lead: w.lead, filled, width: 'reading' },
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/letterheads')}>
          {w.letterheads}
        </a>
      </p>
      <Form action={addressOf('/settings')}>
        {SETTING_NAMES.map((name) => (
          <TextField
            {...field(name)}
            label={w.names[name]}
            hint={w.bounds(SETTINGS[name].least, SETTINGS[name].most)}
            numeric
            width={5}
          />
        ))}
        <Button>{w.save}</Button>
      </Form>
    </>,
  );
}
