import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a diploma asks beside experience, as a list that administrators keep; a request keeps, in their words of that
 * day, those asked of it when it was deposited, and each is certified by somebody. A request deposited before has none,
 * and is certified as a whole, as it was.
 */
export class ConditionsOfDiplomas1764000000058 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table diploma_conditions (
        id uuid primary key default gen_random_uuid(),
        diploma_id uuid not null references diplomas,
        kind text not null
          constraint diploma_conditions_are_of_a_kind
            check (kind in ('units', 'prerequisites', 'identity', 'fees', 'other')),
        text_fr text not null constraint diploma_conditions_say_it_in_french check (text_fr ~ '\\S'),
        text_en text not null constraint diploma_conditions_say_it_in_english check (text_en ~ '\\S'),
        position integer not null,
        active boolean not null default true
      );
      create index diploma_conditions_by_diploma on diploma_conditions (diploma_id, position);

      create table request_conditions (
        request_id uuid not null references diploma_requests,
        condition_id uuid not null references diploma_conditions,
        kind text not null,
        text_fr text not null,
        text_en text not null,
        position integer not null,
        primary key (request_id, condition_id)
      );
      create trigger request_conditions_stay before update or delete on request_conditions
        for each row execute function refuse_rewriting();
      create trigger request_conditions_are_never_emptied before truncate on request_conditions
        for each statement execute function refuse_rewriting();

      create table condition_certifications (
        id uuid primary key default gen_random_uuid(),
        request_id uuid not null,
        condition_id uuid not null,
        certified_by uuid not null references people,
        certified_at timestamptz not null,
        taken_back_by uuid references people,
        taken_back_at timestamptz,
        taken_back_why text,
        constraint condition_certifications_are_of_what_was_asked
          foreign key (request_id, condition_id) references request_conditions,
        constraint condition_certifications_are_taken_back_with_a_reason check (
          num_nonnulls(taken_back_by, taken_back_at, taken_back_why) in (0, 3)
          and (taken_back_why is null or taken_back_why ~ '\\S'))
      );
      create unique index condition_certifications_one_in_force
        on condition_certifications (request_id, condition_id) where taken_back_at is null;
      create index condition_certifications_by_request on condition_certifications (request_id);
      create trigger condition_certifications_are_never_deleted before delete on condition_certifications
        for each row execute function refuse_rewriting();
      create trigger condition_certifications_are_never_emptied before truncate on condition_certifications
        for each statement execute function refuse_rewriting();

      create function refuse_condition_once_checked() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if (select state from diploma_requests where id = new.request_id) not in ('DRAFT', 'SUBMITTED') then
          raise exception 'aval: what is asked of a request is fixed by its deposit' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger request_conditions_are_asked_at_the_deposit before insert on request_conditions
        for each row execute function refuse_condition_once_checked();

      -- The request is held: no jury takes it meanwhile.
      create function refuse_certification_before_jury() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if (select state from diploma_requests where id = new.request_id for no key update)
             not in ('SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION', 'ADMISSIBLE') then
          raise exception 'aval: a condition is certified, or taken back, before the jury'
            using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and (old.taken_back_at is not null
             or (old.request_id, old.condition_id, old.certified_by, old.certified_at)
                  is distinct from (new.request_id, new.condition_id, new.certified_by, new.certified_at)) then
          raise exception 'aval: a certification is taken back once, and is otherwise never changed'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger condition_certifications_come_before_the_jury before insert or update on condition_certifications
        for each row execute function refuse_certification_before_jury();

      create function refuse_request_of_uncertified_conditions() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from request_conditions x where x.request_id = new.id and not exists (
             select 1 from condition_certifications c where c.request_id = x.request_id
               and c.condition_id = x.condition_id and c.taken_back_at is null)) then
          raise exception 'aval: a request waits until each of its conditions is certified'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger diploma_requests_wait_for_their_conditions before update of state on diploma_requests
        for each row when (new.state = 'SCHEDULED' or old.state = 'SUBMITTED'
          and new.state in ('ADMISSIBLE', 'AWAITING_OPINION'))
        execute function refuse_request_of_uncertified_conditions();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
