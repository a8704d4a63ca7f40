import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Waits for its standard input to end, which happens however the portal does, kill -9 included; then stops the server,
 * if it is still that one, and removes the data when they were for once.
 */
const WATCH = `
cat > /dev/null
if [ "$(head -n 1 "$2/postmaster.pid" 2> /dev/null)" = "$1" ]; then kill -INT "$1"; fi
if [ -n "$3" ]; then
  patience=100
  while [ -e "$2/postmaster.pid" ] && [ $patience -gt 0 ]; do sleep 0.1; patience=$((patience - 1)); done
  rm -rf -- "$3"
fi
`;

/**
 * Sets a watch on a server of this process. Gives what ends the watch; it changes nothing when the server has already
 * stopped.
 */
export function watchOver(pid: number, folder: string, removeAfter = ''): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watchdog = spawn('sh', ['-c', WATCH, 'aval-watchdog', String(pid), path.resolve(folder), removeAfter], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return () => watchdog.stdin.end();
}
