import { addDays, type LocalDate } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { Internship } from './internship.js';

/** Days that a host has to answer a reminder. */
const DAYS_TO_ANSWER = 15;

/** What an internship is certified from when its host gives no attestation. */
export interface OtherProofs {
  readonly reason: string;
  /** How many documents are joined as proofs. */
  readonly joined: number;
  /** The day of the first reminder to the host; null when none was sent. */
  readonly remindedOn: LocalDate | null;
}

/** Why it is not certified from other proofs (422): no reason, no proof joined, no reminder, or it may still answer. */
export function notProven(
  { reason, joined, remindedOn }: OtherProofs,
  { today }: { readonly today: LocalDate },
): Refusal | undefined {
  const until = remindedOn === null ? null : addDays(remindedOn, DAYS_TO_ANSWER);
  return refuseAll(
    saysSomething(reason) ? undefined : refuse(422, 'internships.proofsNotReasoned', undefined, 'reason'),
    joined > 0 ? undefined : refuse(422, 'internships.proofMissing', undefined, 'basis'),
    until === null ? refuse(422, 'internships.hostNotReminded', undefined, 'basis') : undefined,
    until !== null && today < until ? refuse(422, 'internships.hostMayAnswer', { until }, 'basis') : undefined,
  );
}

/** Why nobody reminds the host, nor joins proofs: it is the registry's (403), once the internship is over (409). */
export function notAwaitingAttestation({
  standings,
  state,
}: Pick<Internship, 'standings' | 'state'>): Refusal | undefined {
  if (!standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  return state === 'COMPLETED' ? undefined : refuse(409, 'internships.noAttestationAwaited');
}
