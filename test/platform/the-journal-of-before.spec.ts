import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { JournalFormat1764000000032 } from '../../migrations/0032-journal-format.js';
import { migrate, type Tx } from '../../src/platform/database/index.js';
import { append, verifyJournal, type JournalEntry } from '../../src/platform/journal/index.js';
import { EXAMPLE, openDatabase, THING, type OpenedDatabase } from '../support/chains.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

const [OPENED, SUBMITTED, RETURNED] = EXAMPLE as readonly [JournalEntry, JournalEntry, JournalEntry];
const RESUBMITTED: JournalEntry = { ...SUBMITTED, seq: 4, move: 'resubmit', from: 'RETURNED', reason: 'Complété.' };

/** What the program of the version before did: it read the last hash, sealed the line itself, and wrote both. */
async function appendAsBefore(tx: Tx, entry: JournalEntry): Promise<void> {
  const last = await tx.row<{ hash: string }>('select hash from journal where thing_id = $1 and seq = $2', [
    entry.thingId,
    entry.seq - 1,
  ]);
  const previous = last?.hash ?? '';
  const { thing, thingId, seq, at, actorId, actorName, actedAs, move, from, to, reason, documents } = entry;
  const said = [thing, thingId, seq, at.toISOString(), actorId, actorName, actedAs, move, from, to, reason];
  const text = JSON.stringify([previous, ...said, documents.map(({ name, sha256 }) => [name, sha256])]);
  await tx.rows(
    `insert into journal (thing, thing_id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason,
       documents,
            previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     returning id`,
    [...said, JSON.stringify(documents), previous, createHash('sha256').update(text).digest('hex')],
  );
}

describe('the journal of a database that the version before filled', () => {
  let clone: Clone;
  let database: OpenedDatabase;
  beforeEach(async () => {
    clone = await cloneDatabase('postgres:///template0');
    const before = await new DataSource({
      type: 'postgres',
      url: clone.administratorUrl,
      migrations: stepsBefore(32),
      installExtensions: false,
    }).initialize();
    await before.runMigrations({ transaction: 'each' });
    await before.destroy();
    database = await openDatabase(clone);
    await database.transact(async (tx) => {
      for (const entry of [OPENED, SUBMITTED]) await appendAsBefore(tx, entry);
    });
  });
  afterEach(async () => {
    await database.close();
    await clone.dispose();
  });
  const hashes = (): Promise<{ format?: number; hash: string }[]> =>
    database.transact((tx) => tx.rowsPlannedAnew('select * from journal order by seq'));

  it('keeps its lines as they were sealed, and goes on in the new format, whichever version writes', async () => {
    const before = await hashes();
    expect(await migrate(clone.administratorUrl)).toContain(JournalFormat1764000000032.name);
    await database.transact((tx) => appendAsBefore(tx, RETURNED));
    await database.transact((tx) => append(tx, RESUBMITTED));
    const after = await hashes();
    expect(after.slice(0, 2).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
    expect(after.map(({ format }) => format)).toEqual([1, 1, 2, 2]);
    expect(await database.transact(verifyJournal)).toEqual({ read: 4, broken: [] });
  });

  it('is still found out where one of its old lines is changed, or where the new format begins', async () => {
    await migrate(clone.administratorUrl);
    await database.transact((tx) => append(tx, RETURNED));
    const broken = (change: string): Promise<number[]> =>
      database.tamper([change], async (tx) => (await verifyJournal(tx)).broken.map(({ seq }) => seq));
    expect(await broken(`update journal set reason = 'Autre chose.' where seq = 2`)).toEqual([2]);
    expect(await broken(`update journal set hash = repeat('a', 64) where seq = 2`)).toEqual([2, 3]);
    expect(await broken(`update journal set format = 2 where thing_id = '${THING}' and seq = 1`)).toEqual([1, 2]);
    expect(await broken('delete from journal where seq = 2')).toEqual([3]);
  });

  it('is taken over once by a step that could not have its lock in time and is taken again', async () => {
    await migrate(clone.administratorUrl);
    await database.transact((tx) => append(tx, RETURNED));
    await database.transact((tx) =>
      tx.rows('delete from migrations where name = $1', [JournalFormat1764000000032.name]),
    );
    expect(await migrate(clone.administratorUrl)).toEqual([JournalFormat1764000000032.name]);
    expect((await hashes()).map(({ format }) => format)).toEqual([1, 1, 2]);
    expect(await database.transact(verifyJournal)).toEqual({ read: 3, broken: [] });
  });
});
