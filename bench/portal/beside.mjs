// A small server of the bench's own, in a process of its own that says its address and ends with the bench.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export async function startBeside(file, ...given) {
  const child = spawn(process.execPath, [file, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { url: line.toString().trim(), pid: child.pid, stop: () => child.kill('SIGTERM') };
}
