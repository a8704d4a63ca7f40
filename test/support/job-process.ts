import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Another process that runs jobs, and what it says of them. */
export interface JobProcess {
  readonly child: ChildProcess;
  /** Resolves once it has said this, now or before. */
  waitFor(words: string): Promise<void>;
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
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.add(line);
    waiting.get(line)?.();
  });
  const process_: JobProcess = {
    child,
    waitFor: (words) =>
      new Promise((resolve) => {
        if (said.has(words)) resolve();
        else waiting.set(words, resolve);
      }),
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
