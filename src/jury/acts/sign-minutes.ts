import { requestForThePortal, settleRequest, type Settlement } from '../../diploma-requests/index.js';
import type { Papers } from '../../papers/index.js';
import { giveSignature, type Actor, type GivenSignature } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { makeMove, overtaken, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { endStandings, stoodOn } from '../../reports/index.js';
import type { AgendaLine, DecisionLine } from '../data/agenda.store.js';
import { awardCredits, signDecisions } from '../data/decisions.store.js';
import { insertCopy, insertMinutes } from '../data/minutes.store.js';
import { destroyPositions } from '../data/positions.store.js';
import { insertMinutesSignature } from '../data/signatures.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { notSignedAnew, SESSION_LIFECYCLE } from '../rules/index.js';
import { SESSION } from '../session.js';
import { reasonsOf } from '../words/reasons.js';
import { words } from '../words/words.js';
import { isTaken, presenceUnderItsLaw } from './deliberate.js';
import { digestFor, type Drawn, type Reading } from './draw-minutes.js';
import { keepDecided } from './keep-decided.js';
import { minutesFacts } from './minutes-facts.js';
import type { MinutesFacts } from './minutes-facts.js';
import { minutesPaper } from './minutes-paper.js';
import { awaitedBy, partsOf } from './parts-of-minutes.js';
import { settleAnew } from './settle-anew.js';
import { voidSignatures } from './void-signatures.js';

/**
 * Somebody signs their part of the minutes, of which they read exactly that (decision 10). What others had signed and
 * no longer stands is voided. The last signature is irreversible: the minutes are made, credits, refusals and requests
 * for more take effect in this transaction, and positions are destroyed. Gives nothing while others are awaited.
 * Refused to whoever answers for no part (403); to whoever has signed, when what they read has changed, or when another
 * signature came meanwhile, so that the paper is to be drawn anew (409: `jury.signedMeanwhile`).
 */
export async function signMinutes(
  tx: Tx,
  actor: Actor,
  session: Session,
  papers: Papers,
  { digest, drawn }: Reading,
): Promise<Moved | undefined | Refusal> {
  if (session.standings.includes('signatory')) return refuse(409, 'jury.signedBefore');
  await holdSession(tx, session.id, 'update');
  const facts = await minutesFacts(tx, session, drawn?.at ?? tx.now);
  const asked = {
    undecided: facts.agenda.filter((line) => !isTaken(session, line)).length,
    presence: presenceUnderItsLaw(session, facts.members),
  };
  const refusal = await refusalToSign(tx, session, asked);
  if (refusal) return refusal;
  // Who signs may have changed since the session was looked up.
  if (!partsOf(facts).some(({ personId }) => personId === actor.personId)) return refuse(409, 'jury.minutesChanged');
  if (digestFor(facts, actor.personId) !== digest) return refuse(409, 'jury.minutesChanged');
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  if (facts.agenda.some(({ decision }) => decision?.sense === 'MORE' && !isToCome(decision, today)))
    return refuse(409, 'jury.moreDuePassed');
  for (const { anew, student } of facts.agenda) {
    const over = anew && notSignedAnew(anew, { student, today });
    if (over) return over;
  }
  const stale = facts.signatures
    .filter((signature) => signature.digest !== digestFor(facts, signature.personId))
    .map(({ personId }) => personId);
  if (stale.length > 0) await voidSignatures(tx, session, 'changed', stale);
  const signature = await giveSignature(tx, actor, 'minutes');
  if (isRefusal(signature)) return signature;
  if (!(await insertMinutesSignature(tx, session.id, signature, digest))) return refuse(409, 'jury.signedBefore');
  if (stale.length > 0 || awaitedBy(facts).some((personId) => personId !== actor.personId)) return undefined;
  if (!drawn || JSON.stringify(minutesPaper(facts)) !== drawn.text) return refuse(409, 'jury.signedMeanwhile');
  return takeEffect(tx, actor, facts, { papers, drawn, asked, digest, signature });
}

/** Whether this signature is to be given now, by the table: the same refusals as those of the last one. */
async function refusalToSign(
  tx: Tx,
  session: Session,
  facts: { readonly undecided: number; readonly presence: ReturnType<typeof presenceUnderItsLaw> },
): Promise<Refusal | undefined> {
  const now = (await sessionForThePortal(tx, session.id))?.state ?? session.state;
  const refusal = refusalFor(SESSION_LIFECYCLE, { ...session, state: now }, 'sign', { facts });
  return refusal?.code === 'lifecycle.notFromHere' ? overtaken(tx, SESSION, session.id) : refusal;
}

/** Everybody has signed: the minutes are in force, with all that they carry, in the transaction of the last signature. */
async function takeEffect(
  tx: Tx,
  actor: Actor,
  facts: MinutesFacts,
  last: {
    readonly papers: Papers;
    readonly drawn: Drawn;
    readonly digest: string;
    readonly signature: GivenSignature;
    readonly asked: { readonly undecided: number; readonly presence: ReturnType<typeof presenceUnderItsLaw> };
  },
): Promise<Moved | Refusal> {
  const { session } = facts;
  const { papers, drawn, asked, digest, signature } = last;
  const document: JournalDocument = { name: drawn.made.name, sha256: drawn.made.sha256 };
  const moved = await makeMove(tx, SESSION, session, 'sign', {
    by: actor,
    facts: asked,
    documents: [document, ...signedDocuments(facts, actor, digest)],
  });
  if (isRefusal(moved)) return moved;
  const [general] = partsOf(facts);
  const minutesId = await insertMinutes(tx, signature, {
    sessionId: session.id,
    number: facts.number,
    paperId: await papers.record(tx, drawn.made),
    sha256: drawn.made.sha256,
    signedBy: general?.personId ?? actor.personId,
  });
  for (const { personId, made } of drawn.copies)
    await insertCopy(tx, minutesId, { personId, paperId: await papers.record(tx, made), sha256: made.sha256 });
  const signed = await signDecisions(
    tx,
    facts.agenda.flatMap(({ decision }) => decision?.id ?? []),
    minutesId,
  );
  for (const line of facts.agenda) {
    if (!line.decision) continue;
    const kept = line.reportId === null ? [] : [await keepDecided(tx, line.decision.id)];
    const settled = await settle(tx, line, line.decision, signed, [document, ...kept]);
    if (isRefusal(settled)) return settled;
    await endStandings(tx, { ...stoodOn(line), heldAs: 'juror', why: 'decided' });
  }
  await destroyPositions(tx, session.id);
  return moved;
}

/** What each signed, for the journal: the digest of their part, in the order of the parts. */
function signedDocuments(facts: MinutesFacts, actor: Actor, digest: string): JournalDocument[] {
  const digests = new Map([
    ...facts.signatures.map((one) => [one.personId, one.digest] as const),
    [actor.personId, digest],
  ]);
  const parts = partsOf(facts);
  return parts.length === 1
    ? []
    : parts.map(({ personId }, index) => ({
        name: words('fr').minutes.signedPart(facts.number, index + 1),
        sha256: digests.get(personId) ?? '',
      }));
}

function isToCome({ moreDueOn }: DecisionLine, today: LocalDate): boolean {
  return moreDueOn !== null && moreDueOn > today;
}

async function settle(
  tx: Tx,
  line: AgendaLine,
  decision: DecisionLine,
  signed: ReadonlySet<string>,
  documents: readonly JournalDocument[],
): Promise<Moved | undefined | Refusal> {
  const said = { reasoned: reasonsOf(line, decision).trim() !== '', minutesSigned: signed.has(decision.id), documents };
  const settled: Settlement = { ...said, ...(await outcomeOf(tx, line, decision)) };
  if (line.anew) return settleAnew(tx, line, line.anew, settled);
  const request = await requestForThePortal(tx, line.requestId);
  if (!request) throw new Error(`No request ${line.requestId}.`);
  return settleRequest(tx, request, settled);
}

async function outcomeOf(tx: Tx, line: AgendaLine, decision: DecisionLine): Promise<OutcomeOf<Settlement>> {
  const { id, sense, moreDueOn, ownText } = decision;
  if (sense === 'FAVOURABLE')
    return { sense, awardId: line.reportId === null ? null : await awardCredits(tx, id, line.credits) };
  if (sense === 'UNFAVOURABLE') return { sense };
  if (moreDueOn === null) throw new Error(`Decision ${id} asks for more, and not for which day.`);
  const points = (ownText ?? '').split('\n').filter(saysSomething);
  return { sense, dueOn: moreDueOn, points, why: reasonsOf(line, decision) };
}
type OutcomeOf<S> = S extends unknown ? Omit<S, 'reasoned' | 'minutesSigned' | 'documents'> : never;
