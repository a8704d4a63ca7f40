import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { LocalStore } from './local-store.js';
import { TooManyBytes } from './store.js';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const stream = (...parts: string[]): Readable => Readable.from(parts.map((part) => Buffer.from(part)));

describe('the local store', () => {
  let folder: string;
  let store: LocalStore;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-store-'));
    store = new LocalStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps bytes under their own hash and gives them back, in whole or in part', async () => {
    const kept = await store.put(stream('expé', 'rience'), 100);
    expect(kept).toEqual({ sha256: sha256('expérience'), bytes: 11 });
    expect(await text(await store.open(kept.sha256))).toBe('expérience');
    expect(await text(await store.open(kept.sha256, { start: 0, end: 2 }))).toBe('exp');
  });
  it('keeps the same bytes once, even when they come at the same time', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(stream('twice'), 100)));
    const kept: string[] = [];
    for await (const one of store.list()) kept.push(one.sha256);
    expect(kept).toEqual([sha256('twice')]);
  });
  it('stops at the limit while bytes flow, and keeps nothing of them', async () => {
    await expect(store.put(stream('12345', '67890'), 9)).rejects.toThrow(TooManyBytes);
    expect(await readdir(path.join(folder, 'arriving'))).toEqual([]);
    expect(await store.has(sha256('1234567890'))).toBe(false);
  });
  it('keeps nothing of an upload that breaks off', async () => {
    const broken = Readable.from((async function* () { yield Buffer.from('half'); throw new Error('gone'); })());
    await expect(store.put(broken, 100)).rejects.toThrow('gone');
    expect(await readdir(path.join(folder, 'arriving'))).toEqual([]);
  });
  it('refuses a name that is not a hash, so that no path can be made of one', async () => {
    await expect(store.open('../../etc/passwd')).rejects.toThrow(RangeError);
  });
  it('removes, and no longer has', async () => {
    const { sha256: hash } = await store.put(stream('gone'), 100);
    await store.remove(hash);
    expect(await store.has(hash)).toBe(false);
    await expect(store.open(hash)).rejects.toThrow();
  });
});
