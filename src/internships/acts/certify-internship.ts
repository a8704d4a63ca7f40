import { todayIn } from '../../diplomas/index.js';
import { completeInternship } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, makeMove, type Moved, refusalFor } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import {
  INTERNSHIP_LIFECYCLE,
  rateOf,
  type CertificateFacts,
  type Internship,
  type OtherProofs,
} from '../rules/index.js';
import { hostSilenceOf } from '../data/proofs.store.js';
import { termsOf } from '../data/terms.store.js';
import { INTERNSHIP } from '../internship.js';
import { noteCertificate, noteEvaluation } from '../data/certificates.store.js';

/**
 * The host's attestation (D124-9): effective days, hours of presence, gratuity in all, in cents; and whether the work
 * was in the specialty (C14).
 */
export interface Attestation {
  readonly from: string;
  readonly to: string;
  readonly hours: number;
  readonly gratuityCents: number;
  readonly inSpecialty: boolean;
  /** Why it is certified from other proofs, where the host stayed silent after a reminder. */
  readonly otherProofs?: string | undefined;
}

/**
 * The registry certifies a completed internship from its host's attestation: the assessment counts it from then on,
 * with its report (C13, C14). Refused (422) for days to come, reversed, or before the agreement, and from other proofs as
 * `notProven` says.
 */
export async function certifyInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  { from, to, hours, gratuityCents, inSpecialty, otherProofs }: Attestation,
): Promise<Moved | Refusal> {
  const today = await todayIn(tx, internship.centreId);
  const given: CertificateFacts = {
    from,
    to,
    hours,
    today,
    ...(otherProofs !== undefined && { otherProofs: await proofsOf(tx, internship, otherProofs) }),
  };
  const refusal = refusalFor(INTERNSHIP_LIFECYCLE, internship, 'certify', { facts: given });
  if (refusal) return refusal;
  // What is certified is written before the move, for those who listen to it; of two who certify at once, the second
  // waits and is refused.
  const late = await holdUnmoved(tx, INTERNSHIP, internship);
  if (late) return late;
  const { weeklyHours } = await termsOf(tx, internship.termsId);
  const { id, studentId, diplomaId } = internship;
  await completeInternship(tx, {
    agreementId: id,
    studentId,
    diplomaId,
    from,
    to,
    rate: rateOf(weeklyHours ?? 0),
    hours,
    inSpecialty,
  });
  const moved = await makeMove(tx, INTERNSHIP, internship, 'certify', {
    by: actor,
    facts: given,
    set: { certificateId: id },
  });
  if (isRefusal(moved)) return moved;
  await noteCertificate(tx, id, {
    from,
    to,
    hours,
    gratuityCents,
    inSpecialty,
    otherProofs,
    certifiedBy: actor.personId,
  });
  return moved;
}

async function proofsOf(tx: Tx, { id }: Internship, reason: string): Promise<OtherProofs> {
  const { proofs, remindedOn } = await hostSilenceOf(tx, id);
  return { reason, joined: proofs.length, remindedOn };
}

/**
 * The student says how they were received (D124-9): asked once it is over, once, never graded. Refused to others (403),
 * before its end or a second time (409), and empty (422).
 */
export async function evaluateHosting(tx: Tx, internship: Internship, text: string): Promise<Refusal | undefined> {
  const refusal = notEvaluable(internship);
  if (refusal) return refusal;
  if (!saysSomething(text)) return refuse(422, 'internships.evaluationMissing', undefined, 'text');
  return (await noteEvaluation(tx, internship.id, text.trim()))
    ? undefined
    : refuse(409, 'internships.alreadyEvaluated');
}

/** Why the hosting cannot be evaluated: by its student alone (403), once it is over (409). */
export function notEvaluable({ standings, state }: Internship): Refusal | undefined {
  if (!standings.includes('author')) return refuse(403, 'lifecycle.notYours');
  return state === 'COMPLETED' || state === 'CERTIFIED' ? undefined : refuse(409, 'internships.notOverYet');
}
