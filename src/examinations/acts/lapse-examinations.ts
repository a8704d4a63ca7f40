import { settings } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import { addDays, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import { ExaminationRecord } from '../data/examination.record.js';
import { examinationForThePortal } from '../data/examinations.store.js';
import { overdueExaminations, type Overdue } from '../data/overdue.store.js';
import { closePoints } from '../data/points.store.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';

/**
 * Notice is given the day after the due date; the request lapses when the delay of the settings has run from that
 * notice (R32: the clock may end a wait, never grant).
 */
export async function lapseExaminations(tx: Tx): Promise<void> {
  const { lapseAfter } = await settings(tx);
  for (const one of await overdueExaminations(tx)) {
    const today = localDate(tx.now, one.timeZone);
    if (one.noticedOn === null) await giveNotice(tx, one, addDays(today, lapseAfter));
    else await lapse(tx, one, { today, lapseAfter });
  }
}

async function giveNotice(tx: Tx, overdue: Overdue, lapsesOn: string): Promise<void> {
  const { id, locale } = overdue;
  const examination = await examinationForThePortal(tx, id);
  if (examination?.state !== 'INCOMPLETE') return;
  await tx.manager.update(ExaminationRecord, { id }, { lapseNoticeAt: tx.now });
  await writeLetter(tx, {
    to: overdue.studentId,
    locale,
    about: { thing: 'examination', thingId: id },
    kind: 'examination.lapse-notice',
    cause: `lapse-notice:${id}:${examination.journalSeq}`,
    ...words(locale).letters.lapseNotice(overdue.number, writeDay(overdue.dueOn, locale), writeDay(lapsesOn, locale)),
  });
}

/** Refused until the days of the notice have run: then it waits for another night. */
async function lapse(
  tx: Tx,
  { id, dueOn, noticedOn }: Overdue,
  now: { readonly today: string; readonly lapseAfter: number },
): Promise<void> {
  const examination = await examinationForThePortal(tx, id);
  if (!examination) return;
  const moved = await makeMove(tx, EXAMINATION, examination, 'lapse', {
    by: { portal: 'clock' },
    facts: { dueOn, noticedOn, ...now },
  });
  if (!isRefusal(moved)) await closePoints(tx, id);
}
