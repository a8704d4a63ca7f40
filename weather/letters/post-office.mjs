// A mail server of one's own, which counts how often it was handed each letter.
import { once } from 'node:events';
import { SMTPServer } from '../../tools/mail-server.mjs';

/** Starts one. Gives its address, and how often each message came, by its id. */
export async function startPostOffice() {
  const came = new Map();
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts = [];
      stream.on('data', (part) => parts.push(part));
      stream.on('end', () => {
        const [, id] = /^message-id:\s*<([^@>]+)/im.exec(Buffer.concat(parts).toString('latin1')) ?? [];
        came.set(id, (came.get(id) ?? 0) + 1);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    came,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
