import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Credits are given once: what a student holds already by another decision is no part of what a jury gives them, and no
 * request says more of them than its diploma gives. What was recorded, or given, before stays as it was.
 */
export class CreditsCountedOnce1764000000074 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      -- The request is held: two decisions recorded at once are counted one after the other.
      create function refuse_more_than_the_diploma_gives() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform 1 from diploma_requests where id = new.request_id for no key update;
        if new.credits + (select coalesce(sum(h.credits), 0) from held_credits h
             where h.request_id = new.request_id and h.removed_at is null
               and (tg_table_name = 'held_credits' or h.certified_at is not null))
           > (select d.credits from diploma_requests q join diplomas d on d.id = q.diploma_id
               where q.id = new.request_id) then
          raise exception 'aval: the same credits are not given twice' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger held_credits_are_no_more_than_the_diploma_gives before insert on held_credits
        for each row execute function refuse_more_than_the_diploma_gives();
      create trigger credit_awards_leave_out_what_is_held before insert on credit_awards
        for each row execute function refuse_more_than_the_diploma_gives();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
