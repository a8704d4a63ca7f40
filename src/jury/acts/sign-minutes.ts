import { requestForThePortal, settleRequest, type Settlement } from '../../diploma-requests/index.js';
import { letterheadOf } from '../../institution/index.js';
import type { Papers } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { endStandings } from '../../reports/index.js';
import { putBackOf, wholeAgendaOf, type AgendaLine, type DecisionLine } from '../data/agenda.store.js';
import { awardCredits, correctionsOf, signDecisions, type Correction } from '../data/decisions.store.js';
import { notReworded } from '../rules/index.js';
import { membersOf } from '../data/members.store.js';
import { reasonsOf } from '../words/reasons.js';
import type { Drawn } from './draw-minutes.js';
import { correctivePaper, minutesPaper, type CorrectiveFacts, type MinutesFacts } from './minutes-paper.js';
import { allMinutesOf, insertCopy, insertMinutes } from '../data/minutes.store.js';
import { destroyPositions } from '../data/positions.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { isTaken, presenceUnderItsLaw } from './deliberate.js';
import { writeOfRewording } from './write-of-rewording.js';
import { keepDecided } from './keep-decided.js';
import { SESSION } from '../session.js';

/** What the minutes of a session say now; `at` is the instant they will bear. */
export async function minutesFacts(tx: Tx, session: Session, at: Date): Promise<MinutesFacts> {
  return {
    session,
    members: await membersOf(tx, session.id),
    agenda: await wholeAgendaOf(tx, session.id),
    putBack: await putBackOf(tx, session.id),
    letterhead: await letterheadOf(tx, null),
    number: numberOf(session),
    at,
  };
}

/**
 * The president signs: irreversible. Credits, refusals and requests for more take effect in this transaction; positions
 * are destroyed.
 * Refused to anybody else (403), and when anything changed since the minutes were read (409).
 */
export async function signMinutes(
  tx: Tx,
  actor: Actor,
  session: Session,
  papers: Papers,
  drawn: Drawn,
): Promise<Moved | Refusal> {
  await holdSession(tx, session.id, 'update');
  const facts = await minutesFacts(tx, session, drawn.at);
  const undecided = facts.agenda.filter((line) => !isTaken(session, line)).length;
  const document: JournalDocument = { name: drawn.made.name, sha256: drawn.made.sha256 };
  const moved = await makeMove(tx, SESSION, session, 'sign', {
    by: actor,
    facts: { undecided, presence: presenceUnderItsLaw(session, facts.members) },
    documents: [document],
  });
  if (isRefusal(moved)) return moved;
  if (JSON.stringify(minutesPaper(facts)) !== drawn.text) return refuse(409, 'jury.minutesChanged');
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  if (facts.agenda.some(({ decision }) => decision?.sense === 'MORE' && !isToCome(decision, today)))
    return refuse(409, 'jury.moreDuePassed');
  const minutesId = await insertMinutes(tx, {
    sessionId: session.id,
    number: facts.number,
    paperId: await papers.record(tx, drawn.made),
    sha256: drawn.made.sha256,
    signedBy: actor.personId,
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
    const kept = await keepDecided(tx, line.decision.id);
    const settled = await settle(tx, line, line.decision, signed, [document, kept]);
    if (isRefusal(settled)) return settled;
    await endStandings(tx, { reportId: line.reportId, heldAs: 'juror', why: 'decided' });
  }
  await destroyPositions(tx, session.id);
  return moved;
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
): Promise<Moved | Refusal> {
  const request = await requestForThePortal(tx, line.requestId);
  if (!request) throw new Error(`No request ${line.requestId}.`);
  const said = { reasoned: reasonsOf(line, decision).trim() !== '', minutesSigned: signed.has(decision.id), documents };
  return settleRequest(tx, request, { ...said, ...(await outcomeOf(tx, line, decision)) });
}

async function outcomeOf(tx: Tx, line: AgendaLine, decision: DecisionLine): Promise<OutcomeOf<Settlement>> {
  const { id, sense, moreDueOn, ownText } = decision;
  if (sense === 'FAVOURABLE') return { sense, awardId: await awardCredits(tx, id, line.credits) };
  if (sense === 'UNFAVOURABLE') return { sense };
  if (moreDueOn === null) throw new Error(`Decision ${id} asks for more, and not for which day.`);
  const points = (ownText ?? '').split('\n').filter(saysSomething);
  return { sense, dueOn: moreDueOn, points, why: reasonsOf(line, decision) };
}
type OutcomeOf<S> = S extends unknown ? Omit<S, 'reasoned' | 'minutesSigned' | 'documents'> : never;

/**
 * The corrective minutes that wait for the president, as far as this person may read them: a correction of a file on
 * which its reader was recused waits, for nobody signs what they may not read (decision 10). Undefined when nothing is
 * left.
 */
export async function correctiveFacts(
  tx: Tx,
  session: Session,
  reader: string,
  given: { readonly at: Date; readonly reason: string },
): Promise<CorrectiveFacts | undefined> {
  const signed = await allMinutesOf(tx, session.id);
  const [first] = signed;
  const corrections = await correctionsOf(tx, session.id);
  if (!first || corrections.length === 0) return undefined;
  const agenda = new Map((await wholeAgendaOf(tx, session.id)).map((line) => [line.id, line]));
  const lines = corrections.flatMap((correction) => {
    const line = agenda.get(correction.itemId);
    return line && !line.recused.some(({ id }) => id === reader) ? [{ line, correction }] : [];
  });
  if (lines.length === 0) return undefined;
  return {
    session,
    members: await membersOf(tx, session.id),
    letterhead: await letterheadOf(tx, null),
    number: `${first.number}-R${signed.length}`,
    corrects: first,
    lines,
    ...given,
  };
}

/**
 * The president signs corrective minutes (W15): the decisions are read in their words from then on, the first ones stay.
 * Refused as the first signature, without a reason (422), and when they carry more than words (409, W22).
 */
export async function signCorrectiveMinutes(
  tx: Tx,
  actor: Actor,
  session: Session,
  papers: Papers,
  drawn: Drawn & { readonly reason: string },
): Promise<undefined | Refusal> {
  if (!session.standings.includes('president')) return refuse(403, 'lifecycle.notYours');
  if (!saysSomething(drawn.reason)) return refuse(422, 'lifecycle.reasonMissing', undefined, 'reason');
  await holdSession(tx, session.id, 'update');
  const facts = await correctiveFacts(tx, session, actor.personId, drawn);
  if (!facts) return refuse(409, 'jury.nothingToCorrect');
  if (JSON.stringify(correctivePaper(facts)) !== drawn.text) return refuse(409, 'jury.minutesChanged');
  const unfit = facts.lines.map(({ line, correction }) => isMoreThanWords(line, correction)).find(Boolean);
  if (unfit) return unfit;
  const minutesId = await insertMinutes(tx, {
    sessionId: session.id,
    number: facts.number,
    paperId: await papers.record(tx, drawn.made, facts.corrects.paperId),
    sha256: drawn.made.sha256,
    signedBy: actor.personId,
    corrects: { id: facts.corrects.id, reason: drawn.reason.trim() },
  });
  await signDecisions(
    tx,
    facts.lines.map(({ correction }) => correction.id),
    minutesId,
  );
  const president = facts.members.find((member) => member.president);
  for (const { line, correction } of facts.lines) {
    await keepDecided(tx, correction.id);
    await writeOfRewording(tx, line, correction, facts.number, president);
  }
  return undefined;
}

/** What was prepared before corrective minutes were held to words is taken back by the secretary, and signed by nobody. */
function isMoreThanWords({ decision }: AgendaLine, correction: Correction): Refusal | undefined {
  const { sense, ownText, adoptsProposal, moreDueOn, moreWhy } = correction;
  if (decision && (adoptsProposal !== decision.adoptsProposal || moreDueOn !== decision.moreDueOn))
    return refuse(409, 'jury.correctionChangesSense');
  const refusal = decision
    ? notReworded({ sense, ownText: ownText ?? '', moreWhy: moreWhy ?? '' }, decision)
    : undefined;
  return refusal && refuse(409, refusal.code);
}

/** Minutes bear their session's number. */
function numberOf({ number }: Session): string {
  return `PV-${number}`;
}
