import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

/** Every hour the clock asks which of the returned requests have come to their first day: they are few. */
export class ReturnedInternshipsByIndex1764000000047 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await makeIndexes(db, { internships_returned: "internships (id) where state = 'RETURNED'" });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
