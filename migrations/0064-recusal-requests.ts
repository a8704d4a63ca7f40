import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A student says, until the sitting, why a member of the jury should step aside from their file; whoever presides answers
 * with a reason (decision 11): the member steps aside, which is a recusal of a kind of its own, or stays. No file is
 * decided while such a request waits.
 */
export class RecusalRequests1764000000064 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table recusals
        drop constraint recusals_are_of_a_kind,
        add constraint recusals_are_of_a_kind check (kind in
          ('family', 'employer', 'supervision', 'interest', 'other', 'own-file', 'opinion', 'asked')) not valid;

      create table recusal_requests (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items,
        person_id uuid not null references people,
        student_id uuid not null references people,
        reason text not null,
        asked_at timestamptz not null,
        steps_aside boolean,
        answer text,
        answered_by uuid references people,
        answered_at timestamptz,
        constraint recusal_requests_are_answered_with_a_reason check (
          (steps_aside is null) = (answer is null) and (steps_aside is null) = (answered_by is null)
          and (steps_aside is null) = (answered_at is null)),
        constraint recusal_requests_are_answered_by_others check (answered_by <> person_id)
      );
      create unique index recusal_requests_wait_once on recusal_requests (agenda_item_id, person_id)
        where answered_at is null;
      create index recusal_requests_of_students on recusal_requests (student_id);
      create trigger recusal_requests_in_words before insert or update of reason, answer on recusal_requests
        for each row execute function refuse_text_without_words('reason', 'answer');
      create trigger recusal_requests_answered_stay before update on recusal_requests
        for each row when (old.answered_at is not null) execute function refuse_rewriting();
      create trigger recusal_requests_stay before delete on recusal_requests
        for each row execute function refuse_rewriting();
      create trigger recusal_requests_are_never_emptied before truncate on recusal_requests
        for each statement execute function refuse_rewriting();

      create function refuse_late_recusal_request() returns trigger language plpgsql as $$
      begin
        if not exists (
          select 1 from agenda_items a join jury_sessions s on s.id = a.session_id join reports r on r.id = a.report_id
            join jury_members m on m.session_id = s.id and m.person_id = new.person_id
           where a.id = new.agenda_item_id and a.removed_at is null and s.state in ('OPEN', 'LOCKED')
             and r.student_id = new.student_id and m.ended_at is null and m.place <> 'substitute')
        then
          raise exception 'aval: a student says of a member of their jury why they should step aside, until the sitting'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger recusal_requests_come_before_the_sitting before insert on recusal_requests
        for each row execute function refuse_late_recusal_request();

      create function refuse_answer_by_others() returns trigger language plpgsql as $$
      begin
        if new.answered_by is distinct from who_answers_of(new.agenda_item_id, new.person_id) then
          raise exception 'aval: a student is answered by whoever presides over their file'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger recusal_requests_by_the_chair before insert or update of answered_by on recusal_requests
        for each row when (new.answered_by is not null) execute function refuse_answer_by_others();

      -- Asked at the end: a member who steps aside is recused, for that reason, and no recusal is so without it.
      create function refuse_stepping_aside_in_name() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from recusals r where r.agenda_item_id = new.agenda_item_id
             and r.person_id = new.person_id and r.kind = 'asked') then
          raise exception 'aval: a member who steps aside is recused' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger recusal_requests_recuse after insert or update of steps_aside on recusal_requests
        deferrable initially deferred for each row when (new.steps_aside) execute function refuse_stepping_aside_in_name();

      create function refuse_recusal_nobody_asked() returns trigger language plpgsql as $$
      begin
        -- Of the same file: it may come back to another agenda, and its recusals with it.
        if not exists (select 1 from recusal_requests q join agenda_items a on a.id = q.agenda_item_id
             join agenda_items b on b.report_id = a.report_id
            where b.id = new.agenda_item_id and q.person_id = new.person_id and q.steps_aside) then
          raise exception 'aval: a recusal that a student asked for was answered so' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger recusals_asked_were_answered before insert or update of kind on recusals
        for each row when (new.kind = 'asked') execute function refuse_recusal_nobody_asked();

      -- Whether somebody waits for an answer before this file is decided: of a member who still sits on it.
      create function awaits_answer(of_item uuid) returns boolean language sql stable as $$
        select exists (
          select 1 from recusal_requests q join agenda_items a on a.id = q.agenda_item_id
            join jury_members m on m.session_id = a.session_id and m.person_id = q.person_id
           where a.id = of_item and q.answered_at is null and m.ended_at is null and m.place <> 'substitute'
             and not exists (select 1 from recusals r
               where r.agenda_item_id = a.id and r.person_id = q.person_id))
      $$ set search_path = pg_catalog, public, pg_temp;

      create function refuse_deciding_unanswered() returns trigger language plpgsql as $$
      begin
        if awaits_answer(new.agenda_item_id) then
          raise exception 'aval: no file is decided while it waits for an answer about one of its members'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger decisions_are_confirmed_once_all_is_answered before insert on decision_confirmations
        for each row execute function refuse_deciding_unanswered();
    `);
    await db.query('alter table recusals validate constraint recusals_are_of_a_kind');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
