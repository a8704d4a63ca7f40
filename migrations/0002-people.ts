import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is who, who may sit where, and what the institution teaches. */
export class People1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table people (
        id uuid primary key default gen_random_uuid(),
        email text not null check (email = lower(email) and email like '%_@_%'),
        name text not null check (btrim(name) <> ''),
        student_number text unique,
        password_hash text,
        locale text not null default 'fr' check (locale in ('fr', 'en')),
        created_at timestamptz not null,
        disabled_at timestamptz,
        unique (email)
      );

      create table centres (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        name text not null,
        country text not null,
        time_zone text not null
      );
      create table specialties (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        name_fr text not null,
        name_en text not null
      );
      create table juries (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        name_fr text not null,
        name_en text not null
      );
      create table diplomas (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        name_fr text not null,
        name_en text not null,
        family text not null check (family in ('rncp5', 'rncp6', 'licence', 'licence-l3', 'engineer', 'certificate', 'other')),
        specialty_id uuid not null references specialties,
        jury_id uuid not null references juries,
        credits integer not null check (credits > 0),
        activity_unit text not null,
        experience_required boolean not null default true,
        selection_by_experience boolean not null default false,
        internship_months integer check (internship_months between 3 and 6)
      );
      create table enrolments (
        person_id uuid not null references people,
        centre_id uuid not null references centres,
        diploma_id uuid not null references diplomas,
        academic_year integer not null check (academic_year between 1950 and 2200),
        primary key (person_id, diploma_id, academic_year, centre_id)
      );

      -- A delegation is a seat that says so: a professor or a registry sitting for a centre that is not theirs (R46).
      create table seats (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people,
        role text not null check (role in ('registry', 'coordinator', 'professor', 'secretary', 'administrator')),
        centre_id uuid references centres,
        specialty_id uuid references specialties,
        jury_id uuid references juries,
        delegation text,
        since timestamptz not null,
        until timestamptz check (until >= since),
        given_by uuid references people,
        check ((role in ('registry', 'coordinator', 'professor')) = (centre_id is not null)),
        check ((role = 'professor') = (specialty_id is not null)),
        check ((role = 'secretary') = (jury_id is not null))
      );
      create unique index seats_held_once on seats (person_id, role, centre_id, specialty_id, jury_id) nulls not distinct where until is null;
      create index seats_by_centre on seats (centre_id, role) where until is null;

      create table absences (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people,
        first_day date not null,
        last_day date not null check (last_day >= first_day),
        substitute_id uuid references people check (substitute_id <> person_id)
      );
      create index absences_by_person on absences (person_id, last_day);

      -- Only the SHA-256 of a token is kept: whoever reads the table cannot sign in with it.
      create table web_sessions (
        token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        person_id uuid not null references people,
        signed_in_at timestamptz not null,
        seen_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index web_sessions_by_person on web_sessions (person_id);
      create table personal_tokens (
        id uuid primary key default gen_random_uuid(),
        token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
        person_id uuid not null references people,
        made_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      );

      create table password_links (
        token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        person_id uuid not null references people,
        made_at timestamptz not null,
        ends_at timestamptz not null,
        used_at timestamptz
      );
      -- The shape that rate-limiter-flexible expects of its table.
      create table sign_in_attempts (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index sign_in_attempts_by_end on sign_in_attempts (expire);

      create table settings (
        name text primary key,
        value jsonb not null,
        set_at timestamptz not null,
        set_by uuid references people
      );

      create table letters (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people,
        thing text not null,
        thing_id uuid not null,
        kind text not null,
        locale text not null check (locale in ('fr', 'en')),
        subject text not null,
        body text not null,
        -- One letter a cause and a person, however often its job runs.
        cause text not null,
        written_at timestamptz not null,
        sent_at timestamptz,
        attempts integer not null default 0,
        last_error text,
        read_at timestamptz,
        unique (cause, person_id)
      );
      create index letters_by_person on letters (person_id, written_at desc, id);
      create index letters_by_thing on letters (thing_id, written_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
