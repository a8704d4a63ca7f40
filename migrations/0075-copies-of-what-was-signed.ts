import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A copy of what all have signed, for whoever signed by a link: by another link, which opens the signed document and
 * nothing else, for as long as the document is kept. Only the SHA-256 of its token is here.
 */
export class CopiesOfWhatWasSigned1764000000075 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table signature_copies (
        id uuid primary key default gen_random_uuid(),
        sheet_id uuid not null,
        party text not null,
        by_link boolean not null default true check (by_link),
        asked_at timestamptz not null,
        -- Null: the portal, at the last signature.
        asked_by uuid references people,
        -- Null until its letter leaves; a letter that leaves again has another.
        token_hash text unique check (token_hash ~ '^[0-9a-f]{64}$'),
        last_used_at timestamptz,
        ended_at timestamptz,
        revoked_by uuid references people,
        revoked_why text check (revoked_why ~ a_letter_or_digit()),
        constraint signature_copies_are_for_whoever_has_no_account foreign key (sheet_id, party, by_link) references signature_parties (sheet_id, party, by_link),
        constraint signature_copies_are_used_by_their_link check (last_used_at is null or token_hash is not null),
        constraint signature_copies_revoked_with_a_reason check (
          (revoked_by is null) = (revoked_why is null) and (revoked_by is null or ended_at is not null))
      );
      create unique index signature_copies_one_a_party on signature_copies (sheet_id, party) where ended_at is null;
      create index signature_copies_by_party on signature_copies (sheet_id, party, asked_at desc);

      create function check_signature_copy() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from signature_finals f where f.sheet_id = new.sheet_id)
           or not exists (select 1 from signatures g where g.sheet_id = new.sheet_id and g.party = new.party and g.how = 'link') then
          raise exception 'aval: a copy is of what all have signed, for whoever signed it by a link' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger signature_copies_are_of_what_is_signed before insert on signature_copies
        for each row execute function check_signature_copy();

      create function allow_the_life_of_a_copy() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare living text[] := array['token_hash', 'last_used_at', 'ended_at', 'revoked_by', 'revoked_why'];
      begin
        if old.ended_at is not null
           or to_jsonb(old) - living is distinct from to_jsonb(new) - living
           or (new.token_hash is null and old.token_hash is not null)
           or (old.last_used_at is not null and (new.last_used_at is null or new.last_used_at < old.last_used_at)) then
          raise exception 'aval: nothing of a copy changes but its link, its last use and its end, once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger signature_copies_only_live before update on signature_copies
        for each row execute function allow_the_life_of_a_copy();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
