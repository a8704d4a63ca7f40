import type { Tx } from '../../src/platform/database/index.js';
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
      await portal.database.transact((other) => other.rows('create table made_meanwhile ()'));
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
});
