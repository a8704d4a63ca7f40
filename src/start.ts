import { CommandRefused } from './platform/command/index.js';
import { BadEnvironment, readConfig, type Config } from './platform/config/index.js';
import { DatabaseNotReady } from './platform/database/index.js';
import { checkInstalled } from './platform/files/index.js';
import { closeAtTheEnd } from './ending.js';

/** What whoever starts the program can mend: their messages say how. */
const MENDABLE = [BadEnvironment, DatabaseNotReady, CommandRefused];

/** What a program opened, and must close in the opposite order. */
export interface Opened {
  readonly later: (close: () => Promise<unknown>) => void;
  readonly end: (code: number) => Promise<never>;
}

/**
 * Reads the environment, runs the program, and sees to its end. What whoever started it can mend is a sentence; the
 * rest is a stack.
 */
export async function start(
  program: (config: Config, opened: Opened) => Promise<void>,
  environment = process.env,
): Promise<void> {
  const toClose: (() => Promise<unknown>)[] = [];
  const end = closeAtTheEnd(async () => {
    for (const close of toClose.splice(0).reverse()) await close();
  });
  try {
    const config = readConfig(environment);
    await checkInstalled(config);
    await program(config, { later: (close) => void toClose.push(close), end });
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    await end(1);
  }
}

function sentenceOf(error: unknown): string {
  if (MENDABLE.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'Another program listens on this port. Choose one: PORT=3001 npm start';
  return stack ?? message ?? String(error);
}
