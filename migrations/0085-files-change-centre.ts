import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file goes from one centre to another: asked by the registry that has it, accepted by the other, never between the
 * proposed opinion and the jury's decision (changes of 30 November 2026, all lives). It takes its requests with it, and
 * nobody of the centre that it leaves reads it any more.
 */
export class FilesChangeCentre1764000000085 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table report_transfers (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references reports,
        from_centre uuid not null references centres,
        to_centre uuid not null references centres,
        asked_by uuid not null references people,
        asked_at timestamptz not null,
        reason text not null check (reason ~ a_letter_or_digit()),
        answered_by uuid references people,
        answered_at timestamptz,
        answer text check (answer in ('accepted', 'declined', 'taken-back')),
        answer_why text check (answer_why ~ a_letter_or_digit()),
        answered_in xid8,
        -- The professor who goes on examining it from the centre that it left, and the act that says so.
        professor_id uuid references people,
        delegation text check (delegation ~ a_letter_or_digit()),
        constraint report_transfers_to_another_centre check (from_centre <> to_centre),
        constraint report_transfers_answered_whole check (
          (answered_by is null) = (answered_at is null) and (answer is null) = (answered_at is null)),
        constraint report_transfers_declined_with_a_reason check (answer is distinct from 'declined' or answer_why is not null),
        constraint report_transfers_delegate_by_an_act check (
          (professor_id is null) = (delegation is null) and (professor_id is null or answer = 'accepted'))
      );
      create unique index report_transfers_one_at_a_time on report_transfers (report_id) where answered_at is null;
      create index report_transfers_by_report on report_transfers (report_id, asked_at);
      create index report_transfers_to_answer on report_transfers (to_centre, asked_at) where answered_at is null;

      create function may_change_centre(wanted uuid) returns boolean
      language sql stable set search_path = pg_catalog, public, pg_temp as $$
        select exists (select 1 from reports r where r.id = wanted
          and r.state in ('SUBMITTED', 'RETURNED', 'ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW')
          and not exists (select 1 from returns x where x.report_id = r.id and x.asked_as = 'jury'))
      $$;
      create function keeps_registry_of(person uuid, centre uuid) returns boolean
      language sql stable set search_path = pg_catalog, public, pg_temp as $$
        select exists (select 1 from seats s join people p on p.id = s.person_id and p.disabled_at is null
                        where s.person_id = person and s.role = 'registry' and s.centre_id = centre and s.until is null)
      $$;

      create function check_report_transfer() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op = 'UPDATE' and (old.answered_at is not null or new.answered_at is null
           or to_jsonb(old) - array['answered_by', 'answered_at', 'answer', 'answer_why', 'answered_in', 'professor_id', 'delegation']
              is distinct from to_jsonb(new) - array['answered_by', 'answered_at', 'answer', 'answer_why', 'answered_in', 'professor_id', 'delegation']) then
          raise exception 'aval: nothing of a transfer changes but its answer, once' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'INSERT' and (new.answered_at is not null or not keeps_registry_of(new.asked_by, new.from_centre)
           or not exists (select 1 from reports r where r.id = new.report_id and r.centre_id = new.from_centre)) then
          raise exception 'aval: a transfer is asked by the registry that has the file' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and not keeps_registry_of(new.answered_by,
             case new.answer when 'taken-back' then new.from_centre else new.to_centre end) then
          raise exception 'aval: a transfer is answered by the registry that it is asked of' using errcode = 'restrict_violation';
        end if;
        if (tg_op = 'INSERT' or new.answer = 'accepted') and not may_change_centre(new.report_id) then
          raise exception 'aval: a file changes centre before its opinion is proposed, and never once a jury had it' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' then
          new.answered_in := pg_current_xact_id();
        end if;
        return new;
      end $$;
      create trigger report_transfers_are_asked_and_answered before insert or update on report_transfers
        for each row execute function check_report_transfer();

      -- An accepted transfer moves its file, in the same transaction.
      create function require_transferred_report() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from reports r where r.id = new.report_id and r.centre_id = new.to_centre) then
          raise exception 'aval: an accepted transfer moves its file' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger report_transfers_move_their_file after update on report_transfers
        deferrable initially deferred for each row when (new.answer = 'accepted') execute function require_transferred_report();

      create function check_centre_of_report() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not may_change_centre(old.id) or not exists (
          select 1 from report_transfers t where t.report_id = old.id and t.from_centre = old.centre_id
             and t.to_centre = new.centre_id and t.answer = 'accepted' and t.answered_in = pg_current_xact_id()) then
          raise exception 'aval: a file changes centre by an accepted transfer' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger reports_change_centre_by_a_transfer before update of centre_id on reports
        for each row when (old.centre_id is distinct from new.centre_id) execute function check_centre_of_report();

      -- Whoever read it for the centre that it left does not any more, and its requests went with it.
      create function require_transferred_whole() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from standings s where s.report_id = new.id and s.until is null
             and ((s.held_as in ('registry', 'outline') and s.holder_id <> new.centre_id)
               or (s.held_as = 'officer' and not exists (select 1 from seats x where x.id = s.holder_id and x.centre_id = new.centre_id)))) then
          raise exception 'aval: nobody of the centre that a file left reads it' using errcode = 'restrict_violation';
        end if;
        if exists (select 1 from diploma_requests q where q.report_id = new.id and q.centre_id <> new.centre_id) then
          raise exception 'aval: the requests of a file go with it' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger reports_change_centre_whole after update of centre_id on reports
        deferrable initially deferred for each row when (old.centre_id is distinct from new.centre_id) execute function require_transferred_whole();

      create function check_centre_of_request() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (
          select 1 from report_transfers t join reports r on r.id = t.report_id
           where r.student_id = new.student_id and r.diploma_id = new.diploma_id and t.from_centre = old.centre_id
             and t.to_centre = new.centre_id and t.answer = 'accepted' and t.answered_in = pg_current_xact_id()) then
          raise exception 'aval: a request changes centre with its file' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger diploma_requests_change_centre_with_their_file before update of centre_id on diploma_requests
        for each row when (old.centre_id is distinct from new.centre_id) execute function check_centre_of_request();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
