import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

/** What the lists of internships walk in their order, what a search of them finds, what the first pages count: none of it by reading a whole table. */
const INDEXES: Readonly<Record<string, string>> = {
  internships_by_time: 'internships (state_since, id)',
  internships_by_state_and_time: 'internships (state, state_since, id)',
  internships_by_centre_and_state: 'internships (centre_id, state, starts_on)',
  // Not signed by all, the first to begin first.
  internships_to_sign_by_start: `internships (starts_on, id) where state in ('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING')`,
  internships_searched: 'internships using gin (number gin_trgm_ops)',
  internship_terms_searched: 'internship_terms using gin (host_name gin_trgm_ops)',
};

export class InternshipsByIndex1764000000022 implements MigrationInterface {
  readonly transaction = false;

  up(db: QueryRunner): Promise<void> {
    return makeIndexes(db, INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
