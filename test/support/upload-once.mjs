// One upload through the real portal, on the empty database that is given: prints what was asked of the disk for it, a
// line a call.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linesTo, send, signIn, textOf } from '../../bench/portal/browser.mjs';
import { ownPlace } from '../../bench/portal/own-place.mjs';
import { another, smallPapers } from '../../bench/portal/papers.mjs';
import { freePort, startPortal } from '../../bench/portal/portal-process.mjs';
import { enrolStudents } from '../../bench/portal/students.mjs';

const place = await ownPlace(process.argv[2]);
try {
  const calls = path.join(place.folder, 'disk-calls');
  const [student] = await enrolStudents(place, 1);
  // Jobs would commit between the upload's own lines.
  const portal = await startPortal(place, {
    port: await freePort(),
    imports: [path.join(import.meta.dirname, 'note-disk-calls.mjs')],
    environment: { AVAL_DISK_CALLS: calls, JOBS: 'outside' },
  });
  const lines = linesTo(portal.url);
  const signedIn = await signIn(lines, student);
  const [model] = await smallPapers([300_000]);
  const bytes = another(model);
  await writeFile(calls, '');
  const answered = await send(lines, signedIn, { name: 'certificat.pdf', bytes });
  await textOf(answered);
  const said = await readFile(calls, 'utf8');
  await portal.stop();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [ab, cd] = [sha256.slice(0, 2), sha256.slice(2, 4)];
  const plain = said
    .replaceAll(path.join(place.dataDir, 'files'), 'files')
    .replaceAll(sha256, 'abcd…')
    .replaceAll(`files/${ab}/${cd}`, 'files/ab/cd')
    .replaceAll(`files/${ab}\n`, 'files/ab\n');
  process.stdout.write(plain.replaceAll(/[0-9a-f-]{36}/g, '…'));
} finally {
  await place.close();
}
