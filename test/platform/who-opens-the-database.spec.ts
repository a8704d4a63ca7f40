import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OWNER } from '../../src/platform/database/index.js';
import { ask } from '../support/ask.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { startProgram } from '../support/program.js';

describe('in production', () => {
  let clone: Clone;
  let dataDir: string;
  /** The owner may sign in with a password, for as long as these tests last. */
  let owner: string;
  beforeAll(async () => {
    clone = await cloneDatabase();
    dataDir = await mkdtemp(path.join(tmpdir(), 'aval-opens-'));
    const password = randomBytes(12).toString('hex');
    await ask(clone.administratorUrl, `alter role ${OWNER} password '${password}'`);
    owner = Object.assign(new URL(clone.administratorUrl), { username: OWNER, password }).href;
  });
  afterAll(async () => {
    await ask(clone.administratorUrl, `alter role ${OWNER} password null`);
    await clone.dispose();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** What a program that cannot start says, and how it ends. */
  const said = (program: string, environment: Readonly<Record<string, string>>, ...words: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/src/${program}.js`, ...words], {
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', DATA_DIR: dataDir, PORT: '0', ...environment },
      encoding: 'utf8',
      timeout: 300_000,
    });
    return `${status}: ${stdout}${stderr}`;
  };

  it('aval doctor says how each thing stands that the portal needs, and how to mend what does not', () => {
    const wrong = said(
      'cli',
      {
        DATABASE_URL: 'postgres://aval_portal:secret@127.0.0.1:1/aval',
        SMTP_URL: 'smtp://127.0.0.1:1',
        CLAMD_URL: 'tcp://127.0.0.1:1',
        DATA_DIR: path.join(import.meta.filename, 'below-a-file'),
      },
      'doctor',
    );
    expect(wrong).toMatch(/^1: NOT {2}DATA_DIR \(.*\): ENOTDIR/);
    expect(wrong).toMatch(/\nok {3}Node v[\d.]+: a PDF was looked at, and a paper was set\n/);
    expect(wrong).toMatch(
      /\nNOT {2}database: It cannot be reached at 127\.0\.0\.1:1\/aval: .*ECONNREFUSED.*\n {5}→ See that PostgreSQL runs/,
    );
    for (const name of ['files', 'letters', 'antivirus', 'PUBLIC_URL'])
      expect(wrong).toMatch(new RegExp(`\\nNOT {2}${name}: .*\\n {5}→ `));
    expect(wrong).toContain('\n6 things have to be mended.\n');
    expect(wrong).not.toContain('secret');

    const mendable = said('cli', { DATABASE_URL: clone.url, PUBLIC_URL: 'https://aval.example.org' }, 'doctor');
    expect(mendable).toMatch(
      /\nok {3}database: PostgreSQL \d+.* answers to “aval_portal”\nok {3}role: “aval_portal” owns nothing there\n/,
    );
    expect(mendable).toContain(
      '\nok   schema: as this version needs it\nok   clock: the same here and in PostgreSQL\n',
    );
    expect(mendable).toContain('\nNOT  jobs: Nobody ever ran them.\n     → Start the portal, which runs them itself, ');
    expect(mendable).toContain('\n1 thing has to be mended.\n');
  }, 300_000);

  it.each(['main', 'worker'])(
    '%s does not start as a superuser, nor as the owner: it says whom to sign in as',
    (program) => {
      for (const url of [clone.administratorUrl, owner])
        expect(said(program, { DATABASE_URL: url })).toMatch(
          /^1: “\w+” may change the schema of its own database: in production the portal signs in as aval_portal, [^\n]+\n$/,
        );
    },
  );

  it('the portal does not start with the address of the owner beside its own', () => {
    expect(said('main', { DATABASE_URL: clone.url, DATABASE_OWNER_URL: owner })).toMatch(
      /^1: DATABASE_OWNER_URL is for preparing the database alone: [^\n]+\n$/,
    );
  });

  it('a database that nobody prepared is not opened, and the sentence says what to run', async () => {
    const empty = await cloneDatabase('postgres:///template0');
    try {
      expect(said('main', { DATABASE_URL: empty.url })).toMatch(
        /^1: The database is not prepared for this version of Aval\. Run npm run aval -- database prepare, [^\n]+\n$/,
      );
    } finally {
      await empty.dispose();
    }
  });

  it('one that was prepared for the version before is not opened either, until the owner has prepared it', async () => {
    const old = await cloneDatabase();
    const its = Object.assign(new URL(owner), { pathname: new URL(old.url).pathname }).href;
    try {
      // A step that may run twice: it makes an index.
      await ask(old.administratorUrl, `delete from migrations where name like 'OpinionsByProfessor%'`);
      expect(said('main', { DATABASE_URL: old.url })).toContain('is not prepared for this version');
      expect(said('cli', { DATABASE_URL: old.url, DATABASE_OWNER_URL: its }, 'database', 'prepare')).toMatch(
        /^0: The database at \S+ is prepared\.\n$/,
      );
      await ask(old.administratorUrl, 'revoke insert on letters from aval_portal');
      expect(said('main', { DATABASE_URL: old.url })).toContain('is not prepared for this version');
      expect(said('cli', { DATABASE_URL: old.url, DATABASE_OWNER_URL: its }, 'database', 'prepare')).toMatch(/^0: /);
      const program = startProgram({
        NODE_ENV: 'production',
        DATABASE_URL: old.url,
        DATA_DIR: dataDir,
        TMPDIR: dataDir,
      });
      await program.port();
      expect(await program.end()).toEqual({ code: 0, signal: null });
    } finally {
      await old.dispose();
    }
  });

  it('nobody prepares a database as the portal, or without an address', () => {
    expect(said('cli', { DATABASE_URL: clone.url, DATABASE_OWNER_URL: clone.url }, 'database', 'prepare')).toMatch(
      /^1: “aval_portal” can neither make the roles [^\n]+\n$/,
    );
    expect(said('cli', { DATABASE_URL: clone.url }, 'database', 'prepare')).toMatch(
      /^1: DATABASE_OWNER_URL is missing: /,
    );
  });
});
