import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Button,
  DateField,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  SummaryList,
  TextField,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { absencesOf, addAbsence, removeAbsence } from '../data/absences.store.js';
import { holds, type Actor } from '../rules/index.js';
import { CurrentActor } from './current-actor.js';
import { civilitiesOf, setCivility } from '../data/people.store.js';
import { AbsenceForm, CivilityForm } from './people.form.js';
import { CivilitySelect } from './civility-select.js';
import { words } from '../words/words.js';

/** One's own account. */
@Controller()
export class MeController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('me')
  async me(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const civility = (await this.database.read((tx) => civilitiesOf(tx, [actor.personId]))).get(actor.personId);
    return mePage(actor, reader, blank({ civility: civility ?? '' }));
  }

  @Post('me/civility')
  async sayCivility(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(CivilityForm, body);
    if (!given.ok) return mePage(actor, reader, given.filled);
    await this.database.transact((tx) => setCivility(tx, actor.personId, given.form.civility ?? null));
    return seeOther(addressOf('/me'), 'people.civilitySaved');
  }

  @Get('absences')
  absences(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.askAbsences(actor, reader, blank());
  }

  @Post('absences')
  async addAbsence(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(AbsenceForm, body);
    if (!given.ok) return this.askAbsences(actor, reader, given.filled);
    const done = await this.database.transact((tx) => addAbsence(tx, actor, given.form));
    return isRefusal(done)
      ? this.askAbsences(actor, reader, refused(given.filled, done))
      : seeOther(addressOf('/absences'), 'people.absenceAdded');
  }

  @Post('absences/:id/remove')
  async removeAbsence(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const wasTheirs = await this.database.transact((tx) => removeAbsence(tx, actor, id));
    return wasTheirs ? seeOther(addressOf('/absences'), 'people.absenceRemoved') : notFound;
  }

  private async askAbsences(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const rows = await this.database.read((tx) => absencesOf(tx, actor.personId));
    const w = words(reader.locale).absences;
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/me'), text: words(reader.locale).me.title },
      },
      <>
        {rows.length === 0 ? (
          <p class="govuk-body">{w.none}</p>
        ) : (
          <ul class="govuk-list">
            {rows.map((row) => (
              <li key={row.id}>
                {w.from(writeDay(row.firstDay, reader.locale), writeDay(row.lastDay, reader.locale))}
                {row.substitute === null ? '' : ` · ${w.by(row.substitute)}`}
                <Form action={addressOf('/absences/:id/remove', { id: row.id })}>
                  <Button kind="secondary">{w.remove}</Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Form action={addressOf('/absences')}>
          <DateField {...field('first')} label={w.first} />
          <DateField {...field('last')} label={w.last} />
          <TextField {...field('substitute')} label={w.substitute} type="email" />
          <Button>{w.add}</Button>
        </Form>
      </>,
    );
  }
}

/** One’s account, with how one says one is addressed. */
function mePage(actor: Actor, reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale);
  const number = actor.studentNumber === null ? [] : [{ term: w.me.studentNumber, value: actor.studentNumber }];
  const seats =
    actor.seats.map(({ role }) => w.roles[role]).join(', ') || (actor.studentNumber === null ? w.me.noSeat : w.student);
  return page(
    { title: w.me.title, filled, width: 'reading' },
    <>
      <SummaryList
        rows={[
          { term: w.me.name, value: actor.name },
          { term: w.me.email, value: actor.email },
          ...number,
          { term: w.me.seats, value: seats },
        ]}
      />
      <Form action={addressOf('/me/civility')}>
        <CivilitySelect
          {...fieldsOf(filled, reader)('civility')}
          label={w.me.civility}
          hint={w.me.civilityHint}
          blank={w.me.civilityNone}
        />
        <Button kind="secondary">{w.me.save}</Button>
      </Form>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={addressOf('/me/password')}>
            {w.me.change}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={addressOf('/me/data')} download>
            {w.me.data}
          </a>
        </li>
        {holds(actor, 'professor') ? (
          <li>
            <a class="govuk-link" href={addressOf('/absences')}>
              {w.me.absences}
            </a>
          </li>
        ) : null}
      </ul>
    </>,
  );
}
