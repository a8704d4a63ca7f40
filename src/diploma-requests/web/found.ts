import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refusalFor } from '../../platform/lifecycle/index.js';
import { notFound, type Refusal } from '../../platform/refusal/index.js';
import type { Reader } from '../../platform/web/index.js';
import { REQUEST_LIFECYCLE, type DiplomaRequest, type RequestMove } from '../domain/index.js';
import { findRequest } from '../requests.store.js';
import { depositMoveOf } from '../submit-request.js';
import { words } from './words.js';

/** The request whose page asks for a move, or why the page cannot be shown: hidden, not yours, not now. */
export async function requestToMove(
  tx: Tx,
  actor: Actor,
  id: string,
  move: RequestMove,
): Promise<DiplomaRequest | Refusal> {
  const request = await findRequest(tx, actor, id);
  if (!request) return notFound;
  return refusalFor(REQUEST_LIFECYCLE, request, move) ?? request;
}

/** The same for its deposit, whichever of the three moves that is from where it stands. */
export async function requestToDeposit(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest | Refusal> {
  const request = await findRequest(tx, actor, id);
  if (!request) return notFound;
  return refusalFor(REQUEST_LIFECYCLE, request, depositMoveOf(request)) ?? request;
}

/** The head of a page about one request. */
export function headOf(request: DiplomaRequest, title: string, { locale }: Reader) {
  const number = words(locale).number(request.number);
  return {
    title,
    where: number,
    width: 'reading',
    back: { href: `/diploma-requests/${request.id}`, text: number },
  } as const;
}
