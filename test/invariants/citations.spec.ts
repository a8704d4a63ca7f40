import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const RULES = readFileSync('docs/rules.md', 'utf8');
const EXAMPLES = readFileSync('docs/worked-examples.md', 'utf8');

/** `**R9 / R10**`, `**C6b**`, `*Ambiguity A1:*`, `[interp A20]`, and the first cell of each row of the examples. */
const DEFINED = new Set([
  ...[...RULES.matchAll(/\*\*([RC]\d+[a-z]?(?: \/ [RC]\d+)*)\*\*/g)].flatMap(([, ids]) => (ids ?? '').split(' / ')),
  ...[...RULES.matchAll(/\bA\d{1,2}\b/g)].map(([id]) => id),
  ...[...EXAMPLES.matchAll(/^\| ([EIW]\d{2}[^|]*) \|/gm)].flatMap(([, cell]) => (cell ?? '').split(' / ')),
]);

/** A number of the law, and no percent-encoded byte, hexadecimal colour or identifier. */
const CITED = /(?<![\w%#.-])(?:[RCA]\d{1,2}[a-z]?|[EIW]\d{2}[a-z]?)(?![\w%-])/g;

const FOLDERS = ['src', 'migrations', 'test', 'bench', 'docs'];
/** The law names its own numbers, those that it does not use too. */
const UNREAD = ['docs/rules.md', 'docs/worked-examples.md', path.relative(process.cwd(), import.meta.filename)];

function citations(): { readonly id: string; readonly where: string }[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => /\.(?:tsx?|mjs|md)$/.test(file) && !UNREAD.includes(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) => (line.match(CITED) ?? []).map((id) => ({ id, where: `${file}:${index + 1}` }))),
      ),
  );
}

describe('the numbers of the law', () => {
  it('are all in docs/rules.md and docs/worked-examples.md, with none missing in between', () => {
    const missing = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).filter((id) => !DEFINED.has(id));
    expect([...missing('R', 55), ...missing('C', 14), ...missing('A', 22)]).toEqual([]);
  });

  it('are each defined there wherever the project cites one', () => {
    const all = citations();
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ id }) => !DEFINED.has(id)).map(({ id, where }) => `${where} cites ${id}`)).toEqual([]);
  });
});
