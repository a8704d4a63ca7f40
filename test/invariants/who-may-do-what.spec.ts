import pg from 'pg';
import { GRANTS } from '../../src/grants.js';
import { tablesThatDiffer } from '../../src/platform/database/grants.js';
import { PUBLISHED } from '../../src/published.js';
import { cloneDatabase, type Clone } from '../support/database.js';

let clone: Clone;
let owner: pg.Client;
beforeAll(async () => {
  clone = await cloneDatabase();
  owner = new pg.Client({ connectionString: clone.ownerUrl });
  await owner.connect();
});
beforeEach(() => owner.query('begin'));
afterEach(() => owner.query('rollback'));
afterAll(async () => {
  await owner.end();
  await clone.dispose();
});

const names = async (question: string, values: unknown[] = []): Promise<string[]> =>
  (await owner.query<{ name: string }>(question, values)).rows.map(({ name }) => name);

const tables = (): Promise<string[]> =>
  names(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1`,
  );
const withoutGrants = async (): Promise<string[]> => (await tables()).filter((table) => !(table in GRANTS));

it('each table says who may do what with it, and nothing is said of a table that is not there', async () => {
  expect(await withoutGrants()).toEqual([]);
  expect(Object.keys(GRANTS).sort()).toEqual(await tables());
});

it('a table that a later step makes is missed, and shut to all but its owner, until something is said of it', async () => {
  await owner.query('create table wishes (words text not null)');
  expect(await withoutGrants()).toEqual(['wishes']);
  expect(
    await names(
      `select role as name from unnest(array['aval_portal', 'aval_worker', 'public']) role
        where has_table_privilege(role, 'wishes', 'select, insert, update, delete, truncate, references, trigger')`,
    ),
  ).toEqual([]);
});

it('the catalogue of PostgreSQL says of every table what is written, and a right that was given beside is found', async () => {
  expect(await tablesThatDiffer(owner, GRANTS)).toEqual([]);
  await owner.query('grant delete on minutes to aval_worker');
  await owner.query('grant update (reason) on journal to aval_portal');
  await owner.query('revoke insert on letters from aval_portal');
  expect((await tablesThatDiffer(owner, GRANTS)).sort()).toEqual(['journal', 'letters', 'minutes']);
});

it('the worker may do nothing that the portal may not', () => {
  const beyond = Object.entries(GRANTS).flatMap(
    ([table, { portal, worker }]: [string, { portal: string; worker?: string }]) =>
      rightsOf(worker ?? '')
        .filter((right) => !rightsOf(portal).includes(right))
        .map((right) => `${table}: ${right}`),
  );
  expect(beyond).toEqual([]);
});

/** `select`, `update ended_at`: each right by itself. Who may read a table may read each of its columns. */
function rightsOf(given: string): string[] {
  return given.split(/,(?![^(]*\))/).flatMap((part) => {
    const [, verb = '', columns] = /^\s*(\w+)(?: \((.*)\))?/.exec(part) ?? [];
    if (verb === '' || verb === 'select') return verb === '' ? [] : [verb];
    return columns?.split(',').map((column) => `${verb} ${column.trim()}`) ?? [verb];
  });
}

it('neither owns anything, is a member of anything, or is given what will be made', async () => {
  expect(
    await names(
      `select pg_describe_object(classid, objid, objsubid) as name from pg_shdepend
        where refobjid in ('aval_portal'::regrole, 'aval_worker'::regrole) and deptype = 'o'
          and dbid in (0, (select oid from pg_database where datname = current_database()))
       union all
       select roleid::regrole::text from pg_auth_members where member in ('aval_portal'::regrole, 'aval_worker'::regrole)
       union all
       select defaclobjtype::text from pg_default_acl`,
    ),
  ).toEqual([]);
});

it('everybody else may look at nothing and make nothing', async () => {
  const schemas = ['public', 'graphile_worker', ...PUBLISHED.map(({ schema }) => schema)];
  expect(
    await names(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace,
              aclexplode(c.relacl) a where a.grantee = 0 and n.nspname = any ($1)
       union all select nspname from pg_namespace where nspname = any ($1) and has_schema_privilege('public', oid, 'create')
       union all select datname from pg_database
         where datname = current_database() and has_database_privilege('public', oid, 'create, temporary')`,
      [schemas],
    ),
  ).toEqual([]);
});

it('no function runs with another’s rights, and those of triggers look tables up where they are', async () => {
  expect(
    await names(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_language l on l.oid = p.prolang
        where p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
          and (p.prosecdef or (l.lanname = 'plpgsql' and p.pronamespace = 'public'::regnamespace
               and not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=pg_catalog%')))`,
    ),
  ).toEqual([]);
});
