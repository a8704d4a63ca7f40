import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The file judged is the file kept (decision 14 of the law): the assessment as it was explained at each deposit, opinion,
 * answer of a commission and decision. What was deposited, proposed, answered or signed before has none: what can be
 * proved of it is put together afterwards, in batches, and says so.
 */
export class KeptAssessments1764000000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table kept_assessments (
        id uuid primary key default gen_random_uuid(),
        position bigint generated always as identity unique,
        -- With what it was kept: a version of a file, the periods of an early examination, an opinion, what a request
        -- carries, a commission's answer, a decision. One each, written before or after it in the same transaction.
        version_id uuid unique references report_versions deferrable initially deferred,
        declaration_id uuid unique references declarations deferrable initially deferred,
        opinion_id uuid unique references opinions deferrable initially deferred,
        request_assessment_id uuid unique references request_assessments deferrable initially deferred,
        answer_id uuid unique references examination_answers deferrable initially deferred,
        decision_id uuid unique references decisions deferrable initially deferred,
        kept_at timestamptz not null,
        -- Put together afterwards, from what was frozen then.
        rebuilt boolean not null default false,
        ruleset_version_id uuid references ruleset_versions,
        -- Canonical JSON, to the byte: its hash is that of this text.
        content text not null,
        sha256 text not null,
        constraint kept_assessments_are_of_one_thing check (
          num_nonnulls(version_id, declaration_id, opinion_id, request_assessment_id, answer_id, decision_id) = 1),
        constraint kept_assessments_say_something check (
          coalesce(jsonb_typeof(content::jsonb -> 'periods'), '') = 'array')
      );

      create function seal_kept_assessment() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        new.sha256 := encode(sha256(convert_to(new.content, 'UTF8')), 'hex');
        return new;
      end $$;
      create trigger kept_assessments_are_sealed before insert on kept_assessments
        for each row execute function seal_kept_assessment();
      create trigger kept_assessments_stay before update or delete on kept_assessments
        for each row execute function refuse_rewriting();
      create trigger kept_assessments_are_never_emptied before truncate on kept_assessments
        for each statement execute function refuse_rewriting();

      -- Whoever acts on a file keeps what they saw of it: asked at the end of the transaction, in whatever order it was
      -- written.
      create function refuse_without_kept_assessment() returns trigger language plpgsql
        set search_path = pg_catalog, public, pg_temp as $$
      declare
        is_kept boolean;
      begin
        execute format('select exists (select 1 from kept_assessments where %I = ($1).%I)', tg_argv[0], tg_argv[1])
          into is_kept using new;
        if not is_kept then
          raise exception 'aval: % % has no assessment kept with it', tg_table_name, new.id
            using errcode = 'restrict_violation', constraint = tg_name;
        end if;
        return null;
      end $$;
      create constraint trigger deposits_keep_their_assessment
        after insert or update of frozen_at on report_versions deferrable initially deferred
        for each row when (new.frozen_at is not null)
        execute function refuse_without_kept_assessment('version_id', 'id');
      create constraint trigger examinations_keep_their_assessment
        after insert or update of state on examinations deferrable initially deferred
        for each row when (new.state = 'SUBMITTED')
        execute function refuse_without_kept_assessment('declaration_id', 'declaration_id');
      create constraint trigger opinions_keep_their_assessment after insert on opinions deferrable initially deferred
        for each row execute function refuse_without_kept_assessment('opinion_id', 'id');
      create constraint trigger requests_keep_their_assessment
        after insert on request_assessments deferrable initially deferred
        for each row execute function refuse_without_kept_assessment('request_assessment_id', 'id');
      create constraint trigger answers_keep_their_assessment
        after insert on examination_answers deferrable initially deferred
        for each row execute function refuse_without_kept_assessment('answer_id', 'id');
      create constraint trigger decisions_keep_their_assessment
        after insert or update of minutes_id on decisions deferrable initially deferred
        for each row when (new.minutes_id is not null)
        execute function refuse_without_kept_assessment('decision_id', 'id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
