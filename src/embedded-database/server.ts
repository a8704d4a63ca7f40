import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Keeper } from './keeper.js';
import { program } from './program.js';

/** A PostgreSQL that answers. */
export interface Server {
  readonly child: ChildProcess & { readonly pid: number };
  readonly port: number;
  /** Its last words. */
  readonly log: () => string;
}

const ATTEMPTS = 20;
/**
 * The workers of a server that was just killed may hold its memory a moment longer; a port may be taken between the
 * choice and the use.
 */
const SOON_OVER =
  /pre-existing shared memory block|lock file "postmaster.pid" already exists|could not bind|Address already in use/;

/**
 * Starts PostgreSQL on a free port of 127.0.0.1, without a Unix socket, and waits until it answers. Throws with its own
 * words.
 */
export async function startServer(keeper: Keeper, folder: string, settings: readonly string[]): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await launch(keeper, folder, await freePort(), settings);
    if (await isReady(server)) return server;
    if (attempt >= ATTEMPTS || !SOON_OVER.test(server.log()))
      throw new Error(`PostgreSQL did not start:\n${server.log()}`);
    await sleep(250);
  }
}

async function launch(keeper: Keeper, folder: string, port: number, settings: readonly string[]): Promise<Server> {
  const fixed = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
  ];
  const { file, args, options } = program(keeper, 'postgres', [
    '-D',
    folder,
    ...[...fixed, ...settings].flatMap((setting) => ['-c', setting]),
  ]);
  // Its own session: a Ctrl-C in the terminal is for the portal, which stops it once nothing uses it any more.
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  await once(child, 'spawn');
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    log = (log + words).slice(-8000);
  });
  if (child.pid === undefined) throw new Error('PostgreSQL has no process number.');
  return { child: Object.assign(child, { pid: child.pid }), port, log: () => log };
}

async function isReady({ child, log }: Server): Promise<boolean> {
  // Recovery after a power cut reads the whole log again: no clock limits it, only its end does.
  while (child.exitCode === null && child.signalCode === null) {
    if (log().includes('ready to accept connections')) return true;
    await sleep(10);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
