import { Logger } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { holdBytes } from '../data/papers.store.js';
import { bringBack, type Places } from './put-aside.js';
import { READ_PAPER } from './read-paper.job.js';
import { openReadingAnew, refusedAsTooComplex, refusedAtReading } from '../data/readings.store.js';

export const READ_LOST_ANEW = 'read-lost-anew';

/**
 * Has a paper that was refused at its second look read once more, for whoever asks (null: the portal itself). What was
 * said stays written.
 * Asked of one that is not refused, it changes nothing. Refused (409) when its bytes are gone, or when the antivirus
 * recognised something in them.
 */
export async function readAnew(places: Places, paperId: string, askedBy: string | null): Promise<Refusal | undefined> {
  const { database, store } = places;
  const refused = await database.read((tx) => refusedAtReading(tx, paperId));
  if (!refused) return undefined;
  if (refused.infected) return refuse(409, 'papers.shownToNobody');
  const gone = refuse(409, 'papers.bytesGone');
  if (!(await bringBack(places, refused.sha256))) return gone;
  const done = await database.transact(async (tx: Tx): Promise<Refusal | undefined> => {
    await holdBytes(tx, refused.sha256);
    if (!(await store.has(refused.sha256))) return gone;
    if (await openReadingAnew(tx, paperId, askedBy)) await enqueue(tx, READ_PAPER, { paperId });
    return undefined;
  });
  if (!done) new Logger('Papers').log(`Paper ${paperId} is read anew, asked by ${askedBy ?? 'the portal'}.`);
  return done;
}

/**
 * Those that were refused as too complex when a lost child was said to be the file's doing: read anew where their bytes
 * remain.
 */
export async function readLostAnew(places: Places): Promise<void> {
  for (const paperId of await places.database.read(refusedAsTooComplex)) await readAnew(places, paperId, null);
}
