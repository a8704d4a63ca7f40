import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is counted, by the table that holds it: the kind under which the program asks for its numbers. */
const COUNTED = {
  reports: 'report',
  diploma_requests: 'diploma-request',
  examinations: 'examination',
  internships: 'internship',
  jury_sessions: 'session',
} as const;

/**
 * Numbers without a gap, in place of sequences whose ten-thousandth was cut to the number of the thousandth. Each year goes on from its highest number.
 * The sequences stay for the programs of the version before, which may still run beside this one; a later step drops them.
 */
export class Counters1764000000023 implements MigrationInterface {
  /** A transaction a statement: each table is held alone, for as long as its numbers are read. Each may be run again, should one not have its lock in time. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table if not exists counters (
        kind text not null,
        year integer not null check (year between 1900 and 2200),
        last integer not null check (last > 0),
        primary key (kind, year)
      );
      -- A counter is never behind a number that is there, whoever wrote it: behind, it would give that one again, and nothing would be born any more.
      create or replace function counter_follows() returns trigger language plpgsql as $$
      declare
        given text[] := regexp_match(new.number, '^[A-Z]?(\\d{4})-(\\d{4,9})$');
      begin
        if given[1]::int between 1900 and 2200 and given[2]::int > 0 then
          insert into counters (kind, year, last) values (tg_argv[0], given[1]::int, given[2]::int)
            on conflict (kind, year) do update set last = excluded.last where counters.last < excluded.last;
        end if;
        return null;
      end $$`);
    for (const [table, kind] of Object.entries(COUNTED))
      await db.query(`
        do $$ begin
          -- From its lock on nothing is born unseen.
          create or replace trigger ${table}_counted after insert on ${table} for each row execute function counter_follows('${kind}');
          insert into counters (kind, year, last)
            select '${kind}', given[1]::int, max(given[2]::int)
              from (select regexp_match(number, '^[A-Z]?(\\d{4})-(\\d{4,9})$') as given from ${table}) x
             where given[1]::int between 1900 and 2200 and given[2]::int > 0
             group by given[1]
            on conflict (kind, year) do update set last = greatest(counters.last, excluded.last);
        end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
