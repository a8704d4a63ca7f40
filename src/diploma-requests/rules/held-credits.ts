import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { DiplomaRequest, RequestState } from './request.js';

/** By what credits are held already: a validation of experience, of studies, or another diploma. */
export const HELD_KINDS = ['vae', 'ves', 'diploma'] as const;
/** One of them. */
export type HeldKind = (typeof HELD_KINDS)[number];

/** The decision of another body that gave credits. */
export interface HeldDecision {
  readonly kind: HeldKind;
  /** Who decided. */
  readonly body: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly credits: number;
}

/** Credits that a request says its student holds already, with who certified them. */
export interface HeldCredits extends HeldDecision {
  readonly id: string;
  /** Null while nobody has. */
  readonly certified: { readonly by: string; readonly at: Date } | null;
}

type Seen = Pick<DiplomaRequest, 'state' | 'standings'>;

const RECORDED: readonly RequestState[] = ['DRAFT', 'SUBMITTED', 'INCOMPLETE'];
const BEFORE_JURY: readonly RequestState[] = [...RECORDED, 'AWAITING_OPINION', 'ADMISSIBLE'];

/**
 * Why credits are not recorded: by the student or the registry (403), before the request is checked (409), by a
 * decision already taken, for no more than the diploma gives with those said already: none counts twice (422).
 */
export function notToRecord(
  request: Seen,
  decision?: Pick<HeldDecision, 'credits' | 'decidedOn'>,
  facts?: {
    readonly today: string;
    readonly diplomaCredits: number;
    /** Those that the request says already, by other decisions. */
    readonly saidAlready: number;
  },
): Refusal | undefined {
  if (!isOfRequest(request)) return refuse(403, 'lifecycle.notYours');
  if (!RECORDED.includes(request.state)) return refuse(409, 'requests.heldBeforeCheck');
  if (!decision || !facts) return undefined;
  if (decision.decidedOn > facts.today) return refuse(422, 'requests.heldInFuture', undefined, 'decidedOn');
  const most = Math.max(facts.diplomaCredits - facts.saidAlready, 0);
  return decision.credits > most ? refuse(422, 'requests.heldTooMany', { most }, 'credits') : undefined;
}

/** Why they are not certified: by the registry alone (403), once, and before the jury (409). */
export function notToCertifyHeld(request: Seen, held: Pick<HeldCredits, 'certified'>): Refusal | undefined {
  if (!request.standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  if (!BEFORE_JURY.includes(request.state) || request.state === 'DRAFT')
    return refuse(409, 'requests.certifiedBeforeJury');
  return held.certified === null ? undefined : refuse(409, 'requests.heldCertified');
}

/**
 * Why they are not removed: by the registry until the jury, by the student while nobody certified them and the request
 * is not checked (403, 409), with a reason (422).
 */
export function notToRemoveHeld(
  request: Seen,
  held: Pick<HeldCredits, 'certified'>,
  reason?: string,
): Refusal | undefined {
  if (!isOfRequest(request)) return refuse(403, 'lifecycle.notYours');
  const isRegistry = request.standings.includes('registry');
  if (!(isRegistry ? BEFORE_JURY : RECORDED).includes(request.state)) return refuse(409, 'requests.heldBeforeCheck');
  if (!isRegistry && held.certified !== null) return refuse(409, 'requests.heldCertified');
  return reason === undefined || saysSomething(reason)
    ? undefined
    : refuse(422, 'requests.heldRemovedWhy', undefined, 'reason');
}

function isOfRequest({ standings }: Pick<Seen, 'standings'>): boolean {
  return standings.includes('author') || standings.includes('registry');
}
