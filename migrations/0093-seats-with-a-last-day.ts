import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A seat may be given until a day, in the local date of its centre: it ends by itself once that day is over, and whoever
 * prolongs it is kept. Seats given before have no last day.
 */
export class SeatsWithALastDay1764000000093 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table seats add column last_day date;

      -- Each last day that a seat was given, the first and those of whoever prolonged it; null: no last day any more.
      create table seat_last_days (
        id bigint generated always as identity primary key,
        seat_id uuid not null references seats,
        last_day date,
        set_at timestamptz not null,
        set_by uuid not null references people
      );
      create index seat_last_days_by_seat on seat_last_days (seat_id, id);
      create trigger seat_last_days_stay before update or delete on seat_last_days
        for each row execute function refuse_rewriting();
      create trigger seat_last_days_are_never_emptied before truncate on seat_last_days
        for each statement execute function refuse_rewriting();

      create function refuse_last_days_of_nobody() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if new.last_day is distinct from (
          select x.last_day from seat_last_days x where x.seat_id = new.id order by x.id desc limit 1)
        then
          raise exception 'aval: the last day of a seat is one that somebody gave it'
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger last_days_are_given after update of last_day on seats
        deferrable initially deferred for each row when (new.last_day is distinct from old.last_day)
        execute function refuse_last_days_of_nobody();
      create constraint trigger first_last_days_are_given after insert on seats
        deferrable initially deferred for each row when (new.last_day is not null)
        execute function refuse_last_days_of_nobody();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
