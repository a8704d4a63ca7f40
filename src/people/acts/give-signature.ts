import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { hasOpenAccount } from '../data/accounts.store.js';

/** What people sign in the portal. */
export type SignedThing =
  'attendance' | 'attendance-sheet' | 'minutes' | 'corrective-minutes' | 'opinion' | 'commission-answer' | 'sheet';

/** Who signs: somebody who is signed in, or whoever bears the personal link that was sent to them. */
export type Signatory = { readonly personId: string } | { readonly tokenHash: string };

/**
 * A signature that somebody gave. Nothing but `giveSignature` makes one, and what writes a signature takes one: no act
 * signs beside the gate (decision 53).
 */
export class GivenSignature<By extends Signatory = { readonly personId: string }> {
  /** What makes another object with the same members none. */
  protected readonly isGiven = true;

  private constructor(
    readonly by: By,
    readonly what: SignedThing,
  ) {}

  /** For `giveSignature` alone. */
  static of<One extends Signatory>(by: One, what: SignedThing): GivenSignature<One> {
    return new GivenSignature(by, what);
  }
}

/**
 * The one gate by which people sign: whoever does is asked here whether they may sign as themselves now, and for
 * nothing else; by which right, and what, is asked by the room that owns it. Refused to an account that was closed
 * meanwhile (403).
 */
export async function giveSignature<By extends Signatory>(
  tx: Tx,
  by: By,
  what: SignedThing,
): Promise<GivenSignature<By> | Refusal> {
  if ('personId' in by && !(await hasOpenAccount(tx, by.personId))) return refuse(403, 'people.accountClosed');
  return GivenSignature.of(by, what);
}
