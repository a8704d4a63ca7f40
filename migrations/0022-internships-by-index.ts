import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/** Made beside those who read and write, so outside any transaction. Interrupted, it goes on where it was: what was half made is made again. */
export class InternshipsByIndex1764000000022 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    // Nobody waits behind an index made this way; it waits for those who began before it, however long they take.
    await db.query('set lock_timeout = 0');
    for (const [name, definition] of Object.entries(INDEXES)) {
      const [half] = (await db.query('select 1 from pg_index where indexrelid = to_regclass($1) and not indisvalid', [name])) as unknown[];
      if (half) await db.query(`drop index concurrently ${name}`);
      await db.query(`create index concurrently if not exists ${name} on ${definition}`);
    }
    await db.query('reset lock_timeout');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
