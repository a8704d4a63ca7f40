import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A recusal that was noted by mistake is lifted: asked by the secretary with a reason, confirmed by whoever presides,
 * and never once the file was decided (decision 10). Those that stand are in `recusals` alone; what was lifted, by whom
 * and why is kept here. Each recusal says its kind from now on, whoever notes it (decision 11).
 */
export class LiftedRecusals1764000000056 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table recusals
        drop constraint recusals_are_of_a_kind,
        add constraint recusals_are_of_a_kind check (kind in
          ('family', 'employer', 'supervision', 'interest', 'other', 'own-file', 'opinion')) not valid,
        -- Those that were noted before said none.
        add constraint recusals_say_their_kind check (kind is not null) not valid;

      create table recusal_liftings (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items,
        person_id uuid not null references people,
        -- The recusal as it was noted: once it is lifted, it stands nowhere else.
        kind text,
        reason text not null,
        noted_at timestamptz not null,
        noted_by uuid not null references people,
        why text not null,
        asked_by uuid not null references people,
        asked_at timestamptz not null,
        lifted boolean,
        answer text,
        answered_by uuid references people,
        answered_at timestamptz,
        -- The transaction of the answer: the recusal leaves in it, or never.
        answered_in xid8,
        constraint recusal_liftings_are_answered_whole check (
          (lifted is null) = (answered_by is null) and (lifted is null) = (answered_at is null)
          and (lifted is null) = (answered_in is null) and (lifted is not null or answer is null)),
        constraint recusal_liftings_are_refused_for_a_reason check (lifted is not false or answer is not null),
        constraint recusal_liftings_are_answered_by_others
          check (answered_by <> asked_by and answered_by <> person_id)
      );
      create unique index recusal_liftings_wait_once on recusal_liftings (agenda_item_id, person_id)
        where answered_at is null;
      create trigger recusal_liftings_in_words before insert or update of why, answer on recusal_liftings
        for each row execute function refuse_text_without_words('why', 'answer');
      create trigger recusal_liftings_answered_stay before update on recusal_liftings
        for each row when (old.answered_at is not null) execute function refuse_rewriting();
      create trigger recusal_liftings_stay before delete on recusal_liftings
        for each row execute function refuse_rewriting();
      create trigger recusal_liftings_are_never_emptied before truncate on recusal_liftings
        for each statement execute function refuse_rewriting();
      create trigger recusals_are_never_emptied before truncate on recusals
        for each statement execute function refuse_rewriting();

      -- Who answers what is said of somebody on a file: the president, or else the substitute chair; neither where they
      -- are the one meant, are recused on that file, or are recorded as absent. Null when nobody may.
      create function who_answers_of(of_item uuid, about uuid) returns uuid language sql stable as $$
        select m.person_id from agenda_items a join jury_members m on m.session_id = a.session_id
         where a.id = of_item and m.ended_at is null and m.place in ('president', 'substitute-chair')
           and m.person_id <> about
           and not exists (select 1 from recusals r where r.agenda_item_id = a.id and r.person_id = m.person_id)
           and not exists (select 1 from absences_of_members b
                where b.session_id = m.session_id and b.person_id = m.person_id)
         order by m.place = 'president' desc limit 1
      $$ set search_path = pg_catalog, public, pg_temp;

      -- Under the law before, a decision was taken as it was recorded; since then, as it is confirmed.
      create function was_decided(of_item uuid) returns boolean language sql stable as $$
        select exists (select 1 from decision_confirmations c where c.agenda_item_id = of_item)
            or exists (select 1 from decisions d join jury_sessions s on s.id = d.session_id
                 where d.agenda_item_id = of_item and (s.law < date '2026-11-30' or d.minutes_id is not null))
      $$ set search_path = pg_catalog, public, pg_temp;

      create function refuse_lifting_by_others() returns trigger language plpgsql as $$
      begin
        if new.lifted is not null then
          if new.answered_by is distinct from who_answers_of(new.agenda_item_id, new.person_id) then
            raise exception 'aval: a lifting is answered by whoever presides over its file'
              using errcode = 'restrict_violation';
          end if;
          new.answered_in := pg_current_xact_id();
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger recusal_liftings_are_answered_by_the_chair before insert or update of lifted on recusal_liftings
        for each row execute function refuse_lifting_by_others();

      -- Asked at the end: what was lifted is no recusal any more.
      create function refuse_lifting_in_name() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from recusals r
            where r.agenda_item_id = new.agenda_item_id and r.person_id = new.person_id) then
          raise exception 'aval: a recusal that is lifted stands no more' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger recusal_liftings_lift after update of lifted on recusal_liftings
        deferrable initially deferred for each row when (new.lifted) execute function refuse_lifting_in_name();

      create function refuse_forgetting_recusal() returns trigger language plpgsql as $$
      begin
        if was_decided(old.agenda_item_id) then
          raise exception 'aval: no recusal is lifted once its file was decided' using errcode = 'restrict_violation';
        end if;
        if not exists (select 1 from recusal_liftings l
            where l.agenda_item_id = old.agenda_item_id and l.person_id = old.person_id
              and l.lifted and l.answered_in = pg_current_xact_id()
              and (l.kind, l.reason, l.noted_by, l.noted_at)
                is not distinct from (old.kind, old.reason, old.noted_by, old.noted_at)) then
          raise exception 'aval: a recusal is lifted by whoever presides, as the secretary asked'
            using errcode = 'restrict_violation';
        end if;
        return old;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger recusals_leave_by_a_lifting before delete on recusals
        for each row execute function refuse_forgetting_recusal();
    `);
    await db.query('alter table recusals validate constraint recusals_are_of_a_kind');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
