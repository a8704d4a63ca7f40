import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second format of the journal (docs/journal.md): the database itself seals each line as it is written, from a text that whoever reads the journal
 * can write anew. What a program gives for the seal is not looked at, so a program of the version before goes on writing, in the new format.
 */
export class JournalFormat1764000000032 implements MigrationInterface {
  /** A transaction a statement: the old lines are read once nobody is shut out any more. Each may be run again, should one not have its lock in time. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${TEXT}
      alter table journal
        -- Of the lines that are there, which stay as they are. Nothing is rewritten: it is kept once, beside the table.
        add column if not exists format smallint not null default 1;
      alter table journal
        drop constraint if exists journal_format_is_known,
        add constraint journal_format_is_known check (format in (1, 2)) not valid,
        drop constraint if exists journal_at_is_told_in_24_characters,
        add constraint journal_at_is_told_in_24_characters
          check (at >= timestamptz '0001-01-01T00:00:00Z' and at < timestamptz '10000-01-01T00:00:00Z') not valid,
        -- A line that the trigger did not seal has no format, and is refused.
        alter column format drop default;
      ${SEAL}`);
    await db.query('alter table journal validate constraint journal_format_is_known');
    await db.query('alter table journal validate constraint journal_at_is_told_in_24_characters');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** The bodies are bound to what they name as they are made: no later search path leads them elsewhere. */
const TEXT = `
  create or replace function journal_field(name text, value text) returns text language sql stable parallel safe
    return name || ':' || coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || chr(10);

  create or replace function journal_text(line journal) returns text language sql stable parallel safe
    return journal_field('format', '2')
      || journal_field('previous_hash', line.previous_hash)
      || journal_field('thing', line.thing)
      || journal_field('thing_id', line.thing_id::text)
      || journal_field('seq', line.seq::text)
      || journal_field('at', to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      || journal_field('actor_id', line.actor_id::text)
      || journal_field('actor_name', line.actor_name)
      || journal_field('acted_as', line.acted_as)
      || journal_field('move', line.move)
      || journal_field('from_state', line.from_state)
      || journal_field('to_state', line.to_state)
      || journal_field('reason', line.reason)
      || journal_field('documents', jsonb_array_length(line.documents)::text)
      || coalesce(
           (select string_agg(
                     journal_field('document_name', document ->> 'name')
                     || journal_field('document_sha256', document ->> 'sha256'),
                     '' order by place)
              from jsonb_array_elements(line.documents) with ordinality as listed (document, place)),
           '');

  create or replace function journal_seal(line journal) returns text language sql stable parallel safe
    return encode(sha256(convert_to(journal_text(line), 'UTF8')), 'hex');`;

const SEAL = `
  create or replace function seal_journal_line() returns trigger language plpgsql set search_path = pg_catalog as $$
  declare
    document jsonb;
  begin
    -- What is kept of a document is what is sealed of it.
    for document in select value from jsonb_array_elements(new.documents) loop
      if document is distinct from jsonb_build_object('name', document ->> 'name', 'sha256', document ->> 'sha256')
         or document ->> 'name' is null
         or coalesce(document ->> 'sha256', '') !~ '^[0-9a-f]{64}$' then
        raise exception 'aval: the journal keeps of a document its name and its SHA-256, and nothing else'
          using errcode = 'check_violation';
      end if;
    end loop;
    new.format := 2;
    new.previous_hash := '';
    if new.seq > 1 then
      select hash into new.previous_hash from public.journal where thing_id = new.thing_id and seq = new.seq - 1;
      if not found then
        raise exception 'aval: the journal has no step % of % for the next one to follow', new.seq - 1, new.thing_id
          using errcode = 'foreign_key_violation', constraint = 'journal_goes_on_from_the_line_before';
      end if;
    end if;
    new.hash := public.journal_seal(new);
    return new;
  end $$;
  -- Its name comes after those of the others: it seals what they leave.
  create or replace trigger journal_is_sealed before insert on journal for each row execute function seal_journal_line();`;
