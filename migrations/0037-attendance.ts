import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was there, as they signed it themselves: decisions were annulled because no attendance had been signed, by those
 * who sat at a distance too (decision 9). What was signed on paper is a document that the president certifies; why
 * somebody was absent is noted by the secretary (decision 11).
 */
export class Attendance1764000000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table attendance_sheets (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references jury_sessions,
        paper_id uuid not null,
        sha256 text not null,
        added_by uuid not null references people,
        added_at timestamptz not null,
        certified_by uuid,
        certified_at timestamptz,
        constraint attendance_sheets_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256),
        constraint attendance_sheets_certified_by_a_member foreign key (session_id, certified_by)
          references jury_members (session_id, person_id),
        check ((certified_by is null) = (certified_at is null)),
        unique (id, session_id, certified_by)
      );
      create index attendance_sheets_by_session on attendance_sheets (session_id);

      create table distance_sittings (
        session_id uuid primary key,
        means text not null check (means in ('video', 'audio')),
        decided_by uuid not null,
        decided_at timestamptz not null,
        foreign key (session_id, decided_by) references jury_members (session_id, person_id)
      );

      create table attendances (
        session_id uuid not null,
        person_id uuid not null,
        how text not null check (how in ('room', 'distance')),
        signed_at timestamptz not null,
        signed_by uuid not null,
        -- The paper that they signed, where they did not sign in the portal.
        sheet_id uuid,
        left_at timestamptz check (left_at >= signed_at),
        primary key (session_id, person_id),
        foreign key (session_id, person_id) references jury_members (session_id, person_id),
        constraint attendances_are_signed_by_each check (sheet_id is not null or signed_by = person_id),
        constraint attendances_on_paper_are_certified foreign key (sheet_id, session_id, signed_by)
          references attendance_sheets (id, session_id, certified_by)
      );

      create table absences_of_members (
        session_id uuid not null,
        person_id uuid not null,
        reason text not null check (reason ~ a_letter_or_digit()),
        noted_by uuid not null references people,
        noted_at timestamptz not null,
        primary key (session_id, person_id),
        foreign key (session_id, person_id) references jury_members (session_id, person_id)
      );

      create function presides(of_session uuid, someone uuid) returns boolean language sql stable
        set search_path = pg_catalog, public, pg_temp
      return exists (select 1 from jury_members m
        where m.session_id = of_session and m.person_id = someone and m.ended_at is null
          and (m.president or (m.place = 'substitute-chair' and exists (
            select 1 from jury_members p join absences_of_members a using (session_id, person_id)
             where p.session_id = of_session and p.president and p.ended_at is null))));

      create function refuse_attendance() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from jury_sessions s where s.id = new.session_id and s.state in ('LOCKED', 'DELIBERATING')) then
          raise exception 'aval: attendance is signed while the session is held' using errcode = 'restrict_violation';
        end if;
        if exists (select 1 from jury_members m
           where m.session_id = new.session_id and m.person_id = new.person_id and m.ended_at is not null) then
          raise exception 'aval: who no longer sits signs no attendance' using errcode = 'restrict_violation';
        end if;
        if new.how = 'distance' and not exists (select 1 from distance_sittings d where d.session_id = new.session_id) then
          raise exception 'aval: a sitting at a distance is decided by its president' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger attendances_are_of_a_session_held before insert on attendances
        for each row execute function refuse_attendance();

      create function refuse_unless_presiding() returns trigger language plpgsql as $$
      declare
        by_whom uuid := case tg_table_name when 'distance_sittings' then to_jsonb(new) ->> 'decided_by'
          else to_jsonb(new) ->> 'certified_by' end;
      begin
        if by_whom is not null and not presides(new.session_id, by_whom) then
          raise exception 'aval: the president alone decides and certifies how the jury sat' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and to_jsonb(old) ->> 'certified_by' is not null then
          raise exception 'aval: a certified sheet stays as it was certified' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger distance_sittings_are_decided_by_the_president before insert on distance_sittings
        for each row execute function refuse_unless_presiding();
      create trigger attendance_sheets_are_certified_by_the_president before insert or update on attendance_sheets
        for each row execute function refuse_unless_presiding();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
