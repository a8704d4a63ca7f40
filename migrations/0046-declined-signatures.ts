import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One who is asked to sign an agreement may decline, and it goes back to its student; what was returned and is not filed
 * again before its first day lapses (changes of 30 November 2026, d). Returned, it has no days but those of its terms.
 */
export class DeclinedSignatures1764000000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('internship', 'declineToSign', 'SIGNING', 'RETURNED'),
        ('internship', 'lapse', 'RETURNED', 'LAPSED');
      alter table internships drop constraint internships_filed_say_when,
        add constraint internships_filed_say_when
          check (state in ('DRAFT', 'RETURNED', 'CANCELLED', 'LAPSED') or starts_on is not null) not valid;
      alter table internships validate constraint internships_filed_say_when;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
