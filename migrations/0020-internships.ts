import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INTERNSHIP_TRIGGERS } from './0020-internships.triggers.js';

/** The internship under its agreement: its terms, what is certified before and after, and its amendments (R26–R37, D124-4). `test/invariants/what-an-agreement-says.spec.ts` tries every other way. */
export class Internships1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table signature_sheets add unique (id, sign_before, thing_id), add unique (id, thing_id);

      create sequence internship_numbers;

      create table internships (
        id uuid primary key default gen_random_uuid(),
        number text not null unique,
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        centre_id uuid not null references centres,
        trainee_status text not null check (trainee_status in ('INITIAL', 'CONTINUING', 'ALTERNANCE')),
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        opened_at timestamptz not null,
        -- The experience on which its need is weighed (R27): frozen at each filing, a return begins from a copy.
        declaration_id uuid not null unique references declarations,
        terms_id uuid not null unique,
        teacher_id uuid references people,
        -- The complete request that counts for the fifteen days (R35).
        filed_on date,
        -- The days of the terms that were filed, or last signed; none while they are being written.
        starts_on date,
        ends_on date,
        filed boolean generated always as (case when starts_on is not null then true end) stored,
        -- The sheet whose five signatures brought it into force, before its first day (R31).
        sheet_id uuid unique,
        unique (id, student_id, diploma_id),
        unique (id, terms_id),
        constraint internships_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred,
        constraint internships_filed_say_when check (state in ('DRAFT', 'RETURNED', 'CANCELLED') or starts_on is not null),
        constraint internships_filed_say_all check (case when starts_on is null then ends_on is null else ends_on is not null and teacher_id is not null end),
        -- R35: calendar days, in the centre's local date, no exception.
        constraint internships_filed_in_time check (starts_on is null or (filed_on is not null and starts_on - filed_on >= 15)),
        constraint internships_end_after_they_start check (ends_on >= starts_on),
        constraint internships_in_force_are_signed check (state not in ('SIGNED', 'IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED') or sheet_id is not null),
        constraint internships_signed_were_in_force check (sheet_id is null or state in ('SIGNED', 'IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED', 'CANCELLED'))
      );
      create index internships_by_student on internships (student_id, opened_at desc, id);
      create index internships_by_centre on internships (centre_id, state_since, id);
      create index internships_by_teacher on internships (teacher_id, state_since, id) where teacher_id is not null;
      create index internships_by_start on internships (starts_on) where state in ('SIGNING', 'SIGNED');
      create index internships_by_end on internships (ends_on) where state = 'IN_PROGRESS';

      create table internship_terms (
        id uuid primary key default gen_random_uuid(),
        internship_id uuid not null references internships deferrable initially deferred,
        starts_on date,
        ends_on date,
        weekly_hours numeric(4, 2) check (weekly_hours > 0 and weekly_hours <= 48),
        total_hours integer check (total_hours > 0),
        host_name text not null default '',
        host_siret text not null default '' check (host_siret ~ '^([0-9]{14})?$'),
        host_address text not null default '',
        host_country text not null default 'FR' check (host_country ~ '^[A-Z]{2}$'),
        host_staff integer check (host_staff > 0),
        host_representative text not null default '',
        host_quality text not null default '',
        host_email text not null default '',
        post text not null default '',
        tutor_name text not null default '',
        tutor_quality text not null default '',
        tutor_email text not null default '',
        tutor_phone text not null default '',
        teacher_id uuid references people,
        gratuity_cents integer check (gratuity_cents >= 0),
        course_hours integer check (course_hours >= 0),
        clauses jsonb not null default '{}' check (jsonb_typeof(clauses) = 'object'),
        written_at timestamptz not null,
        -- Once filed they never change: whatever changes is other terms.
        frozen_at timestamptz,
        -- Where it takes place and with whom, whoever wrote the name.
        host_key text generated always as (case when host_siret <> '' then host_siret else lower(btrim(host_name)) || '|' || host_country end) stored,
        tutor_key text generated always as (lower(btrim(tutor_email))) stored,
        post_key text generated always as (lower(btrim(post))) stored,
        frozen boolean generated always as (frozen_at is not null) stored,
        unique (id, internship_id),
        unique (id, starts_on),
        unique (id, teacher_id),
        unique (id, frozen),
        unique (id, frozen, starts_on, ends_on, teacher_id),
        check (frozen_at is null or (starts_on is not null and ends_on is not null and weekly_hours is not null and total_hours is not null and teacher_id is not null
          and tutor_key <> '' and tutor_name ~ '[[:alnum:]]' and coalesce(clauses ->> 'tasks', '') ~ '[[:alnum:]]'))
      );
      alter table internships add constraint internships_terms_are_theirs
        foreign key (terms_id, id) references internship_terms (id, internship_id) deferrable initially deferred,
        -- What was filed is frozen, and says the same.
        add constraint internships_say_what_was_filed
          foreign key (terms_id, filed, starts_on, ends_on, teacher_id) references internship_terms (id, frozen, starts_on, ends_on, teacher_id) deferrable initially deferred;
      create index internship_terms_by_internship on internship_terms (internship_id);
      create index internship_terms_by_host on internship_terms (host_key) where frozen_at is not null;
      create index internship_terms_by_tutor on internship_terms (tutor_key) where frozen_at is not null;

      -- What the registry certifies before anything is filed: the end of the course (R34), and why an internship is needed where the rules do not say so (R27, A16).
      create table internship_courses (
        internship_id uuid primary key references internships,
        asked_at timestamptz,
        credits_left integer check (credits_left >= 0),
        need text check (need ~ '[[:alnum:]]'),
        certified_by uuid references people,
        certified_at timestamptz,
        check ((certified_at is null) = (certified_by is null) and (certified_at is null) = (credits_left is null))
      );

      -- The teacher's approval of terms, with how the tasks relate to the diploma (R37); the registry's verification of them.
      create table internship_approvals (
        terms_id uuid primary key,
        comment text not null check (comment ~ '[[:alnum:]]'),
        approved_by uuid not null references people,
        approved_at timestamptz not null,
        constraint internship_approvals_by_their_teacher foreign key (terms_id, approved_by) references internship_terms (id, teacher_id)
      );
      create table internship_verifications (
        terms_id uuid primary key,
        internship_id uuid not null,
        insurance_seen boolean not null check (insurance_seen),
        host_declared boolean not null check (host_declared),
        short_acknowledged boolean not null,
        verified_by uuid not null references people,
        verified_at timestamptz not null,
        -- What is signed, every signature before the first day of these very terms (R31).
        sheet_id uuid not null unique,
        sign_before date not null,
        unique (sheet_id, internship_id),
        foreign key (terms_id, internship_id) references internship_terms (id, internship_id),
        constraint internship_verifications_follow_approval foreign key (terms_id) references internship_approvals,
        constraint internship_verifications_sign_before_the_start foreign key (terms_id, sign_before) references internship_terms (id, starts_on),
        constraint internship_verifications_are_signed_by_then foreign key (sheet_id, sign_before, internship_id) references signature_sheets (id, sign_before, thing_id)
      );
      -- In force: its own sheet, sealed by five signatures.
      alter table internships add constraint internships_signed_by_their_sheet foreign key (sheet_id, id) references internship_verifications (sheet_id, internship_id),
        add constraint internships_sheet_is_sealed foreign key (sheet_id) references signature_seals;

      create table internship_documents (
        id uuid primary key default gen_random_uuid(),
        internship_id uuid not null references internships,
        role text not null check (role in ('country-sheet', 'insurance', 'other')),
        paper_id uuid not null references papers,
        added_by uuid not null references people,
        added_at timestamptz not null,
        removed_at timestamptz
      );
      create index internship_documents_by_internship on internship_documents (internship_id);
      create index internship_documents_by_paper on internship_documents (paper_id);

      create table internship_interruptions (
        id uuid primary key default gen_random_uuid(),
        internship_id uuid not null references internships,
        interrupted_on date not null,
        motive text not null check (motive ~ '[[:alnum:]]'),
        -- A trainee who breaks off frees the post (L124-11).
        by_trainee boolean not null,
        noted_by uuid not null references people,
        noted_at timestamptz not null,
        postponed_at timestamptz,
        settled_at timestamptz,
        settlement text check (settlement in ('VALIDATED', 'ALTERNATIVE')),
        check ((settled_at is null) = (settlement is null)),
        check (postponed_at is null or settled_at is null)
      );
      create unique index internship_interruptions_one_open on internship_interruptions (internship_id) where postponed_at is null and settled_at is null;
      create index internship_interruptions_by_internship on internship_interruptions (internship_id);

      -- The host's attestation, as the registry certifies it (D124-9): once, for good.
      create table internship_certificates (
        internship_id uuid primary key references internships,
        from_date date not null,
        to_date date not null,
        hours integer not null check (hours > 0),
        gratuity_cents integer not null check (gratuity_cents >= 0),
        in_specialty boolean not null,
        certified_by uuid not null references people,
        certified_at timestamptz not null,
        check (to_date >= from_date)
      );
      alter table internships add column certificate_id uuid constraint internships_certificate_is_written references internship_certificates deferrable initially deferred,
        add constraint internships_certified_by_their_certificate check ((state = 'CERTIFIED') = (certificate_id is not null) and (certificate_id is null or certificate_id = id));

      -- How the student was received: asked for, never graded (D124-9).
      create table internship_evaluations (
        internship_id uuid primary key references internships,
        text text not null check (text ~ '[[:alnum:]]'),
        written_at timestamptz not null
      );

      create table amendments (
        id uuid primary key default gen_random_uuid(),
        internship_id uuid not null references internships,
        number integer not null check (number > 0),
        object text not null default '',
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        opened_at timestamptz not null,
        terms_id uuid not null unique,
        sheet_id uuid unique,
        sent boolean generated always as (case when state in ('SIGNING', 'SIGNED') then true end) stored,
        unique (internship_id, number),
        foreign key (terms_id, internship_id) references internship_terms (id, internship_id),
        constraint amendments_sent_are_frozen foreign key (terms_id, sent) references internship_terms (id, frozen) deferrable initially deferred,
        constraint amendments_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred,
        constraint amendments_say_what_they_change check (state in ('DRAFT', 'ABANDONED') or object ~ '[[:alnum:]]'),
        constraint amendments_in_force_are_signed check ((state = 'SIGNED') = (sheet_id is not null)),
        constraint amendments_signed_by_their_sheet foreign key (sheet_id, id) references signature_sheets (id, thing_id),
        constraint amendments_sheet_is_sealed foreign key (sheet_id) references signature_seals
      );
      create unique index amendments_one_at_a_time on amendments (internship_id) where state in ('DRAFT', 'SIGNING');

      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('internship', 'open', '', 'DRAFT'),
        ('internship', 'submit', 'DRAFT', 'SUBMITTED'),
        ('internship', 'approve', 'SUBMITTED', 'TEACHER_APPROVED'),
        ('internship', 'verify', 'TEACHER_APPROVED', 'SIGNING'),
        ('internship', 'return', 'SUBMITTED', 'RETURNED'), ('internship', 'return', 'TEACHER_APPROVED', 'RETURNED'), ('internship', 'return', 'SIGNING', 'RETURNED'),
        ('internship', 'resubmit', 'RETURNED', 'SUBMITTED'),
        ('internship', 'refuse', 'SUBMITTED', 'REFUSED'), ('internship', 'refuse', 'TEACHER_APPROVED', 'REFUSED'),
        ('internship', 'sign', 'SIGNING', 'SIGNED'),
        ('internship', 'lapse', 'SIGNING', 'LAPSED'),
        ('internship', 'start', 'SIGNED', 'IN_PROGRESS'),
        ('internship', 'interrupt', 'IN_PROGRESS', 'INTERRUPTED'),
        ('internship', 'postpone', 'INTERRUPTED', 'IN_PROGRESS'),
        ('internship', 'settle', 'INTERRUPTED', 'COMPLETED'),
        ('internship', 'complete', 'IN_PROGRESS', 'COMPLETED'),
        ('internship', 'certify', 'COMPLETED', 'CERTIFIED'),
        ('internship', 'cancel', 'DRAFT', 'CANCELLED'), ('internship', 'cancel', 'SUBMITTED', 'CANCELLED'), ('internship', 'cancel', 'RETURNED', 'CANCELLED'),
        ('internship', 'cancel', 'TEACHER_APPROVED', 'CANCELLED'), ('internship', 'cancel', 'SIGNING', 'CANCELLED'),
        ('internship', 'cancelSigned', 'SIGNED', 'CANCELLED'), ('internship', 'cancelSigned', 'INTERRUPTED', 'CANCELLED'),
        ('amendment', 'open', '', 'DRAFT'),
        ('amendment', 'send', 'DRAFT', 'SIGNING'),
        ('amendment', 'sign', 'SIGNING', 'SIGNED'),
        ('amendment', 'abandon', 'DRAFT', 'ABANDONED'), ('amendment', 'abandon', 'SIGNING', 'ABANDONED')
    `);
    await db.query(INTERNSHIP_TRIGGERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
