import { todayIn } from '../../diplomas/index.js';
import { peopleByIds, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { comingCommissions, noteConvened, writeCommission } from '../data/commissions.store.js';
import { findExamination } from '../data/examinations.store.js';
import { EXAMINATION } from '../examination.js';
import { EXAMINATION_LIFECYCLE, type CommissionPlace, type ConveningFacts, type Examination } from '../rules/index.js';

/** A commission of the centre that is still to sit; or one to compose: its day, its chair and its members. */
export type Convening =
  | { readonly commissionId: string }
  | {
      readonly heldOn: string;
      readonly members: readonly { readonly personId: string; readonly place: CommissionPlace }[];
    };

/**
 * The registry convenes a commission of the centre to an examination, one that is to sit or a new one: from now on its
 * members see it, and they alone answer. Gives the commission's id.
 * Refused (422) without a chair and two members, with the student among them, for a day already past, and for a
 * commission that is not to sit there.
 */
export async function conveneCommission(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  convening: Convening,
): Promise<string | Refusal> {
  const notNow = refusalFor(EXAMINATION_LIFECYCLE, examination, 'convene');
  if (notNow) return notNow;
  const late = await holdUnmoved(tx, EXAMINATION, examination);
  if (late) return late;
  const today = await todayIn(tx, examination.centreId);
  const composed =
    'commissionId' in convening
      ? await coming(tx, examination.centreId, convening.commissionId, today)
      : { ...convening, commissionId: undefined };
  if (!composed) return refuse(422, 'examinations.commissionUnknown', undefined, 'commission');
  const { heldOn, members } = composed;
  const facts: ConveningFacts = { members, heldOn, today };
  const unfit = refusalFor(EXAMINATION_LIFECYCLE, examination, 'convene', { facts });
  if (unfit) return unfit;
  const known = await peopleByIds(
    tx,
    members.map(({ personId }) => personId),
  );
  if (known.size < members.length) return refuse(422, 'examinations.memberUnknown', undefined, 'members');
  const commissionId =
    composed.commissionId ??
    (await writeCommission(tx, { centreId: examination.centreId, heldOn, members, convenedBy: actor.personId }));
  const moved = await convened(tx, actor, examination, commissionId, facts);
  return isRefusal(moved) ? moved : commissionId;
}

/** The same for several at once: those beside the first go to the commission that it goes to. */
export async function conveneTogether(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  convening: Convening & { readonly also: readonly string[] },
): Promise<string | Refusal> {
  const commissionId = await conveneCommission(tx, actor, examination, convening);
  if (isRefusal(commissionId)) return commissionId;
  for (const id of convening.also) {
    const other = await findExamination(tx, actor, id);
    if (!other) return notFound;
    const done = await conveneCommission(tx, actor, other, { commissionId });
    if (isRefusal(done)) return { ...done, field: 'also' };
  }
  return commissionId;
}

async function convened(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  commissionId: string,
  facts: ConveningFacts,
): Promise<Moved | Refusal> {
  await noteConvened(tx, { commissionId, examinationId: examination.id, convenedBy: actor.personId });
  return makeMove(tx, EXAMINATION, examination, 'convene', { by: actor, facts, set: { commissionId } });
}

/** A commission that is still to sit, as one is composed. */
async function coming(
  tx: Tx,
  centreId: string,
  id: string,
  today: string,
): Promise<(Extract<Convening, { heldOn: string }> & { readonly commissionId: string }) | undefined> {
  const found = (await comingCommissions(tx, centreId, today)).find((one) => one.id === id);
  return (
    found && {
      commissionId: id,
      heldOn: found.heldOn,
      members: found.members.map((one) => ({ personId: one.id, place: one.isChair ? 'chair' : 'member' })),
    }
  );
}
