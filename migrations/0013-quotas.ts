import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person sends, counted as it begins to come: quotas are asked of it. */
export class Quotas1764000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table uploads (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people,
        at timestamptz not null,
        -- While it comes, all that it may be; then what is on the disk of it.
        bytes bigint not null check (bytes >= 0)
      );
      create index uploads_by_person on uploads (person_id, at) include (bytes);
      create index uploads_by_age on uploads (at);
      create index papers_not_deposited on papers (received_by, received_at) include (bytes) where deposited_at is null and made_by = 'person';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
