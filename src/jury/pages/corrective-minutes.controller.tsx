import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
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
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { drawMinutes } from '../acts/draw-minutes.js';
import type { CorrectiveFacts } from '../acts/minutes-facts.js';
import { correctivePaper, sealOfMinutes } from '../acts/minutes-paper.js';
import { correctiveFacts, signCorrectiveMinutes } from '../acts/sign-corrective-minutes.js';
import { findSession, type Session } from '../data/sessions.store.js';
import { readsItsFiles } from '../rules/index.js';
import { words } from '../words/words.js';
import { CorrectiveForm } from './jury.form.js';
import { MinutesText } from './minutes-text.js';

/** Corrective minutes: those that wait, read as they will be, and signed by whoever answers for their files. */
@Controller('jury/sessions/:id/corrective-minutes')
export class CorrectiveMinutesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post()
  async sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CorrectiveForm, body);
    const reason = given.ok ? given.form.reason : '';
    const found = await this.factsOf(id, actor, reason, (session) => session.standings.includes('member'));
    if (isRefusal(found)) return found;
    const facts = found.find(({ signer }) => signer.personId === actor.personId);
    if (!facts) return refuse(409, 'jury.nothingToCorrect');
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const unsigned = { ...given.filled, typed: { reason } };
    if (given.form.seal !== sealOf(facts))
      return this.ask(id, actor, reader, refused(unsigned, refuse(409, 'jury.minutesChanged')));
    const drawn = await drawMinutes(this.papers, facts);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? signCorrectiveMinutes(tx, actor, session, this.papers, { ...drawn, reason }) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.signed');
    return askAgain(done, unsigned, (filled) => this.ask(id, actor, reader, filled));
  }

  /** Those that wait: all of them for the secretary, their own for whoever signs some. */
  private async factsOf(
    id: string,
    actor: Actor,
    reason: string,
    whose: (session: Session) => boolean,
  ): Promise<CorrectiveFacts[] | Refusal> {
    return this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      if (!whose(session)) return refuse(403, 'lifecycle.notYours');
      const isSecretary = session.standings.includes('secretary');
      const waiting = (await correctiveFacts(tx, session, { at: tx.now, reason })).filter(
        ({ signer }) => isSecretary || signer.personId === actor.personId,
      );
      return waiting.length === 0 ? refuse(409, 'jury.nothingToCorrect') : waiting;
    });
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.factsOf(id, actor, String(filled.typed['reason'] ?? ''), readsItsFiles);
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const number = w.number(found[0]?.session.number ?? '');
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
        {found.map((facts) => (
          <section key={facts.signer.personId}>
            <MinutesText paper={correctivePaper(facts)} />
            {facts.signer.personId === actor.personId ? (
              <Form action={addressOf('/jury/sessions/:id/corrective-minutes', { id })}>
                <input type="hidden" name="seal" value={sealOf(facts)} />
                <TextArea {...field('reason')} label={w.signature.reason} rows={3} atMost={2000} />
                <Tick {...field('signed')} label={w.signature.certify} />
                <Button kind="warning">{w.signature.correctiveSign}</Button>
              </Form>
            ) : (
              <Inset>{w.signature.correctiveWaitsFor(facts.signer.name)}</Inset>
            )}
          </section>
        ))}
      </>,
    );
  }
}

/** The seal of what is read: the reason is written beside it, and is no part of it. */
function sealOf(facts: CorrectiveFacts): string {
  return sealOfMinutes(correctivePaper({ ...facts, reason: '' }));
}
