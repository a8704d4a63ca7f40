import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SIGNATURE_TRIGGERS } from './0019-signatures.triggers.js';

/** A document that several people sign, each for itself, before a day (R31). `test/invariants/what-is-signed-stays.spec.ts` tries every other way. */
export class Signatures1764000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table signature_sheets (
        id uuid primary key default gen_random_uuid(),
        thing text not null check (btrim(thing) <> ''),
        thing_id uuid not null,
        title text not null check (btrim(title) <> ''),
        page text not null check (page ~ '^/[^/\\\\]'),
        document jsonb not null,
        paper_id uuid not null,
        sha256 text not null,
        sign_before date not null,
        time_zone text not null,
        -- A person or a centre, as sight joins on (decision 2): whoever holds it keeps the links, and records what was signed on paper.
        keeper_id uuid not null,
        opened_at timestamptz not null,
        -- Who signs is said in the transaction that opens the sheet, and never added to.
        opened_in xid8 not null default pg_current_xact_id(),
        voided_at timestamptz,
        void_reason text,
        unique (id, sha256, sign_before, time_zone),
        constraint signature_sheets_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256),
        constraint signature_sheets_void_with_a_reason check ((voided_at is null) = (void_reason is null) and coalesce(void_reason, '-') <> '')
      );
      create unique index signature_sheets_one_a_thing on signature_sheets (thing, thing_id) where voided_at is null;
      create index signature_sheets_by_thing on signature_sheets (thing_id, opened_at desc);
      create index signature_sheets_by_keeper on signature_sheets (keeper_id, opened_at desc, id);

      create table signature_parties (
        sheet_id uuid not null references signature_sheets,
        party text not null check (party ~ '^[A-Z_]{1,40}$'),
        position integer not null,
        role text not null check (btrim(role) <> ''),
        name text not null check (btrim(name) <> ''),
        quality text not null,
        -- Whoever holds it signs with their account; null: by a personal link to the address.
        holder_id uuid,
        email text,
        locale text not null check (locale in ('fr', 'en')),
        consent text not null check (btrim(consent) <> ''),
        by_link boolean not null generated always as (holder_id is null) stored,
        primary key (sheet_id, party),
        unique (sheet_id, position),
        unique (sheet_id, party, by_link),
        constraint signature_parties_can_be_reached check (holder_id is not null or email is not null)
      );
      create index signature_parties_by_holder on signature_parties (holder_id, sheet_id) where holder_id is not null;

      -- A party without an account is invited: by a letter, whose link is made as it leaves, again if it must leave again. The last invitation stands.
      create table signature_invitations (
        id uuid primary key default gen_random_uuid(),
        sheet_id uuid not null,
        party text not null,
        by_link boolean not null default true check (by_link),
        made_at timestamptz not null,
        ended_at timestamptz,
        constraint signature_invitations_are_for_whoever_has_no_account foreign key (sheet_id, party, by_link) references signature_parties (sheet_id, party, by_link)
      );
      create unique index signature_invitations_one_a_party on signature_invitations (sheet_id, party) where ended_at is null;

      -- Only the SHA-256 of a token is kept: whoever reads the table cannot sign with it. A newer link ends the one before it.
      create table signature_links (
        token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        sheet_id uuid not null,
        party text not null,
        by_link boolean not null default true check (by_link),
        made_at timestamptz not null,
        ends_at timestamptz not null,
        -- Where the portal cannot send letters: who was shown it, to hand it over.
        handed_by uuid references people,
        ended_at timestamptz,
        ended_by uuid references people,
        unique (token_hash, sheet_id, party),
        constraint signature_links_are_for_whoever_has_no_account foreign key (sheet_id, party, by_link) references signature_parties (sheet_id, party, by_link),
        check (ends_at > made_at),
        check (ended_by is null or ended_at is not null)
      );
      create unique index signature_links_one_a_party on signature_links (sheet_id, party) where ended_at is null;
      create index signature_links_by_party on signature_links (sheet_id, party, made_at desc);

      -- What was signed elsewhere, as it came back: the document served.
      create table signature_originals (
        sheet_id uuid primary key references signature_sheets,
        paper_id uuid not null,
        sha256 text not null,
        recorded_by uuid not null references people,
        recorded_at timestamptz not null,
        unique (sheet_id, recorded_by),
        constraint signature_originals_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256)
      );

      create table signatures (
        sheet_id uuid not null,
        party text not null,
        sha256 text not null,
        sign_before date not null,
        time_zone text not null,
        name text not null check (btrim(name) <> ''),
        quality text not null,
        how text not null check (how in ('account', 'link', 'paper')),
        person_id uuid references people,
        token_hash text,
        recorded_by uuid,
        signed_on date not null,
        written_at timestamptz not null,
        primary key (sheet_id, party),
        constraint signatures_are_of_a_party foreign key (sheet_id, party) references signature_parties (sheet_id, party),
        -- The very document of the sheet, and its day.
        constraint signatures_are_on_that_document foreign key (sheet_id, sha256, sign_before, time_zone) references signature_sheets (id, sha256, sign_before, time_zone),
        constraint signatures_by_a_link_of_that_party foreign key (token_hash, sheet_id, party) references signature_links (token_hash, sheet_id, party),
        constraint signatures_on_paper_have_their_original foreign key (sheet_id, recorded_by) references signature_originals (sheet_id, recorded_by),
        -- R31.
        constraint signatures_come_before_the_day check (signed_on < sign_before),
        constraint signatures_say_how check ((how = 'account') = (person_id is not null) and (how = 'link') = (token_hash is not null) and (how = 'paper') = (recorded_by is not null)),
        constraint signatures_are_of_their_day check (
          case how when 'paper' then signed_on <= (written_at at time zone time_zone)::date else signed_on = (written_at at time zone time_zone)::date end)
      );

      create table signature_refusals (
        id uuid primary key default gen_random_uuid(),
        sheet_id uuid not null,
        party text not null,
        reason text not null constraint signature_refusals_reasoned check (btrim(reason) <> ''),
        refused_at timestamptz not null,
        person_id uuid references people,
        token_hash text,
        foreign key (sheet_id, party) references signature_parties (sheet_id, party),
        foreign key (token_hash, sheet_id, party) references signature_links (token_hash, sheet_id, party),
        check ((person_id is null) <> (token_hash is null))
      );
      create index signature_refusals_by_sheet on signature_refusals (sheet_id, refused_at);

      -- A seal says that all have signed, and its code is printed on the document.
      create table signature_seals (
        sheet_id uuid primary key references signature_sheets,
        code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
        sealed_at timestamptz not null
      );
      create table signature_finals (
        sheet_id uuid primary key references signature_seals,
        paper_id uuid not null,
        sha256 text not null,
        made_at timestamptz not null,
        constraint signature_finals_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256)
      );
      -- The shape that rate-limiter-flexible expects of its table.
      create table signature_visits (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index signature_visits_by_end on signature_visits (expire);
    `);
    await db.query(SIGNATURE_TRIGGERS);
    for (const table of [
      'signature_parties',
      'signatures',
      'signature_refusals',
      'signature_originals',
      'signature_seals',
      'signature_finals',
    ]) {
      await db.query(
        `create trigger ${table}_stay before update or delete on ${table} for each row execute function refuse_rewriting()`,
      );
    }
    for (const table of ['signature_sheets', 'signature_invitations', 'signature_links']) {
      await db.query(
        `create trigger ${table}_are_never_deleted before delete on ${table} for each row execute function refuse_rewriting()`,
      );
    }
    for (const table of [
      'signature_sheets',
      'signature_parties',
      'signature_invitations',
      'signature_links',
      'signatures',
      'signature_refusals',
      'signature_originals',
      'signature_seals',
      'signature_finals',
    ]) {
      await db.query(
        `create trigger ${table}_are_never_emptied before truncate on ${table} for each statement execute function refuse_rewriting()`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
