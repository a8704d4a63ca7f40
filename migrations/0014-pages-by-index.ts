import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a list walks in its order, what a search finds, and what the jury's pages ask of a file: none of it by reading a whole table. */
const INDEXES: Readonly<Record<string, string>> = {
  // In the order of the lists: a page of a big centre is the first few of these that its reader may see.
  reports_by_time: 'reports (state_since, id)',
  reports_by_state_and_time: 'reports (state, state_since, id)',
  diploma_requests_by_time: 'diploma_requests (state_since, id)',
  diploma_requests_by_state_and_time: 'diploma_requests (state, state_since, id)',
  examinations_by_time: 'examinations (state_since, id)',
  examinations_by_state_and_time: 'examinations (state, state_since, id)',
  people_by_name: 'people (name, id)',
  // Any part of a name or of a number.
  people_searched: 'people using gin (name gin_trgm_ops, email gin_trgm_ops, student_number gin_trgm_ops)',
  reports_searched: 'reports using gin (number gin_trgm_ops)',
  diploma_requests_searched: 'diploma_requests using gin (number gin_trgm_ops)',
  examinations_searched: 'examinations using gin (number gin_trgm_ops)',
  opinions_by_report: 'opinions (report_id, proposed_at)',
  decisions_by_item: 'decisions (agenda_item_id)',
  decisions_unsigned: 'decisions (session_id) where minutes_id is null',
};

/** Made beside those who read and write, so outside any transaction. Interrupted, it goes on where it was: what was half made is made again. */
export class PagesByIndex1764000000014 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query('create extension if not exists pg_trgm');
    // Nobody waits behind an index made this way; it waits for those who began before it, however long they take.
    await db.query('set lock_timeout = 0');
    for (const [name, definition] of Object.entries(INDEXES)) await makeIndex(db, name, definition);
    await db.query('reset lock_timeout');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

async function makeIndex(db: QueryRunner, name: string, definition: string): Promise<void> {
  const [half] = (await db.query('select 1 from pg_index where indexrelid = to_regclass($1) and not indisvalid', [
    name,
  ])) as unknown[];
  if (half) await db.query(`drop index concurrently ${name}`);
  await db.query(`create index concurrently if not exists ${name} on ${definition}`);
}
