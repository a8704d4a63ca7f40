import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NEW_DELIBERATION_MOVES, NEW_DELIBERATIONS, UPHELD_BEFORE } from './0055-new-deliberations.tables.js';
import { NEW_DELIBERATION_TRIGGERS } from './0055-new-deliberations.triggers.js';

/**
 * A jury's sense changes only by a new deliberation of a composed jury (decision 12): a line of an agenda, which says
 * for which ground and which decision it may replace. What was decided stays as it was, and says by what it was replaced
 * or annulled. Appeals that were upheld before wait for an agenda from then on.
 */
export class NewDeliberations1764000000055 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`set local lock_timeout = '5s'`);
    await db.query(NEW_DELIBERATION_MOVES);
    await db.query(NEW_DELIBERATIONS);
    await db.query(UPHELD_BEFORE);
    await db.query(NEW_DELIBERATION_TRIGGERS);
    await db.query('alter table agenda_items validate constraint agenda_items_new_deliberation');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
