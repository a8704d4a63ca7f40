import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/index.js';
import { canonicalText, type Opinion } from '../rules/index.js';
import { findOpinion } from '../data/opinions.store.js';

/** An opinion with its seal: what the national jury is shown, and what an agenda freezes. */
export interface SealedOpinion extends Opinion {
  /** The SHA-256 (hex) of everything the professor said, retained periods included. */
  readonly sha256: string;
}

/**
 * The opinion of this id with its seal, standing or ended; undefined when there is none.
 * Whoever asks has found the report under the reader's rights first.
 */
export async function opinionFor(tx: Tx, opinionId: string): Promise<SealedOpinion | undefined> {
  const opinion = await findOpinion(tx, opinionId);
  return opinion && { ...opinion, sha256: sealOf(opinion) };
}

/** The SHA-256 (hex) of an opinion's canonical text. */
function sealOf(opinion: Opinion): string {
  return createHash('sha256').update(canonicalText(opinion)).digest('hex');
}
