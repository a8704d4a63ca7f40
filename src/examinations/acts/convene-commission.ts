import { todayIn } from '../../diplomas/index.js';
import { actorByEmail, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { writeCommission } from '../data/commissions.store.js';
import { EXAMINATION_LIFECYCLE, type ConveningFacts, type Examination } from '../rules/index.js';
import { EXAMINATION } from '../examination.js';

/** Who is asked to sit, by the addresses of their accounts, and when; empty rows are left out. */
export interface Convening {
  readonly heldOn: string;
  readonly emails: readonly string[];
}

/**
 * The registry convenes a commission of the centre: from now on its members see the examination, and they alone answer
 * it.
 * Refused (422) without a member, for an address that no account has or that comes twice, for the student's own, and
 * for a day already past.
 */
export async function conveneCommission(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  { heldOn, emails }: Convening,
): Promise<Moved | Refusal> {
  const members: string[] = [];
  const faults: Refusal[] = [];
  for (const [index, email] of emails.entries()) {
    if (email === '') continue;
    const person = await actorByEmail(tx, email);
    const field = `members[${index}].email`;
    if (!person) faults.push(refuse(422, 'examinations.memberUnknown', { email }, field));
    else if (members.includes(person.personId)) faults.push(refuse(422, 'examinations.memberTwice', { email }, field));
    else members.push(person.personId);
  }
  const facts: ConveningFacts = { members, heldOn, today: await todayIn(tx, examination.centreId) };
  const unfit = refusalFor(EXAMINATION_LIFECYCLE, examination, 'convene', { facts });
  // Nobody is missing where somebody was named, but not found.
  const refusal = refuseAll(
    ...faults,
    unfit?.code === 'examinations.membersMissing' && faults.length > 0 ? undefined : unfit,
  );
  if (refusal) return refusal;
  const commissionId = await writeCommission(tx, {
    centreId: examination.centreId,
    heldOn,
    members,
    convenedBy: actor.personId,
  });
  return makeMove(tx, EXAMINATION, examination, 'convene', {
    by: actor,
    facts,
    set: { commissionId },
  });
}
