import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Store } from '../../src/platform/files/index.js';
import type { Portal } from '../support/portal.js';
import { drawPages } from './draw-pages.mjs';

/** A picture of each page of one paper of each kind that the portal wrote, the longest. Nothing of it can be missing. */
export async function picturePapers(portal: Portal, folder: string): Promise<readonly string[]> {
  const made = await portal.database.read((tx) =>
    tx.rows<{ name: string; sha256: string }>(
      `select name, sha256 from papers where made_by = 'portal' order by bytes, id`,
    ),
  );
  const kinds = new Map(made.map((paper) => [kindOf(paper.name), paper.sha256]));
  const store = portal.app.get<Store>(Store);
  for (const [kind, sha256] of kinds)
    for (const [index, page] of (await drawPages(await buffer(await store.open(sha256)))).entries())
      await writeFile(path.join(folder, `${kind}-${index + 1}.png`), page);
  return [];
}

/** What papers of one kind have in common: their name, without what is of one of them, as a name of a file. */
function kindOf(name: string): string {
  return name
    .replace(/\.pdf$/, '')
    .replaceAll(/[A-Z]*\d[\dA-Z-]*/g, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
}
