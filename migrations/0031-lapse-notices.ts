import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a student was given notice that their returned file will lapse (R32): a fact of the file, which its guard reads.
 * It was read from the key that keeps a letter from being written twice; what those letters say of the files still waiting is kept.
 */
export class LapseNotices1764000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reports add column lapse_notice_at timestamptz;
      update reports r
         set lapse_notice_at = l.written_at
        from letters l
       where r.state = 'RETURNED'
         and l.person_id = r.student_id
         and l.cause = 'lapse-notice:' || r.id || ':' || r.journal_seq;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
