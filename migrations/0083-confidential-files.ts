import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A confidential file is opened by persons, not by a centre (decision 18): while it is marked so, its centre holds no
 * standing that reads it, and knows its outline. Who marked it, who lifted it, as what and why, is kept. Files that bore
 * the tag before stay as they were, until somebody marks them.
 */
export class ConfidentialFiles1764000000083 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table standings
        drop constraint standings_held_as_check,
        add constraint standings_held_as_check check (held_as in (
          'author', 'registry', 'officer', 'outline', 'professor', 'secretary', 'juror', 'examiner')) not valid;

      create table report_confidentialities (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references reports,
        marked_at timestamptz not null,
        marked_by uuid not null references people,
        marked_as text not null check (marked_as in ('author', 'registry')),
        reason text,
        lifted_at timestamptz check (lifted_at >= marked_at),
        lifted_by uuid references people,
        lifted_as text check (lifted_as in ('author', 'registry')),
        lifted_why text,
        constraint report_confidentialities_are_lifted_whole check (
          (lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_as is null)
          and (lifted_at is not null or lifted_why is null)),
        -- The file is its student's: whoever else decides so says why.
        constraint report_confidentialities_are_reasoned check (
          (marked_as = 'author' or reason is not null)
          and (lifted_as is null or lifted_as = 'author' or lifted_why is not null))
      );
      create unique index report_confidentialities_once on report_confidentialities (report_id)
        where lifted_at is null;
      create index report_confidentialities_by_report on report_confidentialities (report_id, marked_at);
      create trigger report_confidentialities_in_words before insert or update of reason, lifted_why
        on report_confidentialities for each row execute function refuse_text_without_words('reason', 'lifted_why');
      create trigger report_confidentialities_lifted_stay before update on report_confidentialities
        for each row when (old.lifted_at is not null) execute function refuse_rewriting();
      create trigger report_confidentialities_stay before delete on report_confidentialities
        for each row execute function refuse_rewriting();
      create trigger report_confidentialities_are_never_emptied before truncate on report_confidentialities
        for each statement execute function refuse_rewriting();

      -- Asked at the commit of whatever gives a centre a standing, and of whatever marks a file.
      create function refuse_centres_on_confidential_files() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from standings s
             join report_confidentialities x on x.report_id = s.report_id and x.lifted_at is null
            where s.report_id = new.report_id and s.held_as = 'registry' and s.until is null) then
          raise exception 'aval: a confidential file is read by persons, not by a centre'
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger confidential_files_have_no_centre after insert on report_confidentialities
        deferrable initially deferred for each row execute function refuse_centres_on_confidential_files();
      create constraint trigger standings_of_centres_are_open after insert or update of until on standings
        deferrable initially deferred for each row when (new.held_as = 'registry' and new.until is null)
        execute function refuse_centres_on_confidential_files();
    `);
    await db.query('alter table standings validate constraint standings_held_as_check');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
