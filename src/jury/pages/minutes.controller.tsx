import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { overtaken, type Moved } from '../../platform/lifecycle/index.js';
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
  Tick,
  writeMoment,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { digestFor, readToSign, shownTo } from '../acts/draw-minutes.js';
import { minutesFacts } from '../acts/minutes-facts.js';
import type { MinutesFacts } from '../acts/minutes-facts.js';
import { minutesPaper } from '../acts/minutes-paper.js';
import { preventionNotNow } from '../acts/prevent-president.js';
import { signMinutes } from '../acts/sign-minutes.js';
import { minutesOf } from '../data/minutes.store.js';
import { preventionOf, signersOf, type Prevention, type Signer } from '../data/signatures.store.js';
import { findSession, type Session } from '../data/sessions.store.js';
import { SESSION } from '../session.js';
import { words } from '../words/words.js';
import { SignatureForm } from './jury.form.js';
import { MinutesText } from './minutes-text.js';
import { SignersCard } from './signers-card.js';

/** How often the paper is drawn anew because another signature came meanwhile: there are no more signers than these. */
const DRAWN_ANEW = 4;

/** What the page of the draft shows. */
interface Draft {
  readonly facts: MinutesFacts;
  readonly signers: readonly Signer[];
  readonly prevention: Prevention | undefined;
}

/** The minutes: read as they will be, signed by those who chaired, each their part, kept as a PDF under its hash. */
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
    const draft = await this.draftOf(id, actor, isSigner);
    if (isRefusal(draft)) return draft;
    const given = bind(SignatureForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    // What was not signed is read again: the box is ticked anew.
    const unsigned = { ...given.filled, typed: {} };
    const done = await this.signs(id, actor, draft.facts, given.form.seal);
    if (!isRefusal(done))
      return seeOther(addressOf('/jury/sessions/:id', { id }), done ? 'jury.signed' : 'jury.partSigned');
    if (done.code === 'jury.minutesChanged') return this.ask(id, actor, reader, refused(unsigned, done));
    return askAgain(done, unsigned, (filled) => this.ask(id, actor, reader, filled));
  }

  /** Signs what was read; where another signature came while the paper was drawn, it is drawn anew. */
  private async signs(
    id: string,
    actor: Actor,
    first: MinutesFacts,
    seal: string,
  ): Promise<Moved | undefined | Refusal> {
    let facts = first;
    for (let drawn = 1; ; drawn += 1) {
      if (digestFor(facts, actor.personId) !== seal) return refuse(409, 'jury.minutesChanged');
      const reading = await readToSign(this.papers, facts, actor.personId);
      const done = await this.database.transact(async (tx) => {
        const session = await findSession(tx, actor, id);
        return session ? signMinutes(tx, actor, session, this.papers, reading) : notFound;
      });
      if (!isRefusal(done) || done.code !== 'jury.signedMeanwhile' || drawn === DRAWN_ANEW) return done;
      const draft = await this.draftOf(id, actor, isSigner);
      if (isRefusal(draft)) return draft;
      facts = draft.facts;
    }
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

  /**
   * What the minutes say, for its secretary and those who sign, or for those alone: whose act it is comes before whether
   * it is time.
   */
  private async draftOf(id: string, actor: Actor, whose: (session: Session) => boolean): Promise<Draft | Refusal> {
    return this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      if (!whose(session)) return refuse(403, 'lifecycle.notYours');
      if (session.state !== 'MINUTES_DRAFT') return overtaken(tx, SESSION, id);
      return {
        facts: await minutesFacts(tx, session, tx.now),
        signers: await signersOf(tx, id),
        prevention: await preventionOf(tx, id),
      };
    });
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const draft = await this.draftOf(id, actor, keepsDraft);
    if (isRefusal(draft)) return draft;
    const { facts, signers } = draft;
    const { standings } = facts.session;
    const w = words(reader.locale);
    const number = w.number(facts.session.number);
    const isSecretary = standings.includes('secretary');
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
        <MinutesText paper={isSecretary ? minutesPaper(facts) : shownTo(facts, actor.personId)} />
        <SignersCard signers={signers} reader={reader} />
        {standings.includes('signer') ? (
          <Form action={addressOf('/jury/sessions/:id/minutes', { id })}>
            <input type="hidden" name="seal" value={digestFor(facts, actor.personId)} />
            <Tick {...fieldsOf(filled, reader)('signed')} label={w.signature.certify} />
            <Button kind="warning">{w.signature.sign}</Button>
          </Form>
        ) : null}
        {standings.includes('signatory') ? <Inset>{w.signature.youSigned}</Inset> : null}
        {isSecretary ? <Presiding draft={draft} reader={reader} /> : null}
      </>,
    );
  }
}

/** Whether the president can sign, as the secretary notes it. */
function Presiding({ draft, reader }: { readonly draft: Draft; readonly reader: Reader }) {
  const { facts, prevention } = draft;
  const { signature: w } = words(reader.locale);
  if (prevention) {
    const at = writeMoment(prevention.notedAt, { locale: reader.locale, timeZone: INSTITUTION_TIME_ZONE });
    return (
      <Inset>
        {w.prevented(prevention.notedBy, at)} {prevention.reason}
      </Inset>
    );
  }
  if (facts.isPrevented || preventionNotNow(facts.session)) return null;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={addressOf('/jury/sessions/:id/prevention', { id: facts.session.id })}>
        {w.prevent}
      </a>
    </p>
  );
}

/** Whose signature it is, given or not: that they have signed is told to them, not that it is nobody’s business. */
function isSigner({ standings }: Session): boolean {
  return standings.includes('signer') || standings.includes('signatory');
}

/** The draft is its secretary's, and of those who sign it: it names files that a recused member does not see. */
function keepsDraft(session: Session): boolean {
  return session.standings.includes('secretary') || isSigner(session);
}
