import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A refusal at the second look may be looked at again: what it was stays written, with who asked. */
export class ReadAnew1764000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';

      create table paper_rereadings (
        paper_id uuid not null references papers,
        -- What had been said, and when.
        fault text not null,
        refused_at timestamptz not null,
        asked_at timestamptz not null check (asked_at >= refused_at),
        -- Nobody: the portal itself, of what a busy machine had refused.
        asked_by uuid references people,
        primary key (paper_id, refused_at)
      );
      create trigger paper_rereadings_stay before update or delete on paper_rereadings for each row execute function refuse_rewriting();
      create trigger paper_rereadings_are_never_emptied before truncate on paper_rereadings for each statement execute function refuse_rewriting();

      -- A reading that is done stays as it is, but for a refusal that is to be looked at anew, of which the line above is kept.
      create function refuse_rewriting_readings() returns trigger language plpgsql as $$
      begin
        if old.fault is not null and new.fault is null and new.done_at is null and new.paper_id = old.paper_id
           and exists (select 1 from paper_rereadings x where x.paper_id = old.paper_id and x.refused_at = old.done_at) then
          return new;
        end if;
        raise exception 'aval: what was found of a paper stays written' using errcode = 'restrict_violation';
      end $$;
      drop trigger paper_readings_stay on paper_readings;
      create trigger paper_readings_stay before update on paper_readings
        for each row when (old.done_at is not null) execute function refuse_rewriting_readings();

      -- Until now a lost child was said to be the file's doing. Those whose bytes are still there are read again, once.
      do $$ begin
        if exists (select 1 from paper_readings where fault = 'TOO_COMPLEX') then
          perform graphile_worker.add_job('read-lost-anew', '{}'::json, job_key => 'read-lost-anew');
        end if;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
