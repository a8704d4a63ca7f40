import type { Tx } from '../../src/platform/database/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('the database', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('gives a date as the day it is', async () => {
    const row = await portal.database.read((tx) => tx.row<{ day: string }>(`select date '2026-03-29' as day`));
    expect(row).toEqual({ day: '2026-03-29' });
  });

  it('gives one snapshot to all the questions of a page, whatever is written meanwhile', async () => {
    const count = (tx: Tx): Promise<{ n: number } | undefined> =>
      tx.row<{ n: number }>(`select count(*)::int as n from pg_class where relname = 'made_meanwhile'`);
    const [before, after] = await portal.database.read(async (tx) => {
      const first = await count(tx);
      await asOwnerOf(portal, (other) => other.rows('create table made_meanwhile ()'));
      return [first, await count(tx)];
    });
    expect(after).toEqual(before);
    expect(await portal.database.read(count)).not.toEqual(before);
  });

  it('refuses to write while it reads', async () => {
    await expect(portal.database.read((tx) => tx.rows('create table scribbled ()'))).rejects.toThrow(
      'read-only transaction',
    );
  });

  it('answers one question without a transaction around it', async () => {
    const row = await portal.database.readOne((tx) => tx.row<{ snapshot: string }>(`select 'one' as snapshot`));
    expect(row).toEqual({ snapshot: 'one' });
  });

  it('refuses a second question without a transaction, for it would see another state of things', async () => {
    const two = portal.database.readOne(async (tx) => [await tx.rows('select 1'), await tx.rows('select 2')]);
    await expect(two).rejects.toThrow('ask both in a read');
  });

  it('refuses to write without a transaction', async () => {
    const written = portal.database.readOne((tx) => tx.rows('create table scribbled ()'));
    await expect(written).rejects.toThrow('Only a select');
  });
});
