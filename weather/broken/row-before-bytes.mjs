// The order turned round, on purpose: the store says that bytes are put away before they are, so that the row and the
// answer come first.
// Loaded before the portal by the control of a campaign, to see that it would notice. The portal's own code knows
// nothing of it.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { LocalStore } from '../../dist/src/platform/files/local-store.js';

const LATER_MS = 1000;
/** What was said to be put away and is not: where it is meanwhile, and what puts it away. */
const coming = new Map();
const { put, has, lend, open } = LocalStore.prototype;

LocalStore.prototype.put = async function putLater(bytes, atMost) {
  const parts = [];
  for await (const part of bytes) parts.push(part);
  const whole = Buffer.concat(parts);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  // Where it is looked at meanwhile.
  const aside = path.join(process.env.DATA_DIR, 'turned-round', randomUUID());
  await mkdir(path.dirname(aside), { recursive: true });
  await writeFile(aside, whole);
  coming.set(sha256, {
    aside,
    putAway: () => put.call(this, Readable.from([whole]), atMost).then(() => coming.delete(sha256)),
  });
  return { sha256, bytes: whole.length };
};
LocalStore.prototype.has = async function hasOrWill(sha256) {
  return coming.has(sha256) || has.call(this, sha256);
};
LocalStore.prototype.lend = async function lendOrWill(sha256) {
  return coming.has(sha256) ? { path: coming.get(sha256).aside, done: async () => undefined } : lend.call(this, sha256);
};
LocalStore.prototype.open = async function openOrWill(sha256, range) {
  return coming.has(sha256) ? createReadStream(coming.get(sha256).aside, range) : open.call(this, sha256, range);
};

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function queryThenPut(...given) {
  if (/^insert into "papers"/i.test(given[0]))
    for (const one of given[1]) setTimeout(() => void coming.get(one)?.putAway(), LATER_MS);
  return query.apply(this, given);
};
