import { randomUUID } from 'node:crypto';
import type { Stage } from '../../src/demonstration/stage.js';
import { addDays, localDate } from '../../src/platform/clock/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import { openSheet, recordPaper, signSheet } from '../../src/signatures/index.js';
import { agreement, fiveParties } from './sheet.js';

/** A sheet that waits for its signatures, and one that is complete: the student signed with her account, the others on paper. */
export async function tellSheets(stage: Stage): Promise<void> {
  await sheetOf(stage, 'C2026-0001');
  const id = await sheetOf(stage, 'C2026-0002');
  await stage.act('maelle', 3, async (tx, actor) => {
    const read = (await tx.row<{ sha256: string }>('select sha256 from signature_sheets where id = $1', [id]))?.sha256 ?? '';
    return signSheet(tx, id, 'TRAINEE', { personId: actor.personId }, { name: actor.name, quality: '', read });
  });
  const scanned = await stage.papersRoom.make(agreement('C2026-0002'), 'convention signée.pdf');
  const inspected = await stage.papersRoom.inspect({ field: 'file', ...scanned });
  if (isRefusal(inspected)) throw new Error(inspected.code);
  await stage.act('registry.nantes', 2, async (tx, actor, papers) => {
    const original = { id: await papers.keep(tx, inspected, actor.personId), sha256: inspected.sha256 };
    const on = addDays(localDate(tx.now, 'Europe/Paris'), -1);
    return recordPaper(tx, actor, id, original, { HOST: on, INSTITUTION: on, TEACHER: on, TUTOR: on });
  });
}

async function sheetOf(stage: Stage, number: string): Promise<string> {
  const { centres: { NAN: centre }, people } = stage.house;
  const [student, professor] = ['maelle', 'prof.info2'].map((key) => people[key] ?? '') as [string, string];
  const document = agreement(number);
  const paper = await stage.papersRoom.make(document, 'convention.pdf');
  return stage.act('registry.nantes', 4, (tx, _actor, papers) => openSheet(tx, papers, {
    thing: 'told', thingId: randomUUID(), title: document.title, page: '/desk', document, paper, signBefore: addDays(localDate(tx.now, 'Europe/Paris'), 40), timeZone: 'Europe/Paris',
    keeperId: centre, parties: fiveParties({ centre, student, professor }),
  }));
}
