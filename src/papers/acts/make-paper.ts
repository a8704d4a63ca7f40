import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Config } from '../../platform/config/index.js';
import type { Store } from '../../platform/files/index.js';
import type { Typesetters } from '../children/typesetters.js';
import { orAway } from '../children/verdicts-by-hash.js';
import type { Made } from '../not-yet-kept.js';
import { codeFrom, labelOf } from '../rules/index.js';
import type { Coded } from '../data/codes.store.js';
import { framed, type Verified } from '../typesetting/frame-of.js';
import type { OfficialPaper } from '../typesetting/paper-to-set.js';

/** What a paper is made with. */
export interface Workshop {
  readonly config: Config;
  readonly store: Store;
  readonly typesetters: Typesetters;
}

/**
 * Sets a paper, with the code by which it is verified when it is `coded`, and puts its bytes away. A code counts once its
 * row is written with the paper's.
 */
export async function makePaper(
  { config, store, typesetters }: Workshop,
  paper: OfficialPaper,
  name: string,
  coded: boolean,
): Promise<Made> {
  const drawn = coded && paper.frame ? drawCode(config, paper.frame.name) : undefined;
  const { pdf } = await orAway(typesetters.set(framed(paper, drawn)));
  const kept = await store.put(Readable.from([pdf]), pdf.length);
  return { ...kept, name: labelOf(name), ...(drawn && { coded: drawn }) };
}

/** A code for a paper of this title, and where it is asked for. */
export function drawCode({ publicUrl, port }: Config, title: string): Coded & Verified {
  return { code: codeFrom(randomBytes(20)), title, address: `${publicUrl ?? `http://localhost:${port}`}/verify` };
}
