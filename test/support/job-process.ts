import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** In its log. */
const MISSES_IT = 'cannot begin again yet';

/** Another process that runs jobs, and what it says of them. */
export interface JobProcess {
  readonly child: ChildProcess;
  /** Resolves once it has said this, now or before. */
  waitFor(words: string): Promise<void>;
  /** Resolves once its queue has seen that the database is away: it begins another as soon as that is back. */
  waitUntilItMissesTheDatabase(): Promise<void>;
  /** Lets the job that it holds end. */
  letGo(): void;
  /** Killed as by the machine: nothing is closed. */
  kill(): Promise<void>;
}

/** Starts one on this database. Whoever starts it kills it. */
export async function startJobProcess(url: string): Promise<JobProcess> {
  const child = spawn(process.execPath, ['test/support/run-jobs.mjs', url], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = new Set<string>();
  const waiting = new Map<string, () => void>();
  const hear = (words: string): void => {
    said.add(words);
    waiting.get(words)?.();
  };
  createInterface({ input: child.stdout }).on('line', (line) => hear(line.includes(MISSES_IT) ? MISSES_IT : line));
  const process_: JobProcess = {
    child,
    waitFor: (words) =>
      new Promise((resolve) => {
        if (said.has(words)) resolve();
        else waiting.set(words, resolve);
      }),
    waitUntilItMissesTheDatabase: () => process_.waitFor(MISSES_IT),
    letGo: () => void child.stdin.write('\n'),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
  await process_.waitFor('ready');
  return process_;
}
