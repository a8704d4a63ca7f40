import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was restored from a backup would write again to people who were written to since: no letter leaves until an
 * administrator, who knows what happened, says what becomes of those that wait.
 */
export class Restorations1764000000077 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table restorations (
        id uuid primary key default gen_random_uuid(),
        restored_at timestamptz not null,
        taken_at timestamptz not null,
        released_at timestamptz,
        released_by uuid references people,
        letters text constraint restorations_say_what_becomes_of_letters check (letters in ('leave', 'stay')),
        constraint restorations_are_released_by_somebody check (num_nonnulls(released_at, released_by, letters) in (0, 3))
      );
      create unique index restorations_wait_one_at_a_time on restorations ((true)) where released_at is null;
      create trigger restorations_are_never_deleted before delete on restorations
        for each row execute function refuse_rewriting();
      create trigger restorations_are_never_emptied before truncate on restorations
        for each statement execute function refuse_rewriting();

      create function refuse_other_restoration() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if old.released_at is not null
           or (old.id, old.restored_at, old.taken_at) is distinct from (new.id, new.restored_at, new.taken_at) then
          raise exception 'aval: a restoration is released once, and says for ever what it was'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger restorations_are_released_once before update on restorations
        for each row execute function refuse_other_restoration();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
