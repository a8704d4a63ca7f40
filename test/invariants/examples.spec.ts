import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { programOf } from '../support/program-of.js';

const ROOT = process.cwd();

/** The files that the examples of a document would be: each begins with its path, as a comment. */
function filesOf(markdown: string): Map<string, string> {
  const examples = [...markdown.matchAll(/```tsx?\n(.*?)```/gs)].map(([, text]) => text ?? '');
  const files = examples.flatMap((text) => text.split(/^(?=\/\/ (?:src|test|migrations)\/\S+\.tsx?$)/m));
  return new Map(
    files.map((text) => {
      const [, file] = /^\/\/ (\S+)\n/.exec(text) ?? [];
      if (file === undefined) throw new Error(`An example does not say which file it is:\n${text.slice(0, 200)}`);
      return [path.join(ROOT, file), text];
    }),
  );
}

/** What the compiler has to say of these files, were they there. */
function faultsOf(files: ReadonlyMap<string, string>): string[] {
  // The sentences of the rooms are known where they are gathered, their addresses in each.
  const addresses = ts.sys.readDirectory(
    path.join(ROOT, 'src'),
    ['.ts'],
    [],
    ['*/addresses.ts', 'platform/web/addresses.ts'],
  );
  const known = [path.join(ROOT, 'src/sentences.ts'), ...addresses];
  const program = programOf([...files.keys(), ...known], files);
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start }) => {
        const { line } = source?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: -1 };
        return `${path.relative(ROOT, file)}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    );
  });
}

describe('the examples of the documents', () => {
  it.each(['src/platform/web/README.md', 'CONTRIBUTING.md'])(
    'compile in %s, as the files that they name',
    (document) => {
      const files = filesOf(readFileSync(document, 'utf8'));
      expect(files.size).toBeGreaterThan(0);
      expect(faultsOf(files)).toEqual([]);
    },
  );
  it('that use what is not there are found', () => {
    const example =
      "```ts\n// src/reports/acts/example.ts\nimport { findReprot } from '../data/reports.store.js';\nfindReprot();\n```";
    expect(faultsOf(filesOf(example))).toEqual([
      expect.stringMatching(/^src\/reports\/acts\/example\.ts:2: .*findReprot/),
    ]);
  });
});
