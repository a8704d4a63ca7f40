import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.resolve('scripts/notices.mjs');
/** The libraries of the portal need these as well. */
const SHIPPED_TOO = ['@napi-rs/canvas', '@types/node', '@types/pg', 'typescript'];

describe('the notices of what the image ships', () => {
  it('name every dependency with its licence, and no tool of development', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const said = execFileSync(process.execPath, [SCRIPT], { encoding: 'utf8', maxBuffer: 50_000_000 });
    const titles = new Set([...said.matchAll(/^-{80}\n(\S+) /gm)].map(([, name]) => name));
    expect(Object.keys(dependencies).filter((name) => !titles.has(name))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => titles.has(name))).toEqual(SHIPPED_TOO);
    expect(said).toContain('SIL OPEN FONT LICENSE');
  });
  it('are not made while a package says nothing of its licence', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aval-notices-'));
    const write = (name: string, about: object): void => {
      mkdirSync(path.join(folder, 'node_modules', name), { recursive: true });
      writeFileSync(path.join(folder, 'node_modules', name, 'package.json'), JSON.stringify(about));
    };
    write('known', { name: 'known', version: '1.0.0', license: 'MIT' });
    write('silent', { name: 'silent', version: '2.0.0' });
    const packages = { 'node_modules/known': {}, 'node_modules/silent': {}, 'node_modules/absent': {} };
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([1, 'No licence is known of: silent 2.0.0\n']);
  });
});
