// What must hold after the portal was killed: looked at from outside, by download; from the database and the folder;
// and by what the portal's own commands do.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sweepOrphans, verifyFiles } from '../../dist/src/papers/index.js';
import { Database } from '../../dist/src/platform/database/index.js';
import { Quarantine, Store } from '../../dist/src/platform/files/index.js';
import { verifyJournal } from '../../dist/src/platform/journal/index.js';
import { ask, hashOf, linesTo, papersOn } from '../../bench/portal/browser.mjs';
import { openRoomsOf } from '../../bench/portal/students.mjs';

const TWO_DAYS = 172_800_000;
const AT_ONCE = 8;

/** Every acknowledged upload by download and hash; those whose line was cut are there whole, or not at all. */
export async function faultsByDownload(portal, { attempts, students }) {
  const lines = linesTo(portal.url);
  const shown = new Map();
  for (const student of students) for (const [name, href] of await papersOn(lines, student)) shown.set(name, href);
  const faults = [];
  const count = { acknowledged: 0, keptUnsaid: 0 };
  await inLines(attempts, async (attempt) => {
    const isOwed = attempt.state === 'acknowledged';
    if (isOwed) count.acknowledged += 1;
    if (attempt.state.startsWith('refused'))
      faults.push(`${attempt.name} was ${attempt.state}: nothing was wrong with it`);
    const href = shown.get(attempt.name);
    if (!href) {
      if (isOwed) faults.push(`${attempt.name} was acknowledged and is not there`);
      return;
    }
    if (!isOwed) count.keptUnsaid += 1;
    const answered = await ask(lines, 'GET', href, { cookie: attempt.student.cookie });
    const sha256 = await hashOf(answered).catch(() => 'cut');
    if (answered.status !== 200 || sha256 !== attempt.sha256)
      faults.push(
        `${attempt.name} was ${isOwed ? 'acknowledged' : 'kept'} and cannot be had again (${answered.status})`,
      );
  });
  lines.agent.destroy();
  return { faults, ...count };
}

/**
 * No row without its bytes; after a sweep two days later, no bytes without a row and nothing half come; the journal
 * holds.
 */
export async function faultsWithin(place) {
  const faults = [];
  const rooms = await openRoomsOf(place);
  try {
    const [database, store] = [rooms.get(Database), rooms.get(Store)];
    const named = new Set(
      (await database.read((tx) => tx.rows('select distinct sha256 from papers'))).map(({ sha256 }) => sha256),
    );
    for (const sha256 of named)
      if (!(await store.has(sha256))) faults.push(`a row names ${sha256.slice(0, 12)}…, and its bytes are not there`);
    const swept = await sweepOrphans(
      { database, store, quarantine: rooms.get(Quarantine) },
      new Date(Date.now() + TWO_DAYS),
    );
    const kept = [];
    for await (const { sha256 } of store.list()) kept.push(sha256);
    const orphans = kept.filter((sha256) => !named.has(sha256)).length;
    if (orphans > 0) faults.push(`${orphans} files that no row names are there after the sweep`);
    const halves = await readdir(path.join(place.dataDir, 'files/arriving')).catch(() => []);
    if (halves.length > 0) faults.push(`${halves.length} files that half came are there after the sweep`);
    await verifyFiles(database, store, (line) => faults.push(line));
    const { read, broken } = await database.read(verifyJournal);
    if (broken.length > 0) faults.push(`${broken.length} of ${read} entries of the journal do not hold`);
    return { faults, rows: named.size, swept };
  } finally {
    await rooms.close();
  }
}

async function inLines(all, work) {
  let next = 0;
  const line = async () => {
    while (next < all.length) await work(all[next++]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
}
