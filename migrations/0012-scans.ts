import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the antivirus says of what people send, by its bytes; and since when a paper has been part of what was deposited. */
export class Scans1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One for the bytes of each paper that a person sent, whether or not an antivirus is there to look at them.
      create table scans (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        asked_at timestamptz not null,
        -- The last time that they were sent to an antivirus; until then, when they came.
        tried_at timestamptz not null,
        verdict text check (verdict in ('clean', 'infected', 'beyond-limits')),
        answered_at timestamptz,
        -- The version of the antivirus and of its definitions, as it says them.
        scanner text check (btrim(scanner) <> ''),
        -- What was recognised.
        signature text check (btrim(signature) <> ''),
        constraint scans_are_answered_by_somebody check ((verdict is null) = (answered_at is null) and (verdict is null) = (scanner is null)),
        constraint scans_name_what_they_recognise check ((verdict is not distinct from 'infected') = (signature is not null))
      );
      create index scans_under_way on scans (tried_at, sha256) where verdict is null or verdict = 'beyond-limits';

      create function ask_for_scan() returns trigger language plpgsql as $$
      begin
        insert into scans (sha256, asked_at, tried_at) values (new.sha256, new.received_at, new.received_at) on conflict do nothing;
        return null;
      end $$;
      create trigger papers_that_are_sent_are_to_be_scanned after insert on papers for each row when (new.made_by = 'person') execute function ask_for_scan();
      create trigger papers_stay_whose_they_are before update of made_by, received_by on papers for each row execute function refuse_rewriting();
      insert into scans (sha256, asked_at, tried_at)
        select sha256, min(received_at), min(received_at) from papers where made_by = 'person' group by sha256 on conflict do nothing;

      -- A verdict is never unsaid: clean may yet be found infected, infected stays so.
      create function refuse_unsaying_scan() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' or new.sha256 <> old.sha256 or old.verdict = 'infected' or (old.verdict = 'clean' and coalesce(new.verdict, '') not in ('clean', 'infected')) then
          raise exception 'aval: what the antivirus said stays said' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger scans_stay_said before update or delete on scans for each row execute function refuse_unsaying_scan();
      create trigger scans_are_never_emptied before truncate on scans for each statement execute function refuse_unsaying_scan();

      -- What a document that the portal bound is made of: it is shown as they may be shown.
      create table paper_sources (
        paper_id uuid not null references papers,
        sha256 text not null references scans,
        primary key (paper_id, sha256)
      );
      create function refuse_binding_infected_bytes() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from scans s where s.sha256 = new.sha256 and s.verdict = 'infected') then
          raise exception 'aval: what the antivirus recognised is bound into nothing' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger paper_sources_are_not_infected before insert on paper_sources for each row execute function refuse_binding_infected_bytes();
      create trigger paper_sources_stay before update or delete on paper_sources for each row execute function refuse_rewriting();
      create trigger paper_sources_are_never_emptied before truncate on paper_sources for each statement execute function refuse_rewriting();
      insert into paper_sources (paper_id, sha256)
        select distinct f.paper_id, p.sha256 from jury_files f join agenda_items a on a.id = f.agenda_item_id
          join report_documents d on d.version_id = a.version_id join papers p on p.id = d.paper_id where p.made_by = 'person';

      -- Since when a paper is part of a version that was deposited: its bytes are then what opinions and decisions are bound to.
      alter table papers add column deposited_at timestamptz;
      update papers p set deposited_at = x.at
        from (select d.paper_id, min(v.frozen_at) as at from report_documents d join report_versions v on v.id = d.version_id where v.frozen_at is not null group by d.paper_id) x
       where p.id = x.paper_id;
      create trigger papers_stay_deposited before update of deposited_at on papers for each row when (old.deposited_at is not null) execute function refuse_rewriting();
      create function note_deposited_papers() returns trigger language plpgsql as $$
      begin
        update papers set deposited_at = new.frozen_at where deposited_at is null and id in (select d.paper_id from report_documents d where d.version_id = new.id);
        return null;
      end $$;
      create trigger versions_frozen_deposit_their_papers after update of frozen_at on report_versions
        for each row when (old.frozen_at is null and new.frozen_at is not null) execute function note_deposited_papers();

      -- The same question as before at a deposit, with what the antivirus said.
      create or replace function refuse_freezing_unread_papers() returns trigger language plpgsql as $$
      begin
        if exists (
          select 1 from report_documents d join paper_readings r on r.paper_id = d.paper_id
           where d.version_id = new.id and (r.done_at is null or r.fault is not null)
        ) then
          raise exception 'aval: a version is frozen once each of its papers was read and accepted' using errcode = 'restrict_violation';
        end if;
        if exists (
          select 1 from report_documents d join papers p on p.id = d.paper_id join scans s on s.sha256 = p.sha256
           where d.version_id = new.id and s.verdict = 'infected'
        ) then
          raise exception 'aval: a version is not frozen with what the antivirus recognised' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
