// A line to the database, which may fall silent: from then on it is there, and carries nothing.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Lays one to this address. Gives the address at its near end. */
export async function layLine(to) {
  const far = new URL(to);
  const sockets = new Set();
  let isSilent = false;
  const server = createServer((near) => {
    const there = connect(Number(far.port), far.hostname);
    for (const [one, other] of [
      [near, there],
      [there, near],
    ]) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      one.on('data', (bytes) => {
        if (!isSilent && !other.destroyed && !other.write(bytes)) {
          one.pause();
          other.once('drain', () => one.resume());
        }
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const near = new URL(to);
  near.port = String(server.address().port);
  return {
    url: near.href,
    fallSilent: () => {
      isSilent = true;
    },
    /** What was on its way will never arrive: whoever was talking is cut off, and may come again. */
    mend: () => {
      isSilent = false;
      for (const socket of sockets) socket.destroy();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
