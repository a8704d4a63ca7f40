import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  PaperChildren,
  Typesetters,
  Papers,
  Scanner,
  sweepOrphans,
  verifyFiles,
  type Inspected,
  plainPaper,
  type OfficialDocument,
  type Upload,
} from '../../src/papers/index.js';
import { insertPerson } from '../../src/people/index.js';
import { ClockModule } from '../../src/platform/clock/index.js';
import { ConfigModule, readConfig } from '../../src/platform/config/index.js';
import { Database, DatabaseModule } from '../../src/platform/database/index.js';
import { FilesModule, Quarantine, Store } from '../../src/platform/files/index.js';
import { isRefusal, refuse, type Refusal, type SentenceCode } from '../../src/platform/refusal/index.js';
import { records } from '../../src/records.js';
import { newWiring } from '../../src/wiring.js';
import { TestClock } from '../support/clock.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { until } from '../support/until.js';

const A_DAY = 86_400_000;
const sample = (name: string): string => path.resolve('test/data', name);

describe('papers that are kept', () => {
  let rooms: INestApplicationContext;
  let papers: Papers;
  let store: Store;
  let places: Parameters<typeof sweepOrphans>[0];
  let database: Database;
  let clone: Clone;
  let dataDir: string;
  let student: string;
  beforeAll(async () => {
    clone = await cloneDatabase();
    dataDir = await mkdtemp(path.join(tmpdir(), 'aval-keeping-'));
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, DATABASE_URL: clone.url });
    @Module({
      imports: [
        ConfigModule.with(config),
        ClockModule.with(new TestClock()),
        DatabaseModule.with(clone.url, records, newWiring()),
        FilesModule,
      ],
      providers: [Papers, PaperChildren, Typesetters, Scanner],
    })
    class Rooms {}
    rooms = await NestFactory.createApplicationContext(Rooms, { logger: false, abortOnError: false });
    [papers, store, database] = [rooms.get(Papers), rooms.get(Store), rooms.get(Database)];
    places = { database, store, quarantine: rooms.get(Quarantine) };
    student = await database.transact((tx) => insertPerson(tx, { name: 'Inès Caradec', email: 'ines@aval.example' }));
  });
  afterAll(async () => {
    await rooms.close();
    await clone.dispose();
    await rm(dataDir, { recursive: true, force: true });
  });

  const upload = async (file: string, name = 'Rapport.pdf'): Promise<Upload> => ({
    field: 'report',
    name,
    ...(await store.put(createReadStream(sample(file)), 25_000_000)),
  });
  const inspected = async (file: string): Promise<Inspected> => {
    const found = await papers.inspect(await upload(file), student);
    if (isRefusal(found)) throw new Error(`Refused: ${found.code}`);
    return found;
  };
  const makeTwoDaysOld = async (sha256: string): Promise<void> => {
    const then = new Date(Date.now() - 2 * A_DAY);
    await utimes(path.join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256), then, then);
  };
  const rowOf = (id: string) =>
    database.read((tx) =>
      tx.row('select id, sha256, bytes::float8 as bytes, name, pages from papers where id = $1', [id]),
    );
  /** Somebody waits for what another transaction holds. */
  const isWaited = (): Promise<boolean> =>
    database.read(async (tx) => (await tx.rows('select 1 from pg_locks where not granted')).length > 0);
  const count = async (): Promise<number> =>
    (await database.read((tx) => tx.row<{ n: number }>('select count(*)::int as n from papers')))?.n ?? -1;

  it('are a row with their hash, weight, pages, and who sent them', async () => {
    const report = await inspected('reports/report-short.pdf');
    const id = await database.transact((tx) => papers.keep(tx, report, student));
    expect(await rowOf(id)).toEqual({ id, sha256: report.sha256, bytes: report.bytes, name: 'Rapport.pdf', pages: 7 });
  });

  it.each<[file: string, code: SentenceCode]>([
    ['hostile/53-trailing-5mb.pdf', 'papers.TRAILING_DATA'],
    ['hostile/01-empty.pdf', 'papers.EMPTY'],
    ['hostile/60-encrypted-user.pdf', 'papers.PASSWORD'],
  ])('%s is refused for its field, and no row names it', async (file, code) => {
    const before = await count();
    expect(await papers.inspect(await upload(file), student)).toEqual(refuse(422, code, undefined, 'report'));
    expect(await count()).toBe(before);
  });

  it('made by the portal are kept in the same way', async () => {
    const receipt: OfficialDocument = {
      title: 'Accusé de réception',
      lang: 'fr-FR',
      subtitle: 'Dossier 2026-0001',
      foot: 'Aval',
      at: '2026-11-02T14:03:00.000Z',
      blocks: [{ paragraph: 'Reçu.' }],
    };
    const made = await papers.make(plainPaper(receipt, 'a-2a'), 'Accusé/de réception.pdf');
    const id = await database.transact((tx) => papers.record(tx, made));
    expect(await rowOf(id)).toMatchObject({ sha256: made.sha256, name: 'de réception.pdf' });
  });

  it('never have a row without bytes', async () => {
    const report = await inspected('reports/report2.pdf');
    await store.remove(report.sha256);
    const before = await count();
    await expect(database.transact((tx) => papers.keep(tx, report, student))).rejects.toThrow('not in the store');
    expect(await count()).toBe(before);
  });

  it('are not removed by the sweep, which removes only what no row has named for a day', async () => {
    const kept = await inspected('reports/report-short.pdf');
    const [old, fresh] = [
      await store.put(Readable.from([Buffer.from('old')]), 10),
      await store.put(Readable.from([Buffer.from('fresh')]), 10),
    ];
    for (const { sha256 } of [kept, old]) await makeTwoDaysOld(sha256);
    expect(await sweepOrphans(places, new Date())).toBe(1);
    expect(await Promise.all([kept, old, fresh].map(({ sha256 }) => store.has(sha256)))).toEqual([true, false, true]);
    expect(await readdir(path.join(dataDir, 'files', 'arriving'))).toEqual([]);
  });

  it('are put aside by the sweep when they were refused on reading, and are served to nobody', async () => {
    const refused = await inspected('reports/report2.pdf');
    const id = await database.transact((tx) => papers.keep(tx, refused, student));
    await database.transact((tx) =>
      tx.rows(`update paper_readings set done_at = now(), fault = 'TOO_COMPLEX' where paper_id = $1`, [id]),
    );
    await makeTwoDaysOld(refused.sha256);
    await sweepOrphans(places, new Date());
    expect([await store.has(refused.sha256), await places.quarantine.has(refused.sha256)]).toEqual([false, true]);
    expect(await papers.serve(id, { personId: student })).toMatchObject({ status: 404 });
  });

  it('are not swept while the row that names them is being written', async () => {
    // No other row names it: the sweep would remove it.
    const report = await inspected('reports/report15-1mb.pdf');
    await makeTwoDaysOld(report.sha256);
    let sweeping: Promise<number> | undefined;
    const id = await database.transact(async (tx) => {
      const written = await papers.keep(tx, report, student);
      sweeping = sweepOrphans(places, new Date());
      await until(isWaited);
      return written;
    });
    await sweeping;
    expect(await store.has(report.sha256)).toBe(true);
    expect(await rowOf(id)).toMatchObject({ sha256: report.sha256 });
  });

  it('are all read again by `files verify`, which says what is missing and what was altered', async () => {
    const [whole, rotten, lost] = [
      await inspected('reports/report-short.pdf'),
      await inspected('reports/report2.pdf'),
      await inspected('hostile/00-ok-base14font.pdf'),
    ];
    for (const one of [whole, rotten, lost]) await database.transact((tx) => papers.keep(tx, one, student));
    await writeFile(
      path.join(dataDir, 'files', rotten.sha256.slice(0, 2), rotten.sha256.slice(2, 4), rotten.sha256),
      'rot',
    );
    await store.remove(lost.sha256);
    const lines: string[] = [];
    expect(await verifyFiles(database, store, (line) => lines.push(line))).toMatchObject({ wrong: 2 });
    expect(lines.sort()).toEqual([`Altered: ${rotten.sha256}, Rapport.pdf`, `Missing: ${lost.sha256}, Rapport.pdf`]);
    await upload('reports/report2.pdf');
    await upload('hostile/00-ok-base14font.pdf');
    expect(await verifyFiles(database, store, (line) => lines.push(line))).toMatchObject({ wrong: 0 });
  });

  it('leave no row when the act is refused', async () => {
    const report = await inspected('reports/report2.pdf');
    const before = await count();
    await database.transact(async (tx): Promise<Refusal> => {
      await papers.keep(tx, report, student);
      return refuse(409, 'lifecycle.overtaken');
    });
    expect(await count()).toBe(before);
  });
});
