import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A jury under the law of 2026-11-30 opens, and goes on, only as it can be proven (decision 9): by an order that is
 * whole and published, with three members at least, a president and a substitute chair, its secretary not among them.
 * Asked at the end of each transaction; a session under the law before is asked nothing.
 */
export class ProvableJuries1764000000049 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create function refuse_unprovable_jury(of_session uuid, at_least integer) returns void
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare
        seated record;
      begin
        select count(*) filter (where m.place <> 'substitute') as sit,
               count(*) filter (where m.place = 'president') as presidents,
               count(*) filter (where m.place = 'substitute-chair') as substitute_chairs,
               count(*) filter (where m.appointed_by is null) as unnamed
          into seated
          from jury_members m where m.session_id = of_session and m.ended_at is null;
        if seated.sit < at_least or seated.presidents <> 1 or seated.substitute_chairs <> 1 or seated.unnamed > 0 then
          raise exception 'aval: a jury sits with % members at least, a president and a substitute chair, whom its order names', at_least
            using errcode = 'restrict_violation';
        end if;
      end $$;

      create function refuse_opening_unprovable_jury() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare
        opened_on date := (new.state_since at time zone 'Europe/Paris')::date;
      begin
        -- Once it is open, what changes is its members: see below.
        if tg_op = 'UPDATE' and old.state <> 'PLANNED' then return null; end if;
        perform refuse_unprovable_jury(new.id, (select j.least_members from juries j where j.id = new.jury_id));
        if new.quorum < 2 then
          raise exception 'aval: a jury decides with two members at least' using errcode = 'restrict_violation';
        end if;
        if not exists (select 1 from appointment_orders o
          where o.session_id = new.id and o.is_first and o.reference = new.appointment_reference
            and o.signed_on = new.appointment_date and o.signatory ~ a_letter_or_digit() and o.capacity is not null
            and (o.capacity <> 'delegate'
              or (o.delegation_reference ~ a_letter_or_digit() and o.delegation_on <= o.signed_on))
            and o.published_in ~ a_letter_or_digit() and o.published_on <= opened_on and o.paper_id is not null) then
          raise exception 'aval: a jury is composed by an order that is whole, published and in force'
            using errcode = 'restrict_violation';
        end if;
        if exists (select 1 from jury_members m join seats s on s.person_id = m.person_id
          where m.session_id = new.id and m.ended_at is null
            and s.role = 'secretary' and s.jury_id = new.jury_id and s.until is null) then
          raise exception 'aval: the secretary of a jury does not sit at it' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger juries_open_as_they_can_be_proven after insert or update of state on jury_sessions
        deferrable initially deferred for each row
        when (new.law >= '2026-11-30' and new.state not in ('PLANNED', 'CANCELLED'))
        execute function refuse_opening_unprovable_jury();

      create function refuse_changing_into_unprovable_jury() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare
        session jury_sessions;
      begin
        select s.* into session from jury_sessions s where s.id = new.session_id;
        if session.law < '2026-11-30' or session.state in ('PLANNED', 'CANCELLED') then return null; end if;
        perform refuse_unprovable_jury(new.session_id, 3);
        if new.ended_at is null and exists (select 1 from seats s where s.person_id = new.person_id
          and s.role = 'secretary' and s.jury_id = session.jury_id and s.until is null) then
          raise exception 'aval: the secretary of a jury does not sit at it' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger juries_change_as_they_can_be_proven
        after insert or update of session_id, person_id, place, president, appointed_by, ended_at on jury_members
        deferrable initially deferred for each row execute function refuse_changing_into_unprovable_jury();

      create function refuse_forgetting_composition() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from jury_sessions s
          where s.id = old.session_id and s.law >= '2026-11-30' and s.state not in ('PLANNED', 'CANCELLED')) then
          raise exception 'aval: % of % is refused: a jury that was opened changes by an order that follows',
            lower(tg_op), tg_table_name using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger jury_members_of_an_open_session_stay before delete on jury_members
        for each row execute function refuse_forgetting_composition();
      create trigger appointment_orders_of_an_open_session_stay before update or delete on appointment_orders
        for each row execute function refuse_forgetting_composition();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
