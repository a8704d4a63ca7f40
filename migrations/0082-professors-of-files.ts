import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

/** Who was ever assigned a file is asked of each file of an agenda; the index of before has those who are still. */
export class ProfessorsOfFiles1764000000082 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await makeIndexes(db, {
      standings_of_professors: "standings (report_id, holder_id) where held_as = 'professor'",
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
