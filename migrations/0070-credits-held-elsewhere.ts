import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Credits that a student already holds, by validation of experience (VAE) or of studies (VES) or by another diploma:
 * recorded at the request with the decision that gave them and its document, certified by the registry, never changed.
 */
export class CreditsHeldElsewhere1764000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table held_credits (
        id uuid primary key default gen_random_uuid(),
        request_id uuid not null references diploma_requests,
        kind text not null constraint held_credits_are_of_a_kind check (kind in ('vae', 'ves', 'diploma')),
        body text not null constraint held_credits_say_who_decided check (body ~ '\\S'),
        decided_on date not null,
        reference text not null constraint held_credits_say_which_decision check (reference ~ '\\S'),
        credits integer not null constraint held_credits_are_some check (credits between 1 and 300),
        paper_id uuid not null references papers,
        added_by uuid not null references people,
        added_at timestamptz not null,
        certified_by uuid references people,
        certified_at timestamptz,
        removed_by uuid references people,
        removed_at timestamptz,
        removed_why text,
        constraint held_credits_are_certified_by_somebody check (num_nonnulls(certified_by, certified_at) in (0, 2)),
        constraint held_credits_are_removed_with_a_reason check (
          num_nonnulls(removed_by, removed_at, removed_why) in (0, 3) and (removed_why is null or removed_why ~ '\\S'))
      );
      create index held_credits_by_request on held_credits (request_id);
      create index held_credits_by_paper on held_credits (paper_id);
      create trigger held_credits_are_never_deleted before delete on held_credits
        for each row execute function refuse_rewriting();
      create trigger held_credits_are_never_emptied before truncate on held_credits
        for each statement execute function refuse_rewriting();

      create function refuse_held_credits_out_of_time() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      declare
        stands text := (select state from diploma_requests where id = new.request_id for no key update);
      begin
        if tg_op = 'INSERT' and (stands not in ('DRAFT', 'SUBMITTED', 'INCOMPLETE')
             or new.certified_at is not null or new.removed_at is not null) then
          raise exception 'aval: credits held elsewhere are recorded before the request is checked, then certified'
            using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and stands not in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION', 'ADMISSIBLE') then
          raise exception 'aval: credits held elsewhere are certified, or removed, before the jury'
            using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and (old.removed_at is not null
             or (old.request_id, old.kind, old.body, old.decided_on, old.reference, old.credits, old.paper_id, old.added_by, old.added_at)
                  is distinct from
                (new.request_id, new.kind, new.body, new.decided_on, new.reference, new.credits, new.paper_id, new.added_by, new.added_at)
             or old.certified_at is not null
                and (old.certified_by, old.certified_at) is distinct from (new.certified_by, new.certified_at)) then
          raise exception 'aval: what was recorded of credits held elsewhere is certified or removed, never changed'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger held_credits_come_before_the_jury before insert or update on held_credits
        for each row execute function refuse_held_credits_out_of_time();

      create function refuse_request_of_uncertified_credits() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from held_credits h
             where h.request_id = new.id and h.removed_at is null and h.certified_at is null) then
          raise exception 'aval: a request waits until the credits that it says held elsewhere are certified'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger diploma_requests_wait_for_their_held_credits before update of state on diploma_requests
        for each row when (new.state = 'SCHEDULED' or old.state = 'SUBMITTED'
          and new.state in ('ADMISSIBLE', 'AWAITING_OPINION'))
        execute function refuse_request_of_uncertified_credits();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
