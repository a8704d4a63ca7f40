import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The diploma request and the national jury: its sessions, decisions and minutes (R48). */
export class Jury1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence request_numbers;
      create table diploma_requests (
        id uuid primary key default gen_random_uuid(),
        number text not null unique,
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        centre_id uuid not null references centres,
        academic_year integer not null check (academic_year between 1950 and 2200),
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        opened_at timestamptz not null,
        report_id uuid references reports,
        plan text,
        conditions_certified_at timestamptz,
        conditions_certified_by uuid references people,
        conditions_note text,
        award_id uuid,
        unique (id, report_id),
        unique (award_id, report_id),
        -- Its file is one of that student's, for that diploma.
        constraint diploma_requests_name_a_file_of_their_own foreign key (report_id, student_id, diploma_id) references reports (id, student_id, diploma_id),
        constraint diploma_requests_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred,
        check (state not in ('ADMISSIBLE', 'AWAITING_OPINION', 'SCHEDULED', 'GRANTED') or conditions_certified_at is not null),
        constraint diploma_requests_name_their_file check (state not in ('ADMISSIBLE', 'SCHEDULED', 'GRANTED', 'DEFERRED', 'REFUSED') or report_id is not null)
      );
      create unique index diploma_requests_open_once on diploma_requests (student_id, diploma_id, academic_year)
        where state not in ('GRANTED', 'REFUSED', 'WITHDRAWN');
      create unique index diploma_requests_one_under_way on diploma_requests (report_id) where state not in ('GRANTED', 'REFUSED', 'WITHDRAWN');
      create index diploma_requests_by_centre on diploma_requests (centre_id, state, state_since, id);
      create index diploma_requests_by_student on diploma_requests (student_id, opened_at desc, id);
      create index diploma_requests_by_report on diploma_requests (report_id);
      alter table returns add foreign key (request_id) references diploma_requests;

      create sequence session_numbers;
      create table jury_sessions (
        id uuid primary key default gen_random_uuid(),
        number text not null unique,
        jury_id uuid not null references juries,
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        held_on date not null,
        closes_on date not null check (closes_on <= held_on),
        place text not null,
        appointment_reference text,
        appointment_date date,
        quorum integer check (quorum > 0),
        unique (id, state),
        constraint jury_sessions_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred,
        constraint jury_sessions_appointed check (state in ('PLANNED', 'CANCELLED') or
          (btrim(coalesce(appointment_reference, '')) <> '' and appointment_date is not null and quorum is not null))
      );
      create index jury_sessions_by_jury on jury_sessions (jury_id, held_on desc, id);
      create index jury_sessions_by_state on jury_sessions (state, closes_on);

      create table jury_members (
        session_id uuid not null references jury_sessions,
        person_id uuid not null references people,
        quality text not null check (quality in ('teacher', 'researcher', 'qualified')),
        president boolean not null default false,
        attended boolean,
        attendance_noted_at timestamptz,
        primary key (session_id, person_id),
        unique (session_id, person_id, president)
      );
      create unique index jury_members_one_president on jury_members (session_id) where president;
      create index jury_members_by_person on jury_members (person_id);

      create table agenda_items (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references jury_sessions,
        request_id uuid not null,
        report_id uuid not null references reports,
        version_id uuid not null,
        -- Frozen at forwarding: the version's own hash, and the opinion it was read with.
        version_sha256 text not null check (version_sha256 ~ '^[0-9a-f]{64}$'),
        opinion_id uuid not null,
        proposal text not null,
        opinion_sha256 text not null check (opinion_sha256 ~ '^[0-9a-f]{64}$'),
        entered_at timestamptz not null,
        removed_at timestamptz,
        removed_why text,
        unique (id, session_id, request_id, report_id, version_id, proposal),
        constraint agenda_items_request_is_of_that_file foreign key (request_id, report_id) references diploma_requests (id, report_id),
        foreign key (version_id, report_id) references report_versions (id, report_id),
        constraint agenda_items_version_is_frozen foreign key (version_id, version_sha256) references report_versions (id, sha256),
        constraint agenda_items_opinion_is_on_that_version foreign key (opinion_id, report_id, version_id, proposal) references opinions (id, report_id, version_id, sense)
      );
      create unique index agenda_items_once on agenda_items (session_id, report_id) where removed_at is null;
      create index agenda_items_by_report on agenda_items (report_id, entered_at);
      create index agenda_items_by_request on agenda_items (request_id);

      create table recusals (
        agenda_item_id uuid not null references agenda_items,
        person_id uuid not null references people,
        reason text not null check (btrim(reason) <> ''),
        noted_at timestamptz not null,
        noted_by uuid not null references people,
        primary key (agenda_item_id, person_id)
      );
      -- What a member thinks before deliberating: theirs alone, destroyed at the signature.
      create table positions (
        agenda_item_id uuid not null references agenda_items,
        person_id uuid not null references people,
        text text not null,
        noted_at timestamptz not null,
        primary key (agenda_item_id, person_id)
      );

      create sequence minutes_numbers;
      create table minutes (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references jury_sessions,
        number text not null unique,
        corrects_id uuid references minutes,
        reason text,
        paper_id uuid not null references papers,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        signed_by uuid not null,
        signed_as_president boolean not null default true check (signed_as_president),
        signed_at timestamptz not null,
        -- The transaction of the signature: no decision joins them afterwards.
        signed_in xid8 not null default pg_current_xact_id(),
        session_state text not null default 'MINUTES_SIGNED' check (session_state = 'MINUTES_SIGNED'),
        unique (id, session_id),
        -- Only the president of that very session signs.
        constraint minutes_signed_by_the_president foreign key (session_id, signed_by, signed_as_president) references jury_members (session_id, person_id, president),
        constraint minutes_of_a_signed_session foreign key (session_id, session_state) references jury_sessions (id, state) deferrable initially deferred,
        constraint minutes_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256),
        constraint minutes_correct_their_own_session foreign key (corrects_id, session_id) references minutes (id, session_id),
        check ((corrects_id is null) = (reason is null)),
        check (reason is null or reason ~ '[[:alnum:]]')
      );
      create unique index minutes_one_original on minutes (session_id) where corrects_id is null;
      create function note_signing() returns trigger language plpgsql as $$
      begin
        new.signed_in := pg_current_xact_id();
        return new;
      end $$;
      create trigger minutes_note_their_signing before insert on minutes for each row execute function note_signing();

      create table decisions (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null,
        session_id uuid not null,
        request_id uuid not null,
        report_id uuid not null,
        version_id uuid not null,
        proposal text not null,
        sense text not null check (sense in ('FAVOURABLE', 'UNFAVOURABLE', 'MORE')),
        adopts_proposal boolean not null,
        own_text text,
        more_due_on date,
        recorded_by uuid not null references people,
        recorded_at timestamptz not null,
        revision integer not null default 1,
        replaces_id uuid unique check (replaces_id <> id),
        minutes_id uuid,
        unique (id, minutes_id, session_id, request_id, report_id, version_id, sense),
        unique (id, agenda_item_id),
        constraint decisions_replace_one_of_the_same_file foreign key (replaces_id, agenda_item_id) references decisions (id, agenda_item_id),
        constraint decisions_are_on_that_agenda_item foreign key (agenda_item_id, session_id, request_id, report_id, version_id, proposal)
          references agenda_items (id, session_id, request_id, report_id, version_id, proposal),
        constraint decisions_are_in_minutes_of_their_session foreign key (minutes_id, session_id) references minutes (id, session_id) deferrable initially deferred,
        -- Reasoned: the jury's own words, or the professor's adopted where they go the same way (R49).
        constraint decisions_reasoned check (coalesce(own_text, '') ~ '[[:alnum:]]' or (adopts_proposal and sense = proposal)),
        constraint decisions_more_is_dated check ((sense = 'MORE') = (more_due_on is not null))
      );
      create unique index decisions_one_original on decisions (agenda_item_id) where replaces_id is null;
      create index decisions_by_session on decisions (session_id);
      create index decisions_by_report on decisions (report_id);
      create function refuse_rewriting_signed_decision() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' and old.minutes_id is not null then
          raise exception 'aval: a signed decision is never edited, corrective minutes follow it' using errcode = 'restrict_violation';
        end if;
        if tg_op <> 'DELETE' and exists (select 1 from minutes m where m.id = new.minutes_id and m.signed_in <> pg_current_xact_id()) then
          raise exception 'aval: minutes hold the decisions they were signed with, and no other' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$;
      create trigger signed_decisions_stay before insert or update or delete on decisions for each row execute function refuse_rewriting_signed_decision();
      create trigger decisions_are_never_emptied before truncate on decisions for each statement execute function refuse_rewriting();
      create trigger minutes_stay before update or delete on minutes for each row execute function refuse_rewriting();
      create trigger minutes_are_never_emptied before truncate on minutes for each statement execute function refuse_rewriting();

      create table appeals (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references reports,
        decision_id uuid not null references decisions,
        student_id uuid not null references people,
        centre_id uuid not null references centres,
        jury_id uuid not null references juries,
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        grounds text not null check (btrim(grounds) <> ''),
        filed_at timestamptz not null,
        foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred
      );
      create unique index appeals_once on appeals (decision_id);
      create index appeals_by_jury on appeals (jury_id, state, filed_at);
      create index appeals_by_report on appeals (report_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
