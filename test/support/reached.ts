import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Another address of this machine, at which whoever listens on 127.0.0.1 alone is not. */
export const ANOTHER =
  process.platform === 'linux'
    ? '127.0.0.2'
    : Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

/** Whether somebody answers there. */
export async function isReached(host: string | undefined, port: number): Promise<boolean> {
  if (host === undefined) throw new Error('This machine has no address but its own: nothing can be told.');
  const socket = connect(port, host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Whether the way in lets anybody sign in by a click. */
export const showsCast = async (port: number): Promise<boolean> =>
  (await (await fetch(`http://127.0.0.1:${port}/sign-in`)).text()).includes('action="/sign-in/cast"');
