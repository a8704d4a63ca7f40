// What the program looks like, counted the same way each time: `npm run shape` prints it as a table.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.dirname(import.meta.dirname);
const WIDEST = 120;
const LONGEST = 250;
/**
 * Words that make a reader guess when a thing is named by them: in identifiers and in names of files. A sentence of a
 * comment may say that somebody is told something. A migration that landed keeps its name.
 */
const RIDDLES =
  /^(?:houses?|doors?|twins?|tell|tells|told|dead|hears?|heard|sit|sits|sat|spoken|mute|life|looks|letthemsee)$/;

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
  ['riddling names (house, door, told, life …)', String(count(files, riddlesIn))],
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

function riddlesIn({ file, lines }) {
  if (file.startsWith('migrations/')) return 0;
  const source = ts.createSourceFile(file, lines.join('\n'), ts.ScriptTarget.Latest);
  let found = path.basename(file).split(/[-.]/).filter(isRiddle).length;
  const visit = (node) => {
    if (ts.isIdentifier(node) && wordsOf(node.text).some(isRiddle)) found += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Those of `noteWhoAttends`: note, who, sits; and the whole. */
function wordsOf(name) {
  return [name, ...name.split(/_|(?<=[a-z0-9])(?=[A-Z])/)];
}

function isRiddle(word) {
  return RIDDLES.test(word.toLowerCase());
}

function git(...words) {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 });
}
