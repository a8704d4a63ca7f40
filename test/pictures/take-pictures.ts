import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startDemonstration, startWithEveryState } from '../support/demonstration.js';
import type { Portal } from '../support/portal.js';
import { picturePapers } from './picture-papers.js';
import { pictureScreens } from './picture-screens.js';

const KINDS = ['papers', 'screens'] as const;
const TAKEN = {
  papers: (into: string) => on(startWithEveryState, (portal) => picturePapers(portal, into)),
  screens: (into: string) => on(startDemonstration, (portal) => pictureScreens(portal, into)),
};

/** Takes what is asked for. Gives what the process ends with: 1 when something could not be taken, and what is said. */
export async function takePictures(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, to: { type: 'string', default: 'pictures' } },
  });
  const kinds = KINDS.filter((kind) => values.only === undefined || values.only === kind);
  const folder = path.resolve(values.to);
  const missing: string[] = [];
  for (const kind of kinds) {
    const into = path.join(folder, kind);
    await rm(into, { recursive: true, force: true });
    await mkdir(into, { recursive: true });
    missing.push(...(await TAKEN[kind](into)));
  }
  for (const one of missing) process.stdout.write(`missing: ${one}\n`);
  process.stdout.write(`${kinds.join(' and ')} are in ${path.relative(process.cwd(), folder)}/\n`);
  return missing.length === 0 ? 0 : 1;
}

async function on<T>(start: () => Promise<Portal>, take: (portal: Portal) => Promise<T>): Promise<T> {
  const portal = await start();
  try {
    await portal.drainJobs();
    return await take(portal);
  } finally {
    await portal.stop();
  }
}
