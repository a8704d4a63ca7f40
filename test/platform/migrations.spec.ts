import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { migrateAll } from '../../src/migrate-all.js';
import { isPrepared } from '../../src/open-database.js';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';

describe('the steps of the schema', () => {
  let empty: Clone;
  beforeEach(async () => {
    empty = await cloneDatabase('postgres:///template0');
  });
  afterEach(() => empty.dispose());

  it('have each a number of its own, in the order in which they are made', () => {
    const numbers = migrations.map(({ name }) => Number(/\d+$/.exec(name)?.[0]));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  });

  it('run once when two portals start together: one takes them, the other waits and finds them taken', async () => {
    const ran = await Promise.all([migrate(empty.administratorUrl), migrate(empty.administratorUrl)]);
    expect(ran.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, migrations.length]);
  });

  it('of a newer version are refused by name to an older one, which changes nothing and does not start', async () => {
    await migrateAll(empty.administratorUrl);
    const admin = new pg.Client({ connectionString: empty.administratorUrl });
    await admin.connect();
    try {
      await admin.query(`insert into migrations (timestamp, name) values (9999000000000, 'Later9999000000000')`);
      await admin.query(`delete from migrations where name like 'InternshipsByIndex%'`);
      const refused =
        'The database is of a newer version of Aval, whose steps this one does not know: Later9999000000000. Nothing was changed.';
      await expect(migrateAll(empty.administratorUrl)).rejects.toThrow(refused);
      await expect(isPrepared(empty.url)).rejects.toThrow(refused);
      const { rows } = await admin.query(`select 1 from migrations where name like 'InternshipsByIndex%'`);
      expect(rows).toEqual([]);
    } finally {
      await admin.end();
    }
  });

  it('make again an index that was half made when the machine stopped', async () => {
    await migrate(empty.administratorUrl);
    const admin = new pg.Client({ connectionString: empty.administratorUrl });
    await admin.connect();
    try {
      await admin.query(`update pg_index set indisvalid = false where indexrelid = 'internships_by_time'::regclass`);
      await admin.query(`delete from migrations where name like 'InternshipsByIndex%'`);
      expect(await migrate(empty.administratorUrl)).toEqual([expect.stringMatching(/^InternshipsByIndex/) as string]);
      expect(
        (await admin.query(`select indisvalid from pg_index where indexrelid = 'internships_by_time'::regclass`)).rows,
      ).toEqual([{ indisvalid: true }]);
    } finally {
      await admin.end();
    }
  });
});
