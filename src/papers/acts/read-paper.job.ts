import type { PaperChildren } from '../children/paper-children.js';
import { putAside, type Places } from './put-aside.js';
import { bytesToRead, endReading, refusePaper } from '../data/readings.store.js';

export const READ_PAPER = 'read-paper';

/**
 * Reads the text of a paper, in a contained child, once; throws when no child could, and it waits for the next time.
 * What is refused at this second look is put aside, given to nobody, and keeps its line to say why.
 */
export async function readPaper(
  { children, ...places }: Places & { readonly children: PaperChildren },
  paperId: string,
): Promise<void> {
  const { database, store } = places;
  const waiting = await database.read((tx) => bytesToRead(tx, paperId));
  if (!waiting) return;
  const { sha256, sentBy } = waiting;
  const lent = await store.lend(sha256);
  try {
    const found = await children.read(lent.path, sentBy);
    const done = await database.transact((tx) =>
      found.read ? endReading(tx, paperId, found.reading, found.pages) : refusePaper(tx, paperId, found.fault),
    );
    if (done && !found.read) await putAside(places, sha256);
  } finally {
    await lent.done();
  }
}
