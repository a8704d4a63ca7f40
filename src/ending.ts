import { commandOf, isAlive, parentOf } from './platform/processes/index.js';

/** Requests under way have 25 s of it, jobs and the database the rest. */
const PATIENCE = 40_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Closes the portal once, however the process is told to end: Ctrl-C, a signal, an error nobody caught, or npm killed
 * above it.
 * A second Ctrl-C does not wait.
 */
export function closeAtTheEnd(close: () => Promise<void>): (code: number) => Promise<never> {
  let ending = false;
  const end = async (code: number): Promise<never> => {
    if (ending) process.exit(code);
    ending = true;
    setTimeout(() => process.exit(code || 1), PATIENCE).unref();
    try {
      await close();
    } catch (error) {
      say(error);
      process.exit(code || 1);
    }
    process.exit(code);
  };
  let asked = 0;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // npm hands on the Ctrl-C that the terminal has already sent: within a second both are one.
      if (ending && Date.now() - asked < 1000) return;
      asked = Date.now();
      void end(0);
    });
  }
  const fail = (error: unknown): void => {
    say(error);
    if (!ending) void end(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  endWithNpm(() => void end(0));
  return end;
}

/**
 * Started by npm, the portal must not outlive it unseen, holding the port and the data. npm may have put a shell
 * between them.
 */
function endWithNpm(end: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const npm = /^\S*sh -c /.test(commandOf(parent)) ? parentOf(parent) : parent;
  if (npm <= 1) return;
  setInterval(() => {
    if (!isAlive(npm)) end();
  }, 500).unref();
}

function say(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
