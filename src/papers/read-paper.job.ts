import type { Database } from '../platform/database/index.js';
import type { Store } from '../platform/files/index.js';
import type { PaperChildren } from './paper-children.js';
import { bytesToRead, endReading, refusePaper } from './readings.store.js';

export const READ_PAPER = 'read-paper';

/** Reads the text of a paper, in a contained child, once; throws when no child could, and it waits for the next time. What is refused at this second look keeps its bytes, which nobody is given, and its line to say why. */
export async function readPaper(
  {
    database,
    store,
    children,
  }: { readonly database: Database; readonly store: Store; readonly children: PaperChildren },
  paperId: string,
): Promise<void> {
  const waiting = await database.read((tx) => bytesToRead(tx, paperId));
  if (!waiting) return;
  const { sha256, sentBy } = waiting;
  const lent = await store.lend(sha256);
  try {
    const found = await children.read(lent.path, sentBy);
    await database.transact((tx) =>
      found.read ? endReading(tx, paperId, found.reading, found.pages) : refusePaper(tx, paperId, found.fault),
    );
  } finally {
    await lent.done();
  }
}
