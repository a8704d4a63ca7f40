import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { cloneDatabase } from '../support/database.js';
import { startProgram, type Program } from '../support/program.js';

/** Another address of this machine, at which whoever listens on 127.0.0.1 alone is not. */
const ANOTHER =
  process.platform === 'linux'
    ? '127.0.0.2'
    : Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

async function isReached(host: string | undefined, port: number): Promise<boolean> {
  if (host === undefined) throw new Error('This machine has no address but its own: nothing can be told.');
  const socket = connect(port, host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Whether the way in lets anybody sign in by a click. */
const showsCast = async (port: number): Promise<boolean> =>
  (await (await fetch(`http://127.0.0.1:${port}/sign-in`)).text()).includes('action="/sign-in/cast"');

describe('the program, started', () => {
  let dataDir: string;
  let program: Program | undefined;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'aval-listens-'));
  });
  afterEach(() => program?.kill());
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('as a demonstration is reached from this machine only, for anybody signs in there by a click', async () => {
    program = startProgram({ NODE_ENV: 'development', DATA_DIR: dataDir, TMPDIR: dataDir });
    const port = await program.port();
    expect(await showsCast(port)).toBe(true);
    expect([await isReached('127.0.0.1', port), await isReached(ANOTHER, port)]).toEqual([true, false]);
    expect(await program.end()).toEqual({ code: 0, signal: null });
  });

  it('as a demonstration is reached from elsewhere when LISTEN_ON says so', async () => {
    program = startProgram({ NODE_ENV: 'development', DATA_DIR: dataDir, TMPDIR: dataDir, LISTEN_ON: '0.0.0.0' });
    const port = await program.port();
    expect([await isReached('127.0.0.1', port), await isReached(ANOTHER, port)]).toEqual([true, true]);
    expect(await program.end()).toEqual({ code: 0, signal: null });
  });

  it('in production, with its database, is reached from elsewhere and shows no cast', async () => {
    const clone = await cloneDatabase();
    try {
      program = startProgram({ NODE_ENV: 'production', DATABASE_URL: clone.url, DATA_DIR: dataDir, TMPDIR: dataDir });
      const port = await program.port();
      expect(await showsCast(port)).toBe(false);
      expect([await isReached('127.0.0.1', port), await isReached(ANOTHER, port)]).toEqual([true, true]);
      expect(await program.end()).toEqual({ code: 0, signal: null });
    } finally {
      await program?.kill();
      await clone.dispose();
    }
  });

  it('in production without its database says so, and does not start', async () => {
    program = startProgram({ NODE_ENV: 'production', DATA_DIR: dataDir, TMPDIR: dataDir });
    const [code] = (await once(program.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(program.said()).toContain('DATABASE_URL is missing: with NODE_ENV=production');
  });
});
