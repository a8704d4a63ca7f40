import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each file has an officer in charge in its registry: a standing held by a seat, which is of one person and dies with
 * it. Files admitted before have none, until somebody says that they are in charge.
 */
export class OfficersInCharge1764000000073 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table standings
        drop constraint standings_held_as_check,
        add constraint standings_held_as_check check (held_as in (
          'author', 'registry', 'officer', 'professor', 'secretary', 'juror', 'examiner')) not valid;

      create unique index standings_one_officer on standings (report_id) where until is null and held_as = 'officer';

      -- The seat is held until the commit: whoever ends it meanwhile waits, and then ends what it holds.
      create function refuse_officers_without_seat() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform 1
          from seats s
          join people p on p.id = s.person_id and p.disabled_at is null
          join reports r on r.id = new.report_id and r.centre_id = s.centre_id
         where s.id = new.holder_id and s.role = 'registry' and s.until is null
           for share of s;
        if not found then
          raise exception 'aval: whoever is in charge of a file has a living seat of the registry of its centre'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger officers_have_a_seat before insert or update of until, held_as, holder_id, report_id on standings
        for each row when (new.held_as = 'officer' and new.until is null)
        execute function refuse_officers_without_seat();
    `);
    await db.query('alter table standings validate constraint standings_held_as_check');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
