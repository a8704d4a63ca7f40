import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a student tells of their experience, whole (decision 17): the days on which a period was suspended (C10), as it
 * is declared and as it is retained; the kind that a professor retains (C9), and whether the days are exact (C12); the
 * day on which the defence of an engineer's thesis is planned (R21). What was declared and retained before says none of
 * it, and stays as it was.
 */
export class Experience1764000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      -- What is there breaks none of these: nothing of it is read while the tables are held.
      alter table periods add column suspensions datemultirange not null default '{}';
      alter table periods add constraint periods_are_suspended_while_they_last
        check (suspensions <@ datemultirange(daterange(from_date, to_date, '[]')) and not upper_inf(suspensions)) not valid;

      alter table retained_periods
        add column kind text constraint retained_periods_kind_check check (kind in ('employee', 'civil-servant',
          'temporary', 'self-employed', 'apprentice', 'internship', 'volunteer')),
        add column approximate boolean,
        add column suspensions datemultirange not null default '{}';
      alter table retained_periods
        add constraint retained_periods_are_suspended_while_they_last
          check (suspensions <@ datemultirange(daterange(from_date, to_date, '[]')) and not upper_inf(suspensions)) not valid,
        -- It binds what is proposed from now on: the opinions of before said neither.
        add constraint retained_periods_are_whole check (kind is not null and approximate is not null) not valid;

      alter table report_versions add column defence_on date;
      create trigger versions_keep_their_defence before update of defence_on on report_versions
        for each row when (old.frozen_at is not null and old.defence_on is distinct from new.defence_on)
        execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
