// Installs what its caller needs, when what is installed is not what the lock says: `program` (what builds and runs the
// portal) or, without a word, the tools of tests and checks too. Only Node and npm are needed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Aval needs Node 20.19 or later; this is ${process.version}.\n`);
  process.exit(1);
}

const folders = process.argv[2] === 'program' ? [root] : [root, path.join(root, 'tools')];
for (const folder of folders) if (!isInstalled(folder)) install(folder);

/**
 * Whether each package that the lock names is there at its version. npm writes what it installed last of all, so an
 * install that was interrupted is done again; a lock that is merely newer is not. What is optional may be missing: it
 * is for another system, or its absence was chosen.
 */
function isInstalled(folder) {
  const wanted = packagesOf(path.join(folder, 'package-lock.json')) ?? {};
  const there = packagesOf(path.join(folder, 'node_modules/.package-lock.json'));
  return (
    there !== undefined &&
    Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
      const one = there[name];
      if (name === '' || (one === undefined && optional)) return true;
      return one?.version === version && one?.integrity === integrity;
    })
  );
}

function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function install(folder) {
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
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm.length === 1 && process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
