import { DataSource } from 'typeorm';
import { Database, PORTAL, type Tx } from '../../src/platform/database/index.js';
import { NamedStatements } from '../../src/platform/database/named-statements.js';
import { asOwnerOf } from '../support/as-owner.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('a statement whose text is constant', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  const through = (names: NamedStatements): Database =>
    new Database(portal.app.get(DataSource), portal.clock, names, portal.database.wiring);
  /** How many statements whose text has these words the connection keeps. */
  const kept = async (tx: Tx, words: string): Promise<number> => {
    const [row] = await tx.rowsPlannedAnew<{ count: number }>(
      'select count(*)::int as count from pg_prepared_statements where position($1 in statement) > 0',
      [words],
    );
    return row?.count ?? 0;
  };
  const numbers = (tx: Tx, words: string): Promise<{ id: number }[]> =>
    tx.rows(`select x.id from (values (1), (2)) x (id) where x.id = $1 /* ${words} */`, [2]);

  it('is prepared once on a connection, whatever its values', async () => {
    const found = await portal.database.read(async (tx) => [
      await tx.row('select x.id from (values (1), (2)) x (id) where x.id = $1 /* once */', [1]),
      await tx.row('select x.id from (values (1), (2)) x (id) where x.id = $1 /* once */', [3]),
      await kept(tx, '/* once */'),
    ]);
    expect(found).toEqual([{ id: 1 }, undefined, 1]);
  });

  it.each([
    ['chosen', { forValues: 1, forAny: 0 }],
    ['general', { forValues: 0, forAny: 1 }],
  ] as const)('is planned the first time as it is asked: plans that are %s', async (plans, times) => {
    const text = `select x.id from (values (1), (2)) x (id) where x.id = $1 /* ${plans} */`;
    const found = await portal.database.read(async (tx) => {
      await tx.rows(text, [1]);
      return tx.rowsPlannedAnew(
        `select custom_plans::int as "forValues", generic_plans::int as "forAny"
           from pg_prepared_statements
          where statement = $1`,
        [text],
      );
    }, plans);
    expect(found).toEqual([times]);
    const after = await portal.database.read((tx) => tx.row('show plan_cache_mode'));
    expect(after).toEqual({ plan_cache_mode: 'auto' });
  });

  it('is not prepared when it is to be planned anew', async () => {
    const found = await portal.database.read(async (tx) => [
      await tx.rowsPlannedAnew('select x.id from (values (1), (2)) x (id) where x.id = $1 /* anew */', [1]),
      await kept(tx, '/* anew */'),
    ]);
    expect(found).toEqual([[{ id: 1 }], 0]);
  });

  it('is not prepared when PREPARED_STATEMENTS is off', async () => {
    const off = await startPortal({ beside: portal, environment: { PREPARED_STATEMENTS: 'off' } });
    try {
      const found = await off.database.read(async (tx) => [await numbers(tx, 'off'), await kept(tx, 'off')]);
      expect(found).toEqual([[{ id: 2 }], 0]);
    } finally {
      await off.stop();
    }
  });

  it('is planned each time once as many texts as are allowed have a name', async () => {
    const found = await through(new NamedStatements(true, 3)).read(async (tx) => {
      const answers = [];
      for (const word of ['one', 'two', 'three', 'four', 'five']) answers.push(await numbers(tx, `bound ${word}`));
      return { answers, kept: await kept(tx, '/* bound ') };
    });
    expect(found).toEqual({ answers: Array.from({ length: 5 }, () => [{ id: 2 }]), kept: 3 });
  });

  describe('after a migration that changed the type of a column', () => {
    let runs = 0;
    const measures = async (tx: Tx): Promise<unknown[]> => {
      runs += 1;
      return tx.rows('select id, value from measures order by id');
    };
    const changeTypeTo = (type: string): Promise<unknown> =>
      asOwnerOf(portal, (tx) => tx.rows(`alter table measures alter column value type ${type}`));
    beforeAll(async () => {
      await asOwnerOf(portal, async (tx) => {
        await tx.rows('create table measures (id int primary key, value int not null)');
        await tx.rows('create table readings (id int not null)');
        await tx.rows('insert into measures (id, value) values (1, 10)');
        await tx.rows(`grant select, insert on measures, readings to ${PORTAL}`);
      });
      await portal.database.read(measures);
    });
    beforeEach(() => {
      runs = 0;
    });

    it('reads what is there now: the page is done a second time, and the next once', async () => {
      await changeTypeTo('text');
      expect([await portal.database.read(measures), runs]).toEqual([[{ id: 1, value: '10' }], 2]);
      expect([await portal.database.read(measures), runs]).toEqual([[{ id: 1, value: '10' }], 3]);
    });

    it('leaves one line of what is written twice over', async () => {
      await changeTypeTo('int using value::int');
      const found = await portal.database.transact(async (tx) => {
        await tx.rows('insert into readings (id) values (1)');
        return measures(tx);
      });
      expect([found, runs]).toEqual([[{ id: 1, value: 10 }], 2]);
      expect(await portal.database.read((tx) => tx.rows('select id from readings'))).toEqual([{ id: 1 }]);
    });

    it('is a fault when it fails for another reason, which is thrown the first time', async () => {
      await expect(
        portal.database.read(async (tx) => {
          await measures(tx);
          return tx.rows('select id from measures where value = 1 / (id - 1)');
        }),
      ).rejects.toThrow('division by zero');
      expect(runs).toBe(1);
    });
  });

  describe('through a pooler that lends one connection to several', () => {
    const text = 'select x.id from (values (1), (2)) x (id) where x.id = $1 /* pooled */';
    const ask = (tx: Tx): Promise<unknown[]> => tx.rows(text, [2]);
    const onTheConnection = (statement: string): Promise<unknown> =>
      portal.database.read((tx) => tx.rowsPlannedAnew(statement));

    it('is answered, and nothing is named any more, once a connection has not kept it', async () => {
      const names = new NamedStatements();
      expect(await through(names).read(ask)).toEqual([{ id: 2 }]);
      await onTheConnection('deallocate all');
      expect([await through(names).read(ask), names.nameOf(text)]).toEqual([[{ id: 2 }], undefined]);
    });

    it('is answered, and nothing is named any more, once another has prepared it on the connection', async () => {
      const names = new NamedStatements();
      await onTheConnection(`prepare "${names.nameOf(text)}" as select 0 as id`);
      expect([await through(names).read(ask), names.nameOf(text)]).toEqual([[{ id: 2 }], undefined]);
    });
  });
});
