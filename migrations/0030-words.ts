import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HIDDEN, LETTERS_AND_DIGITS } from './0030-words.letters.js';

/** Texts that have words, and show all that they hold: those that decide, those by which people and things are named. */
const IN_WORDS = {
  people: ['name'],
  centres: ['name'],
  specialties: ['name_fr', 'name_en'],
  juries: ['name_fr', 'name_en'],
  diplomas: ['name_fr', 'name_en'],
  journal: ['reason'],
  periods: ['employer', 'job', 'functions'],
  return_points: ['text'],
  conflicts: ['reason'],
  opinions: ['reasoning'],
  recusals: ['reason'],
  minutes: ['reason'],
  appeals: ['grounds'],
  ruleset_versions: ['source'],
  examination_points: ['text'],
  examination_answers: ['reasoning'],
  signatures: ['name'],
  signature_refusals: ['reason'],
  internship_approvals: ['comment'],
  internship_interruptions: ['motive'],
  internship_evaluations: ['text'],
} as const;

/**
 * What has words is asked as the portal's forms ask it. The constraints that asked `[[:alnum:]]` followed the machine's locale, and refused ² or ٣ that the forms let through.
 * What is stricter than before binds what is written from now on, column by column: the rows that are there stay, and may still move.
 */
export class Words1764000000030 implements MigrationInterface {
  /** A transaction a statement: none holds its lock while the next one reads a table. Each may be run again, should one not have its lock in time. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function a_letter_or_digit() returns text language sql immutable parallel safe
        as $$ select '${classOf(LETTERS_AND_DIGITS)}' $$;
      create or replace function something_hidden() returns text language sql immutable parallel safe
        as $$ select '${classOf(HIDDEN)}' $$;
      create or replace function refuse_text_without_words() returns trigger language plpgsql as $$
      declare
        column_name text;
        said text;
      begin
        foreach column_name in array tg_argv loop
          said := to_jsonb(new) ->> column_name;
          if said !~ a_letter_or_digit() or said ~ something_hidden() then
            raise exception 'aval: %.% has no words, or hides something', tg_table_name, column_name
              using errcode = 'check_violation', constraint = tg_name, table = tg_table_name, column = column_name;
          end if;
        end loop;
        return new;
      end $$`);
    for (const [table, columns] of Object.entries(IN_WORDS))
      await db.query(`
        create or replace trigger ${table}_in_words before insert or update of ${columns.join(', ')} on ${table}
          for each row execute function refuse_text_without_words(${columns.map((column) => `'${column}'`).join(', ')})`);
    await askTheSame(db);
    await db.query(`
      create or replace trigger decisions_reasoned_beyond_the_assessment before insert or update of sense, own_text, agenda_item_id on decisions
        for each row when (new.sense = 'FAVOURABLE' and coalesce(new.own_text, '') !~ a_letter_or_digit())
        execute function refuse_bare_grant_on_unfulfilled_condition()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

interface Check {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Every constraint that asked for a letter asks for the same ones as the forms; then what is already there is read, and shuts nobody out meanwhile. */
async function askTheSame(db: QueryRunner): Promise<void> {
  const [bare, own] = [`'[[:alnum:]]'::text`, 'a_letter_or_digit()'];
  for (const { table, name, definition } of await checksThatSay(db, bare))
    await db.query(
      `alter table ${table} drop constraint ${name},
         add constraint ${name} ${definition.replaceAll(bare, own).replace(/ NOT VALID$/, '')} not valid`,
    );
  for (const { table, name } of await checksThatSay(db, own)) {
    try {
      await db.query(`alter table ${table} validate constraint ${name}`);
    } catch (error) {
      // An old row that has no words by today's rule: the constraint still binds what is written after.
      if (!isBroken(error)) throw error;
    }
  }
}

async function checksThatSay(db: QueryRunner, what: string): Promise<Check[]> {
  return (await db.query(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'c' and position($1 in pg_get_constraintdef(oid)) > 0 order by 1, 2`,
    [what],
  )) as Check[];
}

function isBroken(error: unknown): boolean {
  return (error as { driverError?: { code?: unknown } } | null)?.driverError?.code === '23514';
}

/** Numbers and ranges of characters as PostgreSQL's regular expressions write them. */
function classOf(ranges: string): string {
  const each = ranges.trim().split(/\s+/);
  return `[${each.map((range) => range.replace(/[0-9a-f]+/g, (code) => `\\U${code.padStart(8, '0')}`)).join('')}]`;
}
