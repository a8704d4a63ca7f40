import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { overtaken } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  Button,
  fieldsOf,
  Form,
  Inset,
  page,
  Reading,
  refused,
  seeOther,
  TextArea,
  Tick,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { drawMinutes } from '../acts/draw-minutes.js';
import {
  correctivePaper,
  minutesPaper,
  readBy,
  sealOfMinutes,
  type MinutesFacts,
  type PaperOfMinutes,
} from '../acts/minutes-paper.js';
import { MinutesText } from './minutes-text.js';
import { minutesOf } from '../data/minutes.store.js';
import { isUnderNewLaw, type SessionStanding } from '../rules/index.js';
import { findSession, type Session } from '../data/sessions.store.js';
import { correctiveFacts, minutesFacts, signCorrectiveMinutes, signMinutes } from '../acts/sign-minutes.js';
import { SESSION } from '../session.js';
import { CorrectiveForm, SignatureForm } from './jury.form.js';
import { words } from '../words/words.js';

/** The minutes: read as they will be, signed by the president, kept as a PDF under its hash. */
@Controller('jury/sessions/:id')
export class MinutesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('minutes')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  /**
   * The PDF is drawn before the transaction; inside it, the same facts must give the same words, or nothing is signed.
   */
  @Post('minutes')
  async sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const facts = await this.factsOf(id, actor, 'president');
    if (isRefusal(facts)) return facts;
    const given = bind(SignatureForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    // What was not signed is read again: the box is ticked anew.
    const unsigned = { ...given.filled, typed: {} };
    if (given.form.seal !== sealOfMinutes(shownTo(facts, actor)))
      return this.ask(id, actor, reader, refused(unsigned, refuse(409, 'jury.minutesChanged')));
    const drawn = await drawMinutes(this.papers, facts);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? signMinutes(tx, actor, session, this.papers, drawn) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.signed');
    return askAgain(done, unsigned, (filled) => this.ask(id, actor, reader, filled));
  }

  @Get('minutes/:minutes')
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('minutes', ParseUUIDPipe) minutesId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const paperId = await this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session && (await minutesOf(tx, actor, session)).find((one) => one.id === minutesId)?.paperId;
    });
    return paperId === undefined ? notFound : this.papers.serve(paperId, actor);
  }

  @Get('corrective-minutes')
  showCorrective(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askCorrective(id, actor, reader, blank());
  }

  @Post('corrective-minutes')
  async signCorrective(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CorrectiveForm, body);
    const reason = given.ok ? given.form.reason : '';
    const facts = await this.correctiveFactsOf(id, actor, reason, 'president');
    if (isRefusal(facts)) return facts;
    if (!given.ok) return this.askCorrective(id, actor, reader, given.filled);
    const unsigned = { ...given.filled, typed: { reason } };
    if (given.form.seal !== sealOfMinutes(correctivePaper({ ...facts, reason: '' })))
      return this.askCorrective(id, actor, reader, refused(unsigned, refuse(409, 'jury.minutesChanged')));
    const drawn = await drawMinutes(this.papers, facts);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? signCorrectiveMinutes(tx, actor, session, this.papers, { ...drawn, reason }) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.signed');
    return askAgain(done, unsigned, (filled) => this.askCorrective(id, actor, reader, filled));
  }

  /**
   * What the minutes say, for whoever sees the session, or for its president alone: whose act it is comes before
   * whether it is time.
   */
  private async factsOf(id: string, actor: Actor, only?: SessionStanding) {
    return this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      if (!keepsMinutes(session) || (only && !session.standings.includes(only)))
        return refuse(403, 'lifecycle.notYours');
      return session.state === 'MINUTES_DRAFT' ? minutesFacts(tx, session, tx.now) : overtaken(tx, SESSION, id);
    });
  }

  private async correctiveFactsOf(id: string, actor: Actor, reason: string, only?: SessionStanding) {
    return this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      if (!keepsMinutes(session) || (only && !session.standings.includes(only)))
        return refuse(403, 'lifecycle.notYours');
      const facts = await correctiveFacts(tx, session, actor.personId, { at: tx.now, reason });
      return facts ?? refuse(409, 'jury.nothingToCorrect');
    });
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const facts = await this.factsOf(id, actor);
    if (isRefusal(facts)) return facts;
    const w = words(reader.locale);
    const number = w.number(facts.session.number);
    return page(
      {
        title: w.signature.title,
        where: number,
        lead: w.signature.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/sessions/:id', { id }), text: number },
      },
      <>
        <MinutesText paper={shownTo(facts, actor)} />
        {facts.session.standings.includes('president') ? (
          <Form action={addressOf('/jury/sessions/:id/minutes', { id })}>
            <input type="hidden" name="seal" value={sealOfMinutes(shownTo(facts, actor))} />
            <Tick {...fieldsOf(filled, reader)('signed')} label={w.signature.certify} />
            <Button kind="warning">{w.signature.sign}</Button>
          </Form>
        ) : (
          <Inset>{w.signature.waits}</Inset>
        )}
      </>,
    );
  }

  private async askCorrective(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const facts = await this.correctiveFactsOf(id, actor, String(filled.typed['reason'] ?? ''));
    if (isRefusal(facts)) return facts;
    const w = words(reader.locale);
    const number = w.number(facts.session.number);
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.signature.correctiveTitle,
        where: number,
        lead: w.signature.correctiveLead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/sessions/:id', { id }), text: number },
      },
      <>
        <MinutesText paper={correctivePaper(facts)} />
        {facts.session.standings.includes('president') ? (
          <Form action={addressOf('/jury/sessions/:id/corrective-minutes', { id })}>
            <input type="hidden" name="seal" value={sealOfMinutes(correctivePaper({ ...facts, reason: '' }))} />
            <TextArea {...field('reason')} label={w.signature.reason} rows={3} atMost={2000} />
            <Tick {...field('signed')} label={w.signature.certify} />
            <Button kind="warning">{w.signature.correctiveSign}</Button>
          </Form>
        ) : (
          <Inset>{w.signature.correctiveWaits}</Inset>
        )}
      </>,
    );
  }
}

/** The draft is its secretary's and its president's: it names files that a recused member does not see. */
function keepsMinutes({ standings }: Session): boolean {
  return standings.includes('secretary') || standings.includes('president');
}

/** The draft as its reader may know it: a president recused on a file signs without reading of it. */
function shownTo(facts: MinutesFacts, { personId }: Actor): PaperOfMinutes {
  const isKeeper = facts.session.standings.includes('secretary') || !isUnderNewLaw(facts.session);
  return isKeeper ? minutesPaper(facts) : readBy(facts, personId);
}
