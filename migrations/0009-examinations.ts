import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The early examination: its commission, what it answers, and the prescription that the answer leaves (R16–R19, R50–R52). */
export class Examinations1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence examination_numbers;
      create table commissions (
        id uuid primary key default gen_random_uuid(),
        centre_id uuid not null references centres,
        held_on date not null,
        convened_at timestamptz not null,
        convened_by uuid not null references people,
        unique (id, centre_id)
      );
      create table commission_members (
        commission_id uuid not null references commissions,
        person_id uuid not null references people,
        primary key (commission_id, person_id)
      );
      create index commission_members_by_person on commission_members (person_id);

      create table examinations (
        id uuid primary key default gen_random_uuid(),
        number text not null unique,
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        centre_id uuid not null references centres,
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        opened_at timestamptz not null,
        -- The periods as they are now; those of each deposit are frozen, and a return begins from a copy.
        declaration_id uuid not null unique references declarations,
        reference_date date,
        description text,
        commission_id uuid,
        answer_id uuid unique,
        unique (id, student_id, diploma_id),
        unique (id, commission_id),
        constraint examinations_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred,
        -- The commission is one of the centre's own.
        constraint examinations_commission_is_of_their_centre foreign key (commission_id, centre_id) references commissions (id, centre_id),
        constraint examinations_say_what_they_ask check (state in ('DRAFT', 'WITHDRAWN') or (reference_date is not null and coalesce(description, '') ~ '[[:alnum:]]')),
        constraint examinations_commission_is_there check ((state in ('IN_COMMISSION', 'ANSWERED', 'SUPERSEDED')) = (commission_id is not null)),
        constraint examinations_answered_by_their_answer check ((state in ('ANSWERED', 'SUPERSEDED')) = (answer_id is not null))
      );
      create unique index examinations_open_once on examinations (student_id, diploma_id) where state not in ('ANSWERED', 'SUPERSEDED', 'WITHDRAWN');
      create unique index examinations_one_standing_answer on examinations (student_id, diploma_id) where state = 'ANSWERED';
      create index examinations_by_centre on examinations (centre_id, state, state_since, id);
      create index examinations_by_student on examinations (student_id, opened_at desc, id);
      create index examinations_by_commission on examinations (commission_id) where commission_id is not null;

      create table examination_points (
        id uuid primary key default gen_random_uuid(),
        examination_id uuid not null references examinations,
        position integer not null,
        text text not null check (btrim(text) <> ''),
        due_on date not null,
        asked_at timestamptz not null,
        answer text,
        answered_at timestamptz,
        unique (examination_id, asked_at, position)
      );

      create table examination_answers (
        id uuid primary key,
        examination_id uuid not null unique,
        commission_id uuid not null,
        kind text not null check (kind in ('NONE', 'COMPLEMENT', 'INTERNSHIP', 'NOT_ELIGIBLE')),
        nature text,
        months integer,
        reasoning text not null constraint examination_answers_reasoned check (reasoning ~ '[[:alnum:]]'),
        -- When what is asked is planned to be there: the student is reminded that day.
        planned_end date,
        answered_by uuid not null,
        answered_at timestamptz not null,
        unique (id, examination_id),
        constraint examination_answers_are_of_their_commission foreign key (examination_id, commission_id) references examinations (id, commission_id),
        -- Only a member of that very commission answers.
        constraint examination_answers_by_a_member foreign key (commission_id, answered_by) references commission_members (commission_id, person_id),
        -- R52: the nature and the duration.
        constraint examination_answers_complement_says_all check (kind <> 'COMPLEMENT' or (coalesce(nature, '') ~ '[[:alnum:]]' and coalesce(months, 0) between 1 and 120)),
        -- R17.
        constraint examination_answers_internship_within check (kind <> 'INTERNSHIP' or coalesce(months, 0) between 3 and 6),
        constraint examination_answers_ask_nothing_else check (kind in ('COMPLEMENT', 'INTERNSHIP') or (nature is null and months is null)),
        check ((months is null) = (planned_end is null))
      );
      alter table examinations add constraint examinations_answer_is_theirs
        foreign key (answer_id, id) references examination_answers (id, examination_id) deferrable initially deferred;
      create index examination_answers_by_planned_end on examination_answers (planned_end) where planned_end is not null;

      create table examination_retained_periods (
        answer_id uuid not null references examination_answers,
        period_id uuid not null references periods,
        nature boolean not null,
        level boolean not null,
        changed boolean not null,
        reason text,
        primary key (answer_id, period_id),
        check (not changed or coalesce(reason, '') ~ '[[:alnum:]]')
      );

      -- What a commission answered for a student and a diploma (decision 3). One stands; a newer one supersedes it, and both stay.
      create table prescriptions (
        id uuid primary key,
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        examination_id uuid not null unique,
        kind text not null check (kind in ('NONE', 'COMPLEMENT', 'INTERNSHIP', 'NOT_ELIGIBLE')),
        nature text,
        months integer,
        given_at timestamptz not null,
        superseded_by uuid unique check (superseded_by <> id),
        unique (id, student_id, diploma_id),
        foreign key (examination_id, student_id, diploma_id) references examinations (id, student_id, diploma_id),
        constraint prescriptions_superseded_by_one_of_the_same foreign key (superseded_by, student_id, diploma_id)
          references prescriptions (id, student_id, diploma_id) deferrable initially deferred,
        check (kind <> 'COMPLEMENT' or (coalesce(nature, '') ~ '[[:alnum:]]' and coalesce(months, 0) between 1 and 120)),
        check (kind <> 'INTERNSHIP' or coalesce(months, 0) between 3 and 6),
        check (kind in ('COMPLEMENT', 'INTERNSHIP') or (nature is null and months is null))
      );
      create unique index prescriptions_one_standing on prescriptions (student_id, diploma_id) where superseded_by is null;

      create function refuse_rewriting_prescription() returns trigger language plpgsql as $$
      begin
        if (old.id, old.student_id, old.diploma_id, old.examination_id, old.kind, old.nature, old.months, old.given_at)
           is distinct from (new.id, new.student_id, new.diploma_id, new.examination_id, new.kind, new.nature, new.months, new.given_at)
           or (old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by) then
          raise exception 'aval: a prescription is never edited, a newer one supersedes it' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger prescriptions_are_never_edited before update on prescriptions for each row execute function refuse_rewriting_prescription();
      create trigger prescriptions_are_never_deleted before delete on prescriptions for each row execute function refuse_rewriting();
      create trigger prescriptions_are_never_emptied before truncate on prescriptions for each statement execute function refuse_rewriting();
      create trigger examination_answers_stay before update or delete on examination_answers for each row execute function refuse_rewriting();
      create trigger examination_answers_are_never_emptied before truncate on examination_answers for each statement execute function refuse_rewriting();
      create trigger examination_retained_periods_stay before update or delete on examination_retained_periods for each row execute function refuse_rewriting();
      create trigger examination_retained_periods_are_never_emptied before truncate on examination_retained_periods for each statement execute function refuse_rewriting();
      create trigger commissions_stay before update or delete on commissions for each row execute function refuse_rewriting();
      create trigger commission_members_stay before update or delete on commission_members for each row execute function refuse_rewriting();

      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('examination', 'open', '', 'DRAFT'),
        ('examination', 'submit', 'DRAFT', 'SUBMITTED'),
        ('examination', 'findIncomplete', 'SUBMITTED', 'INCOMPLETE'),
        ('examination', 'resubmit', 'INCOMPLETE', 'SUBMITTED'),
        ('examination', 'admit', 'SUBMITTED', 'ADMISSIBLE'),
        ('examination', 'convene', 'ADMISSIBLE', 'IN_COMMISSION'),
        ('examination', 'answer', 'IN_COMMISSION', 'ANSWERED'),
        ('examination', 'supersede', 'ANSWERED', 'SUPERSEDED'),
        ('examination', 'withdraw', 'DRAFT', 'WITHDRAWN'), ('examination', 'withdraw', 'SUBMITTED', 'WITHDRAWN'),
        ('examination', 'withdraw', 'INCOMPLETE', 'WITHDRAWN'), ('examination', 'withdraw', 'ADMISSIBLE', 'WITHDRAWN')
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
