import { readdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { restore, takeBackup, verifyBackup } from '../../src/backup/index.js';
import { hashRows } from '../../src/backup/copies.js';
import { MANIFEST, placeOfTable } from '../../src/backup/manifest.js';
import { asOwnerAt } from '../../src/backup/owner-connection.js';
import { sequencesOf, tablesOf } from '../../src/backup/tables.js';
import { writeLetter } from '../../src/letters/index.js';
import { migrateAll, migrateTo } from '../../src/migrate-all.js';
import { BACKUP_UNDER_WAY } from '../../src/papers/index.js';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { readConfig } from '../../src/platform/config/index.js';
import { STEPS } from '../../src/platform/database/index.js';
import { openStores, type Stores } from '../../src/platform/files/index.js';
import { ask } from '../support/ask.js';
import { said } from '../support/asking.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { startDemonstration } from '../support/demonstration.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice } from '../support/post-office.js';
import { typeCommand } from '../support/type-command.js';
import { signedIn } from '../support/visitor.js';

let portal: Portal;
let folder: string;
let taken: Awaited<ReturnType<typeof takeBackup>>;
beforeAll(async () => {
  portal = await startDemonstration();
  folder = await mkdtemp(path.join(tmpdir(), 'aval-backup-'));
  taken = await takeBackup({ url: portal.administratorUrl, stores: await storesIn(portal.dataDir), place: placeIn() });
});
afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

const placeIn = (): string => path.join(folder, 'backups');
const storesIn = (dataDir: string): Promise<Stores> => openStores(readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir }));

/** An institution elsewhere: a database that nobody ever prepared, and a folder without files. */
async function elsewhere<Result>(
  work: (place: {
    readonly clone: Clone;
    readonly dataDir: string;
    restore(from?: string): Promise<unknown>;
  }) => Promise<Result>,
): Promise<Result> {
  const clone = await cloneDatabase('postgres:///template0');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'aval-elsewhere-'));
  const { administratorUrl: url } = clone;
  try {
    return await work({
      clone,
      dataDir,
      restore: async (from = taken.folder) =>
        restore({
          url,
          stores: await storesIn(dataDir),
          folder: from,
          known: STEPS,
          prepare: (steps) => (steps ? migrateTo(url, steps) : migrateAll(url)),
        }),
    });
  } finally {
    await clone.dispose();
    await rm(dataDir, { recursive: true });
  }
}

/** What each table holds, as a hash, and where each sequence is. */
async function contentsOf(url: string): Promise<unknown> {
  return asOwnerAt(url, async (client) => {
    const tables: Record<string, unknown> = {};
    for (const table of await tablesOf(client)) tables[table.name] = await hashRows(client, table);
    return { tables, sequences: await sequencesOf(client) };
  });
}

describe('a backup that is restored elsewhere', () => {
  it('gives the same rows, numbers, history and files; nobody is signed in; no letter leaves before it is said', async () => {
    const before = await contentsOf(portal.administratorUrl);
    expect(taken.manifest.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(1_000);
    expect(taken.manifest.files.length).toBeGreaterThan(10);
    expect((await verifyBackup(taken.folder)).faults).toEqual([]);
    await elsewhere(async ({ clone, dataDir, ...there }) => {
      await there.restore();
      const after = (await contentsOf(clone.administratorUrl)) as { tables: Record<string, { rows: number }> };
      expect(after.tables['public.restorations']).toMatchObject({ rows: 1 });
      delete after.tables['public.restorations'];
      const { tables, ...sequences } = before as typeof after;
      delete tables['public.restorations'];
      expect(after).toEqual({ tables, ...sequences });

      const office = await startPostOffice();
      const restored = await startPortal({
        cloneOf: clone.url,
        environment: { DATA_DIR: dataDir, SMTP_URL: office.url },
      });
      try {
        expect(await typeCommand(restored, 'journal verify', [])).toMatch(/^The journal holds: \d+ entries read\.$/);
        expect(await typeCommand(restored, 'files verify', [])).toMatch(/^Every file is there and intact: \d+ read\.$/);
        const [sessions] = await restored.database.read((tx) =>
          tx.rows('select count(*)::int as many from web_sessions'),
        );
        expect(sessions).toEqual({ many: 0 });

        const administrator = await restored.database.transact(async (tx) => {
          const personId = await insertPerson(tx, { name: 'Adèle Martin', email: 'adele@aval.example' });
          await giveSeat(tx, { personId, role: 'administrator' });
          await writeLetter(tx, {
            ...{ to: personId, locale: 'fr', kind: 'report.admit', cause: 'this very test' },
            ...{ about: { thing: 'person', thingId: personId }, subject: 'Une nouvelle', body: 'La voici.' },
          });
          return personId;
        });
        await restored.drainJobs();
        expect(office.received).toEqual([]);
        const visitor = await signedIn(restored, administrator);
        expect(said((await visitor.get('/jobs')).html)).toContain(
          'aucun courrier ne part tant que vous n’avez pas répondu',
        );
        expect(await visitor.post('/jobs/letters', {})).toMatchObject({ status: 422 });
        expect(await visitor.post('/jobs/letters', { letters: 'leave' })).toMatchObject({ status: 303 });
        expect(await visitor.post('/jobs/letters', { letters: 'stay' })).toMatchObject({ status: 409 });
        expect(said((await visitor.get('/jobs')).html)).not.toContain('aucun courrier');
        await restored.drainJobs();
        await restored.drainJobs();
        expect(office.received.map(({ subject }) => subject)).toContain('Une nouvelle');
      } finally {
        await restored.stop();
        await office.stop();
      }
    });
  });

  it('is kept while nothing is swept', async () => {
    const holder = new pg.Client({ connectionString: portal.administratorUrl });
    await holder.connect();
    await holder.query(`select pg_advisory_lock_shared(hashtext('${BACKUP_UNDER_WAY}'))`);
    const { files } = await storesIn(portal.dataDir);
    const { sha256 } = await files.put(Readable.from(['Named by nothing.']), 100);
    portal.clock.advance({ days: 2 });
    await portal.runJob('sweep-orphans');
    expect(await files.has(sha256)).toBe(true);
    await holder.end();
    await portal.runJob('sweep-orphans');
    expect(await files.has(sha256)).toBe(false);
  });

  it('brings only the files that are new, a second time', async () => {
    const filesBefore = await readdir(path.join(placeIn(), 'files'), { recursive: true });
    const again = await takeBackup({
      url: portal.administratorUrl,
      stores: await storesIn(portal.dataDir),
      place: placeIn(),
    });
    expect(again.folder).not.toBe(taken.folder);
    expect(again.manifest.files).toEqual(taken.manifest.files);
    expect(await readdir(path.join(placeIn(), 'files'), { recursive: true })).toEqual(filesBefore);
  });

  it('is refused where somebody was, and everything there stays as it was', async () => {
    await elsewhere(async ({ clone, ...there }) => {
      await there.restore();
      const before = await contentsOf(clone.administratorUrl);
      await expect(there.restore()).rejects.toThrow('The database is not empty: it holds people. Nothing was changed.');
      expect(await contentsOf(clone.administratorUrl)).toEqual(before);
    });
  });

  it('goes through where a restoration was interrupted, and is refused by a database of another version', async () => {
    await elsewhere(async ({ clone, ...there }) => {
      await migrateTo(clone.administratorUrl, taken.manifest.steps);
      await there.restore();
    });
    await elsewhere(async ({ clone, ...there }) => {
      await migrateTo(clone.administratorUrl, STEPS.slice(0, 40));
      await expect(there.restore()).rejects.toThrow('it was prepared for another version than that of the backup');
    });
  });
});

describe('a backup that is not whole', () => {
  /** Damages a file of it, and mends it afterwards. Gives what is said of it, when nothing of it was restored. */
  async function faultsAfter(file: string, damage: () => Promise<void>): Promise<readonly string[]> {
    const sound = await readFile(file);
    try {
      await damage();
      await elsewhere(async ({ clone, ...there }) => {
        await expect(there.restore()).rejects.toThrow('cannot be restored whole');
        expect(await ask(clone.administratorUrl, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
      });
      return (await verifyBackup(taken.folder)).faults;
    } finally {
      await writeFile(file, sound);
    }
  }

  it('says which rows were cut, changed or lost, and is not restored', async () => {
    const journal = placeOfTable(taken.folder, 'public.journal');
    expect(await faultsAfter(journal, () => truncate(journal, 500))).toEqual([
      expect.stringMatching(/^public\.journal cannot be read: /),
    ]);
    const shorter = gzipSync(gunzipSync(await readFile(journal)).subarray(0, -1));
    expect(await faultsAfter(journal, () => writeFile(journal, shorter))).toEqual([
      expect.stringMatching(/^public\.journal is not what was kept: /),
    ]);
    expect(await faultsAfter(journal, () => rm(journal))).toEqual([
      expect.stringMatching(/^public\.journal cannot be read: ENOENT/),
    ]);
  });

  it('says which file is missing or was altered, and is not restored', async () => {
    const [sha256 = ''] = taken.manifest.files;
    const file = path.join(placeIn(), 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect(await faultsAfter(file, () => truncate(file, 10))).toEqual([`Altered: ${sha256}`]);
    expect(await faultsAfter(file, () => rm(file))).toEqual([`Missing: ${sha256}`]);
  });

  it('of a newer version, of another form, or none at all, is refused by name', async () => {
    const manifest = path.join(taken.folder, MANIFEST);
    const sound = await readFile(manifest, 'utf8');
    const refusalOf = async (written: string): Promise<string> => {
      await writeFile(manifest, written);
      try {
        return await elsewhere((there) =>
          there.restore().then(
            () => 'restored',
            (error: Error) => error.message,
          ),
        );
      } finally {
        await writeFile(manifest, sound);
      }
    };
    expect(await refusalOf(sound.replace('"steps": [', '"steps": [ "Later9999000000000",'))).toContain(
      'is of a newer version of Aval than this one, which does not know: Later9999000000000.',
    );
    expect(await refusalOf(sound.replace('"form": 1', '"form": 2'))).toContain('is of form 2');
    expect(await refusalOf(sound.slice(0, -20))).toContain('is damaged: it is not JSON');
    await expect(verifyBackup(folder)).rejects.toThrow('There is no backup in');
  });
});
