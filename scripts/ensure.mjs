// Installs the dependencies when they are missing or older than the lock file. Only Node and npm are needed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dateOf = (file) => statSync(`${root}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Aval needs Node 20.19 or later; this is ${process.version}.\n`);
  process.exit(1);
}

// npm writes this file last: an install that was interrupted is done again.
const installed = dateOf('node_modules/.package-lock.json');
if (installed === 0 || installed < dateOf('package-lock.json')) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...rest] = [
    ...npm,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm.length === 1 && process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
