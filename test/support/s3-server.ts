import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { S3rver } from '../../tools/servers.js';

/**
 * A server that speaks the S3 protocol, on a port and a folder of its own, with one bucket. It takes any credentials.
 */
export interface S3Server {
  /** Of its bucket, for `STORE_URL`. */
  readonly url: string;
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** What a portal that keeps its files there is started with. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it keeps its objects. */
  readonly folder: string;
  /** It goes away, connections and all, and comes back on the same port with what it holds. */
  close(): Promise<void>;
  open(): Promise<void>;
  /** Cuts the next connections off, so many of them, once that many bytes have come by each. */
  cut(connections: number, afterBytes: number): void;
  /** How many it has cut off since. */
  readonly cuts: number;
  stop(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const [directory, landing] = await Promise.all([
    mkdtemp(path.join(tmpdir(), 'aval-s3-')),
    mkdtemp(path.join(tmpdir(), 'aval-s3-landing-')),
  ]);
  let server: Server | undefined;
  let port = 0;
  let [toCut, afterBytes, cuts] = [0, 0, 0];
  const cutOff = (socket: Socket): void => {
    if (toCut === 0) return;
    toCut -= 1;
    let come = 0;
    socket.on('data', (chunk: Buffer) => {
      come += chunk.length;
      if (come < afterBytes || socket.destroyed) return;
      cuts += 1;
      socket.destroy();
    });
  };
  const open = async (): Promise<void> => {
    const s3 = new S3rver({
      address: '127.0.0.1',
      port,
      directory,
      silent: true,
      configureBuckets: [{ name: 'aval', configs: [] }],
    });
    wholeOrNotAtAll(s3, landing);
    const address: AddressInfo = await s3.run();
    port = address.port;
    server = s3.httpServer.on('connection', cutOff);
  };
  const close = async (): Promise<void> => {
    server?.closeAllConnections();
    await new Promise<void>((closed) => {
      if (server) server.close(() => closed());
      else closed();
    });
  };
  await open();
  const url = `s3://aval/papers?region=eu-west-3&endpoint=http://127.0.0.1:${port}&pathStyle=1`;
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  return {
    url,
    keys,
    folder: directory,
    open,
    close,
    environment: { STORE_URL: url, AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey },
    cut: (connections, bytes) => {
      [toCut, afterBytes, cuts] = [connections, bytes, 0];
    },
    get cuts() {
      return cuts;
    },
    stop: async () => {
      await close();
      await Promise.all([directory, landing].map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/**
 * S3 promises that an object appears whole or not at all. This server writes in place, and would keep half of what
 * breaks off: here it lands elsewhere first.
 */
function wholeOrNotAtAll({ store }: S3rver, landing: string): void {
  const put = store.putObject.bind(store);
  store.putObject = async (object) => {
    const aside = path.join(landing, randomUUID());
    try {
      await pipeline(object.content, createWriteStream(aside));
      object.content = createReadStream(aside);
      return await put(object);
    } finally {
      await rm(aside, { force: true });
    }
  };
}
