import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A request whose report was withdrawn is to be completed, and one that nobody completes lapses after a notice, which
 * is a fact of the request (changes of 30 November 2026, b).
 */
export class RequestsThatLoseTheirReport1764000000066 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('diploma-request', 'loseReport', 'AWAITING_OPINION', 'INCOMPLETE'),
        ('diploma-request', 'loseReport', 'ADMISSIBLE', 'INCOMPLETE'),
        ('diploma-request', 'lapse', 'INCOMPLETE', 'WITHDRAWN');
      alter table diploma_requests add column lapse_notice_at timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
