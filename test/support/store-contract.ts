import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { TooManyBytes, type Store } from '../../src/platform/files/index.js';
import { until } from './until.js';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const stream = (...parts: (string | Buffer)[]): Readable => Readable.from(parts.map((part) => Buffer.from(part)));

/** What every store must do, wherever it keeps its bytes. `open` gives an empty one. */
export function itIsAStore(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  const kept = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const one of store.list()) all.push(one.sha256);
    return all.sort();
  };

  it('keeps bytes under their own hash and gives them back, in whole or in part', async () => {
    const put = await store.put(stream('expé', 'rience'), 100);
    expect(put).toEqual({ sha256: sha256('expérience'), bytes: 11 });
    expect(await store.has(put.sha256)).toBe(true);
    expect(await text(await store.open(put.sha256))).toBe('expérience');
    expect(await text(await store.open(put.sha256, { start: 0, end: 2 }))).toBe('exp');
    expect(await text(await store.open(put.sha256, { start: 9, end: 10 }))).toBe('ce');
  });
  it('keeps many bytes whole, and none at all too', async () => {
    const many = randomBytes(3_000_001);
    const put = await store.put(
      Readable.from(Array.from({ length: 46 }, (_, index) => many.subarray(index * 65_536, (index + 1) * 65_536))),
      many.length,
    );
    expect(sha256(await buffer(await store.open(put.sha256)))).toBe(sha256(many));
    expect(await store.put(stream(), 10)).toEqual({ sha256: sha256(''), bytes: 0 });
    expect(await text(await store.open(sha256('')))).toBe('');
  });
  it('keeps the same bytes once, even when they come at the same time', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(stream('twice'), 100)));
    expect(await kept()).toEqual([sha256('twice')]);
    expect(await text(await store.open(sha256('twice')))).toBe('twice');
  });
  it('goes on giving bytes that are put once more while they are read', async () => {
    const many = randomBytes(1_000_000);
    await store.put(stream(many), many.length);
    const reading = await store.open(sha256(many));
    await store.put(stream(many), many.length);
    expect(sha256(await buffer(reading))).toBe(sha256(many));
  });
  it('takes as many bytes as allowed, and stops at one more while they flow, keeping nothing of them', async () => {
    let flowed = 0;
    const endless = Readable.from(
      (async function* () {
        for (;;) {
          flowed += 1;
          yield Buffer.alloc(1000);
        }
      })(),
    );
    await expect(store.put(endless, 10_000)).rejects.toThrow(TooManyBytes);
    expect(flowed).toBeLessThan(200);
    expect(await kept()).toEqual([]);
    expect((await store.put(stream('12345', '67890'), 10)).bytes).toBe(10);
  });
  it('keeps nothing of an upload that breaks off, and says what broke', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('gone');
      })(),
    );
    await expect(store.put(broken, 100)).rejects.toThrow('gone');
    expect(await kept()).toEqual([]);
    expect(await store.forgetUnfinished(new Date(Date.now() + 60_000))).toBe(0);
  });
  it('lends a path by which another program may read', async () => {
    const { sha256: hash } = await store.put(stream('lent'), 100);
    const lent = await store.lend(hash);
    expect(await readFile(lent.path, 'utf8')).toBe('lent');
    await lent.done();
    expect(await store.has(hash)).toBe(true);
  });
  it('says when bytes were last put', async () => {
    await store.put(stream('dated'), 100);
    const [first] = await datesOf(store);
    // Some stores count in whole seconds.
    await until(async () => {
      await store.put(stream('dated'), 100);
      const [again] = await datesOf(store);
      return Number(again) > Number(first);
    });
  });
  it('refuses a name that is not a hash, so that no path can be made of one', async () => {
    for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(64)}/..`])
      await expect(store.open(name)).rejects.toThrow(RangeError);
  });
  it('removes, and no longer has; removing what is not there is no error', async () => {
    const { sha256: hash } = await store.put(stream('gone'), 100);
    await store.remove(hash);
    await store.remove(hash);
    expect(await store.has(hash)).toBe(false);
    expect(await kept()).toEqual([]);
    await expect(store.open(hash)).rejects.toThrow();
  });
  it('lists nothing when it holds nothing', async () => {
    expect(await kept()).toEqual([]);
  });
}

async function datesOf(store: Store): Promise<Date[]> {
  const dates: Date[] = [];
  for await (const { at } of store.list()) dates.push(at);
  return dates;
}
