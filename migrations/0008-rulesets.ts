import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What diplomas ask in experience, as versioned data; and what a request was found to fulfil, with the version used. */
export class Rulesets1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- For one centre, or for all where none has its own. The version in force on a day is the last one published with effect by then.
      create table ruleset_versions (
        id uuid primary key default gen_random_uuid(),
        name text not null check (name ~ '^[a-z0-9-]{1,40}$'),
        version integer not null check (version > 0),
        source text not null check (btrim(source) <> ''),
        centre_id uuid references centres,
        effective_on date not null,
        counted_kinds jsonb not null check (jsonb_typeof(counted_kinds) = 'array'),
        families jsonb not null check (jsonb_typeof(families) = 'object'),
        -- What some diplomas ask otherwise than their family, by code.
        diplomas jsonb not null default '{}' check (jsonb_typeof(diplomas) = 'object'),
        written_at timestamptz not null,
        written_by uuid not null references people,
        published_at timestamptz,
        published_by uuid references people,
        unique (name, version),
        check ((published_at is null) = (published_by is null))
      );
      create unique index ruleset_versions_one_a_day on ruleset_versions (centre_id, effective_on) nulls not distinct where published_at is not null;
      create trigger published_rulesets_stay before update or delete on ruleset_versions
        for each row when (old.published_at is not null) execute function refuse_rewriting();
      create trigger rulesets_are_never_emptied before truncate on ruleset_versions for each statement execute function refuse_rewriting();

      -- One line each time a request is assessed; the last one counts, the others stay.
      create table request_assessments (
        id uuid primary key default gen_random_uuid(),
        position bigint generated always as identity unique,
        request_id uuid not null references diploma_requests,
        made_at timestamptz not null,
        -- Null when the portal did it, with the move that made the request admissible.
        made_by uuid references people,
        reference_day date not null,
        basis text not null check (basis in ('declared', 'retained')),
        outcome text not null check (outcome in ('satisfied', 'satisfied-by-internship', 'internship', 'complement', 'not-required', 'undefined')),
        -- Null for the page's own rules, when no version was published.
        ruleset_version_id uuid references ruleset_versions,
        -- The assessment on declared periods, and on retained ones.
        result jsonb not null,
        constraint request_assessments_say_what_they_hold check (outcome = result #>> array[basis, 'outcome'])
      );
      create index request_assessments_by_request on request_assessments (request_id, position desc);
      create trigger request_assessments_stay before update or delete on request_assessments for each row execute function refuse_rewriting();
      create trigger request_assessments_are_never_emptied before truncate on request_assessments for each statement execute function refuse_rewriting();

      -- A grant on a condition found unfulfilled, or undefined, stands on the jury's own text (R2).
      create function refuse_bare_grant_on_unfulfilled_condition() returns trigger language plpgsql as $$
      declare found_outcome text;
      begin
        select s.outcome into found_outcome from request_assessments s join agenda_items a on a.id = new.agenda_item_id
         where s.request_id = a.request_id and s.made_at <= a.entered_at order by s.position desc limit 1;
        if found_outcome in ('internship', 'complement', 'undefined') then
          raise exception 'aval: the experience condition is not fulfilled, a favourable decision needs the jury''s own text' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger decisions_reasoned_beyond_the_assessment before insert or update of sense, own_text, agenda_item_id on decisions
        for each row when (new.sense = 'FAVOURABLE' and coalesce(new.own_text, '') !~ '[[:alnum:]]') execute function refuse_bare_grant_on_unfulfilled_condition();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
