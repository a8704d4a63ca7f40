import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a commission answered it is asked again on a new fact only, which is kept with the request (decision 22). Requests
 * that were deposited before stay as they are: it is asked of a deposit.
 */
export class CommissionsAskedAgain1764000000096 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table examinations add column new_fact text
        constraint examinations_new_fact_in_words check (new_fact ~ a_letter_or_digit());

      create function refuse_asking_again_on_nothing() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if new.new_fact is null and exists (select 1 from examinations b
             where b.student_id = new.student_id and b.diploma_id = new.diploma_id and b.id <> new.id
               and b.state = 'ANSWERED') then
          raise exception 'aval: a commission that has answered is asked again on a new fact'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger examinations_asked_again_on_a_new_fact before update of state on examinations
        for each row when (new.state = 'SUBMITTED' and old.state in ('DRAFT', 'INCOMPLETE'))
        execute function refuse_asking_again_on_nothing();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
