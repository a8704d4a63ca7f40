import type { INestApplicationContext } from '@nestjs/common';
import { PaperChildren, tryChildren, Typesetters } from './papers/index.js';
import { Config } from './platform/config/index.js';

/**
 * Tries once what every upload and every paper needs, and says plainly when it does not work here: the rest of the
 * portal works all the same.
 */
export async function tryPapers(rooms: INestApplicationContext, isEnding = () => false): Promise<void> {
  const { dataDir } = rooms.get(Config);
  const wrong = await tryChildren({ children: rooms.get(PaperChildren), typesetters: rooms.get(Typesetters), dataDir });
  // Looked at while the portal ends, nothing is to be mended.
  if (wrong !== undefined && !isEnding()) process.stderr.write(`${wrong}\n`);
}
