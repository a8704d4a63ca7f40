import pg from 'pg';
import { GRANTS } from '../../src/grants.js';
import { PORTAL, WORKER, type Grants } from '../../src/platform/database/index.js';
import { fillDatabase, type FilledDatabase } from '../support/filled-database.js';
import { CREDITED } from '../support/legal-chain/credited.js';
import { FORWARDED } from '../support/legal-chain/forwarded.js';

/** A file that is credited, in a database of its own, and each role signed in to it as the program does. */
let filled: FilledDatabase;
const signedIn = new Map<string, pg.Client>();
beforeAll(async () => {
  filled = await fillDatabase(FORWARDED, CREDITED);
  for (const [role, url] of [
    [PORTAL, filled.addresses.url],
    [WORKER, filled.addresses.workerUrl],
  ] as const) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    signedIn.set(role, client);
  }
});
afterAll(async () => {
  for (const client of signedIn.values()) await client.end();
  await filled.close();
});

const WENT_THROUGH = 'nothing: it went through';

/** What PostgreSQL answers a role that tries this, in a transaction that is taken back. */
async function answerTo(role: string, statements: string): Promise<string> {
  const client = signedIn.get(role);
  await client?.query('begin');
  try {
    await client?.query(statements);
    return WENT_THROUGH;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client?.query('rollback');
  }
}

const REFUSED =
  /^(?:permission denied|must be (?:owner|superuser)|only roles with|access to library|cannot (?:execute|set)|role .* (?:is not|cannot))/;
const KEPT = ['journal', 'decisions', 'minutes', 'credit_awards', 'opinions', 'retained_periods', 'account_events'];

/** What whoever breaks into the program would try, to make what was decided say something else. */
const ATTEMPTS: Readonly<Record<string, readonly string[]>> = {
  'switches no trigger off, and drops none': [
    'alter table journal disable trigger all',
    'alter table journal disable trigger journal_is_append_only',
    'drop trigger journal_is_append_only on journal',
    'alter table decisions enable replica trigger signed_decisions_stay',
    'alter trigger minutes_stay on minutes rename to nothing',
  ],
  'adds no trigger and no rule of its own': [
    `create trigger mine before insert on journal for each row execute function note_signing()`,
    'create rule mine as on update to journal do instead nothing',
    'create policy mine on journal using (true)',
    'alter table journal enable row level security',
  ],
  'is no replica, whom no trigger and no foreign key stops': [
    'set session_replication_role = replica',
    `select set_config('session_replication_role', 'replica', true)`,
    `alter role ${PORTAL} set session_replication_role = replica`,
    `alter role ${WORKER} set session_replication_role = replica`,
  ],
  'replaces none of the functions that say the law': [
    `create or replace function refuse_rewriting() returns trigger language plpgsql as 'begin return new; end'`,
    `create or replace function seal_journal_line() returns trigger language plpgsql as 'begin return new; end'`,
    `create or replace function journal_seal(line journal) returns text language sql return repeat('a', 64)`,
    'drop function refuse_rewriting() cascade',
    'alter function refuse_rewriting() set search_path = pg_temp',
    'alter function refuse_rewriting() rename to nothing',
  ],
  'runs no program of the machine, and reads and writes none of its files': [
    `copy (select 1) to program 'true'`,
    `copy lifecycle_moves from program 'true'`,
    `copy (select 1) to '/dev/null'`,
    `copy lifecycle_moves from '/dev/null'`,
    `select pg_read_file('postgresql.conf')`,
    `select pg_read_binary_file('postgresql.conf')`,
    `select pg_ls_dir('.')`,
    `select lo_import('/etc/hostname')`,
    `select lo_export(1, '/dev/null')`,
    `load '/tmp/mine.so'`,
  ],
  'brings in no extension, no other server and no language': [
    'create extension dblink',
    'create extension file_fdw',
    'create extension citext',
    'create foreign data wrapper mine',
    'create language mine handler plpgsql_call_handler',
    `create function mine() returns int language c as 'libc', 'abort'`,
    'drop extension pg_trgm',
  ],
  'takes no constraint away, and changes no table': [
    'alter table credit_awards drop constraint credit_awards_stand_on_a_signed_decision',
    'alter table reports drop constraint reports_state_is_in_the_journal',
    'alter table journal alter column format set default 1',
    'alter table journal add column mine text',
    'alter table journal rename to journal_of_before',
    'drop table journal cascade',
    'drop index journal_by_actor',
    'drop view people.person cascade',
    `update pg_constraint set convalidated = false`,
  ],
  'makes nothing of its own, where it would stand before what is asked': [
    'create table public.mine ()',
    'create schema mine',
    'create function public.mine() returns int language sql return 1',
    'create view public.mine as select 1',
    'create table people.mine ()',
    'create temporary table journal ()',
    'create temporary view journal as select 1',
    'create sequence public.mine',
    'create type public.mine as enum ()',
  ],
  'becomes nobody else, and gives itself nothing': [
    'set role aval_owner',
    'set session authorization aval_owner',
    'grant aval_owner to current_user',
    `alter role ${PORTAL} superuser`,
    `alter role ${WORKER} superuser`,
    `alter role ${PORTAL} createrole`,
    `alter role aval_owner password 'mine'`,
    'create role mine superuser',
    'alter table journal owner to current_user',
    'reassign owned by aval_owner to current_user',
    'grant pg_write_server_files to current_user',
  ],
  'changes no setting of the server, and of the database': [
    'alter database template1 set session_replication_role = replica',
    `select set_config('log_statement', 'none', true)`,
    `select pg_reload_conf()`,
    `select setval('journal_id_seq', 1)`,
  ],
  'writes to no table whose rows come with the schema': [
    `insert into lifecycle_moves values ('report', 'mine', 'DRAFT', 'VALIDATED')`,
    `delete from migrations`,
    `insert into graphile_worker.migrations (id) values (999)`,
  ],
  'locks no history away': ['lock table journal in access exclusive mode', 'select 1 from journal for update'],
};

describe.each([PORTAL, WORKER])('whoever signs in as %s', (role) => {
  it.each(Object.keys(ATTEMPTS))('%s', async (name) => {
    const answers: string[] = [];
    for (const attempt of ATTEMPTS[name] ?? [])
      answers.push(`${attempt}: ${(await answerTo(role, attempt)).replace(REFUSED, 'refused: $&')}`);
    expect(answers.filter((answer) => !answer.includes(': refused: '))).toEqual([]);
  });

  it.each(KEPT)('empties and rewrites nothing of %s', async (table) => {
    const asked = `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = '${table}' and is_generated = 'NEVER'
      order by ordinal_position`;
    const columns = (await filled.ask(asked)) as { name: string }[];
    const moved = columns.filter(({ name }) => mayMove(role, table, name)).map(({ name }) => name);
    expect(moved).toEqual(role === PORTAL ? (MOVED[table] ?? []) : []);
    expect(columns.length).toBeGreaterThan(3);
    for (const statement of [
      `truncate ${table} cascade`,
      ...columns
        .filter(({ name }) => !moved.includes(name))
        .map(({ name }) => `update ${table} set "${name}" = default`),
      ...(table === 'decisions' ? [] : [`delete from ${table}`]),
    ])
      expect(await answerTo(role, statement)).toBe(`permission denied for table ${table}`);
  });
});

/** What the law moves of what is kept, in the order of the table: an opinion ends, a decision is written until it is signed. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  opinions: ['ended_at', 'ended_why'],
  decisions: [
    'sense',
    'adopts_proposal',
    'own_text',
    'more_due_on',
    'recorded_by',
    'recorded_at',
    'revision',
    'minutes_id',
    'more_why',
  ],
};

function mayMove(role: string, table: string, column: string): boolean {
  const { portal, worker }: Grants[string] = GRANTS[table as keyof typeof GRANTS];
  const [, columns = ''] = /update \(([^)]*)\)/.exec((role === PORTAL ? portal : worker) ?? '') ?? [];
  return columns.split(', ').includes(column);
}

describe('whoever signs in as the portal', () => {
  it('changes or removes no decision that was signed', async () => {
    for (const statement of [
      `update decisions set sense = 'UNFAVOURABLE' where minutes_id is not null`,
      'delete from decisions where minutes_id is not null',
    ])
      expect(await answerTo(PORTAL, statement)).toBe(
        'aval: a signed decision is never edited, corrective minutes follow it',
      );
  });

  it('edits no opinion once it has ended, nor brings it back', async () => {
    expect(await answerTo(PORTAL, `update opinions set ended_at = now() where ended_at is not null`)).toBe(
      'aval: a proposed opinion is never edited, a new one follows it',
    );
  });

  it('rewrites no line of the journal with the hashes that follow it computed anew', async () => {
    expect(
      await answerTo(
        PORTAL,
        `with changed as (update journal set reason = 'Autre chose.' where seq = 1 returning *)
         update journal j set previous_hash = journal_seal(c), hash = journal_seal(j) from changed c
          where j.thing_id = c.thing_id and j.seq = 2`,
      ),
    ).toBe('permission denied for table journal');
  });

  it('adds no line to the journal under a hash of its own making, in the format of before or in this one', async () => {
    const client = signedIn.get(PORTAL);
    await client?.query('begin');
    try {
      const forged = await client?.query<{ format: number; hash: string; sealed: boolean }>(
        `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, previous_hash, hash, format)
         values ('report', gen_random_uuid(), 1, now(), 'system', 'open', '', 'DRAFT', '', repeat('a', 64), 1)
         returning format, hash, hash = journal_seal(journal) as sealed`,
      );
      expect(forged?.rows).toEqual([{ format: 2, hash: expect.not.stringMatching(/^a{64}$/) as string, sealed: true }]);
    } finally {
      await client?.query('rollback');
    }
  });

  it('leads no trigger elsewhere by its search path', async () => {
    const led = `set local search_path = people, jury, pg_temp`;
    expect(await answerTo(PORTAL, `${led}; delete from public.decisions where minutes_id is not null`)).toBe(
      'aval: a signed decision is never edited, corrective minutes follow it',
    );
  });
});
