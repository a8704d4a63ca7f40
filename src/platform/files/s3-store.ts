import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { S3Address } from '../config/index.js';
import { forgetUnder } from './forget-under.js';
import { isHash, placeOf } from './hashes.js';
import { landBytes } from './land-bytes.js';
import { Store, StoreAway, type Kept } from './store.js';

/** How long a server, or a reader that takes nothing of what it gives, is waited for. */
const SILENCE_MS = 30_000;
/**
 * How long its first word may take in all, however often the SDK tries again: somebody may wait for a page. Bytes that
 * are sent have longer.
 */
const ANSWER_MS = 6_000;
const SENDING_MS = 60_000;
/** Readings at the same time: more than the SDK's fifty, for a slow reader holds one. */
const CONNECTIONS = { keepAlive: true, maxSockets: 200 };
/** What goes wrong is thrown, and told once, where it is known what it was for. */
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

interface Ways {
  /** Who speaks to the server; without, whoever the SDK finds: the machine's role. */
  readonly keys?:
    { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string } | undefined;
  /** How many keys a listing asks for. */
  readonly atOnce?: number;
  readonly silenceMs?: number;
  readonly answerMs?: number;
  readonly sendingMs?: number;
}

/**
 * Objects of an S3 server, each under its hash. Bytes land on this machine first, where they are hashed: an object then
 * appears whole or not at all, and the server checks it against the same hash.
 */
export class S3Store extends Store {
  private readonly client: S3Client;
  private readonly atOnce: number;
  private readonly answerMs: number;
  private readonly sendingMs: number;

  /** `folder`: where bytes land on their way in, and where they are lent from. */
  constructor(
    private readonly address: S3Address,
    private readonly folder: string,
    { keys, atOnce = 1000, silenceMs = SILENCE_MS, answerMs = ANSWER_MS, sendingMs = SENDING_MS }: Ways = {},
  ) {
    super();
    this.atOnce = atOnce;
    this.answerMs = answerMs;
    this.sendingMs = sendingMs;
    const { region, endpoint, pathStyle } = address;
    this.client = new S3Client({
      ...(region !== undefined && { region }),
      ...(endpoint !== undefined && { endpoint }),
      ...(keys && { credentials: keys }),
      forcePathStyle: pathStyle,
      logger: QUIET,
      // The hash of the bytes is our own checksum; other servers than Amazon's do not know the SDK's.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: 3000,
        socketTimeout: silenceMs,
        httpAgent: CONNECTIONS,
        httpsAgent: CONNECTIONS,
      },
    });
  }

  async put(bytes: Readable, atMost: number): Promise<Kept> {
    const landed = await this.aside();
    try {
      const kept = await landBytes(bytes, landed, atMost);
      await this.send(kept, landed).catch((error: unknown) => {
        // The SDK gives no stream a second time. These bytes are here still: a connection that had just died loses no
        // upload.
        if (error instanceof StoreAway) return this.send(kept, landed);
        throw error;
      });
      return kept;
    } finally {
      await rm(landed, { force: true });
    }
  }

  async open(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    const command = new GetObjectCommand({
      ...this.object(sha256),
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
    });
    const { Body } = await this.answerTo((abortSignal) => this.client.send(command, { abortSignal }));
    if (!Body) throw new Error(`The store gave nothing for ${sha256}.`);
    return Body as Readable;
  }

  /** False only when the server says so: one that does not answer is an outage. */
  async has(sha256: string): Promise<boolean> {
    try {
      await this.answerTo((abortSignal) =>
        this.client.send(new HeadObjectCommand(this.object(sha256)), { abortSignal }),
      );
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
      throw error;
    }
  }

  async lend(sha256: string): Promise<{ path: string; done: () => Promise<void> }> {
    const copy = await this.aside();
    const done = (): Promise<void> => rm(copy, { force: true });
    try {
      await pipeline(await this.open(sha256), createWriteStream(copy, { mode: 0o600 }));
      return { path: copy, done };
    } catch (error) {
      await done();
      throw error;
    }
  }

  /** It answers to these keys: nothing is written, for whoever pays for each object. */
  async tryIt(): Promise<void> {
    await this.has('0'.repeat(64));
  }

  /** No proxy of this machine has them. */
  proxied(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async remove(sha256: string): Promise<void> {
    await this.answerTo((abortSignal) =>
      this.client.send(new DeleteObjectCommand(this.object(sha256)), { abortSignal }),
    );
  }

  async *list(): AsyncIterable<{ sha256: string; at: Date }> {
    const { bucket: Bucket, prefix: Prefix } = this.address;
    for (let after: string | undefined; ;) {
      const command = new ListObjectsCommand({
        Bucket,
        Prefix,
        MaxKeys: this.atOnce,
        ...(after !== undefined && { Marker: after }),
      });
      const { Contents = [], IsTruncated } = await this.answerTo((abortSignal) =>
        this.client.send(command, { abortSignal }),
      );
      for (const { Key = '', LastModified } of Contents) {
        const sha256 = path.basename(Key);
        // Another store's may stand below this one's prefix.
        const isOurs = isHash(sha256) && Key === this.object(sha256).Key;
        if (isOurs && LastModified) yield { sha256, at: LastModified };
      }
      after = Contents.at(-1)?.Key;
      if (!IsTruncated || after === undefined) return;
    }
  }

  /** Only on this machine is anything ever half there. */
  forgetUnfinished(before: Date): Promise<number> {
    return forgetUnder(this.folder, before);
  }

  private async send({ sha256, bytes }: Kept, landed: string): Promise<void> {
    const body = createReadStream(landed);
    try {
      const command = new PutObjectCommand({
        ...this.object(sha256),
        Body: body,
        ContentLength: bytes,
        ContentType: 'application/octet-stream',
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      });
      await this.answerTo((abortSignal) => this.client.send(command, { abortSignal }), this.sendingMs);
    } finally {
      body.destroy();
    }
  }

  /** The server’s first word; bytes that follow it take their time. */
  private async answerTo<Answer>(
    ask: (limit: AbortSignal) => Promise<Answer>,
    limitMs = this.answerMs,
  ): Promise<Answer> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), limitMs);
    try {
      return await orAway(ask(limit.signal));
    } finally {
      clearTimeout(timer);
    }
  }

  private object(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.address.bucket, Key: this.address.prefix + placeOf(sha256) };
  }

  private async aside(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return path.join(this.folder, randomUUID());
  }
}

/**
 * What the server answered: its own no (it has no such thing, we may not) as it is, and anything else as an outage,
 * silence to begin with.
 */
async function orAway<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
    if (status >= 400 && status < 500) throw error;
    throw new StoreAway('The S3 server does not answer as it should', { cause: error });
  }
}
