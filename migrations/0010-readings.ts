import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the text of a paper says, and the text itself, page by page: for advice, for search, for whoever quotes it. */
export class Readings1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One for each paper that a person sent, from the moment it is received; done when its text was read, or its child died of it.
      create table paper_readings (
        paper_id uuid primary key references papers,
        asked_at timestamptz not null,
        done_at timestamptz,
        -- Why the paper is refused after all: its bytes are gone, and this line says so.
        fault text,
        warnings jsonb not null default '[]' check (jsonb_typeof(warnings) = 'array'),
        words integer check (words >= 0),
        main_pages integer check (main_pages >= 0),
        annexes_from integer check (annexes_from > 0),
        sections jsonb not null default '[]' check (jsonb_typeof(sections) = 'array'),
        spans jsonb not null default '[]' check (jsonb_typeof(spans) = 'array'),
        check (fault is null or done_at is not null)
      );
      create index paper_readings_under_way on paper_readings (asked_at) where done_at is null;
      create trigger paper_readings_stay before update on paper_readings for each row when (old.done_at is not null) execute function refuse_rewriting();

      create table paper_pages (
        paper_id uuid not null references papers,
        page integer not null check (page > 0),
        text text not null,
        primary key (paper_id, page)
      );
      create index paper_pages_by_words on paper_pages using gin (to_tsvector('french', text));
      create trigger paper_pages_stay before update on paper_pages for each row execute function refuse_rewriting();

      -- A paper refused once its text was read is a line without bytes: nothing that is frozen holds one.
      create function refuse_freezing_unread_papers() returns trigger language plpgsql as $$
      begin
        if exists (
          select 1 from report_documents d join paper_readings r on r.paper_id = d.paper_id
           where d.version_id = new.id and (r.done_at is null or r.fault is not null)
        ) then
          raise exception 'aval: a version is frozen once each of its papers was read and accepted' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger versions_frozen_hold_read_papers before update of frozen_at on report_versions
        for each row when (old.frozen_at is null and new.frozen_at is not null) execute function refuse_freezing_unread_papers();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
