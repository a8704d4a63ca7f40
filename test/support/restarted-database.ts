import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, type EmbeddedDatabase } from '../../src/embedded-database/index.js';

/** A real PostgreSQL of one's own, which stops and starts while its address stays. */
export interface RestartedDatabase {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good, and removes its data. */
  dispose(): Promise<void>;
}

/** Starts one. Behind a line of its own, for each start takes another port. Whoever starts it disposes of it. */
export async function startRestartedDatabase(): Promise<RestartedDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'aval-restarted-'));
  const begin = (): Promise<EmbeddedDatabase> => startEmbedded({ dataDir, temporary: false, settings: ['fsync=off'] });
  let server: EmbeddedDatabase | undefined = await begin();
  const sockets = new Set<Socket>();
  const line = createServer((from) => {
    if (!server) {
      from.destroy();
      return;
    }
    const to = connect(Number(new URL(server.url).port), '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  await new Promise<void>((listening) => {
    line.listen(0, '127.0.0.1', listening);
  });
  const url = new URL(server.url);
  url.port = String((line.address() as AddressInfo).port);
  const stop = async (): Promise<void> => {
    const stopping = server;
    server = undefined;
    await stopping?.stop();
  };
  return {
    url: url.href,
    stop,
    start: async () => {
      server ??= await begin();
    },
    dispose: async () => {
      await stop();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => {
        line.close(() => closed());
      });
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
