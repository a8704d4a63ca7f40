import {
  askAgain,
  bind,
  blank,
  Button,
  Checkboxes,
  EmptyState,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  refused,
  seeOther,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { CurrentActor, holds, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import { admissibleRequests, type AdmissibleRequest } from '../data/admissible.store.js';
import { putOnAgenda } from '../acts/put-on-agenda.js';
import { openSessions, type OpenSession } from '../data/sessions.store.js';
import { SchedulingForm } from './jury.form.js';
import { words } from '../words/words.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The registry puts its admissible requests before an open session: one, or several in one go. */
@Controller('scheduling')
export class SchedulingController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(@Query('request') request: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(actor, reader, blank(typeof request === 'string' ? { requests: [request] } : {}));
  }

  /** All of the requests chosen, or none: what cannot be scheduled is said, and nothing is half done. */
  @Post()
  async schedule(
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    if (!holds(actor, 'registry')) return refuse(403, 'lifecycle.notYours');
    const given = bind(SchedulingForm, body);
    const chosen = [body['requests'] ?? []]
      .flat()
      .filter((id): id is string => typeof id === 'string' && ID.test(id))
      .slice(0, 200);
    if (chosen.length === 0)
      return this.ask(actor, reader, refused(given.filled, refuse(422, 'jury.requestsMissing', undefined, 'requests')));
    if (!given.ok) return this.ask(actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      for (const requestId of [...new Set(chosen)].sort()) {
        const item = await putOnAgenda(tx, actor, { requestId, sessionId: given.form.session });
        if (isRefusal(item)) return item;
      }
      return undefined;
    });
    const only = chosen.length === 1 ? chosen[0] : undefined;
    if (!isRefusal(done))
      return seeOther(
        only !== undefined
          ? addressOf('/diploma-requests/:id', { id: only })
          : addressOf('/diploma-requests', { query: { state: 'SCHEDULED' } }),
        only !== undefined ? 'jury.scheduledOne' : 'jury.scheduledSome',
      );
    return askAgain(done, given.filled, (filled) => this.ask(actor, reader, filled));
  }

  private async ask(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    if (!holds(actor, 'registry')) return refuse(403, 'lifecycle.notYours');
    const found = await this.database.read(async (tx) => ({
      sessions: await openSessions(tx),
      requests: await admissibleRequests(tx, actor),
    }));
    const w = words(reader.locale).scheduling;
    const isEmpty = found.requests.length === 0 || usefulFor(found).length === 0;
    // Where there is nothing to choose, there is no field to lead to.
    const shown = isEmpty ? { ...filled, errors: filled.errors.map((error) => ({ ...error, field: '' })) } : filled;
    return page(
      { title: w.title, lead: w.lead, filled: shown, width: 'reading' },
      <SchedulingPage {...found} filled={filled} reader={reader} />,
    );
  }
}

/** The sessions of the juries that the requests go to. */
function usefulFor({
  sessions,
  requests,
}: {
  readonly sessions: readonly OpenSession[];
  readonly requests: readonly AdmissibleRequest[];
}): OpenSession[] {
  return sessions.filter(({ juryId }) => requests.some((request) => request.juryId === juryId));
}

/** The open sessions and the requests that may go before them. */
function SchedulingPage({
  sessions,
  requests,
  filled,
  reader,
}: {
  readonly sessions: readonly OpenSession[];
  readonly requests: readonly AdmissibleRequest[];
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const { locale } = reader;
  const w = words(locale);
  const field = fieldsOf(filled, reader);
  if (requests.length === 0)
    return (
      <EmptyState title={w.scheduling.none}>
        <p class="govuk-body">{w.scheduling.noneWhat}</p>
      </EmptyState>
    );
  const useful = usefulFor({ sessions, requests });
  if (useful.length === 0)
    return (
      <EmptyState title={w.scheduling.noSession}>
        <p class="govuk-body">{w.scheduling.noSessionWhat}</p>
      </EmptyState>
    );
  return (
    <Form action={addressOf('/scheduling')}>
      <Radios
        {...field('session')}
        label={w.scheduling.session}
        options={useful.map((session) => ({
          value: session.id,
          text: w.scheduling.sessionLine(
            nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
            writeDay(session.heldOn, locale),
            writeDay(session.closesOn, locale),
          ),
        }))}
      />
      <Checkboxes
        {...field('requests')}
        label={w.scheduling.requests}
        small
        options={requests.map((request) => ({
          value: request.id,
          text: w.scheduling.requestLine(request.number, request.student),
          hint: `${nameIn({ nameFr: request.diplomaFr, nameEn: request.diplomaEn }, locale)} · ${nameIn({ nameFr: request.juryFr, nameEn: request.juryEn }, locale)} · ${request.proposal === null ? w.file.noReport : w.page.proposals[request.proposal]}`,
        }))}
      />
      <Button>{w.scheduling.button}</Button>
    </Form>
  );
}
