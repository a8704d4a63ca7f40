import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const HERE = path.relative(process.cwd(), import.meta.filename);

/** What stands below this heading amends decisions that are not built yet: its rows bind with them. */
const [TABLES = ''] = readFileSync('docs/worked-examples.md', 'utf8').split('## Added on 2026-11-30');

/** The numbers of the rows, from the tables. */
const ROWS = [...TABLES.matchAll(/^\| ([IW]\d{2}) \|/gm)].map(([, row]) => row ?? '');

/**
 * What the specs of a level say, but for this one and for their comments: a row is stated by a test, not by a remark.
 */
function refusalBy(level: 'src' | 'test'): string {
  const specs = readdirSync(level, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(level, file))
    .filter((file) => /\.spec\.tsx?$/.test(file) && file !== HERE);
  return specs.map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')).join('\n');
}

describe('the worked examples of agreements and of the workflow', () => {
  it('are all in the table: internships and the main line', () => {
    expect([
      ROWS.filter((row) => row.startsWith('I')).length,
      ROWS.filter((row) => row.startsWith('W')).length,
    ]).toEqual([18, 16]);
    expect(new Set(ROWS).size).toBe(ROWS.length);
  });

  it.each([
    ['src', 'in the domain'],
    ['test', 'through the pages'],
  ] as const)('are each named by a test under %s, %s', (level, where) => {
    const said = refusalBy(level);
    expect(
      ROWS.filter((row) => !new RegExp(`\\b${row}\\b`).test(said)).map(
        (row) => `${row} is named by no test ${where} (${level}/**/*.spec.ts)`,
      ),
    ).toEqual([]);
  });
});
