import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Corrective minutes mend words, never the sense, and add no reason (decision 12): only a new deliberation changes what
 * a jury decided. What was turned by them before stays as it is, with the moves by which it was: those are made no more.
 */
export class WordsOnly1764000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      -- A move that left the law stays, for the lines of the journal that it made.
      alter table lifecycle_moves add column if not exists ended_on date;
      update lifecycle_moves set ended_on = '2026-11-30' where move like 'rectifyAs%';
      create or replace function refuse_move_that_ended() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from lifecycle_moves m where m.thing = new.thing and m.move = new.move
            and m.from_state = new.from_state and m.to_state = new.to_state and m.ended_on is not null) then
          raise exception 'aval: % is made no more', new.move using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create or replace trigger journal_makes_moves_that_stand before insert on journal
        for each row execute function refuse_move_that_ended();

      create or replace function refuse_more_than_words() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      declare signed decisions;
      begin
        select * into signed from decisions d where d.id = new.replaces_id;
        if found and ((new.sense, new.adopts_proposal, new.more_due_on) is distinct from
           (signed.sense, signed.adopts_proposal, signed.more_due_on)
           or (coalesce(new.own_text, '') ~ a_letter_or_digit()) <> (coalesce(signed.own_text, '') ~ a_letter_or_digit())) then
          raise exception 'aval: corrective minutes mend words, never the sense, and add no reason'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create or replace trigger decisions_are_corrected_in_words before insert or update on decisions
        for each row when (new.replaces_id is not null) execute function refuse_more_than_words();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
