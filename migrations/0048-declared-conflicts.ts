import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A member declares their own conflict (decision 11): its kind is for all, its words are the secretary's. Why more is
 * asked is part of what a chair confirmed, as the rest of a decision is.
 */
export class DeclaredConflicts1764000000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table recusals add column if not exists kind text;
      alter table recusals
        drop constraint if exists recusals_are_of_a_kind,
        add constraint recusals_are_of_a_kind
          check (kind in ('family', 'employer', 'supervision', 'interest', 'other')) not valid;
      create or replace function refuse_conflict_of_no_kind() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        raise exception 'aval: whoever declares a conflict says of which kind' using errcode = 'restrict_violation';
      end $$;
      -- Noted by the member themselves: declared.
      create or replace trigger recusals_declared_are_of_a_kind before insert on recusals
        for each row when (new.noted_by = new.person_id and new.kind is null)
        execute function refuse_conflict_of_no_kind();

      create or replace function refuse_silent_change() returns trigger language plpgsql as $$
      begin
        -- What is signed is refused whatever changes, by another trigger.
        if old.minutes_id is not null then return new; end if;
        if (new.sense, new.adopts_proposal, new.own_text, new.more_due_on, new.more_why)
             is distinct from (old.sense, old.adopts_proposal, old.own_text, old.more_due_on, old.more_why)
           and new.revision <> old.revision + 1 or new.revision < old.revision then
          raise exception 'aval: a decision that changes is another revision' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;`);
    await db.query('alter table recusals validate constraint recusals_are_of_a_kind');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
