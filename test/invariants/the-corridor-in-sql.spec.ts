import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import ts from 'typescript';
import { PUBLISHED } from '../../src/published.js';
import { cloneDatabase } from '../support/database.js';

const ROOMS = PUBLISHED.map(({ schema }) => schema);
/** Those that keep nothing of their own: they read what the others publish. */
const WITHOUT_TABLES = ['desk', 'api', 'demonstration'];
const CORRIDOR = [...ROOMS, ...WITHOUT_TABLES];
const ROOM_OF_TABLE = new Map(PUBLISHED.flatMap(({ schema, tables }) => tables.map((table) => [table, schema])));
const IS_SQL = /\b(?:select|from|join|update|insert|delete|exists)\b/;
/**
 * What stands before the name of a table; a comma too, in a list of them, where what follows is not what follows a
 * column.
 */
const BEFORE_A_TABLE = /\b(?:from|join|into|update|using|only|table)\s*\(*\s*$/;

/**
 * Each table that a room's statements name and that is another's, and each view that its owner does not publish or that
 * is of a room below.
 */
function faultsIn(root: string): string[] {
  return sourcesOf(root).flatMap((file) => {
    const [room = ''] = path.relative(root, file).split(path.sep);
    return textsOf(file).flatMap(({ text, line }) =>
      faultsOf(room.replaceAll('-', '_'), text).map((fault) => `${path.relative(root, file)}:${line}: ${fault}`),
    );
  });
}

function sourcesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name) && !name.includes(`${path.sep}words${path.sep}`),
    )
    .map((name) => path.join(root, name));
}

/** Every text of a file that may be SQL, or a piece of it: a hole is written `$`. */
function textsOf(file: string): { readonly text: string; readonly line: number }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: { text: string; line: number }[] = [];
  const look = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('$')
        : undefined;
    if (text !== undefined && IS_SQL.test(text))
      texts.push({ text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, look);
  };
  look(source);
  return texts;
}

function faultsOf(room: string, text: string): string[] {
  const sql = text.replace(/'[^']*'/g, "''").replace(/--.*$/gm, '');
  return [...sql.matchAll(/(?<![.\w])(?:(\w+)\.)?([a-z_]+)\b/g)].flatMap(
    ({ 1: schema, 2: name = '', index, 0: whole }) => {
      if (!namesATable(sql.slice(0, index), sql.slice(index + whole.length))) return [];
      if (schema === undefined || schema === 'public') {
        const owner = ROOM_OF_TABLE.get(name);
        const isCall = /^\s*\(/.test(sql.slice(index + whole.length)) && !/\binto\s*$/.test(sql.slice(0, index));
        return owner === undefined || owner === room || isCall ? [] : [`${whole} is a table of ${owner}`];
      }
      const owner = PUBLISHED.find((one) => one.schema === schema);
      // After a comma, `reports.state` of the room itself is a column.
      if (owner === undefined || (schema === room && /,\s*$/.test(sql.slice(0, index)))) return [];
      if (!isPublishedBy(owner, name)) return [`${whole} is not published`];
      return CORRIDOR.indexOf(schema) > CORRIDOR.indexOf(room) ? [`${whole} is of a room below`] : [];
    },
  );
}

function namesATable(before: string, after: string): boolean {
  return BEFORE_A_TABLE.test(before) || (/,\s*$/.test(before) && !/^\s*(?:[,):]|(?:from|as)\b|$)/.test(after));
}

function isPublishedBy({ views, functions = {} }: (typeof PUBLISHED)[number], name: string): boolean {
  return name in views || Object.keys(functions).some((declaration) => new RegExp(`^${name}\\b`).test(declaration));
}

describe('a statement', () => {
  it('names tables of its own room only, and of the rooms above what they publish', () => {
    expect(faultsIn('src')).toEqual([]);
  });

  it('is found out when it reads the table of another room, what nobody publishes, or a room below', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'aval-corridor-'));
    mkdirSync(path.join(root, 'reports/words'), { recursive: true });
    writeFileSync(
      path.join(root, 'reports/faults.ts'),
      `
      const OWN = 'select r.id from reports r join people.person p on p.id = r.student_id, standings s';
      const TABLE = \`select 1 from reports r join people p on p.id = r.student_id where r.id = \${OWN}\`;
      const WRITTEN = 'insert into letters (id) values (1)';
      const LISTED = 'select 1 from reports r, periods p';
      const BELOW = 'select 1 from opinions.opinion o';
      const UNKNOWN = \`select 1 from people.password_hash\`;
      const QUOTED = "select 1 from reports r where r.move = ' from people'";
      const OF_PUBLIC = 'select 1 from public.people';
      const COLUMN = 'select r.id, reports.state from reports';
      `,
    );
    writeFileSync(path.join(root, 'reports/words/words.ts'), `const WORDS = 'letters come from people';`);
    try {
      expect(faultsIn(root)).toEqual([
        'reports/faults.ts:3: people is a table of people',
        'reports/faults.ts:4: letters is a table of letters',
        'reports/faults.ts:5: periods is a table of experience',
        'reports/faults.ts:6: opinions.opinion is of a room below',
        'reports/faults.ts:7: people.password_hash is not published',
        'reports/faults.ts:9: public.people is a table of people',
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

it('every table belongs to one room', async () => {
  const clone = await cloneDatabase();
  const client = new pg.Client({ connectionString: clone.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name
         from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        order by c.relname`,
    );
    const unowned = ['migrations'];
    expect(PUBLISHED.flatMap(({ tables }) => tables).sort()).toEqual(
      rows.map(({ name }) => name).filter((name) => !unowned.includes(name)),
    );
  } finally {
    await client.end();
    await clone.dispose();
  }
});

it('what a room publishes reads its own tables, and what the rooms above publish', () => {
  const faults = PUBLISHED.flatMap(({ schema, views, functions = {} }) =>
    Object.entries({ ...views, ...functions }).flatMap(([name, text]) =>
      faultsOf(schema, text).map((fault) => `${schema}.${name}: ${fault}`),
    ),
  );
  expect(faults).toEqual([]);
});
