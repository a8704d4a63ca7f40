// What the program looks like, counted the same way each time: `npm run shape` prints it as a table.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);
const WIDEST = 120;
const LONGEST = 250;
/** Names that say nothing of the trade; in code, and in what is said of it. */
const RIDDLES = /\b(?:house|twin|letThemSee|spoken|mute)\b|\b(?:told|hear|sat)\b(?!['’])/gi;

const files = git('ls-files', '--cached', '--others', '--exclude-standard')
  .split('\n')
  .filter((file) => /^(?:src|migrations|test|scripts|bench|weather)\/.*\.(?:tsx?|mjs)$/.test(file))
  .map((file) => ({ file, lines: readFileSync(path.join(ROOT, file), 'utf8').split('\n').slice(0, -1) }));
const isCatalogue = ({ file }) => /\/words\/|\/words\.|sentences/.test(file);
const sources = files.filter(({ file }) => file.startsWith('src/') && !/\.spec\.tsx?$/.test(file));
const count = (of, what) => of.reduce((sum, one) => sum + what(one), 0);

const wide = files
  .filter((one) => !isCatalogue(one))
  .flatMap(({ lines }) => lines.filter((line) => line.length > WIDEST));
const all = count(
  files.filter((one) => !isCatalogue(one)),
  ({ lines }) => lines.length,
);
const long = files.filter(({ lines }) => lines.length > LONGEST).sort((a, b) => b.lines.length - a.lines.length);
const commits = git('log', '--format=%s%x00%b%x01')
  .split('\u0001')
  .map((entry) => entry.trim().split('\0'))
  .filter(([title]) => title);

const rows = [
  ['lines of code', String(count(files, ({ lines }) => lines.length))],
  [
    `lines over ${WIDEST} columns, catalogues apart`,
    `${((100 * wide.length) / all).toFixed(2)} %, the longest ${Math.max(...wide.map(({ length }) => length), 0)}`,
  ],
  [`files over ${LONGEST} lines`, `${long.length}, the largest ${long[0]?.lines.length ?? 0}`],
  [
    'files that hold SQL outside data/',
    String(
      sources.filter(
        ({ file, lines }) =>
          !/\/data\/|^src\/platform\//.test(file) &&
          lines.some((line) => /\btx\.(?:rows?|rowsPlannedAnew)\b/.test(line)),
      ).length,
    ),
  ],
  [
    'acts that import from pages/',
    String(
      sources.filter(
        ({ file, lines }) => file.includes('/acts/') && lines.some((line) => /from '\.\.\/pages\//.test(line)),
      ).length,
    ),
  ],
  [
    'riddles (house, twin, told, hear …)',
    String(count(files, ({ lines }) => lines.join('\n').match(RIDDLES)?.length ?? 0)),
  ],
  [
    'commits with a title over 72 characters · without a body',
    `${commits.filter(([title]) => title.length > 72).length} · ${commits.filter(([, body]) => !body?.trim()).length} of ${commits.length}`,
  ],
];

const width = Math.max(...rows.map(([point]) => point.length));
process.stdout.write(
  [
    `| ${'point'.padEnd(width)} | now |`,
    `| ${'-'.repeat(width)} | --- |`,
    ...rows.map(([point, now]) => `| ${point.padEnd(width)} | ${now} |`),
    '',
  ].join('\n'),
);

function git(...words) {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 });
}
