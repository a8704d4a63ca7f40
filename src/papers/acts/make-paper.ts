import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Config } from '../../platform/config/index.js';
import type { Store } from '../../platform/files/index.js';
import type { Typesetters } from '../children/typesetters.js';
import { orAway } from '../children/verdicts-by-hash.js';
import type { Made } from '../not-yet-kept.js';
import { codeFrom, labelOf } from '../rules/index.js';
import { framed } from '../typesetting/frame-of.js';
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
  const code = coded && paper.frame ? codeFrom(randomBytes(20)) : undefined;
  const address = `${config.publicUrl ?? `http://localhost:${config.port}`}/verify`;
  const { pdf } = await orAway(typesetters.set(framed(paper, code === undefined ? code : { code, address })));
  const kept = await store.put(Readable.from([pdf]), pdf.length);
  return {
    ...kept,
    name: labelOf(name),
    ...(code !== undefined && paper.frame && { coded: { code, title: paper.frame.name } }),
  };
}
