import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The professor's part: conflicts, drafts, and the proposed opinion with what was retained. */
export class Opinions1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table conflicts (
        report_id uuid not null references reports,
        person_id uuid not null references people,
        reason text not null check (btrim(reason) <> ''),
        declared_at timestamptz not null,
        primary key (report_id, person_id)
      );

      create table opinion_drafts (
        report_id uuid not null references reports,
        professor_id uuid not null references people,
        version_id uuid not null,
        revision integer not null default 1,
        content jsonb not null,
        saved_at timestamptz not null,
        primary key (report_id, professor_id),
        foreign key (version_id, report_id) references report_versions (id, report_id)
      );

      create table opinions (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references reports,
        version_id uuid not null,
        -- The very bytes that were read.
        report_sha256 text not null check (report_sha256 ~ '^[0-9a-f]{64}$'),
        professor_id uuid not null references people,
        sense text not null check (sense in ('FAVOURABLE', 'UNFAVOURABLE')),
        -- Words: neither blanks of any kind nor a dash are reasons.
        reasoning text not null constraint opinions_reasoned check (reasoning ~ '[[:alnum:]]'),
        proposed_at timestamptz not null,
        ended_at timestamptz,
        ended_why text,
        unique (id, report_id, version_id, sense),
        foreign key (version_id, report_id) references report_versions (id, report_id)
      );
      create unique index opinions_one_standing on opinions (report_id) where ended_at is null;

      create table retained_periods (
        opinion_id uuid not null references opinions,
        period_id uuid not null references periods,
        nature boolean not null,
        level boolean not null,
        from_date date not null,
        to_date date check (to_date >= from_date),
        rate integer not null check (rate between 1 and 100),
        changed boolean not null,
        reason text,
        primary key (opinion_id, period_id),
        check (not changed or coalesce(reason, '') ~ '[[:alnum:]]')
      );

      create function refuse_rewriting_opinion() returns trigger language plpgsql as $$
      begin
        if (old.id, old.report_id, old.version_id, old.report_sha256, old.professor_id, old.sense, old.reasoning, old.proposed_at)
           is distinct from (new.id, new.report_id, new.version_id, new.report_sha256, new.professor_id, new.sense, new.reasoning, new.proposed_at)
           or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
          raise exception 'aval: a proposed opinion is never edited, a new one follows it' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger opinions_are_never_edited before update on opinions for each row execute function refuse_rewriting_opinion();
      create trigger opinions_are_never_deleted before delete on opinions for each row execute function refuse_rewriting();
      create trigger opinions_are_never_emptied before truncate on opinions for each statement execute function refuse_rewriting();
      create trigger retained_periods_are_never_edited before update or delete on retained_periods for each row execute function refuse_rewriting();

      -- From the proposal on, the file carries an opinion on this very version.
      alter table reports
        add column opinion_sense text,
        add constraint reports_opinion_is_on_their_version foreign key (opinion_id, id, current_version_id, opinion_sense) references opinions (id, report_id, version_id, sense) deferrable initially deferred,
        add check ((opinion_id is null) = (opinion_sense is null)),
        add constraint reports_opinion_is_there check (state not in ('OPINION_PROPOSED', 'FORWARDED', 'VALIDATED', 'NOT_VALIDATED') or opinion_id is not null);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
