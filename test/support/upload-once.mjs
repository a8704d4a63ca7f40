// One upload through the real portal, on the empty database that is given: prints what the disk heard of it, a line a thing.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linesTo, send, signIn, textOf } from '../../bench/house/browser.mjs';
import { ownHouse } from '../../bench/house/own-database.mjs';
import { another, smallPapers } from '../../bench/house/papers.mjs';
import { freePort, startPortal } from '../../bench/house/portal-process.mjs';
import { enrolStudents } from '../../bench/house/students.mjs';

const house = await ownHouse(process.argv[2]);
try {
  const heard = path.join(house.folder, 'heard');
  const [student] = await enrolStudents(house, 1);
  // Jobs would commit between the upload's own lines.
  const portal = await startPortal(house, {
    port: await freePort(),
    imports: [path.join(import.meta.dirname, 'what-the-disk-hears.mjs')],
    environment: { AVAL_HEARD: heard, JOBS: 'outside' },
  });
  const lines = linesTo(portal.url);
  const signedIn = await signIn(lines, student);
  const [model] = await smallPapers([300_000]);
  const bytes = another(model);
  await writeFile(heard, '');
  const answered = await send(lines, signedIn, { name: 'certificat.pdf', bytes });
  await textOf(answered);
  const said = await readFile(heard, 'utf8');
  await portal.stop();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [ab, cd] = [sha256.slice(0, 2), sha256.slice(2, 4)];
  const plain = said
    .replaceAll(path.join(house.dataDir, 'files'), 'files')
    .replaceAll(sha256, 'abcd…')
    .replaceAll(`files/${ab}/${cd}`, 'files/ab/cd')
    .replaceAll(`files/${ab}\n`, 'files/ab\n');
  process.stdout.write(plain.replaceAll(/[0-9a-f-]{36}/g, '…'));
} finally {
  await house.close();
}
