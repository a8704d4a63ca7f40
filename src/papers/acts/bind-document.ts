import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Kept, Store } from '../../platform/files/index.js';
import type { BindOrder, BoundDocument, BoundSection } from '../bound-document.js';
import type { PaperChildren } from '../children/paper-children.js';
import type { Typesetters } from '../children/typesetters.js';

interface Means {
  readonly store: Store;
  readonly children: PaperChildren;
  readonly typesetters: Typesetters;
}

/**
 * Sets what the portal writes, then binds in the contained child, which writes a file of its own: nothing of what people
 * sent passes through the memory of the portal.
 */
export async function bindDocument({ store, children, typesetters }: Means, bound: BoundDocument): Promise<Kept> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-binding-'));
  const lent: Awaited<ReturnType<Store['lend']>>[] = [];
  const pathOf = async (section: BoundSection): Promise<string> => {
    if ('sha256' in section) {
      const one = await store.lend(section.sha256);
      lent.push(one);
      return one.path;
    }
    const file = path.join(folder, `${randomUUID()}.pdf`);
    await writeFile(file, (await typesetters.set(section.paper)).pdf);
    return file;
  };
  try {
    const to = path.join(folder, 'bound.pdf');
    const sections: BindOrder['sections'][number][] = [];
    for (const section of bound.sections) {
      const { title, label = title } = section;
      sections.push({ title, label, path: await pathOf(section) });
    }
    await children.bind({ ...bound, sections, to });
    return await store.put(createReadStream(to), (await stat(to)).size);
  } finally {
    await Promise.all(lent.map(({ done }) => done()));
    await rm(folder, { recursive: true, force: true });
  }
}
