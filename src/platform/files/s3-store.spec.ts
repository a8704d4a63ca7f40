import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { startS3, type S3Server } from '../../../test/support/s3-server.js';
import { itIsAStore } from '../../../test/support/store-contract.js';
import { s3AddressFrom, type S3Address } from '../config/index.js';
import { S3Store } from './s3-store.js';
import { StoreAway, TooManyBytes } from './store.js';

describe('a store of S3 objects', () => {
  let server: S3Server;
  let folder: string;
  let address: S3Address;
  let turn = 0;
  beforeAll(async () => {
    server = await startS3();
    folder = await mkdtemp(path.join(tmpdir(), 'aval-s3-'));
  });
  beforeEach(() => {
    const read = s3AddressFrom(server.url);
    if (!read) throw new Error('The server has no such address.');
    // A prefix of its own for each test: the store begins empty, and must not see its neighbours.
    address = { ...read, prefix: `${read.prefix}${(turn += 1)}/` };
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const open = (ways: { readonly atOnce?: number; readonly silenceMs?: number } = {}): S3Store =>
    new S3Store(address, path.join(folder, String(turn)), { keys: server.keys, ...ways });
  const left = (): Promise<string[]> => readdir(path.join(folder, String(turn)));
  const bytesOf = (many: Buffer): Readable =>
    Readable.from(
      Array.from({ length: Math.ceil(many.length / 65_536) }, (_, index) =>
        many.subarray(index * 65_536, (index + 1) * 65_536),
      ),
    );

  itIsAStore(() => Promise.resolve(open()));

  it('keeps an annex of 21 MB, and gives back a part of it', async () => {
    const store = open();
    const many = randomBytes(21_000_000);
    const { sha256 } = await store.put(bytesOf(many), many.length);
    expect(
      createHash('sha256')
        .update(await buffer(await store.open(sha256)))
        .digest('hex'),
    ).toBe(sha256);
    expect(await buffer(await store.open(sha256, { start: 20_999_990, end: 20_999_999 }))).toEqual(many.subarray(-10));
  });
  it('lists nothing of a store that stands below its prefix, and removes nothing there', async () => {
    const [store, below] = [
      open(),
      new S3Store({ ...address, prefix: `${address.prefix}quarantine/` }, folder, { keys: server.keys }),
    ];
    const { sha256 } = await below.put(Readable.from([Buffer.from('refused')]), 10);
    const listed: string[] = [];
    for await (const one of store.list()) listed.push(one.sha256);
    await store.remove(sha256);
    expect([listed, await store.has(sha256), await below.has(sha256)]).toEqual([[], false, true]);
  });
  it('lists more than the server gives at once', async () => {
    const store = open({ atOnce: 2 });
    for (const content of ['a', 'b', 'c', 'd', 'e']) await store.put(Readable.from([Buffer.from(content)]), 10);
    let count = 0;
    for await (const { at } of store.list()) count += at.getTime() > 0 ? 1 : 0;
    expect(count).toBe(5);
  });
  it('leaves nothing on this machine, whatever happened', async () => {
    const store = open();
    const { sha256 } = await store.put(Readable.from([Buffer.from('whole')]), 10);
    await expect(store.put(Readable.from([Buffer.from('too many')]), 3)).rejects.toThrow(TooManyBytes);
    await (await store.lend(sha256)).done();
    await expect(store.lend('0'.repeat(64))).rejects.toThrow(/NoSuchKey|does not exist/);
    expect(await left()).toEqual([]);
  });
  it('says that its server is away instead of that nothing is there, and goes on once it is back', async () => {
    const store = open();
    const { sha256 } = await store.put(Readable.from([Buffer.from('kept')]), 10);
    await server.close();
    await expect(store.has(sha256)).rejects.toThrow(StoreAway);
    await expect(store.open(sha256)).rejects.toThrow(StoreAway);
    await expect(store.put(Readable.from([Buffer.from('not kept')]), 10)).rejects.toThrow(StoreAway);
    await server.open();
    expect(await text(await store.open(sha256))).toBe('kept');
    expect(await store.has(createHash('sha256').update('not kept').digest('hex'))).toBe(false);
    expect((await store.put(Readable.from([Buffer.from('kept again')]), 20)).bytes).toBe(10);
  });
  it('keeps nothing of what its server went away in the middle of, and loses nothing to a connection that dies once', async () => {
    const store = open();
    const many = randomBytes(5_000_000);
    const sha256 = createHash('sha256').update(many).digest('hex');
    server.cut(2, 1_000_000);
    await expect(store.put(bytesOf(many), many.length)).rejects.toThrow(StoreAway);
    expect([server.cuts, await store.has(sha256), await left()]).toEqual([2, false, []]);
    server.cut(1, 1_000_000);
    expect(await store.put(bytesOf(many), many.length)).toEqual({ sha256, bytes: many.length });
    expect([
      server.cuts,
      createHash('sha256')
        .update(await buffer(await store.open(sha256)))
        .digest('hex'),
      await left(),
    ]).toEqual([1, sha256, []]);
  });
  it('does not wait for ever for a server that goes on saying things, and never its answer', async () => {
    const dripping = createServer((socket) => {
      socket.on('error', () => undefined).resume();
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 20);
      socket.once('close', () => clearInterval(drip));
    });
    await new Promise<void>((ready) => dripping.listen(0, '127.0.0.1', ready));
    const at = dripping.address() as AddressInfo;
    const store = new S3Store(
      { ...address, endpoint: `http://127.0.0.1:${at.port}` },
      path.join(folder, String(turn)),
      { keys: server.keys, answerMs: 200, sendingMs: 200 },
    );
    await expect(store.has('a'.repeat(64))).rejects.toThrow(StoreAway);
    await expect(store.open('a'.repeat(64))).rejects.toThrow(StoreAway);
    await expect(store.put(Readable.from([Buffer.from('not kept')]), 10)).rejects.toThrow(StoreAway);
    await new Promise<void>((closed) => dripping.close(() => closed()));
  });
  it('does not wait for ever for a server that says nothing', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined).resume());
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const at = silent.address() as AddressInfo;
    const store = new S3Store(
      { ...address, endpoint: `http://127.0.0.1:${at.port}` },
      path.join(folder, String(turn)),
      { keys: server.keys, silenceMs: 100 },
    );
    await expect(store.has('a'.repeat(64))).rejects.toThrow(StoreAway);
    await expect(store.put(Readable.from([Buffer.from('said to nobody')]), 100)).rejects.toThrow(StoreAway);
    await new Promise((closed) => silent.close(closed));
  });
  it('says no as its server does, when nothing is wrong with the server', async () => {
    const refused = await new S3Store({ ...address, bucket: 'nobodys' }, folder, { keys: server.keys })
      .put(Readable.from([Buffer.from('nowhere')]), 100)
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'NoSuchBucket' });
    expect(refused).not.toBeInstanceOf(StoreAway);
  });
  it('goes nowhere by a proxy of this machine', async () => {
    const store = open();
    await store.put(Readable.from([Buffer.from('far')]), 10);
    expect(await store.proxied()).toBeUndefined();
  });
});
