import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

/** Professors find again what they proposed: each page of the portal asks whether there is any. */
export class OpinionsByProfessor1764000000065 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await makeIndexes(db, { opinions_by_professor: 'opinions (professor_id, proposed_at, id)' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
