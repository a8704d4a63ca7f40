import { findRequest, requestForThePortal, unscheduleRequest } from '../../diploma-requests/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { endStandings, stoodOn } from '../../reports/index.js';
import { removeItem } from '../data/agenda.store.js';
import type { Anew } from '../data/new-deliberations.store.js';
import type { SessionState } from '../rules/index.js';

/** A file to be taken off an agenda: of an open session by its secretary, of a cancelled one by the portal. */
export interface TakenOff {
  readonly itemId: string;
  readonly requestId: string;
  readonly reportId: string | null;
  readonly sessionState: SessionState;
  readonly reason: string;
  /** Whoever puts it back, once the list is locked. */
  readonly putBackBy?: string;
  /** Of a new deliberation: its file moves nowhere, and it waits for another agenda, until its last day. */
  readonly anew: Pick<Anew, 'withdrawalId'> | null;
}

/**
 * Takes a file off an agenda: it falls back to its opinion, and the jury no longer sees it. Refused without a reason
 * (422) or once the list is locked, unless it
 * is put back (409).
 */
export async function takeOffAgenda(
  tx: Tx,
  by: { readonly actor: Actor } | { readonly portal: 'system' },
  taken: TakenOff,
): Promise<undefined | Refusal> {
  if (taken.anew) return waitAgain(tx, by, taken, taken.anew);
  const request =
    'actor' in by ? await findRequest(tx, by.actor, taken.requestId) : await requestForThePortal(tx, taken.requestId);
  if (!request) return notFound;
  const moved = await unscheduleRequest(tx, request, by, {
    reason: taken.reason,
    sessionState: taken.sessionState,
    isPutBack: taken.putBackBy !== undefined,
  });
  if (isRefusal(moved)) return moved;
  await removeItem(tx, taken.itemId, taken.reason.trim(), taken.putBackBy);
  for (const heldAs of ['juror', 'secretary'] as const)
    await endStandings(tx, { ...stoodOn(taken), heldAs, why: 'recalled' });
  return undefined;
}

/** The decision that it may replace stands meanwhile. */
async function waitAgain(
  tx: Tx,
  by: { readonly actor: Actor } | { readonly portal: 'system' },
  taken: TakenOff,
  { withdrawalId }: Pick<Anew, 'withdrawalId'>,
): Promise<undefined | Refusal> {
  if (!saysSomething(taken.reason)) return refuse(422, 'lifecycle.reasonMissing', undefined, 'reason');
  const mayLeave = taken.sessionState === 'OPEN' || taken.sessionState === 'CANCELLED' || taken.putBackBy !== undefined;
  if (!mayLeave) return refuse(409, 'reports.agendaLocked');
  await removeItem(tx, taken.itemId, taken.reason.trim(), taken.putBackBy);
  await endStandings(tx, { ...stoodOn(taken), heldAs: 'juror', why: 'recalled' });
  const owner = tx.wiring.groundOwners.of(withdrawalId);
  return owner?.whenBack(tx, owner.thingId, 'actor' in by ? by.actor : by, taken.reason);
}
