import { letterheadOf } from '../../institution/index.js';
import type { Papers } from '../../papers/index.js';
import { giveSignature, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { wholeAgendaOf, type AgendaLine } from '../data/agenda.store.js';
import { correctionsOf, signDecisions, type Correction } from '../data/decisions.store.js';
import { membersOf } from '../data/members.store.js';
import { allMinutesOf, insertMinutes } from '../data/minutes.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { notReworded } from '../rules/index.js';
import type { Drawn } from './draw-minutes.js';
import { keepDecided } from './keep-decided.js';
import type { CorrectiveFacts } from './minutes-facts.js';
import { correctivePaper } from './minutes-paper.js';
import { writeOfRewording } from './write-of-rewording.js';

/**
 * The corrective minutes that wait, one for each person who signs some: whoever signs for the session, and the chair of
 * the files on which that person is recused, for nobody signs what they may not read (decision 10). Under the law before
 * a correction of a file on which its president was recused waits.
 */
export async function correctiveFacts(
  tx: Tx,
  session: Session,
  given: { readonly at: Date; readonly reason: string },
): Promise<CorrectiveFacts[]> {
  const signed = await allMinutesOf(tx, session.id);
  const [first] = signed;
  const corrections = await correctionsOf(tx, session.id);
  if (!first || corrections.length === 0) return [];
  const agenda = new Map((await wholeAgendaOf(tx, session.id)).map((line) => [line.id, line]));
  const members = await membersOf(tx, session.id);
  const letterhead = await letterheadOf(tx, null);
  return members.flatMap((signer) => {
    const lines = corrections.flatMap((correction) => {
      const line = agenda.get(correction.itemId);
      const isTheirs = correction.signerId === signer.personId;
      return line && isTheirs && !line.recused.some(({ id }) => id === signer.personId) ? [{ line, correction }] : [];
    });
    const number = `${first.number}-R${signed.length}`;
    return lines.length === 0
      ? []
      : [{ session, members, signer, letterhead, number, corrects: first, lines, ...given }];
  });
}

/** Those that this person signs. */
export async function correctiveFactsFor(
  tx: Tx,
  session: Session,
  personId: string,
  given: { readonly at: Date; readonly reason: string },
): Promise<CorrectiveFacts | undefined> {
  return (await correctiveFacts(tx, session, given)).find(({ signer }) => signer.personId === personId);
}

/**
 * Whoever answers for the corrected files signs corrective minutes (W15): the decisions are read in their words from
 * then on, the first ones stay. Refused to anybody else (403), without a reason (422), and when they carry more than
 * words (409, W22).
 */
export async function signCorrectiveMinutes(
  tx: Tx,
  actor: Actor,
  session: Session,
  papers: Papers,
  drawn: Drawn & { readonly reason: string },
): Promise<undefined | Refusal> {
  if (!session.standings.includes('member')) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'update');
  const facts = await correctiveFactsFor(tx, session, actor.personId, drawn);
  if (!facts) return refuse(409, 'jury.nothingToCorrect');
  if (!saysSomething(drawn.reason)) return refuse(422, 'lifecycle.reasonMissing', undefined, 'reason');
  if (JSON.stringify(correctivePaper(facts)) !== drawn.text) return refuse(409, 'jury.minutesChanged');
  const unfit = facts.lines.map(({ line, correction }) => isMoreThanWords(line, correction)).find(Boolean);
  if (unfit) return unfit;
  const signature = await giveSignature(tx, actor, 'corrective-minutes');
  if (isRefusal(signature)) return signature;
  const minutesId = await insertMinutes(tx, signature, {
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
  for (const { line, correction } of facts.lines) {
    await keepDecided(tx, correction.id);
    await writeOfRewording(tx, line, correction, facts.number, facts.signer);
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
