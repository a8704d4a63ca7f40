import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plainPaper } from '../typesetting/paper-to-set.js';
import { ChildLost } from './contained-child.js';
import type { PaperChildren } from './paper-children.js';
import type { Typesetters } from './typesetters.js';

const TINY = plainPaper(
  {
    title: 'Aval',
    lang: 'fr-FR',
    subtitle: '',
    foot: '',
    at: '2026-01-01T00:00:00.000Z',
    blocks: [{ paragraph: 'Un essai.' }],
  },
  'a-2a',
);

/** What of the papers' children there is to try. */
interface Tried {
  readonly children: PaperChildren;
  readonly typesetters: Typesetters;
  /** Where a page stands while it is looked at. */
  readonly dataDir: string;
}

/**
 * Sets a paper, and looks at a page as at an upload. Gives what to tell whoever runs the portal when one of them does
 * not work; undefined when both do.
 */
export async function tryChildren({ children, typesetters, dataDir }: Tried): Promise<string | undefined> {
  const wrong = [await trySetting(typesetters), await tryLooking(children, dataDir)];
  return wrong.some((one) => one !== undefined) ? wrong.filter((one) => one !== undefined).join('\n') : undefined;
}

async function trySetting(typesetters: Typesetters): Promise<string | undefined> {
  try {
    await typesetters.set(TINY);
    return undefined;
  } catch (error) {
    return [
      `Aval: papers cannot be set on this machine: ${reasonOf(error)}`,
      `Whatever makes one (a deposit, an agreement, minutes) is answered “try again” (503), and loses nothing, until this is mended. See that this Node (${process.version}) may start processes, and that the optional packages of its system were installed (npm ci --include=optional); then start again.`,
    ].join('\n');
  }
}

async function tryLooking(children: PaperChildren, dataDir: string): Promise<string | undefined> {
  await mkdir(dataDir, { recursive: true });
  const folder = await mkdtemp(path.join(dataDir, 'trial-'));
  try {
    const file = path.join(folder, 'trial.pdf');
    await writeFile(file, emptyPage());
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
    `Uploads are answered “try again” (503) until this is mended. See that this Node (${process.version}) may start processes, that one may take 1 GB of memory, and that the portal was built with it; then start again.`,
  ].join('\n');
}

/** It was our own page: what the child said of it holds nothing of anybody's. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const last = cause instanceof ChildLost ? cause.last.trim() : '';
  return [cause?.message ?? String(error), ...(last === '' ? [] : [last])].join('\n');
}

/** The smallest PDF, which needs no typesetter. */
function emptyPage(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>',
  ];
  let page = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = page.length;
    page += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${page}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${page.length}\n%%EOF\n`;
}
