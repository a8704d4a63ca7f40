import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';

/** A server that speaks the S3 protocol, on a port and a folder of its own, with one bucket. It takes any credentials. */
export interface S3Server {
  /** Of its bucket, for `STORE_URL`. */
  readonly url: string;
  /** Where it keeps its objects. */
  readonly folder: string;
  /** It goes away, connections and all, and comes back on the same port with what it holds. */
  close(): Promise<void>;
  open(): Promise<void>;
  stop(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  process.env['AWS_ACCESS_KEY_ID'] ??= 'S3RVER';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'S3RVER';
  const directory = await mkdtemp(path.join(tmpdir(), 'aval-s3-'));
  let server: Server | undefined;
  let port = 0;
  const open = async (): Promise<void> => {
    const s3 = new S3rver({ address: '127.0.0.1', port, directory, silent: true, configureBuckets: [{ name: 'aval', configs: [] }] });
    const address: AddressInfo = await s3.run();
    port = address.port;
    server = s3.httpServer;
  };
  const close = async (): Promise<void> => {
    server?.closeAllConnections();
    await new Promise<void>((closed) => { if (server) server.close(() => closed()); else closed(); });
  };
  await open();
  return {
    url: `s3://aval/papers?region=eu-west-3&endpoint=http://127.0.0.1:${port}&pathStyle=1`,
    folder: directory, open, close,
    stop: async () => {
      await close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
