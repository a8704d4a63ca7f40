import { todayIn } from '../diplomas/index.js';
import { actorByEmail, type Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Moved } from '../platform/lifecycle/index.js';
import { refusalFor } from '../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { writeCommission } from './commissions.store.js';
import { EXAMINATION_LIFECYCLE, type ConveningFacts, type Examination } from './domain/index.js';
import { moveExamination } from './move-examination.js';

/** Who is asked to sit, by the addresses of their accounts, and when; empty rows are left out. */
export interface Convening {
  readonly heldOn: string;
  readonly emails: readonly string[];
}

/**
 * The registry convenes a commission of the centre: from now on its members see the examination, and they alone answer it.
 * Refused (422) without a member, for an address that no account has or that comes twice, for the student's own, and for a day already past.
 */
export async function conveneCommission(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  { heldOn, emails }: Convening,
): Promise<Moved | Refusal> {
  const members: string[] = [];
  for (const [index, email] of emails.entries()) {
    if (email === '') continue;
    const person = await actorByEmail(tx, email);
    if (!person) return refuse(422, 'examinations.memberUnknown', { email }, `members[${index}].email`);
    if (members.includes(person.personId))
      return refuse(422, 'examinations.memberTwice', { email }, `members[${index}].email`);
    members.push(person.personId);
  }
  const facts: ConveningFacts = { members, heldOn, today: await todayIn(tx, examination.centreId) };
  const refusal = refusalFor(EXAMINATION_LIFECYCLE, examination, 'convene', { facts: facts });
  if (refusal) return refusal;
  const commissionId = await writeCommission(tx, {
    centreId: examination.centreId,
    heldOn,
    members,
    convenedBy: actor.personId,
  });
  return moveExamination(tx, examination, 'convene', {
    by: { personId: actor.personId, name: actor.name },
    facts,
    set: { commissionId },
  });
}
