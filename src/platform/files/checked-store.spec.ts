import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { itIsAStore } from '../../../test/support/store-contract.js';
import { TimeOver, underLimit } from '../time-limit/index.js';
import { AlteredBytes, CheckedStore, examineBytes } from './checked-store.js';
import { LocalStore } from './local-store.js';

describe('a store that reads bytes against their hash', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-checked-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const open = (): CheckedStore => new CheckedStore(new LocalStore(folder));
  const placeOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const put = (store: CheckedStore): Promise<{ readonly sha256: string }> =>
    store.put(Readable.from([Buffer.from('whole')]), 10);

  itIsAStore(async () => open());

  it('lets whoever cannot wait any longer for a first reading go; it goes on, and the next are given what it found', async () => {
    const { sha256 } = await put(open());
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let readings = 0;
    class SlowStore extends LocalStore {
      override async open(...asked: Parameters<LocalStore['open']>): ReturnType<LocalStore['open']> {
        readings += 1;
        await answered;
        return super.open(...asked);
      }
    }
    const store = new CheckedStore(new SlowStore(folder));
    const over = new AbortController();
    const impatient = underLimit(over.signal, () => store.proxied(sha256));
    over.abort();
    await expect(impatient).rejects.toThrow(TimeOver);
    answer();
    // The reading that was begun, and this one.
    expect([await text(await store.open(sha256)), readings]).toEqual(['whole', 2]);
  });

  it('gives nothing that was altered, nor lends it, not even a part that is as it was', async () => {
    const store = open();
    const { sha256 } = await put(store);
    await writeFile(placeOf(sha256), 'wholf');
    await expect(store.open(sha256)).rejects.toThrow(AlteredBytes);
    await expect(store.open(sha256, { start: 0, end: 1 })).rejects.toThrow(AlteredBytes);
    await expect(store.lend(sha256)).rejects.toThrow(AlteredBytes);
    expect(await examineBytes(store.kept, sha256)).toBe('altered');
  });
  it('gives them again once they are mended', async () => {
    const store = open();
    const { sha256 } = await put(store);
    await writeFile(placeOf(sha256), 'rot');
    await expect(store.open(sha256)).rejects.toThrow(AlteredBytes);
    await put(store);
    expect(await text(await store.open(sha256))).toBe('whole');
  });
  it('reads them once for all who ask, and again when it opens again', async () => {
    const { sha256 } = await put(open());
    const store = open();
    await Promise.all([store.open(sha256), store.open(sha256)].map(async (opening) => text(await opening)));
    await writeFile(placeOf(sha256), 'rot');
    expect(await text(await store.open(sha256))).toBe('rot');
    await expect(open().open(sha256)).rejects.toThrow(AlteredBytes);
  });
  it('says what is missing', async () => {
    expect(await examineBytes(open(), 'a'.repeat(64))).toBe('missing');
  });
});
