// The real portal, as it was built, in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = path.resolve(import.meta.dirname, '../../dist/src/main.js');

/** Starts the portal on a house's database and files, and waits until it answers. `imports`: modules that Node loads before it. */
export async function startPortal(house, { port, imports = [], environment = {} }) {
  const child = spawn(process.execPath, [...imports.flatMap((module) => ['--import', module]), MAIN], {
    // Under npm's name the portal ends when whoever started it is gone, even killed.
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      npm_lifecycle_event: 'bench',
      DATABASE_URL: house.url,
      DATA_DIR: house.dataDir,
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'pipe', openSync(path.join(house.folder, 'portal.log'), 'a')],
  });
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const said = [];
  await new Promise((resolve, reject) => {
    lines.on('line', (line) => (/^Aval: http/.test(line) ? resolve(undefined) : said.push(line)));
    child.once('exit', () =>
      reject(new Error(`The portal did not start; its words are in ${house.folder}/portal.log`)),
    );
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    said,
    /** Ends it as a power cut would: nothing of it runs any more. */
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
