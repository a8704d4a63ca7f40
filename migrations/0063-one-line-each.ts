import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

/** A new deliberation is before one session at a time: a line that left the agenda leaves its place to another. */
export class OneLineEach1764000000063 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await makeIndexes(
      db,
      {
        agenda_items_one_line_each:
          'agenda_items (new_deliberation_id) where new_deliberation_id is not null and removed_at is null',
      },
      'unique',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
