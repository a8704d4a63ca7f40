import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is let in: failures counted, known devices, links to a password that nobody obtains alone, and what was done to an account. */
export class Doors1764000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';

      -- Where an account signed in before. Only the SHA-256 of its secret is kept.
      create table known_devices (
        token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
        person_id uuid not null references people,
        signed_in_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > signed_in_at),
        failures integer not null default 0 check (failures >= 0),
        primary key (token_hash, person_id)
      );
      create index known_devices_by_person on known_devices (person_id, signed_in_at);

      -- Failures on an account from a network: the key is a hash of both, for whoever fails may have typed anything.
      create table sign_in_delays (
        key text primary key check (key ~ '^[0-9a-f]{64}$'),
        failures integer not null check (failures >= 0),
        failed_at timestamptz not null,
        wait_until timestamptz not null
      );

      -- The shape that rate-limiter-flexible expects of its table.
      create table network_failures (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index network_failures_by_end on network_failures (expire);

      create table password_link_requests (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people,
        way text not null check (way in ('letter', 'hand', 'terminal')),
        -- Nobody's account: whoever has the machine.
        asked_by uuid references people,
        asked_at timestamptz not null,
        handed_by uuid references people,
        handed_at timestamptz,
        identity text check (identity ~ '[[:alnum:]]'),
        ended_at timestamptz,
        constraint password_links_are_asked_for_by_somebody check ((asked_by is null) = (way = 'terminal')),
        constraint password_links_are_handed_over_in_whole check (
          (handed_by is null) = (handed_at is null) and (handed_by is null) = (identity is null)),
        constraint password_links_take_two_people check (
          handed_by is null or (way = 'hand' and handed_by <> asked_by and handed_by <> person_id))
      );
      create unique index password_link_requests_one_open on password_link_requests (person_id) where ended_at is null;
      create index password_link_requests_to_hand_over on password_link_requests (asked_at)
        where way = 'hand' and ended_at is null and handed_at is null;

      -- By a registry officer, who does not administer the portal; and never the link of somebody who does.
      create function check_hand_over() returns trigger language plpgsql as $$
      begin
        if new.handed_by is not null and (
          not exists (select 1 from seats where person_id = new.handed_by and role = 'registry' and until is null)
          or exists (select 1 from seats where person_id in (new.handed_by, new.person_id) and role = 'administrator' and until is null)
        ) then
          raise exception 'aval: a registry officer hands over the link of a password, and of nobody who administers'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger password_links_are_handed_over_by_the_registry before insert or update of handed_by on password_link_requests
        for each row execute function check_hand_over();

      -- The links of before were shown to administrators: none of them lives any more.
      delete from password_links;
      alter table password_links add column request_id uuid not null references password_link_requests;
      create index password_links_by_person on password_links (person_id) where used_at is null;

      create table account_events (
        id bigint generated always as identity primary key,
        person_id uuid not null references people,
        at timestamptz(3) not null,
        event text not null check (event in
          ('link-asked', 'link-sent', 'link-handed-over', 'link-printed', 'link-used', 'password-changed')),
        actor_id uuid references people,
        actor_name text not null,
        acted_as text not null check (acted_as in ('administrator', 'registry', 'operator', 'bearer', 'self', 'system')),
        network text,
        reason text,
        constraint account_events_name_who_did_it check (
          (actor_id is null) = (acted_as in ('operator', 'bearer', 'system'))
          and (actor_name <> '') = (acted_as not in ('bearer', 'system')))
      );
      create index account_events_by_person on account_events (person_id, id);
      create trigger account_events_are_append_only before update or delete on account_events
        for each row execute function refuse_rewriting();
      create trigger account_events_are_never_emptied before truncate on account_events
        for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
