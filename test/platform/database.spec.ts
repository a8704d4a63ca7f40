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

  it('refuses to write while it reads', async () => {
    await expect(portal.database.read((tx) => tx.rows('create table scribbled ()'))).rejects.toThrow('read-only transaction');
  });
});
