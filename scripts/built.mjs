// Builds the program when what was built is missing or older than what it is made of.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'migrations',
  'scripts/assets.mjs',
  'scripts/compile.mjs',
  'package-lock.json',
  '.swcrc',
  'tsconfig.json',
];

function latest(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The date of a folder tells of what was taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => latest(path.join(file, name))));
}

const built = statSync(path.join(root, 'dist/src/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (built < Math.max(...SOURCES.map((file) => latest(path.join(root, file))))) {
  // What a command prints is for whoever reads it: the build speaks on the other channel.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...rest] = [...npm, 'run', '--silent', 'build'];
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: npm.length === 1 && process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
