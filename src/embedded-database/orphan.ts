import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive } from '../platform/processes/index.js';

/**
 * The process that serves this cluster now, whoever started it. A number that another program has got since is not it.
 */
export function serverOf(folder: string): number | undefined {
  const [first] = textOf(path.join(folder, 'postmaster.pid')).split('\n');
  const pid = Number(first);
  return pid > 0 && isAlive(pid) && commandOf(pid).includes(folder) ? pid : undefined;
}

/** Stops what a killed portal left behind, so that the data can be opened again. */
export async function stopOrphan(folder: string): Promise<void> {
  const pid = serverOf(folder);
  if (pid !== undefined) await stopServer(pid);
  // PostgreSQL would take any process of that number for a server of these data.
  rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

/** Asks a server to stop at once but in order, then ever more firmly; what it had committed is kept in every case. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 2000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (!isAlive(pid)) return;
      await sleep(20);
    }
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
