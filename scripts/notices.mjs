// Gathers the licences of what a portal ships beside its own code: `node scripts/notices.mjs [FOLDER] >
// THIRD-PARTY-NOTICES`. It reads what is installed in that folder, tools of development apart, and ends with 1 when a
// package says nothing of its licence.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const { packages } = JSON.parse(readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8'));

const shipped = Object.entries(packages)
  .filter(([place, { dev }]) => !dev && isThere(place))
  .map(([place]) => noticeOf(place))
  .sort((one, other) => (one.title < other.title ? -1 : 1));
const silent = shipped.filter(({ licence, hasText }) => licence === undefined && !hasText);

process.stdout.write(`What Aval is shipped with, and under which licences: ${shipped.length} packages.\n`);
for (const { title, licence, texts } of shipped)
  process.stdout.write(`\n${'-'.repeat(80)}\n${title}: ${licence ?? 'as its text says'}\n${texts.join('\n')}`);
if (silent.length > 0) {
  process.stderr.write(`No licence is known of: ${silent.map(({ title }) => title).join(', ')}\n`);
  process.exitCode = 1;
}

/** An image may be shipped without what it never uses. */
function isThere(place) {
  return statSync(path.join(root, place), { throwIfNoEntry: false }) !== undefined;
}

function noticeOf(place) {
  const folder = path.join(root, place);
  const { name, version, license, licenses, author, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const said = license ?? licenses;
  const licence = typeof said === 'string' ? said : [said ?? []].flat().map(({ type }) => type);
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)(?:[.-].*)?$/i.test(file))
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort()
    .map((file) => `\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`);
  // Some packages name their licence and leave its text in their repository.
  const whose = [author?.name ?? author, repository?.url ?? repository].filter(Boolean).join(', ');
  return {
    title: `${name} ${version}`,
    licence: licence.length > 0 ? String(licence) : undefined,
    hasText: texts.length > 0,
    texts: texts.length > 0 ? texts : [`\n${whose}\n`],
  };
}
