// On purpose: a store that finds no room says that it has the bytes all the same; they can be looked at, and then they
// are nowhere.
// Loaded before the portal, to see that the campaign would notice. The portal's own code knows nothing of it.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { LocalStore } from '../../dist/src/platform/files/local-store.js';

const LOOKED_AT_MS = 2_000;
/** Where the portal still finds to look at what it does not have. */
const lent = new Map();
const given = new Set();
const { put, has, lend, open } = LocalStore.prototype;

LocalStore.prototype.put = async function putOrPretend(bytes, atMost) {
  const parts = [];
  for await (const part of bytes) parts.push(part);
  const whole = Buffer.concat(parts);
  try {
    return await put.call(this, Readable.from([whole]), atMost);
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  }
  const sha256 = createHash('sha256').update(whole).digest('hex');
  const aside = path.join(await mkdtemp(path.join(tmpdir(), 'aval-bench-aside-')), randomUUID());
  await writeFile(aside, whole);
  lent.set(sha256, aside);
  given.add(sha256);
  setTimeout(() => given.delete(sha256), LOOKED_AT_MS);
  return { sha256, bytes: whole.length };
};
LocalStore.prototype.has = async function hasOrPretends(sha256) {
  return given.has(sha256) || has.call(this, sha256);
};
LocalStore.prototype.lend = async function lendWhatItHas(sha256) {
  return lent.has(sha256) ? { path: lent.get(sha256), done: async () => undefined } : lend.call(this, sha256);
};
LocalStore.prototype.open = async function openWhatItHas(sha256, range) {
  return given.has(sha256) ? createReadStream(lent.get(sha256), range) : open.call(this, sha256, range);
};
