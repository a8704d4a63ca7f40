import { DataSource } from 'typeorm';
import { DistinctParties1764000000042 } from '../../migrations/0042-distinct-parties.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

/** The terms of one day, and 420 hours of it, with one address for everybody. */
const IMPOSSIBLE = `
  insert into internship_terms (internship_id, starts_on, ends_on, weekly_hours, total_hours, teacher_id, clauses,
    tutor_name, host_email, tutor_email, written_at, frozen_at)
  values (gen_random_uuid(), '2027-04-12', '2027-04-12', 35, 420, gen_random_uuid(), '{"tasks": "Essais"}', 'Lucie',
    'Lucie@galibier.example', 'lucie@galibier.example', now(), `;

describe('the agreements of a database that the version before filled', () => {
  let before: Clone;
  let source: DataSource;
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: stepsBefore(42),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    await unbound(`${IMPOSSIBLE} now())`);
    await unbound(`${IMPOSSIBLE} null)`);
    await source.transaction((manager) => {
      const { queryRunner } = manager;
      if (!queryRunner) throw new Error('No transaction.');
      return new DistinctParties1764000000042().up(queryRunner);
    });
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  /** Written alone: nothing that it refers to is there. */
  const unbound = (sql: string): Promise<void> =>
    source.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(sql);
    });
  const refusal = (sql: string): Promise<string> =>
    unbound(sql).then(
      () => 'none',
      (error: unknown) => /"(internship_terms_[a-z_]+)"$/.exec(String(error))?.[1] ?? String(error),
    );

  it('stay as they were where they were filed, and what was being written is filed under the law of today', async () => {
    const rows: unknown = await source.query(
      `select to_char(law, 'YYYY-MM-DD') as law, frozen, host_is_tutor from internship_terms order by law`,
    );
    expect(rows).toEqual([
      { law: '2026-09-01', frozen: true, host_is_tutor: false },
      { law: '2026-11-30', frozen: false, host_is_tutor: false },
    ]);
    expect(await refusal(`update internship_terms set frozen_at = now() where frozen_at is null`)).toMatch(
      /^internship_terms_(?:hold_their_hours|are_of_distinct_people)$/,
    );
  });

  it('are filed from then on within the hours of their days, by people at different addresses: I23, I25', async () => {
    expect(await refusal(`${IMPOSSIBLE.replace("'Lucie@", "'paul@")} now())`)).toBe(
      'internship_terms_hold_their_hours',
    );
    const held = IMPOSSIBLE.replace(' 420,', ' 10,');
    expect(await refusal(`${held} now())`)).toBe('internship_terms_are_of_distinct_people');
    expect(await refusal(`${held.replace("'Lucie@", "'paul@")} now())`)).toBe('none');
    const one = held
      .replace('written_at, frozen_at', 'host_is_tutor, written_at, frozen_at')
      .replace('now(), ', 'true, now(), ');
    expect(await refusal(`${one} now())`)).toBe('none');
  });
});
