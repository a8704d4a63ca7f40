import { nameIn } from '../../diplomas/index.js';
import { studentOf, writeToEach, type Recipient } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { dropCorrection } from '../data/decisions.store.js';
import { insertJudgment, isAskedAnew, type Judgment } from '../data/judgments.store.js';
import { membersOf } from '../data/members.store.js';
import { insertNewDeliberation } from '../data/new-deliberations.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { isInForce } from '../rules/index.js';
import { words } from '../words/words.js';
import { closeAppeals } from './close-appeals.js';

/**
 * The secretary records the judgment by which a court annulled a decision: its file awaits a new deliberation, appeals
 * and withdrawals of it have no object any more, its student and the president are told. Refused to others (403), before the
 * signature, of what does not stand or is deliberated anew for another ground (409), and without the number, the court or
 * a day that may be (422).
 */
export async function recordJudgment(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  judgment: Judgment,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  const notNow = notAnnulled(session, item);
  if (notNow) return notNow;
  const refusal = notAJudgment(tx, judgment);
  if (refusal) return refusal;
  await holdSession(tx, session.id, 'share');
  await dropCorrection(tx, item.id);
  const judgmentId = await insertJudgment(tx, item.id, judgment, actor.personId);
  if (judgmentId === undefined) return refuse(409, 'jury.replacedStays');
  await closeAppeals(tx, { itemId: item.id }, 'annulled');
  await tx.wiring.groundOwners.overturned(tx, item.id, 'annulled');
  if (await isAskedAnew(tx, item.id)) return refuse(409, 'jury.anewAskedAlready');
  await insertNewDeliberation(tx, item.id, { ground: 'judgment', judgmentId });
  await writeOfJudgment(tx, session, item, judgmentId, judgment);
  return undefined;
}

/** Why no judgment can annul this: nothing is signed, or what was does not stand any more (409). */
export function notAnnulled(session: Session, item: AgendaItem): Refusal | undefined {
  if (session.state !== 'MINUTES_SIGNED' || item.decision === null || item.removedAt !== null)
    return refuse(409, 'jury.judgmentTooEarly');
  if (item.reportId === null) return refuse(409, 'jury.nothingToJudgeAnew');
  return isInForce(item.afterwards) ? undefined : refuse(409, 'jury.replacedStays');
}

function notAJudgment(tx: Tx, { number, court, givenOn }: Judgment): Refusal | undefined {
  return refuseAll(
    saysSomething(number) ? undefined : refuse(422, 'jury.judgmentNumberMissing', undefined, 'number'),
    saysSomething(court) ? undefined : refuse(422, 'jury.courtMissing', undefined, 'court'),
    givenOn > localDate(tx.now, INSTITUTION_TIME_ZONE)
      ? refuse(422, 'jury.judgmentToCome', undefined, 'givenOn')
      : undefined,
  );
}

async function writeOfJudgment(
  tx: Tx,
  session: Session,
  item: AgendaItem,
  judgmentId: string,
  said: Judgment,
): Promise<void> {
  const president = (await membersOf(tx, session.id))
    .filter((member) => member.president && !item.recused.some(({ id }) => id === member.personId))
    .map(({ personId, locale }): Recipient => ({ id: personId, locale }));
  for (const [to, recipients] of [
    ['student', await studentOf(tx, item)],
    ['president', president],
  ] as const)
    await writeToEach(tx, recipients, {
      about: { thing: 'diploma-request', thingId: item.requestId },
      kind: `diploma-request.annulled.${to}`,
      cause: `judgment:${judgmentId}:${to}`,
      text: (locale) =>
        words(locale).judgment.letters[to]({
          file: item.reportNumber ?? item.requestNumber,
          request: item.requestNumber,
          jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
          number: said.number,
          court: said.court,
          day: writeDay(said.givenOn, locale),
        }),
    });
}
