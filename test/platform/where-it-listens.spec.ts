import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cloneDatabase } from '../support/database.js';
import { startProgram, type Program } from '../support/program.js';
import { ANOTHER, isReached, showsCast } from '../support/reached.js';

describe('the program, started', () => {
  let dataDir: string;
  let program: Program | undefined;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'aval-listens-'));
  });
  afterEach(() => program?.kill());
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

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
