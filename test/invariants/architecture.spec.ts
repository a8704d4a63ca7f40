import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = process.cwd();
const DEPCRUISE = path.join(ROOT, 'tools/node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What dependency-cruiser has to say of a tree of sources: nothing, or one line a fault and what to do instead. */
function faultsOf(root: string, folders: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [DEPCRUISE, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...folders],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return status === 0 ? '' : stdout + stderr;
}

describe('the corridor', () => {
  it('is followed one way only, and every room is imported by its index.ts', () => {
    expect(faultsOf(ROOT, ['src', 'migrations'])).toBe('');
  });

  describe('in a tree where each of its rules is broken', () => {
    const faults: [fault: string, file: string, imported: string, rule: string, advice: string][] = [
      [
        'a room that knows a room below it',
        'people/below.ts',
        '../jury/index.js',
        'corridor-people-looks-up-only',
        'listen to its moves',
      ],
      [
        'a part of platform that knows the trade',
        'platform/jobs/trade.ts',
        '../../jury/index.js',
        'corridor-platform-looks-up-only',
        'bring it what it does',
      ],
      [
        'a part of platform that knows a part below it',
        'platform/clock/below.ts',
        '../jobs/index.js',
        'ground-clock-looks-up-only',
        'bring it what it does',
      ],
      [
        'a room imported past its index.ts',
        'jury/window.ts',
        '../people/data/people.store.js',
        'by-the-front-door',
        'by its index.ts',
      ],
      [
        'a part of platform imported past its index.ts',
        'jury/platform-window.ts',
        '../platform/jobs/jobs.js',
        'platform-by-the-front-door',
        'by its index.ts',
      ],
      [
        'a rule with plumbing',
        'jury/rules/plumbing.ts',
        '../../platform/jobs/index.js',
        'pure-rules',
        'Bring it facts',
      ],
      ['a rule that reads its own store', 'jury/rules/store.ts', '../acts/sign.js', 'pure-rules', 'Bring it facts'],
      ['a rule that reads a file', 'jury/rules/file.ts', 'node:fs', 'pure-rules', 'Bring it facts'],
      ['a store that acts', 'jury/data/acting.ts', '../acts/sign.js', 'below-data', 'belongs in an act'],
      ['words that act', 'jury/words/acting.ts', '../acts/sign.js', 'below-words', 'what they speak of'],
      ['an act that knows a page', 'jury/acts/page.ts', '../pages/page.js', 'below-acts', 'belongs in words/'],
      [
        'a room that imports the start',
        'jury/start.ts',
        '../main.js',
        'no-one-imports-the-start',
        'a room never imports them',
      ],
      [
        'a form with a bare message',
        'jury/pages/bare.form.ts',
        'class-validator',
        'fields-say-sentences',
        'the code of a sentence',
      ],
      ['two files that need each other', 'people/circle.ts', './ring.js', 'no-circle', 'a third'],
      [
        'a program that imports its tests',
        'jury/tests.ts',
        '../../test/cast.js',
        'no-tests-in-the-program',
        'does not import its tests',
      ],
      ['an import of nothing', 'jury/nothing.ts', './nowhere.js', 'resolvable', 'Nothing answers'],
    ];
    const sound: Readonly<Record<string, string>> = {
      'src/main.ts': `import './jury/index.js';`,
      'src/people/data/people.store.ts': '',
      'src/people/index.ts': `import './data/people.store.js';`,
      'src/jury/index.ts': `import './acts/sign.js';`,
      'src/jury/acts/sign.ts': `import '../../people/index.js'; import '../rules/session.js';`,
      'src/jury/pages/page.ts': '',
      'src/jury/rules/session.ts': '',
      'src/platform/clock/index.ts': '',
      'src/platform/jobs/index.ts': `import './jobs.js';`,
      'src/platform/jobs/jobs.ts': `import '../clock/index.js';`,
      'src/people/circle.ts': '',
      'src/people/ring.ts': `import './circle.js';`,
      'test/cast.ts': '',
    };
    let tree: string;
    let said: string;

    beforeAll(() => {
      tree = mkdtempSync(path.join(tmpdir(), 'aval-tree-'));
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
        copyFileSync(path.join(ROOT, file), path.join(tree, file));
      build({ ...sound, 'package.json': '{ "type": "module" }' });
    });
    afterAll(() => rmSync(tree, { recursive: true }));

    it('a sound tree breaks none', () => {
      expect(faultsOf(tree, ['src'])).toBe('');
      build(Object.fromEntries(faults.map(([, file, imported]) => [`src/${file}`, `import '${imported}';`])));
      said = faultsOf(tree, ['src']).replaceAll(/\s+/g, ' ');
    });

    it.each(faults)('%s is refused, with what to do instead', (_fault, file, _imported, rule, advice) => {
      const [, after = ''] = said.split(`error ${rule}: src/${file} `);
      expect(after.split(' error ')[0]).toContain(advice);
    });

    function build(files: Readonly<Record<string, string>>): void {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
        writeFileSync(path.join(tree, file), text);
      }
    }
  });
});

describe('the rooms', () => {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join('src', file));

  it('have no file called service, helper, util, common, shared, base or manager', () => {
    expect(
      files.filter((file) =>
        /(?:^|[-./])(?:service|helpers?|utils?|common|shared|base|manager|impl)\.[^/]*$/.test(file),
      ),
    ).toEqual([]);
  });

  it('keep every record known to the database', () => {
    const known = readFileSync(path.join(ROOT, 'src/records.ts'), 'utf8');
    const records = files
      .filter((file) => file.endsWith('.record.ts'))
      .flatMap((file) =>
        [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/@Entity\([^)]*\)\s*export class (\w+)/g)].map(
          ([, name]) => name ?? '',
        ),
      );
    expect(records.filter((name) => !new RegExp(`\\b${name}\\b`).test(known))).toEqual([]);
  });
});
