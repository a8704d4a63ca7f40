import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A request whose student already holds all the credits rests on the decisions that gave them, and on no file: it comes
 * before a jury alone, and is granted by signed minutes without credits being given again (changes of 30 November 2026,
 * b). What was there before rests on its file, as it did.
 */
export class RequestsOnCreditsHeld1764000000084 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table diploma_requests
        add column without_report boolean not null default false,
        drop constraint diploma_requests_name_their_file,
        drop constraint diploma_requests_granted_on_credits,
        add constraint diploma_requests_name_their_file check (
          state not in ('ADMISSIBLE', 'SCHEDULED', 'GRANTED', 'DEFERRED', 'REFUSED')
          or report_id is not null or without_report) not valid,
        add constraint diploma_requests_granted_on_credits check (
          (state = 'GRANTED' and not without_report) = (award_id is not null)) not valid,
        add constraint diploma_requests_without_report_rest_on_none check (
          not without_report or (report_id is null and state in ('ADMISSIBLE', 'SCHEDULED', 'GRANTED', 'WITHDRAWN'))) not valid;

      create function holds_all_credits(of_request uuid) returns boolean language sql stable
        set search_path = pg_catalog, public, pg_temp as $$
        select coalesce((select sum(h.credits) from held_credits h
                  where h.request_id = q.id and h.removed_at is null and h.certified_at is not null), 0) >= d.credits
          from diploma_requests q join diplomas d on d.id = q.diploma_id where q.id = of_request
      $$;
      create function refuse_request_on_nothing() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not holds_all_credits(new.id) then
          raise exception 'aval: a request rests on a file unless all its credits are held, and certified'
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger diploma_requests_rest_on_a_file_or_credits
        after insert or update of without_report, state on diploma_requests deferrable initially deferred
        for each row when (new.without_report and new.state in ('ADMISSIBLE', 'SCHEDULED'))
        execute function refuse_request_on_nothing();
      create function refuse_taking_away_what_is_rested_on() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from diploma_requests q where q.id = new.request_id and q.without_report
             and q.state in ('ADMISSIBLE', 'SCHEDULED')) and not holds_all_credits(new.request_id) then
          raise exception 'aval: a request rests on a file unless all its credits are held, and certified'
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger held_credits_are_rested_on after update of removed_at on held_credits
        deferrable initially deferred for each row when (new.removed_at is not null)
        execute function refuse_taking_away_what_is_rested_on();

      create function refuse_grant_without_decision() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from decisions d where d.request_id = new.id and d.report_id is null
             and d.sense = 'FAVOURABLE' and d.minutes_id is not null) then
          raise exception 'aval: a request is granted by the signed decision of a jury' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger diploma_requests_without_report_are_granted_by_a_jury
        after insert or update of state, without_report on diploma_requests deferrable initially deferred
        for each row when (new.without_report and new.state = 'GRANTED')
        execute function refuse_grant_without_decision();

      -- Whoever judges it sees it without a file.
      alter table standings
        alter column report_id drop not null,
        add column request_id uuid references diploma_requests,
        add constraint standings_are_on_one_thing check (num_nonnulls(report_id, request_id) = 1) not valid,
        add constraint standings_on_requests_are_of_a_jury check (
          request_id is null or held_as in ('secretary', 'juror')) not valid;

      alter table agenda_items
        alter column report_id drop not null,
        alter column version_id drop not null,
        alter column version_sha256 drop not null,
        alter column opinion_id drop not null,
        alter column opinion_sha256 drop not null,
        alter column proposal drop not null,
        add constraint agenda_items_have_a_whole_file_or_none check (
          num_nonnulls(report_id, version_id, version_sha256, opinion_id, opinion_sha256, proposal) in (0, 6)) not valid;
      alter table decisions
        alter column report_id drop not null,
        alter column version_id drop not null,
        alter column proposal drop not null,
        add constraint decisions_have_a_whole_file_or_none check (
          num_nonnulls(report_id, version_id, proposal) in (0, 3)) not valid,
        -- The credits are there by another decision: this one grants the diploma, in the jury's own words.
        add constraint decisions_without_file_grant_in_words check (report_id is not null
          or (sense = 'FAVOURABLE' and not adopts_proposal and coalesce(own_text, '') ~ a_letter_or_digit())) not valid;

      create function refuse_line_of_another_kind() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if new.new_deliberation_id is not null or not exists (select 1 from diploma_requests q
             where q.id = new.request_id and q.without_report and q.state = 'SCHEDULED') then
          raise exception 'aval: a line without a file is of a request that rests on credits held'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger agenda_items_without_file_rest_on_credits before insert on agenda_items
        for each row when (new.report_id is null) execute function refuse_line_of_another_kind();
      create function refuse_decision_on_another_line() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from agenda_items a where a.id = new.agenda_item_id and a.report_id is null
             and a.session_id = new.session_id and a.request_id = new.request_id) then
          raise exception 'aval: a decision without a file is on a line without a file' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger decisions_without_file_are_on_their_line
        before insert or update of agenda_item_id, session_id, request_id, report_id on decisions
        for each row when (new.report_id is null) execute function refuse_decision_on_another_line();

      -- What is kept with a decision explains an experience: on credits held none is weighed.
      drop trigger decisions_keep_their_assessment on decisions;
      create constraint trigger decisions_keep_their_assessment
        after insert or update of minutes_id on decisions deferrable initially deferred
        for each row when (new.minutes_id is not null and new.report_id is not null)
        execute function refuse_without_kept_assessment('decision_id', 'id');
    `);
    await db.query(`
      alter table diploma_requests
        validate constraint diploma_requests_name_their_file,
        validate constraint diploma_requests_granted_on_credits,
        validate constraint diploma_requests_without_report_rest_on_none;
      alter table standings
        validate constraint standings_are_on_one_thing, validate constraint standings_on_requests_are_of_a_jury;
      alter table agenda_items validate constraint agenda_items_have_a_whole_file_or_none;
      alter table decisions
        validate constraint decisions_have_a_whole_file_or_none,
        validate constraint decisions_without_file_grant_in_words;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
