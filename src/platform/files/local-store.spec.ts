import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { itIsAStore } from '../../../test/support/store-contract.js';
import { LocalStore } from './local-store.js';

describe('a store in a local folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-store-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  itIsAStore(async () => new LocalStore(path.join(folder, 'files')));

  it('forgets what the machine stopped in the middle of, and leaves what is coming', async () => {
    const store = new LocalStore(folder);
    await store.put(Readable.from([Buffer.from('whole')]), 10);
    const [old, coming] = [path.join(folder, 'arriving', 'old'), path.join(folder, 'arriving', 'coming')];
    await writeFile(old, 'half');
    await writeFile(coming, 'half');
    const before = new Date(Date.now() - 86_400_000);
    await utimes(old, before, new Date(before.getTime() - 1000));
    expect(await store.forgetUnfinished(before)).toBe(1);
    expect(await readdir(path.join(folder, 'arriving'))).toEqual(['coming']);
  });
  it('mends a file that has rotted, when the same bytes come again', async () => {
    const store = new LocalStore(folder);
    const hash = createHash('sha256').update('whole').digest('hex');
    await store.put(Readable.from([Buffer.from('whole')]), 10);
    await writeFile(path.join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), 'rot');
    await store.put(Readable.from([Buffer.from('whole')]), 10);
    expect(await text(await store.open(hash))).toBe('whole');
  });
});
