import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The minutes as a member who was recused on some of their files may read them: without those. */
export class MinutesCopies1764000000053 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table if not exists minutes_copies (
        minutes_id uuid not null references minutes,
        person_id uuid not null references people,
        paper_id uuid not null,
        sha256 text not null,
        primary key (minutes_id, person_id),
        foreign key (paper_id, sha256) references papers (id, sha256)
      );
      create index if not exists minutes_copies_by_person on minutes_copies (person_id);
      create or replace trigger minutes_copies_stay before update or delete on minutes_copies
        for each row execute function refuse_rewriting();
      create or replace trigger minutes_copies_are_never_emptied before truncate on minutes_copies
        for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
