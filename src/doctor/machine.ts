import { mkdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PaperChildren, tryChildren, Typesetters } from '../papers/index.js';
import type { Config } from '../platform/config/index.js';
import { reasonOf, type Finding } from './finding.js';

const MEGABYTE = 1_000_000;
/** Some forty reports of the greatest size, and room for PostgreSQL beside. */
const LEAST_FREE = 2_000 * MEGABYTE;

/** Whether this Node may start the children that look at PDFs and set papers; each is tried once. */
export async function lookAtChildren(): Promise<Finding> {
  const [children, typesetters] = [new PaperChildren(), new Typesetters()];
  try {
    const wrong = await tryChildren({ children, typesetters, dataDir: tmpdir() });
    const of = `Node ${process.version}`;
    return wrong === undefined
      ? { of, says: 'a PDF was looked at, and a paper was set' }
      : { of, says: wrong, remedy: 'Mend that first: nobody can deposit anything here.' };
  } finally {
    children.onModuleDestroy();
    typesetters.onModuleDestroy();
  }
}

/** Whether there is room where files land. */
export async function lookAtDisk({ dataDir }: Config): Promise<Finding> {
  const of = `DATA_DIR (${path.resolve(dataDir)})`;
  try {
    await mkdir(dataDir, { recursive: true });
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const says = `${Math.floor(free / MEGABYTE).toLocaleString('en')} MB free`;
    return free >= LEAST_FREE
      ? { of, says }
      : { of, says, remedy: 'Make room: uploads are refused once the disk is full, and nothing is lost then.' };
  } catch (error) {
    return { of, says: reasonOf(error), remedy: 'Let the user that runs Aval write there, or name another folder.' };
  }
}
