import { settings } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import { addDays, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { LapseFacts } from '../rules/index.js';
import { officerOf } from '../data/officers.store.js';
import { overdueReports, type Overdue } from '../data/overdue.store.js';
import { ReportRecord } from '../data/report.record.js';
import { reportForThePortal } from '../data/reports.store.js';
import { words } from '../words/words.js';
import { endOf } from './withdraw-report.js';
import { REPORT } from '../report.js';
import { makeMove } from '../../platform/lifecycle/index.js';

/**
 * Notice is given the day after the due date; the file lapses when the delay of the settings has run from that notice
 * (R32: the clock may end a wait, never grant).
 */
export async function lapseReports(tx: Tx): Promise<void> {
  const { lapseAfter } = await settings(tx);
  const overdue = await overdueReports(tx);
  for (const file of overdue) {
    const today = localDate(tx.now, file.time_zone);
    if (file.noticed_on === null) await giveNotice(tx, file, addDays(today, lapseAfter));
    else await lapse(tx, file.id, { today, noticedOn: file.noticed_on, lapseAfter });
  }
}

async function giveNotice(tx: Tx, file: Overdue, lapsesOn: string): Promise<void> {
  const report = await reportForThePortal(tx, file.id);
  if (report?.state !== 'RETURNED') return;
  await tx.manager.update(ReportRecord, { id: file.id }, { lapseNoticeAt: tx.now });
  const officer = await officerOf(tx, file.id);
  const w = words(file.locale).letters;
  await writeLetter(tx, {
    to: file.student_id,
    locale: file.locale,
    about: { thing: 'report', thingId: file.id },
    kind: 'report.lapse-notice',
    cause: `lapse-notice:${file.id}:${report.journalSeq}`,
    ...w.lapseNotice(file.number, writeDay(file.due, file.locale), writeDay(lapsesOn, file.locale), officer),
  });
}

/** Refused until the days of the notice have run: then it waits for another night. */
async function lapse(tx: Tx, reportId: string, facts: LapseFacts): Promise<void> {
  const report = await reportForThePortal(tx, reportId);
  if (!report) return;
  const moved = await makeMove(tx, REPORT, report, 'lapse', {
    by: { portal: 'clock' },
    facts,
    set: { dueOn: null },
  });
  if (!isRefusal(moved)) await endOf(tx, reportId, 'lapsed');
}
