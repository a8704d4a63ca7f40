// What reading a page made to be long costs: ten times as much text may take ten times as long, and not a hundred
// times. `npm run bench:reading`, after a build. Ends with 1 when a ratio of processor time passes 30.
import { readingOf } from '../dist/src/papers/rules/reading.js';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const SHORT = 20_000;
const LONG = 200_000;
const MOST = 30;
const PIECES = [
  '1.1.1.',
  'a au ',
  '. ',
  '1/1/2000 ',
  ' ',
  '\t',
  'depuis le 1 janvier ',
  'de mars 2019 a ',
  '2019-01 - ',
  '1 janv. ',
  '-',
  'a.',
  "l'",
];

const ratios = PIECES.map((piece) => {
  const [short, long] = [SHORT, LONG].map((letters) => least(piece, letters));
  const ratio = long / short;
  process.stdout.write(
    `${JSON.stringify(piece).padEnd(24)}${(short / 1000).toFixed(2)} ms, ten times as much ` +
      `${(long / 1000).toFixed(2)} ms: ${ratio.toFixed(1)} times\n`,
  );
  return ratio;
});
process.exit(Math.max(...ratios) > MOST ? 1 : 0);

/** The least processor time of all rounds, in microseconds: what is more is the collector's, or a busy machine's. */
function least(piece, letters) {
  const pages = [`${piece.repeat(letters / piece.length)}x`];
  const took = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    readingOf(pages);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...took);
}
