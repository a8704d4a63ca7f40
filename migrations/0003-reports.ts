import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The report file: what is declared, the papers, the versions, who stands where. */
export class Reports1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Each line of a history takes up where the line before it ended, of the same thing and under its seal; only a birth has none before it.
      alter table journal
        add column before_seq integer generated always as (nullif(seq - 1, 0)) stored,
        add unique (thing_id, seq, thing, to_state, hash),
        add constraint journal_goes_on_from_the_line_before
          foreign key (thing_id, before_seq, thing, from_state, previous_hash) references journal (thing_id, seq, thing, to_state, hash);

      create table papers (
        id uuid primary key default gen_random_uuid(),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint not null check (bytes > 0),
        name text not null,
        pages integer check (pages > 0),
        made_by text not null check (made_by in ('person', 'portal')),
        received_by uuid references people,
        received_at timestamptz not null,
        verdict text not null,
        unique (id, sha256)
      );
      create index papers_by_hash on papers (sha256);
      create trigger papers_stay_the_same_bytes before update of id, sha256, bytes on papers for each row execute function refuse_rewriting();

      create table declarations (
        id uuid primary key default gen_random_uuid(),
        student_id uuid not null references people,
        frozen_at timestamptz,
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        check ((frozen_at is null) = (sha256 is null))
      );
      create table periods (
        id uuid primary key default gen_random_uuid(),
        declaration_id uuid not null references declarations,
        employer text not null check (btrim(employer) <> ''),
        job text not null check (btrim(job) <> ''),
        functions text not null check (btrim(functions) <> ''),
        from_date date not null,
        to_date date check (to_date >= from_date),
        approximate boolean not null default false,
        rate integer not null check (rate between 1 and 100),
        kind text not null check (kind in ('employee', 'civil-servant', 'temporary', 'self-employed', 'apprentice', 'internship', 'volunteer')),
        nature boolean not null,
        level boolean not null,
        significant boolean not null default false
      );
      create index periods_by_declaration on periods (declaration_id, from_date, id);

      create sequence report_numbers;
      create table reports (
        id uuid primary key default gen_random_uuid(),
        number text not null unique,
        kind text not null check (kind in ('experience', 'internship', 'activity')),
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        centre_id uuid not null references centres,
        course text,
        confidential boolean not null default false,
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        opened_at timestamptz not null,
        due_on date,
        current_version_id uuid,
        follows_id uuid unique references reports,
        opinion_id uuid,
        award_id uuid,
        unique (id, student_id, diploma_id),
        constraint reports_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred,
        -- Without it the references to the version's opinion and credits would not be looked at.
        constraint reports_version_is_there check (state = 'DRAFT' or current_version_id is not null)
      );
      create unique index reports_open_once on reports (student_id, diploma_id, kind) where state not in ('VALIDATED', 'NOT_VALIDATED', 'WITHDRAWN');
      create index reports_by_centre on reports (centre_id, state, state_since, id);
      create index reports_by_student on reports (student_id, opened_at desc, id);
      create index reports_by_state on reports (state, due_on) where state = 'RETURNED';

      create table report_versions (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references reports,
        number integer not null check (number > 0),
        declaration_id uuid not null unique references declarations,
        begun_at timestamptz not null,
        certified_at timestamptz,
        frozen_at timestamptz,
        -- The SHA-256 of the list of everything in the version: what an opinion and a decision are bound to.
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        receipt_id uuid references papers,
        papers_note text,
        unique (report_id, number),
        unique (id, report_id),
        unique (id, sha256),
        check ((frozen_at is null) = (sha256 is null)),
        check (frozen_at is null or certified_at is not null)
      );
      create unique index report_versions_one_open on report_versions (report_id) where frozen_at is null;
      alter table reports add foreign key (current_version_id, id) references report_versions (id, report_id) deferrable initially deferred;

      create table report_documents (
        id uuid primary key default gen_random_uuid(),
        version_id uuid not null references report_versions,
        role text not null check (role in ('report', 'annex', 'certificate')),
        paper_id uuid not null references papers,
        added_at timestamptz not null
      );
      create unique index report_documents_one_report on report_documents (version_id) where role = 'report';
      create index report_documents_by_version on report_documents (version_id, role, added_at, id);
      create index report_documents_by_paper on report_documents (paper_id);

      -- What was deposited stays as it was deposited.
      create function refuse_touching_frozen_version() returns trigger language plpgsql as $$
      declare touched uuid;
      begin
        -- What moves touches both: the one it leaves, the one it comes to.
        select v.id into touched from report_versions v where v.id in (old.version_id, new.version_id) and v.frozen_at is not null;
        if found then
          raise exception 'aval: version % is frozen', touched using errcode = 'restrict_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$;
      create trigger documents_of_frozen_versions_stay before insert or update or delete on report_documents
        for each row execute function refuse_touching_frozen_version();
      create function refuse_touching_frozen_declaration() returns trigger language plpgsql as $$
      declare touched uuid;
      begin
        select d.id into touched from declarations d where d.id in (old.declaration_id, new.declaration_id) and d.frozen_at is not null;
        if found then
          raise exception 'aval: declaration % is frozen', touched using errcode = 'restrict_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$;
      create trigger periods_of_frozen_declarations_stay before insert or update or delete on periods
        for each row execute function refuse_touching_frozen_declaration();
      create function refuse_unfreezing_version() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' and old.frozen_at is not null and (tg_op = 'DELETE'
           or (old.id, old.report_id, old.number, old.declaration_id, old.frozen_at, old.sha256)
              is distinct from (new.id, new.report_id, new.number, new.declaration_id, new.frozen_at, new.sha256)) then
          raise exception 'aval: what is frozen stays frozen' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        if new.frozen_at is not null and not exists (select 1 from declarations d where d.id = new.declaration_id and d.frozen_at is not null) then
          raise exception 'aval: a version is frozen with its declaration' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger versions_stay_frozen before insert or update or delete on report_versions for each row execute function refuse_unfreezing_version();
      create function refuse_unfreezing_declaration() returns trigger language plpgsql as $$
      begin
        if old.frozen_at is not null and (old.id, old.student_id, old.frozen_at, old.sha256) is distinct from (new.id, new.student_id, new.frozen_at, new.sha256) then
          raise exception 'aval: what is frozen stays frozen' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger declarations_stay_frozen before update on declarations for each row execute function refuse_unfreezing_declaration();

      -- The holder is a person (author, professor, juror), a centre (registry) or a jury (secretary).
      create table standings (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references reports,
        holder_id uuid not null,
        held_as text not null check (held_as in ('author', 'registry', 'professor', 'secretary', 'juror')),
        since timestamptz not null,
        until timestamptz check (until >= since),
        why text,
        given_by uuid references people
      );
      create unique index standings_held_once on standings (report_id, holder_id, held_as) where until is null;
      create unique index standings_one_professor on standings (report_id) where until is null and held_as = 'professor';
      create index standings_by_holder on standings (holder_id, held_as, report_id) where until is null;

      create table returns (
        id uuid primary key default gen_random_uuid(),
        report_id uuid references reports,
        request_id uuid,
        asked_as text not null check (asked_as in ('registry', 'professor', 'jury')),
        fault text not null check (fault in ('incomplete', 'incorrect', 'outdated')),
        due_on date not null,
        asked_at timestamptz not null,
        asked_by uuid references people,
        answered_at timestamptz,
        check (num_nonnulls(report_id, request_id) = 1)
      );
      create unique index returns_one_open_report on returns (report_id) where answered_at is null;
      create unique index returns_one_open_request on returns (request_id) where answered_at is null;
      create table return_points (
        id uuid primary key default gen_random_uuid(),
        return_id uuid not null references returns,
        position integer not null,
        text text not null check (btrim(text) <> ''),
        answer text,
        unique (return_id, position)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
