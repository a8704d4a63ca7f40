import {
  askAgain,
  bind,
  blank,
  Button,
  DateField,
  fieldsOf,
  Form,
  Listed,
  listKeyOf,
  page,
  Reading,
  seeOther,
  Select,
  TextField,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { juriesByIds, nameIn } from '../../diplomas/index.js';
import { CurrentActor, holds, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import { planSession } from '../acts/plan-session.js';
import { juriesOf, listSessions, type Session } from '../data/sessions.store.js';
import { PlanForm } from './jury.form.js';
import { words } from '../words/words.js';
import { SESSION } from '../session.js';

import { StateTag } from '../../platform/lifecycle/pages/index.js';

/** The sessions one keeps or sits at, and the planning of a new one. */
@Controller('jury/sessions')
export class SessionsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const found = await this.database.read((tx) => listSessions(tx, actor, listKeyOf(after, 'day')));
    return page(
      { title: words(reader.locale).sessions.title, width: 'wide' },
      <SessionList {...found} reader={reader} isSecretary={holds(actor, 'secretary')} />,
    );
  }

  @Get('new')
  new(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(actor, reader, blank());
  }

  @Post()
  async plan(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(PlanForm, body);
    if (!given.ok) return this.ask(actor, reader, given.filled);
    const { jury, heldOn, closesOn, place } = given.form;
    const done = await this.database.transact((tx) =>
      planSession(tx, actor, { juryId: jury, heldOn, closesOn, place }),
    );
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id/composition', { id: done }), 'jury.planned');
    return askAgain(done, given.filled, (filled) => this.ask(actor, reader, filled));
  }

  private async ask(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    if (!holds(actor, 'secretary')) return refuse(403, 'lifecycle.notYours');
    const juries = await this.database.read((tx) => juriesByIds(tx, juriesOf(actor)));
    const w = words(reader.locale);
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.plan.title,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/sessions'), text: w.sessions.title },
      },
      <Form action={addressOf('/jury/sessions')}>
        <Select
          {...field('jury')}
          label={w.plan.jury}
          options={juries.map((jury) => ({ value: jury.id, text: nameIn(jury, reader.locale) }))}
        />
        <DateField {...field('heldOn')} label={w.plan.heldOn} />
        <DateField {...field('closesOn')} label={w.plan.closesOn} hint={w.plan.closesHint} />
        <TextField {...field('place')} label={w.plan.place} hint={w.plan.placeHint} />
        <Button>{w.plan.button}</Button>
      </Form>,
    );
  }
}

/** The sessions, the latest first. */
function SessionList({
  rows,
  next,
  reader,
  isSecretary,
}: {
  readonly rows: readonly Session[];
  readonly next: string | undefined;
  readonly reader: Reader;
  readonly isSecretary: boolean;
}) {
  const w = words(reader.locale).sessions;
  return (
    <>
      {isSecretary ? (
        <p class="govuk-body">
          <Button href={addressOf('/jury/sessions/new')} kind={rows.length === 0 ? 'primary' : 'secondary'}>
            {w.plan}
          </Button>
        </p>
      ) : null}
      <Listed
        caption={w.title}
        rows={rows}
        columns={[
          {
            title: w.number,
            names: true,
            whole: true,
            cell: ({ id, number }) => (
              <a class="govuk-link" href={addressOf('/jury/sessions/:id', { id })}>
                {number}
              </a>
            ),
          },
          { title: w.jury, cell: ({ juryFr, juryEn }) => nameIn({ nameFr: juryFr, nameEn: juryEn }, reader.locale) },
          { title: w.heldOn, cell: ({ heldOn }) => writeDay(heldOn, reader.locale) },
          { title: w.closesOn, cell: ({ closesOn }) => writeDay(closesOn, reader.locale) },
          { title: w.state, cell: ({ state }) => <StateTag kind={SESSION} state={state} /> },
        ]}
        none={w.none}
        noneWhat={isSecretary ? w.noneSecretary : w.noneOther}
        next={next === undefined ? undefined : addressOf('/jury/sessions', { query: { after: next } })}
      />
    </>
  );
}
