import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who decided each file: those who sat on it, and who of them chaired and confirmed what was decided (decisions 9 and
 * 10). A confirmation is of one revision of a decision: a change of it is not confirmed.
 */
export class EachFile1764000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table agenda_items add column put_back_by uuid references people;
      alter table agenda_items add constraint agenda_items_put_back_with_a_reason
        check (put_back_by is null or (removed_at is not null and removed_why ~ a_letter_or_digit())) not valid;

      create table decision_confirmations (
        decision_id uuid not null,
        revision integer not null,
        agenda_item_id uuid not null,
        session_id uuid not null,
        chaired_by uuid not null,
        confirmed_at timestamptz not null,
        -- The transaction of the confirmation: nobody sits on it afterwards.
        confirmed_in xid8 not null default pg_current_xact_id(),
        primary key (decision_id, revision),
        foreign key (decision_id, agenda_item_id) references decisions (id, agenda_item_id),
        foreign key (session_id, chaired_by) references jury_members (session_id, person_id)
      );
      create table decision_sitters (
        decision_id uuid not null,
        revision integer not null,
        session_id uuid not null,
        person_id uuid not null,
        primary key (decision_id, revision, person_id),
        foreign key (decision_id, revision) references decision_confirmations,
        foreign key (session_id, person_id) references jury_members (session_id, person_id)
      );

      -- Why a confirmation is worth nothing, or null: those who sat were there, in office and not recused, as many as
      -- the quorum asks, and whoever confirmed was to chair.
      create function why_not_confirmed(of_decision uuid, of_revision integer) returns text language plpgsql stable as $$
      declare
        c decision_confirmations;
        s jury_sessions;
        least integer;
      begin
        select * into c from decision_confirmations where decision_id = of_decision and revision = of_revision;
        if not found then return 'a decision is confirmed by whoever chairs its file'; end if;
        select j.* into s from jury_sessions j join decisions d on d.session_id = j.id
         where d.id = of_decision and j.id = c.session_id;
        if not found then return 'a decision is confirmed in its own session'; end if;
        if exists (
          select 1 from decision_sitters x
            left join jury_members m on m.session_id = s.id and m.person_id = x.person_id
            left join attendances t on t.session_id = s.id and t.person_id = x.person_id
           where x.decision_id = c.decision_id and x.revision = c.revision
             and (x.session_id <> s.id or m.person_id is null or m.place = 'substitute'
               or m.ended_at <= c.confirmed_at or t.person_id is null or t.signed_at > c.confirmed_at
               or t.left_at < c.confirmed_at
               or exists (select 1 from recusals r
                    where r.agenda_item_id = c.agenda_item_id and r.person_id = x.person_id)))
        then return 'who decides a file is there, in office, and not recused on it'; end if;
        select greatest(coalesce(s.quorum, greatest(2, count(*) / 2 + 1)),
                 case when bool_or(t.how = 'distance') then (count(*) + 1) / 2 end) into least
          from jury_members m left join attendances t using (session_id, person_id)
         where m.session_id = s.id and m.ended_at is null and m.place <> 'substitute';
        if (select count(*) from decision_sitters x
             where x.decision_id = c.decision_id and x.revision = c.revision) < least
        then return 'no file is decided without its quorum'; end if;
        if not exists (
          select 1 from decision_sitters x join jury_members m on m.session_id = s.id and m.person_id = x.person_id
           where x.decision_id = c.decision_id and x.revision = c.revision and x.person_id = c.chaired_by
             and (m.place = 'president' or (m.place = 'substitute-chair' and not exists (
               select 1 from decision_sitters y join jury_members p on p.session_id = s.id and p.person_id = y.person_id
                where y.decision_id = c.decision_id and y.revision = c.revision and p.place = 'president'))))
        then return 'a decision is confirmed by whoever chairs its file'; end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;

      create function refuse_confirmation() returns trigger language plpgsql as $$
      declare
        why text := why_not_confirmed(new.decision_id, new.revision);
      begin
        if why is not null then raise exception 'aval: %', why using errcode = 'restrict_violation'; end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger decision_confirmations_are_of_who_sat after insert on decision_confirmations
        deferrable initially deferred for each row execute function refuse_confirmation();

      create function refuse_late_sitter() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from decision_confirmations c
           where c.decision_id = new.decision_id and c.revision = new.revision
             and c.confirmed_in = pg_current_xact_id()) then
          raise exception 'aval: who sat is written as the decision is confirmed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger decision_sitters_are_written_at_once before insert on decision_sitters
        for each row execute function refuse_late_sitter();

      create function note_confirming() returns trigger language plpgsql as $$
      begin
        new.confirmed_in := pg_current_xact_id();
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger decision_confirmations_note_their_moment before insert on decision_confirmations
        for each row execute function note_confirming();
      create trigger decision_confirmations_stay before update or delete on decision_confirmations
        for each row execute function refuse_rewriting();
      create trigger decision_confirmations_are_never_emptied before truncate on decision_confirmations
        for each statement execute function refuse_rewriting();
      create trigger decision_sitters_stay before update or delete on decision_sitters
        for each row execute function refuse_rewriting();
      create trigger decision_sitters_are_never_emptied before truncate on decision_sitters
        for each statement execute function refuse_rewriting();

      -- What was confirmed is what was written: any change is another revision, and none is come back to.
      create function refuse_silent_change() returns trigger language plpgsql as $$
      begin
        -- What is signed is refused whatever changes, by another trigger.
        if old.minutes_id is not null then return new; end if;
        if (new.sense, new.adopts_proposal, new.own_text, new.more_due_on)
             is distinct from (old.sense, old.adopts_proposal, old.own_text, old.more_due_on)
           and new.revision <> old.revision + 1 or new.revision < old.revision then
          raise exception 'aval: a decision that changes is another revision' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger decisions_change_by_revision before update on decisions
        for each row execute function refuse_silent_change();

      -- Minutes carry what was confirmed, and nothing else. What corrective minutes carry has a law of its own.
      create function refuse_unconfirmed_decision() returns trigger language plpgsql as $$
      declare
        why text;
      begin
        if new.minutes_id is null or new.replaces_id is not null
           or (select law from jury_sessions where id = new.session_id) < date '2026-11-30' then return null; end if;
        why := why_not_confirmed(new.id, new.revision);
        if why is not null then raise exception 'aval: %', why using errcode = 'restrict_violation'; end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger decisions_in_minutes_are_confirmed after insert or update of minutes_id on decisions
        deferrable initially deferred for each row execute function refuse_unconfirmed_decision();

      create function refuse_document_of_others() returns trigger language plpgsql as $$
      begin
        if (select law from jury_sessions where id = new.session_id) < date '2026-11-30' then return new; end if;
        perform pg_advisory_xact_lock(hashtextextended('minutes ' || new.sha256, 0));
        if exists (select 1 from minutes m where m.paper_id = new.paper_id or m.sha256 = new.sha256) then
          raise exception 'aval: minutes have a document of their own' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger minutes_have_a_document_of_their_own before insert on minutes
        for each row execute function refuse_document_of_others();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
