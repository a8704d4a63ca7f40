import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

/** A request without a file is before one session at a time, and each of its jury stands on it once. */
export class OneLineWithoutFile1764000000094 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await makeIndexes(
      db,
      {
        agenda_items_one_line_without_file: 'agenda_items (request_id) where report_id is null and removed_at is null',
        standings_on_requests_held_once:
          'standings (request_id, holder_id, held_as) where request_id is not null and until is null',
      },
      'unique',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
