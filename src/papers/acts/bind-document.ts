import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kept, Store } from '../../platform/files/index.js';
import type { BoundDocument } from '../rules/index.js';
import type { PaperChildren } from '../children/paper-children.js';

/**
 * Binds in the contained child, which writes a file of its own: nothing of it passes through the memory of the portal.
 */
export async function bindDocument(
  { store, children }: { readonly store: Store; readonly children: PaperChildren },
  bound: BoundDocument,
): Promise<Kept> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-binding-'));
  const lent: Awaited<ReturnType<Store['lend']>>[] = [];
  const pathOf = async (sha256: string): Promise<string> => {
    const one = await store.lend(sha256);
    lent.push(one);
    return one.path;
  };
  try {
    const to = path.join(folder, 'bound.pdf');
    const sections = await Promise.all(
      bound.sections.map(async (section) =>
        'document' in section ? section : { title: section.title, path: await pathOf(section.sha256) },
      ),
    );
    await children.bind({ ...bound, sections, to });
    return await store.put(createReadStream(to), (await stat(to)).size);
  } finally {
    await Promise.all(lent.map(({ done }) => done()));
    await rm(folder, { recursive: true, force: true });
  }
}
