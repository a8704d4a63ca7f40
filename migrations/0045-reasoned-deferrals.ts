import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A deferral says what is asked, why, and by when (decision 13, W42). What was decided before it binds stays as it was,
 * and is signed as it is.
 */
export class ReasonedDeferrals1764000000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table decisions add column if not exists more_why text;
      alter table decisions
        drop constraint if exists decisions_say_why_of_what_is_asked,
        add constraint decisions_say_why_of_what_is_asked check (more_why is null or sense = 'MORE') not valid;
      create or replace trigger decisions_in_words before insert or update of more_why on decisions
        for each row execute function refuse_text_without_words('more_why');
      create or replace function refuse_unreasoned_deferral() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        raise exception 'aval: what is asked as more is asked for a reason' using errcode = 'restrict_violation';
      end $$;
      create or replace trigger decisions_defer_for_a_reason before insert or update of sense, more_why on decisions
        for each row when (new.sense = 'MORE' and new.more_why is null and new.replaces_id is null)
        execute function refuse_unreasoned_deferral();

      create or replace function refuse_more_than_words() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      declare signed decisions;
      begin
        select * into signed from decisions d where d.id = new.replaces_id;
        if found and ((new.sense, new.adopts_proposal, new.more_due_on, new.more_why is null) is distinct from
           (signed.sense, signed.adopts_proposal, signed.more_due_on, signed.more_why is null)
           or (coalesce(new.own_text, '') ~ a_letter_or_digit()) <> (coalesce(signed.own_text, '') ~ a_letter_or_digit())) then
          raise exception 'aval: corrective minutes mend words, never the sense, and add no reason'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;`);
    await db.query('alter table decisions validate constraint decisions_say_why_of_what_is_asked');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
