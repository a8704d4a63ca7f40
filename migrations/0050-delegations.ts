import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who signs for the institution, on which document, for what and until when (decisions 9, 13, 23). Appeals that were
 * answered before stay as they are.
 */
export class Delegations1764000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table delegations (
        id uuid primary key default gen_random_uuid(),
        delegator_id uuid not null references people,
        delegate_id uuid not null references people,
        reference text not null check (reference ~ a_letter_or_digit()),
        scopes text[] not null,
        centre_id uuid references centres,
        starts_on date not null,
        ends_on date,
        published_in text not null check (published_in ~ a_letter_or_digit()),
        published_on date not null,
        paper_id uuid not null references papers,
        recorded_by uuid not null references people,
        recorded_at timestamptz not null,
        ended_at timestamptz,
        ended_by uuid references people,
        ended_why text check (ended_why ~ a_letter_or_digit()),
        constraint delegations_are_to_another check (delegate_id <> delegator_id),
        constraint delegations_are_for_something
          check (cardinality(scopes) > 0 and scopes <@ array['juries', 'agreements', 'appeals']),
        constraint delegations_end_after_they_start check (ends_on >= starts_on),
        constraint delegations_say_who_ended_them check (
          (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
      );
      create index delegations_by_delegate on delegations (delegate_id);
      create index delegations_by_paper on delegations (paper_id);

      create function refuse_rewriting_delegations() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op = 'DELETE' or old.ended_at is not null
           or (to_jsonb(new) - '{ended_at,ended_by,ended_why}'::text[])
              is distinct from (to_jsonb(old) - '{ended_at,ended_by,ended_why}'::text[]) then
          raise exception 'aval: a delegation is ended once, and nothing else of it changes'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger delegations_stay before update or delete on delegations
        for each row execute function refuse_rewriting_delegations();
      create trigger delegations_are_never_emptied before truncate on delegations
        for each statement execute function refuse_rewriting();

      -- Whether somebody may sign for the institution on that day: by their seat, or under this delegation.
      create function may_sign(person uuid, under uuid, scope text, centre uuid, on_day date) returns boolean
      language sql stable set search_path = pg_catalog, public, pg_temp as $$
        select case when under is null
          then exists (select 1 from seats s
            where s.person_id = person and s.role = 'general-administrator' and s.until is null)
          else exists (select 1 from delegations d
            where d.id = under and d.delegate_id = person and scope = any (d.scopes)
              and (d.centre_id is null or d.centre_id = centre) and d.starts_on <= on_day and d.published_on <= on_day
              and (d.ends_on is null or on_day <= d.ends_on)
              and (d.ended_at is null or on_day < (d.ended_at at time zone 'Europe/Paris')::date)) end
      $$;

      -- Whoever signs a sheet for the institution does so by right. Sheets opened before ask for nothing.
      alter table signature_parties add column delegation_scope text
        constraint signature_parties_scope_is_known check (delegation_scope in ('juries', 'agreements', 'appeals'));
      alter table signatures add column signed_under uuid references delegations;
      create function refuse_signatures_without_a_right() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if new.how = 'account' and exists (
          select 1 from signature_parties p
           where p.sheet_id = new.sheet_id and p.party = new.party and p.delegation_scope is not null
             and not may_sign(new.person_id, new.signed_under, p.delegation_scope, p.holder_id, new.signed_on)) then
          raise exception 'aval: who signs for the institution has a delegation in force that day'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger signatures_for_the_institution_are_by_right before insert on signatures for each row
        execute function refuse_signatures_without_a_right();

      alter table appeals add column answered_under uuid references delegations;
      create function refuse_answers_without_a_right() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not may_sign(new.answered_by, new.answered_under, 'appeals', new.centre_id,
                        (new.state_since at time zone 'Europe/Paris')::date) then
          raise exception 'aval: an appeal is answered by the general administrator, or under a delegation in force that day'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger appeals_are_answered_by_right before update on appeals for each row
        when (new.state in ('REJECTED', 'UPHELD') and new.state is distinct from old.state)
        execute function refuse_answers_without_a_right();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
