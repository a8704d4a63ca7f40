import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The least number of members with which a jury sits may change: by whom, when, and what it was stays. What was set as
 * the jury was added has no line: nobody noted who did.
 */
export class LeastMembersOverTime1764000000104 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table jury_least_members (
        position bigint generated always as identity primary key,
        jury_id uuid not null references juries,
        members_before integer not null,
        members integer not null constraint jury_least_members_are_three_at_least check (members >= 3),
        set_by uuid not null references people,
        set_at timestamptz not null,
        -- The transaction of the change: the jury takes that number in it.
        set_in xid8 not null default pg_current_xact_id(),
        constraint jury_least_members_change check (members <> members_before)
      );
      create index jury_least_members_by_jury on jury_least_members (jury_id, position);
      create trigger jury_least_members_stay before update or delete on jury_least_members
        for each row execute function refuse_rewriting();
      create trigger jury_least_members_are_never_emptied before truncate on jury_least_members
        for each statement execute function refuse_rewriting();

      create function refuse_least_members_unsaid() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from jury_least_members x where x.jury_id = new.id and x.members = new.least_members
             and x.members_before = old.least_members and x.set_in = pg_current_xact_id()) then
          raise exception 'aval: who changes the least number of members of a jury is written'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger juries_say_who_changes_their_least_members before update of least_members on juries
        for each row when (new.least_members <> old.least_members) execute function refuse_least_members_unsaid();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
