import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import ts from 'typescript';
import { PUBLISHED } from '../../src/published.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { describeStatement, type DescribedColumn } from '../support/describe-statement.js';
import { programOf } from '../support/program-of.js';
import { statementSites } from '../support/statement-sites.js';

/** How the driver gives what PostgreSQL calls so; JSON and what is not here may be anything. */
const KINDS: Readonly<Record<number, string>> = {
  16: 'boolean',
  20: 'string',
  21: 'number',
  23: 'number',
  25: 'string',
  700: 'number',
  701: 'number',
  1082: 'string',
  1184: 'Date',
  1700: 'string',
  2950: 'string',
};
/** Their filters are put together for the call. */
const PUT_TOGETHER = [
  'platform/lifecycle/hold-unmoved.ts',
  'platform/lifecycle/ends.ts',
  'reports/data/list.store.ts',
  'internships/data/list.store.ts',
  'diploma-requests/data/list.store.ts',
  'examinations/data/list.store.ts',
];

/** What a column that may be null never is where it is read, and why. */
const NEVER_NULL_THERE: Readonly<Record<string, string>> = {
  'papers/data/readings.store.ts sentBy':
    'What is read was received from somebody: the portal reads nothing that it makes.',
  'reports/data/reports.store.ts current_version_id':
    'Set in the transaction that opens the report, since each refers to the other.',
  'letters/data/letters.store.ts name': 'Asked of letters to people without an account.',
  'letters/data/letters.store.ts email': 'Asked of letters to people without an account.',
  'letters/data/letters.store.ts failure': 'Asked of letters that did not leave: the database wants to know why.',
  'jury/data/decisions.store.ts replacesId': 'Asked of decisions joined to the one that they replace.',
  'jury/data/new-deliberations.store.ts reportId': 'A new deliberation is of a decision on a file.',
  'jury/data/new-deliberations.store.ts versionId': 'A new deliberation is of a decision on a file.',
  'jury/data/new-deliberations.store.ts versionSha256': 'A new deliberation is of a decision on a file.',
  'jury/data/new-deliberations.store.ts opinionId': 'A new deliberation is of a decision on a file.',
  'jury/data/new-deliberations.store.ts opinionSha256': 'A new deliberation is of a decision on a file.',
  'jury/data/new-deliberations.store.ts proposal': 'A new deliberation is of a decision on a file.',
  'jury/data/jury-files.store.ts versionId': 'What is bound is a file: a request without one has none to bind.',
  'jury/data/jury-files.store.ts versionSha256': 'What is bound is a file: a request without one has none to bind.',
  'jury/data/jury-files.store.ts opinionId': 'What is bound is a file: a request without one has none to bind.',
  'jury/data/jury-files.store.ts opinionSha256': 'What is bound is a file: a request without one has none to bind.',
  'reports/data/officers.store.ts reportId':
    'An officer is in charge of a file: on a request without one a jury alone stands.',
  'jury/data/closed-members.store.ts requestId': 'Read of what stands on no report: on a request, then.',
};

let clone: Clone;
let client: pg.Client;
/**
 * `table.column`, by their numbers: each column that may be null, of a table or of a view that shows it as it stands.
 */
let mayBeNull: ReadonlySet<string>;
const program = programOf();
/** What has a plan, which is made with the rights of whoever asks. */
const PLANNED = /^\s*(?:select|with|insert|update|delete)\b/i;
beforeAll(async () => {
  clone = await cloneDatabase();
  client = new pg.Client({ connectionString: clone.ownerUrl });
  await client.connect();
  mayBeNull = await nullableColumns();
});
afterAll(async () => {
  await client.end();
  await clone.dispose();
});

it('a statement is one that the portal may ask: each right that it takes is given', async () => {
  const portal = new pg.Client({ connectionString: clone.url });
  await portal.connect();
  const refused: string[] = [];
  for (const { where, texts } of statementSites(program))
    for (const text of texts?.filter((one) => PLANNED.test(one)) ?? [])
      await portal
        .query(`explain (generic_plan) ${text}`)
        .catch((error: unknown) => refused.push(`${where}: ${String(error)}`));
  const another = portal.query('explain (generic_plan) update journal set reason = $1');
  await expect(another).rejects.toThrow('permission denied for table journal');
  await portal.end();
  expect(refused).toEqual([]);
});

it('a statement is one that PostgreSQL reads on the migrated schema, and gives the columns that its row type names, of their kinds', async () => {
  const checker = program.getTypeChecker();
  const faults: string[] = [];
  const unread: string[] = [];
  for (const { where, texts, row } of statementSites(program)) {
    if (!texts) unread.push(where.replace(/:\d+$/, ''));
    for (const text of texts ?? []) {
      try {
        const columns = await describeStatement(client, text);
        if (row) faults.push(...faultsOf(where, columns, row, checker).map((fault) => `${where}: ${fault}`));
      } catch (error) {
        faults.push(`${where}: ${String(error)}`);
      }
    }
  }
  expect(unread.sort()).toEqual([...PUT_TOGETHER].sort());
  expect(faults).toEqual([]);
});

/** What a row type says and the statement does not keep; that it gives more than is read is no fault. */
function faultsOf(where: string, columns: readonly DescribedColumn[], row: ts.Type, checker: ts.TypeChecker): string[] {
  return checker.getPropertiesOfType(row).flatMap((property) => {
    const column = columns.find(({ name }) => name === property.name);
    if (!column) return property.flags & ts.SymbolFlags.Optional ? [] : [`gives no ${property.name}`];
    const type = checker.getTypeOfSymbol(property);
    const kind = KINDS[column.type];
    const said = kindsOf(type, checker);
    return [
      ...(kind === undefined || said.includes(kind) || said.includes('anything')
        ? []
        : [`gives ${column.name} as ${kind}, read as ${said.join(' or ')}`]),
      ...(mayBeNull.has(`${column.table}.${column.column}`) &&
      !saysNull(type) &&
      !(`${where.replace(/:\d+$/, '')} ${column.name}` in NEVER_NULL_THERE)
        ? [`gives ${column.name}, which may be null, read as if it never were`]
        : []),
    ];
  });
}

function saysNull(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some(
    ({ flags }) => flags & (ts.TypeFlags.Null | ts.TypeFlags.Any | ts.TypeFlags.Unknown),
  );
}

function kindsOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const present = checker.getNonNullableType(type);
  return [...new Set((present.isUnion() ? present.types : [present]).map(kindOf))];
}

function kindOf(type: ts.Type): string {
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Null | ts.TypeFlags.Never))
    return 'anything';
  return type.symbol?.name ?? 'an object';
}

async function nullableColumns(): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ table: number; column: number }>(
    `select a.attrelid::int as table, a.attnum::int as column from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attnotnull`,
  );
  const nullable = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  for (const { schema, views } of PUBLISHED)
    for (const [name, text] of Object.entries(views)) {
      const found = await client.query<{ id: number }>('select $1::regclass::int as id', [`${schema}.${name}`]);
      (await describeStatement(client, text)).forEach(({ table, column }, at) => {
        if (nullable.has(`${table}.${column}`)) nullable.add(`${found.rows[0]?.id}.${at + 1}`);
      });
    }
  return nullable;
}

describe('a row type that lies', () => {
  it('is found out: a column that is not there, of another kind, or that may be null', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aval-rows-'));
    const file = path.join(folder, 'lies.ts');
    writeFileSync(
      file,
      `
      import type { Tx } from '${process.cwd()}/src/platform/database/index.js';
      const COLUMNS = 'p.id, p.student_number as "studentNumber", p.created_at as "createdAt"';
      export async function ask(tx: Tx): Promise<void> {
        await tx.rows<{ id: string; studentNumber: string | null;
            createdAt: Date }>(\`select \${COLUMNS} from people p\`);
        await tx.rows<{ id: string; studentNumber: string; createdAt: string;
            name: string }>(\`select \${COLUMNS} from people p\`);
        await tx.row<{ studentNumber: string }>('select student_number as "studentNumber" from people.person');
      }`,
    );
    try {
      const program = programOf([file]);
      const found: string[] = [];
      for (const { where, texts, row } of statementSites(program, file))
        for (const text of texts ?? [])
          if (row) found.push(...faultsOf(where, await describeStatement(client, text), row, program.getTypeChecker()));
      expect(found).toEqual([
        'gives studentNumber, which may be null, read as if it never were',
        'gives createdAt as Date, read as string',
        'gives no name',
        'gives studentNumber, which may be null, read as if it never were',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
