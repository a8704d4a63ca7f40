import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { until } from './until.js';

/** The portal as people start it, in a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has said until now. */
  said(): string;
  /** Resolves once it has said this; throws when it ends before. */
  waitFor(words: string): Promise<void>;
  /** Where it is reached, once it can be. */
  port(): Promise<number>;
  /** Sends it SIGTERM; gives how it ended. */
  end(): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Killed as by the machine, if it lives. */
  kill(): Promise<void>;
}

/** Starts the built program with these variables, on a port that is free; whoever starts it ends it. */
export function startProgram(environment: Readonly<Record<string, string>>): Program {
  const { DATABASE_URL: _none, ...around } = process.env;
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { ...around, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (some: Buffer) => {
      said += some.toString();
    });
  const waitFor = (words: string | RegExp): Promise<void> =>
    until(() => {
      if (said.match(words)) return true;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The program ended, saying:\n${said}`);
      return false;
    });
  return {
    child,
    said: () => said,
    waitFor,
    port: async () => {
      await waitFor(/^Aval: http:\S+:\d+\n/m);
      return Number(/^Aval: http:\S+:(\d+)\n/m.exec(said)?.[1]);
    },
    end: async () => {
      child.kill('SIGTERM');
      const [code, signal] = await gone;
      return { code, signal };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
