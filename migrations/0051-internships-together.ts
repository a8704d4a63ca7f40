import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why two part-time internships of one student may run together: the registry's reason, beside what it certifies. */
export class InternshipsTogether1764000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table internship_courses add column together text
        constraint internship_courses_together_in_words check (together ~ a_letter_or_digit());
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
