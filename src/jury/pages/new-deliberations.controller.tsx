import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { CurrentActor, holds, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  bind,
  blank,
  Button,
  Card,
  EmptyState,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  refused,
  seeOther,
  SummaryList,
  writeDay,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { putAnew } from '../acts/put-anew.js';
import { awaitingAnAgenda, type NewDeliberation } from '../data/new-deliberations.store.js';
import { openSessions, type OpenSession } from '../data/sessions.store.js';
import { groundIn } from '../words/anew-sentences.js';
import { words } from '../words/words.js';
import { AnewForm } from './jury.form.js';
import { DecisionBefore } from './anew.part.js';

/** The files that come before a jury again: its secretary puts each on the agenda of an open session. */
@Controller('jury/new-deliberations')
export class NewDeliberationsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(actor, reader);
  }

  @Post(':id')
  async put(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    if (!holds(actor, 'secretary')) return refuse(403, 'lifecycle.notYours');
    const given = bind(AnewForm, body);
    if (!given.ok) return this.ask(actor, reader, { id, filled: given.filled, isKnown: false });
    const done = await this.database.transact((tx) =>
      putAnew(tx, actor, { newDeliberationId: id, sessionId: given.form.session }),
    );
    if (typeof done === 'string') return seeOther(addressOf('/jury/files/:item', { item: done }), 'jury.anewPut');
    if (done.status === 404) return done;
    return this.ask(actor, reader, { id, filled: refused(given.filled, done), isKnown: true });
  }

  private async ask(actor: Actor, reader: Reader, at?: Asked): Promise<Answer> {
    if (!holds(actor, 'secretary')) return refuse(403, 'lifecycle.notYours');
    const found = await this.database.read(async (tx) => ({
      awaited: await awaitingAnAgenda(tx, actor),
      sessions: await openSessions(tx),
    }));
    if (at && !at.isKnown && !found.awaited.some(({ id }) => id === at.id)) return notFound;
    const w = words(reader.locale).anew;
    return page(
      { title: w.title, lead: w.lead, width: 'reading', ...(at && { filled: at.filled }) },
      found.awaited.length === 0 ? (
        <EmptyState title={w.none}>
          <p class="govuk-body">{w.noneWhat}</p>
        </EmptyState>
      ) : (
        <>
          {found.awaited.map((one) => (
            <Awaited
              key={one.id}
              awaited={one}
              sessions={found.sessions.filter(({ juryId }) => juryId === one.juryId)}
              filled={at?.id === one.id ? at.filled : blank()}
              reader={reader}
            />
          ))}
        </>
      ),
    );
  }
}

interface Asked {
  readonly id: string;
  readonly filled: Filled;
  /** It was found under the rights of whoever asks. */
  readonly isKnown: boolean;
}

/** One of them: why it comes back, what it may replace, and the sessions that may take it. */
function Awaited({
  awaited,
  sessions,
  filled,
  reader,
}: {
  readonly awaited: NewDeliberation;
  readonly sessions: readonly OpenSession[];
  readonly filled: Filled;
  readonly reader: Reader;
}): VNode {
  const { locale } = reader;
  const w = words(locale).anew;
  return (
    <Card title={awaited.student}>
      <SummaryList
        compact
        rows={[
          {
            term: words(locale).file.diploma,
            value: nameIn({ nameFr: awaited.diplomaFr, nameEn: awaited.diplomaEn }, locale),
          },
          { term: w.ground, value: groundIn(awaited, locale) },
          ...(awaited.lastDay === null ? [] : [{ term: w.lastDay, value: writeDay(awaited.lastDay, locale) }]),
        ]}
      />
      <DecisionBefore anew={awaited} reader={reader} />
      {sessions.length === 0 ? (
        <p class="govuk-body">{w.noSession}</p>
      ) : (
        <Form action={addressOf('/jury/new-deliberations/:id', { id: awaited.id })}>
          <Radios
            {...fieldsOf(filled, reader)('session')}
            label={w.session}
            options={sessions.map(({ id, number, heldOn }) => ({
              value: id,
              text: w.sessionLine(number, writeDay(heldOn, locale)),
            }))}
          />
          <Button>{w.put}</Button>
        </Form>
      )}
    </Card>
  );
}
