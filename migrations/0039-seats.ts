import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The seats of the institution that answer appeals, and what an appeal is answered on (decision 13): by somebody who
 * took no part in the decision, after the president's written advice or with the reason why there is none. Appeals that
 * were answered before stay as they are.
 */
export class Seats1764000000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table seats
        drop constraint seats_role_check,
        add constraint seats_role_check check (role in (
          'registry', 'coordinator', 'professor', 'secretary', 'appeals', 'general-administrator', 'administrator')) not valid;
      alter table standings
        drop constraint standings_held_as_check,
        add constraint standings_held_as_check
          check (held_as in ('author', 'registry', 'professor', 'secretary', 'juror', 'examiner')) not valid;

      create unique index standings_one_examiner on standings (report_id) where until is null and held_as = 'examiner';

      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('appeal', 'reject', 'FILED', 'REJECTED'),
        ('appeal', 'withdraw', 'FILED', 'WITHDRAWN'),
        ('appeal', 'withdraw', 'UNDER_REVIEW', 'WITHDRAWN');

      alter table appeals add column answered_by uuid references people;

      -- What the president of the session says of an appeal before it is answered, or why they say nothing.
      create table appeal_advices (
        appeal_id uuid not null references appeals,
        given boolean not null,
        words text not null check (words ~ a_letter_or_digit()),
        noted_by uuid not null references people,
        noted_at timestamptz not null,
        primary key (appeal_id, given)
      );
      create trigger appeal_advices_stay before update or delete on appeal_advices
        for each row execute function refuse_rewriting();
      create trigger appeal_advices_are_never_emptied before truncate on appeal_advices
        for each statement execute function refuse_rewriting();

      create table appeal_documents (
        id uuid primary key default gen_random_uuid(),
        appeal_id uuid not null references appeals,
        paper_id uuid not null references papers,
        added_by uuid not null references people,
        added_at timestamptz not null
      );
      create index appeal_documents_by_appeal on appeal_documents (appeal_id);
      create index appeal_documents_by_paper on appeal_documents (paper_id);
      create trigger appeal_documents_stay before update or delete on appeal_documents
        for each row execute function refuse_rewriting();
      create trigger appeal_documents_are_never_emptied before truncate on appeal_documents
        for each statement execute function refuse_rewriting();

      -- Two months without an answer are a rejection (L231-4, 2°): a fact beside the state, which does not move.
      create table appeal_silences (
        appeal_id uuid primary key references appeals,
        rejected_on date not null,
        noted_at timestamptz not null
      );
      create trigger appeal_silences_stay before update or delete on appeal_silences
        for each row execute function refuse_rewriting();
      create trigger appeal_silences_are_never_emptied before truncate on appeal_silences
        for each statement execute function refuse_rewriting();

      -- Everybody who took part in what came to a decision: they answer no appeal against it.
      create function took_part_in(decision uuid) returns setof uuid
      language sql stable set search_path = pg_catalog, public, pg_temp as $$
        select m.person_id from decisions x join jury_members m on m.session_id = x.session_id where x.id = decision
        union
        select x.recorded_by from decisions x where x.id = decision
        union
        select o.professor_id from decisions x join agenda_items a on a.id = x.agenda_item_id
          join opinions o on o.id = a.opinion_id where x.id = decision
        union
        select q.conditions_certified_by from decisions x join diploma_requests q on q.id = x.request_id
         where x.id = decision and q.conditions_certified_by is not null
        union
        select c.person_id from decisions x join reports r on r.id = x.report_id
          join examinations e on e.student_id = r.student_id and e.diploma_id = r.diploma_id
          join commission_members c on c.commission_id = e.commission_id where x.id = decision
      $$;

      create function refuse_unfit_answers() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if new.answered_by is null then
          raise exception 'aval: an answered appeal says who answered it' using errcode = 'restrict_violation';
        end if;
        if new.answered_by in (select took_part_in(new.decision_id)) then
          raise exception 'aval: nobody answers an appeal against a decision in which they took part'
            using errcode = 'restrict_violation';
        end if;
        if not exists (select 1 from appeal_advices v where v.appeal_id = new.id) then
          raise exception 'aval: an appeal is answered after the advice of the president, or with the reason why there is none'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger appeals_are_answered_by_others before update on appeals for each row
        when (new.state in ('REJECTED', 'UPHELD') and new.state is distinct from old.state)
        execute function refuse_unfit_answers();
    `);
    await db.query('alter table seats validate constraint seats_role_check');
    await db.query('alter table standings validate constraint standings_held_as_check');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
