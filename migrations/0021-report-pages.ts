import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many pages a report is expected to have: a number of the rules like the others (R39). A constant default rewrites nothing, and versions published before say what they said. */
export class ReportPages1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ruleset_versions
        add column report_pages_least smallint not null default 12,
        add column report_pages_most smallint not null default 20,
        add constraint ruleset_versions_report_pages check (0 < report_pages_least and report_pages_least <= report_pages_most);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
