import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever left a commission signs nothing of it (0060), and prepares nothing either: an answer is of those who sit. What
 * they prepared while they sat stays.
 */
export class WhoLeftPreparesNothing1764000000105 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create function refuse_answer_of_who_left() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from commission_departures l
                    where l.commission_id = new.commission_id and l.person_id = new.prepared_by) then
          raise exception 'aval: an answer is prepared by whoever sits' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger prepared_answers_by_who_sits before insert on prepared_answers
        for each row execute function refuse_answer_of_who_left();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
