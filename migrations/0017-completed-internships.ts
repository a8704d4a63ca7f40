import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Internships once certified, and the reports accepted for them: the two facts that an assessment reads together (C13, C14, R5). */
export class CompletedInternships1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What was certified of an agreement. One stands for each; a correction supersedes it, and both stay.
      create table completed_internships (
        id uuid primary key default gen_random_uuid(),
        agreement_id uuid not null,
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        from_date date not null,
        to_date date not null,
        rate integer not null,
        -- Effective presence.
        hours integer not null,
        in_specialty boolean not null,
        certified_at timestamptz not null,
        superseded_by uuid unique check (superseded_by <> id),
        unique (id, agreement_id, student_id, diploma_id),
        constraint completed_internships_superseded_by_one_of_the_same foreign key (superseded_by, agreement_id, student_id, diploma_id)
          references completed_internships (id, agreement_id, student_id, diploma_id) deferrable initially deferred,
        constraint completed_internships_end_after_they_begin check (to_date >= from_date),
        constraint completed_internships_rate_within check (rate between 1 and 100),
        constraint completed_internships_presence_within check (hours between 1 and 20000),
        -- It is certified once it is over; a day more for whoever is east of Greenwich.
        constraint completed_internships_are_over check (to_date <= (certified_at at time zone 'UTC')::date + 1)
      );
      create unique index completed_internships_one_standing on completed_internships (agreement_id) where superseded_by is null;
      create index completed_internships_by_student on completed_internships (student_id, diploma_id) where superseded_by is null;

      create function refuse_rewriting_completed_internship() returns trigger language plpgsql as $$
      begin
        if to_jsonb(old) - 'superseded_by' is distinct from to_jsonb(new) - 'superseded_by' or old.superseded_by is not null then
          raise exception 'aval: a certified internship is never edited, a correction supersedes it' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger completed_internships_are_never_edited before update on completed_internships
        for each row execute function refuse_rewriting_completed_internship();
      create trigger completed_internships_are_never_deleted before delete on completed_internships for each row execute function refuse_rewriting();
      create trigger completed_internships_are_never_emptied before truncate on completed_internships for each statement execute function refuse_rewriting();

      -- A report that presents an internship, from its admission until it is withdrawn, taken back or refused. Experience reports are none.
      alter table reports add constraint reports_of_their_kind unique (id, student_id, diploma_id, kind);
      create table internship_reports (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null,
        student_id uuid not null,
        diploma_id uuid not null,
        kind text not null check (kind in ('internship', 'activity')),
        accepted_at timestamptz not null,
        ended_at timestamptz check (ended_at >= accepted_at),
        constraint internship_reports_are_that_report foreign key (report_id, student_id, diploma_id, kind) references reports (id, student_id, diploma_id, kind)
      );
      create unique index internship_reports_accepted_once on internship_reports (report_id) where ended_at is null;
      create index internship_reports_by_student on internship_reports (student_id, diploma_id) where ended_at is null;

      create function refuse_rewriting_internship_report() returns trigger language plpgsql as $$
      begin
        if to_jsonb(old) - 'ended_at' is distinct from to_jsonb(new) - 'ended_at' or old.ended_at is not null then
          raise exception 'aval: an accepted report only ever ends, once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger internship_reports_only_end before update on internship_reports for each row execute function refuse_rewriting_internship_report();
      create trigger internship_reports_are_never_deleted before delete on internship_reports for each row execute function refuse_rewriting();
      create trigger internship_reports_are_never_emptied before truncate on internship_reports for each statement execute function refuse_rewriting();

      -- Those that stand accepted already, as the same moves would have left them.
      insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at)
      select r.id, r.student_id, r.diploma_id, r.kind, a.at
        from reports r
        join lateral (select j.seq, j.at from journal j where j.thing_id = r.id and j.move in ('admit', 'rectifyAsValidated') order by j.seq desc limit 1) a on true
       where r.kind in ('internship', 'activity')
         and not exists (select 1 from journal j where j.thing_id = r.id and j.seq > a.seq and j.move in ('revise', 'withdraw', 'lapse', 'refuse', 'rectifyAsNotValidated'));

      -- What the request was found to fulfil while it was before that jury: before it came, or since, when what it rests on changed. A later one belongs to another passage.
      create function assessments_before_jury(item uuid) returns setof request_assessments language sql stable as $$
        select s.* from agenda_items a join request_assessments s on s.request_id = a.request_id
         where a.id = item and (s.made_at <= a.entered_at or s.made_at < coalesce(
                 (select min(j.at) from journal j where j.thing_id = a.request_id and j.from_state = 'SCHEDULED' and j.at >= a.entered_at), 'infinity'))
      $$;
      create or replace function refuse_bare_grant_on_unfulfilled_condition() returns trigger language plpgsql as $$
      declare found_outcome text;
      begin
        select s.outcome into found_outcome from assessments_before_jury(new.agenda_item_id) s order by s.position desc limit 1;
        if found_outcome in ('internship', 'complement', 'undefined') then
          raise exception 'aval: the experience condition is not fulfilled, a favourable decision needs the jury''s own text' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
