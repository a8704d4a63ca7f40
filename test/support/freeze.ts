import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The processes of the PostgreSQL whose data are in this folder, its own first: each connection has one. Linux alone
 * tells.
 */
function processesOf(dataDir: string): number[] {
  const main = Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === main);
  return [main, ...children];
}

function parentOf(pid: number): number | undefined {
  try {
    // After the name in brackets, which may hold anything: the state, then the parent.
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined;
  }
}

/** Freezes a PostgreSQL with all its connections: it is there, and says nothing. Gives what thaws it, once. */
export function freezeDatabase(dataDir: string): () => void {
  const frozen = new Set<number>();
  // Once more, for those that began meanwhile.
  for (const pid of [...processesOf(dataDir), ...processesOf(dataDir)]) {
    process.kill(pid, 'SIGSTOP');
    frozen.add(pid);
  }
  return () => {
    for (const pid of frozen) wake(pid);
    frozen.clear();
  };
}

/** One whose client had hung up may be gone by the time the next is woken. */
function wake(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
