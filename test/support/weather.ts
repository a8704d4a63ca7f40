import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cloneDatabase } from './database.js';

/** What a campaign of `npm run weather` came to. */
export interface Weathered {
  /** What the command ended with, and all it said: shown when a test fails. */
  readonly code: number;
  readonly said: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: number;
  /** A few faults of each kind. */
  readonly shown: readonly string[];
}

/**
 * The short dose of a campaign, on a database of its own; its control, on a portal broken on purpose, when asked.
 * `ownServer`: with a PostgreSQL of its own, which it may stop.
 */
export async function weather(
  campaign: string,
  { control = false, ownServer = false }: { readonly control?: boolean; readonly ownServer?: boolean } = {},
): Promise<Weathered> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-weather-'));
  const clone = ownServer ? undefined : await cloneDatabase();
  try {
    const report = path.join(folder, 'report.json');
    const child = spawn(
      process.execPath,
      [
        'weather/weather.mjs',
        ...['--only', campaign, '--dose', 'short', '--report', report],
        // A campaign ends by itself; how long it takes is asked where nobody else works on the machine.
        ...['--patience', '20'],
        control ? '--control' : '--no-control',
        ...(clone ? ['--database', clone.administratorUrl] : []),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => (said += words));
    const [code] = (await once(child, 'close')) as [number];
    const written = await readFile(report, 'utf8').catch(() => {
      throw new Error(said);
    });
    const [row] = JSON.parse(written) as Readonly<Record<'found' | 'control', Weathered>>[];
    const found = control ? row?.control : row?.found;
    if (!found) throw new Error(said);
    return { code, said, figures: found.figures, faults: found.faults, shown: found.shown };
  } finally {
    await clone?.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}
