import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A report names the internship that it presents, or two (decision 15): those count, and no other. What was deposited
 * before names none, and presents whatever is certified, as it did; `report_versions.law` says under which law.
 */
export class NamedInternships1764000000059 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      -- Of a constant: no row is rewritten. What is still being written is deposited under the new law.
      alter table report_versions add column law date not null default '2026-09-01'
        constraint report_versions_are_under_a_law check (law in ('2026-09-01', '2026-11-30'));
      update report_versions set law = '2026-11-30' where frozen_at is null;
      alter table report_versions alter column law set default '2026-11-30';

      create table report_internships (
        version_id uuid not null,
        internship_id uuid not null,
        -- Two at most: part-time, allowed together.
        position integer not null check (position in (1, 2)),
        report_id uuid not null,
        student_id uuid not null,
        diploma_id uuid not null,
        kind text not null check (kind in ('internship', 'activity')),
        primary key (version_id, internship_id),
        constraint report_internships_two_at_most unique (version_id, position),
        constraint report_internships_of_their_version foreign key (version_id, report_id) references report_versions (id, report_id),
        constraint report_internships_of_a_report_that_presents_one foreign key (report_id, student_id, diploma_id, kind)
          references reports (id, student_id, diploma_id, kind),
        constraint report_internships_of_their_student foreign key (internship_id, student_id, diploma_id)
          references internships (id, student_id, diploma_id)
      );
      create index report_internships_by_internship on report_internships (internship_id);
      create trigger internships_of_frozen_versions_stay before insert or update or delete on report_internships
        for each row execute function refuse_touching_frozen_version();
      create trigger report_internships_are_never_emptied before truncate on report_internships for each statement execute function refuse_rewriting();

      -- Where there is an internship to name, one is named.
      create function refuse_an_internship_report_without_its_internship() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from reports r join internships i on i.student_id = r.student_id and i.diploma_id = r.diploma_id
                    where r.id = new.report_id and r.kind = 'internship'
                      and i.state in ('IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED'))
           and not exists (select 1 from report_internships n where n.version_id = new.id) then
          raise exception 'aval: an internship report names its internship' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger versions_name_their_internship before update of frozen_at on report_versions
        for each row when (old.frozen_at is null and new.frozen_at is not null and new.law >= '2026-11-30')
        execute function refuse_an_internship_report_without_its_internship();

      -- The agreements that an accepted report names, as its last deposit does; null of one deposited before reports named any.
      alter table internship_reports add column names uuid[]
        constraint internship_reports_name_two_at_most check (cardinality(names) <= 2);
      create function refuse_other_internships_than_named() returns trigger language plpgsql as $$
      declare deposited record;
      begin
        select v.law, array(select n.internship_id from report_internships n where n.version_id = v.id order by n.position) as names
          into deposited from report_versions v
         where v.report_id = new.report_id and v.frozen_at is not null order by v.number desc limit 1;
        if new.names is distinct from (case when deposited.law >= '2026-11-30' then deposited.names end) then
          raise exception 'aval: a report is accepted for the internships that it names' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger internship_reports_name_what_was_deposited before insert on internship_reports
        for each row execute function refuse_other_internships_than_named();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
