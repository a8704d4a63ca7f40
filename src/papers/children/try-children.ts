import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ChildLost } from './contained-child.js';
import type { PaperChildren } from './paper-children.js';

const TINY = {
  title: 'Aval',
  lang: 'fr-FR',
  subtitle: '',
  foot: '',
  at: '2026-01-01T00:00:00.000Z',
  blocks: [{ paragraph: 'Un essai.' }],
} as const;

/**
 * Draws a page, then looks at it as at an upload. Gives what to tell whoever runs the portal when that does not work;
 * undefined when it does. `dataDir`: where the page stands meanwhile.
 */
export async function tryChildren(children: PaperChildren, dataDir: string): Promise<string | undefined> {
  await mkdir(dataDir, { recursive: true });
  const folder = await mkdtemp(path.join(dataDir, 'trial-'));
  try {
    const file = path.join(folder, 'trial.pdf');
    await writeFile(file, await children.compose(TINY));
    const [verdict, text] = [await children.inspect(file), await children.read(file)];
    return verdict.accepted && text.read ? undefined : inSentences('a page of its own was refused');
  } catch (error) {
    return inSentences(reasonOf(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inSentences(reason: string): string {
  return [
    `Aval: PDFs cannot be looked at on this machine: ${reason}`,
    `Uploads are answered “try again” (503), and documents are not drawn, until this is mended. See that this Node (${process.version}) may start processes, that one may take 1 GB of memory, and that the portal was built with it; then start again.`,
  ].join('\n');
}

/** It was our own page: what the child said of it holds nothing of anybody's. */
function reasonOf(error: unknown): string {
  const lost = error instanceof Error && error.cause instanceof ChildLost ? error.cause : undefined;
  const last = lost?.last.trim() ?? '';
  return [lost?.message ?? String(error), ...(last === '' ? [] : [last])].join('\n');
}
