import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The number of a letter as a paper, by which people speak of it: given when it is first put on paper, counted by the
 * year it was written. Letters that were put on paper before keep the paper that they have, without one.
 */
export class LetterNumbers1764000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table if not exists letter_numbers (
        letter_id uuid primary key references letters,
        number text not null unique check (number ~ '^L\\d{4}-\\d{4,9}$')
      );
      create or replace trigger letter_numbers_counted after insert on letter_numbers
        for each row execute function counter_follows('letter');
      create or replace trigger letter_numbers_stay before update or delete on letter_numbers
        for each row execute function refuse_rewriting();
      create or replace trigger letter_numbers_are_never_emptied before truncate on letter_numbers
        for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
