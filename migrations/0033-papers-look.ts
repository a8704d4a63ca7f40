import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What papers look like and how they are verified: letterheads, how people say they are addressed, the code of each
 * paper, and letters as papers.
 */
export class PapersLook1764000000033 implements MigrationInterface {
  /** A transaction a statement, each of which may be run again: what meets old rows is asked of them without a lock that shuts anybody out. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Each change is a row, and the last one counts: what papers bore, since when and by whom, is known for good.
      create table if not exists letterheads (
        id bigint generated always as identity primary key,
        -- Null: the institution's own.
        centre_id uuid references centres,
        name text not null check (length(name) <= 200),
        address text not null check (length(address) <= 600),
        place text not null check (length(place) <= 100),
        signatory_name text not null check (length(signatory_name) <= 200),
        signatory_title text not null check (length(signatory_title) <= 200),
        logo text check (octet_length(logo) <= 60000),
        set_at timestamptz not null,
        set_by uuid not null references people
      );
      create index if not exists letterheads_by_centre on letterheads (centre_id, id);
      create or replace trigger letterheads_in_words before insert on letterheads
        for each row execute function refuse_text_without_words('name');
      create or replace trigger letterheads_stay_as_they_were before update or delete on letterheads
        for each row execute function refuse_rewriting();

      -- The code by which whoever holds a paper asks whether it is genuine, and what has taken its place since.
      create table if not exists paper_codes (
        code text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
        paper_id uuid not null unique references papers,
        title text not null,
        corrects_id uuid references papers check (corrects_id <> paper_id)
      );
      create index if not exists paper_codes_by_corrected on paper_codes (corrects_id) where corrects_id is not null;
      create or replace trigger paper_codes_stay before update or delete on paper_codes
        for each row execute function refuse_rewriting()`);
    await db.query('alter table people add column if not exists civility text');
    await db.query('alter table letters add column if not exists parts jsonb, add column if not exists paper_id uuid');
    for (const [table, name, definition] of ASKED) {
      await db.query(`
        alter table ${table} drop constraint if exists ${name}, add constraint ${name} ${definition} not valid`);
      await db.query(`alter table ${table} validate constraint ${name}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const ASKED = [
  ['people', 'people_civility', `check (civility in ('madame', 'monsieur'))`],
  ['letters', 'letters_paper', 'foreign key (paper_id) references papers'],
  ['letters', 'letters_parts', `check (jsonb_typeof(parts) = 'array')`],
] as const;
