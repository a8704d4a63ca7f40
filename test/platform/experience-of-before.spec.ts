import { DataSource } from 'typeorm';
import { Experience1764000000043 } from '../../migrations/0043-experience.js';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

const RETAIN = `
  insert into retained_periods (opinion_id, period_id, nature, level, from_date, rate, changed)
  select gen_random_uuid(), p.id, true, true, p.from_date, 100, false from periods p`;

describe('what was declared and retained in a database that the version before filled', () => {
  let before: Clone;
  let source: DataSource;
  beforeEach(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: stepsBefore(43),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
  });
  afterEach(async () => {
    await source.destroy();
    await before.dispose();
  });

  /** Nothing that these rows refer to is there. */
  const write = (statement: string): Promise<void> =>
    source.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(statement);
    });

  it('stays as it was, and is asked nothing that was not asked then; what is retained now says its kind', async () => {
    await write(`
      insert into periods (declaration_id, employer, job, functions, from_date, approximate, rate, kind, nature, level)
      values (gen_random_uuid(), 'Galibier-Nord', 'Technicienne', 'Maintenance', '2020-01-10', true, 100, 'internship',
        true, true)`);
    await write(RETAIN);
    await write(`
      insert into report_versions (report_id, number, declaration_id, begun_at, certified_at, frozen_at, sha256)
      values (gen_random_uuid(), 1, gen_random_uuid(), now(), now(), now(), repeat('e', 64))`);
    expect(await migrate(before.administratorUrl)).toContain(Experience1764000000043.name);
    expect(
      await source.query(
        `select p.from_date::text, p.approximate, p.suspensions::text, k.kind, k.approximate as exact,
                k.suspensions::text as retained, v.defence_on
           from periods p join retained_periods k on k.period_id = p.id cross join report_versions v`,
      ),
    ).toEqual([
      {
        from_date: '2020-01-10',
        approximate: true,
        suspensions: '{}',
        kind: null,
        exact: null,
        retained: '{}',
        defence_on: null,
      },
    ]);
    await write(`update periods set rate = 50, suspensions = '{[2020-02-01,2020-03-31]}'`);
    await expect(write(RETAIN)).rejects.toThrow('retained_periods_are_whole');
  });

  it('a report deposited without naming its internship presents whatever is certified; one that is being written names it', async () => {
    const version = (frozen: string): string => `
      insert into report_versions (report_id, number, declaration_id, begun_at, certified_at, frozen_at, sha256)
      values (gen_random_uuid(), 1, gen_random_uuid(), now(), now(), ${frozen})`;
    await write(version(`now(), repeat('e', 64)`));
    await write(version('null, null'));
    await write(`
      insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at)
      select report_id, gen_random_uuid(), gen_random_uuid(), 'internship', now() from report_versions
       where frozen_at is not null`);
    await migrate(before.administratorUrl);
    expect(
      await source.query(
        `select v.law::text, v.frozen_at is not null as deposited, a.id is not null as accepted, a.names
           from report_versions v left join internship_reports a on a.report_id = v.report_id order by v.law`,
      ),
    ).toEqual([
      { law: '2026-09-01', deposited: true, accepted: true, names: null },
      { law: '2026-11-30', deposited: false, accepted: false, names: null },
    ]);
  });
});
