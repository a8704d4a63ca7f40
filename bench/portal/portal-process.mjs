// The real portal, as it was built, in processes of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAMS = path.resolve(import.meta.dirname, '../../dist/src');

/**
 * Starts the portal on a place's database and files, and waits until it answers. `imports`: modules that Node loads
 * before it; `through`: a command that runs it.
 */
export async function startPortal(place, { port, imports = [], environment = {}, through = [] }) {
  const portal = await startProgram(place, 'main.js', /^Aval: http/, {
    imports,
    through,
    environment: { PORT: String(port), ...environment },
  });
  return { url: `http://127.0.0.1:${port}`, ...portal };
}

/** Starts a worker, which runs the jobs, on a place's database and files, and waits until it runs them. */
export function startWorker(place, { imports = [], environment = {} } = {}) {
  return startProgram(place, 'worker.js', /^Aval: the jobs are running/, {
    imports,
    environment,
  });
}

async function startProgram(place, program, ready, { imports, environment, through = [] }) {
  const [command, ...given] = [
    ...through,
    process.execPath,
    ...imports.flatMap((module) => ['--import', module]),
    path.join(PROGRAMS, program),
  ];
  const child = spawn(command, given, {
    // Under npm's name the portal ends when whoever started it is gone, even killed.
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      npm_lifecycle_event: 'bench',
      DATABASE_URL: place.url,
      DATA_DIR: place.dataDir,
      // What a killed portal was about to remove goes with the place.
      TMPDIR: place.folder,
      ...environment,
    },
    stdio: ['ignore', 'pipe', openSync(path.join(place.folder, 'portal.log'), 'a')],
  });
  const exit = once(child, 'exit');
  const end = async (signal) => {
    child.kill(signal);
    await exit;
  };
  const running = { kill: () => end('SIGKILL') };
  place.processes.add(running);
  child.once('exit', () => place.processes.delete(running));
  const said = [];
  await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (ready.test(line)) resolve(undefined);
      else said.push(line);
    });
    child.once('exit', () =>
      reject(new Error(`${program} did not start; its words are in ${place.folder}/portal.log`)),
    );
  });
  return {
    pid: child.pid,
    said,
    /** Ends it as a power cut would: nothing of it runs any more. */
    kill: running.kill,
    stop: () => end('SIGTERM'),
    /** Nothing of it runs until it goes on. */
    pause: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
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
