import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the annexes begin in a report's own PDF: the reading proposes it, the student confirms it (R39, R45). */
export class Annexes1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Kept with the document of its version: a replaced PDF begins anew, and what is deposited is frozen with its version.
      alter table report_documents
        add column annexes_confirmed boolean not null default false,
        -- Confirmed without a page: the file holds no annexes.
        add column annexes_from integer,
        add constraint report_documents_annexes_follow_a_report check (annexes_from > 1),
        add constraint report_documents_annexes_are_confirmed check (annexes_from is null or annexes_confirmed),
        add constraint report_documents_annexes_end_a_report check (role = 'report' or not annexes_confirmed);

      create function refuse_annexes_beyond_the_paper() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from papers p where p.id = new.paper_id and new.annexes_from > p.pages) then
          raise exception 'aval: annexes begin on a page of their paper' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger annexes_begin_in_their_paper before insert or update of annexes_from, paper_id on report_documents
        for each row when (new.annexes_from is not null) execute function refuse_annexes_beyond_the_paper();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
