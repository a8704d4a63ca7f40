import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The single file that a jury reads: made once, when the file is forwarded, and frozen. */
export class JuryFiles1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table jury_files (
        agenda_item_id uuid primary key references agenda_items,
        paper_id uuid not null,
        sha256 text not null,
        made_at timestamptz not null,
        constraint jury_files_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256)
      );
      create trigger jury_files_stay before update or delete on jury_files for each row execute function refuse_rewriting();
      create trigger jury_files_are_never_emptied before truncate on jury_files for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
