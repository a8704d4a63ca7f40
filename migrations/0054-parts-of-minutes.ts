import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Minutes are signed by whoever presides, and by whoever chaired a file, each what they may read (decisions 9 and 10):
 * they are in force once each has signed them as they stand. Sessions of before are signed by their president alone.
 */
export class PartsOfMinutes1764000000054 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table minutes_signatures (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null,
        person_id uuid not null,
        -- Of what they read, which may be less than the whole.
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        -- Of what the session held then, as the database counts it: see minutes_draft.
        draft text not null default '',
        signed_at timestamptz not null,
        voided_at timestamptz,
        voided_why text check (voided_why in ('resumed', 'changed', 'prevented', 'cancelled')),
        foreign key (session_id, person_id) references jury_members (session_id, person_id),
        check ((voided_at is null) = (voided_why is null))
      );
      create unique index minutes_signatures_one_that_counts on minutes_signatures (session_id, person_id)
        where voided_at is null;

      create table presidents_prevented (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references jury_sessions,
        reason text not null check (reason ~ a_letter_or_digit()),
        noted_by uuid not null references people,
        noted_at timestamptz not null,
        -- The deliberation was taken up again: whoever signs is asked anew.
        ended_at timestamptz
      );
      create unique index presidents_prevented_once on presidents_prevented (session_id) where ended_at is null;

      create function president_is_prevented(of_session uuid) returns boolean language sql stable
        set search_path = pg_catalog, public, pg_temp as $$
        select exists (select 1 from jury_sessions s where s.id = of_session and s.law >= date '2026-11-30'
          and (exists (select 1 from presidents_prevented p where p.session_id = s.id and p.ended_at is null)
            or exists (select 1 from jury_members m join absences_of_members a using (session_id, person_id)
              where m.session_id = s.id and m.president and m.ended_at is null)))
      $$;

      -- Who signs for the session itself: its president, or, prevented, the substitute chair of the order.
      create function signs_for_the_session(of_session uuid) returns uuid language sql stable
        set search_path = pg_catalog, public, pg_temp as $$
        select (select m.person_id from jury_members m
        where m.session_id = of_session and m.ended_at is null
          and m.place = case when president_is_prevented(of_session) then 'substitute-chair' else 'president' end)
      $$;

      -- Who signs minutes: for their general part, and for the files that each chaired. Who is prevented signs nothing.
      create function minutes_signers(of_session uuid) returns table (person_id uuid, is_general boolean)
      language sql stable set search_path = pg_catalog, public, pg_temp as $$
        with presiding as materialized (select signs_for_the_session(of_session) as id)
        select id, true from presiding where id is not null
        union
        select chairs.id, false
          from presiding p
          cross join lateral (
            select case when m.president and president_is_prevented(of_session) then p.id else c.chaired_by end as id
              from decisions d join agenda_items a on a.id = d.agenda_item_id and a.removed_at is null
              join decision_confirmations c on c.decision_id = d.id and c.revision = d.revision
              join jury_members m on m.session_id = d.session_id and m.person_id = c.chaired_by
              join jury_sessions s on s.id = d.session_id
             where d.session_id = of_session and s.law >= date '2026-11-30'
               and not exists (select 1 from decisions b where b.id = d.replaces_id and b.session_id = d.session_id)
          ) chairs
         where chairs.id is distinct from p.id
      $$;

      -- Who signs the corrective minutes of a file: whoever signs for the session, or, recused on it, its chair.
      create function correction_signer(item uuid) returns uuid language sql stable
        set search_path = pg_catalog, public, pg_temp as $$
        select (select case when not exists (select 1 from recusals r
            where r.agenda_item_id = a.id and r.person_id = signs_for_the_session(a.session_id))
          then signs_for_the_session(a.session_id)
          else (select c.chaired_by from decisions d
            join decision_confirmations c on c.decision_id = d.id and c.revision = d.revision
            join jury_members m on m.session_id = a.session_id and m.person_id = c.chaired_by and m.ended_at is null
            where d.agenda_item_id = a.id and d.session_id = a.session_id and d.minutes_id is not null
              and not exists (select 1 from recusals r where r.agenda_item_id = a.id and r.person_id = c.chaired_by)
            order by c.confirmed_at limit 1) end
        from agenda_items a where a.id = item)
      $$;

      -- All that minutes are made of, so that a signature of something else is worth nothing.
      create function minutes_draft(of_session uuid) returns text language sql stable
        set search_path = pg_catalog, public, pg_temp as $$
        select (select encode(sha256(convert_to(json_build_array(
          s.law, s.quorum, s.appointment_reference, s.held_on, s.place, president_is_prevented(s.id),
          (select json_agg(json_build_array(m.person_id, m.place, m.quality, m.attended, t.how,
                extract(epoch from t.left_at)) order by m.person_id)
             from jury_members m left join attendances t using (session_id, person_id)
            where m.session_id = s.id and m.ended_at is null),
          (select json_agg(json_build_array(a.id, a.removed_at is null, a.put_back_by, a.removed_why,
                (select json_agg(r.person_id order by r.person_id) from recusals r where r.agenda_item_id = a.id))
                order by a.id)
             from agenda_items a where a.session_id = s.id),
          (select json_agg(json_build_array(d.id, d.revision, d.sense, d.adopts_proposal, d.own_text, d.more_due_on,
                d.more_why, c.chaired_by) order by d.id)
             from decisions d left join decision_confirmations c on c.decision_id = d.id and c.revision = d.revision
            where d.session_id = s.id
              and not exists (select 1 from decisions b where b.id = d.replaces_id and b.session_id = d.session_id))
        )::text, 'UTF8')), 'hex') from jury_sessions s where s.id = of_session)
      $$;

      create function refuse_signature() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from jury_sessions s where s.id = new.session_id and s.state = 'MINUTES_DRAFT') then
          raise exception 'aval: minutes are signed while they are a draft' using errcode = 'restrict_violation';
        end if;
        if new.voided_at is not null
           or not exists (select 1 from minutes_signers(new.session_id) g where g.person_id = new.person_id) then
          raise exception 'aval: a part of minutes is signed by whoever answers for it' using errcode = 'restrict_violation';
        end if;
        new.draft := minutes_draft(new.session_id);
        return new;
      end $$;
      create trigger minutes_signatures_are_of_who_answers before insert on minutes_signatures
        for each row execute function refuse_signature();

      create function refuse_rewriting_signature() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op = 'DELETE' or old.voided_at is not null
           or (to_jsonb(new) - '{voided_at,voided_why}'::text[]) <> (to_jsonb(old) - '{voided_at,voided_why}'::text[])
           or exists (select 1 from jury_sessions s where s.id = old.session_id and s.state = 'MINUTES_SIGNED') then
          raise exception 'aval: a signature is voided before the minutes are in force, and never rewritten'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger minutes_signatures_stay before update or delete on minutes_signatures
        for each row execute function refuse_rewriting_signature();
      create trigger minutes_signatures_are_never_emptied before truncate on minutes_signatures
        for each statement execute function refuse_rewriting();

      create function refuse_rewriting_prevention() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if tg_op = 'DELETE' or old.ended_at is not null
           or (to_jsonb(new) - 'ended_at') <> (to_jsonb(old) - 'ended_at') then
          raise exception 'aval: that a president is prevented is ended once, and nothing else of it changes'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger presidents_prevented_stay before update or delete on presidents_prevented
        for each row execute function refuse_rewriting_prevention();
      create trigger presidents_prevented_are_never_emptied before truncate on presidents_prevented
        for each statement execute function refuse_rewriting();

      create function refuse_keeping_signatures() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from minutes_signatures g where g.session_id = new.id and g.voided_at is null) then
          raise exception 'aval: no signature outlives the draft that it is of' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger drafts_left_void_their_signatures after update of state on jury_sessions
        deferrable initially deferred for each row
        when (old.state = 'MINUTES_DRAFT' and new.state not in ('MINUTES_DRAFT', 'MINUTES_SIGNED'))
        execute function refuse_keeping_signatures();

      -- Signed by the president; since each file has its chair, also by whoever takes their place. That the member
      -- presides or not stays said by the row, and known by the reference to it.
      alter table minutes drop constraint minutes_signed_as_president_check;
      create function refuse_minutes_without_their_signatures() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if (select law from jury_sessions where id = new.session_id) < date '2026-11-30' then
          if not new.signed_as_president then
            raise exception 'aval: minutes are signed by their president' using errcode = 'restrict_violation';
          end if;
          return null;
        end if;
        if new.corrects_id is not null then
          if exists (select 1 from decisions d
               where d.minutes_id = new.id and correction_signer(d.agenda_item_id) is distinct from new.signed_by) then
            raise exception 'aval: corrective minutes are signed by the president, or by the chair of a file on which they are recused'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end if;
        if new.signed_by is distinct from signs_for_the_session(new.session_id)
           or exists (select 1 from minutes_signers(new.session_id) w
                where not exists (select 1 from minutes_signatures g
                  where g.session_id = new.session_id and g.person_id = w.person_id and g.voided_at is null
                    and g.draft = minutes_draft(new.session_id))) then
          raise exception 'aval: minutes are in force once each of their parts is signed, as it stands, by whoever answers for it'
            using errcode = 'restrict_violation';
        end if;
        if exists (select 1 from decisions d
             join decision_confirmations c on c.decision_id = d.id and c.revision = d.revision
             join jury_members m on m.session_id = d.session_id and m.person_id = c.chaired_by
             join recusals r on r.agenda_item_id = d.agenda_item_id and r.person_id = new.signed_by
            where d.minutes_id = new.id and (c.chaired_by = new.signed_by
              or (m.president and president_is_prevented(new.session_id)))) then
          raise exception 'aval: nobody signs for a file on which they are recused' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger minutes_bear_their_signatures after insert on minutes
        deferrable initially deferred for each row execute function refuse_minutes_without_their_signatures();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
