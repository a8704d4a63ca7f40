import { settings } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import { addDays, localDate } from '../../platform/clock/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import { REPORT_STATES, type LapseFacts } from '../rules/index.js';
import { ReportRecord } from '../data/report.record.js';
import { reportForThePortal } from '../data/reports.store.js';
import { words } from '../words/words.js';
import { endOf } from './withdraw-report.js';
import { REPORT } from '../report.js';
import { makeMove } from '../../platform/lifecycle/index.js';

const state = literalsOf(REPORT_STATES);

interface Overdue {
  readonly id: string;
  readonly number: string;
  readonly due: string;
  readonly time_zone: string;
  readonly student_id: string;
  readonly locale: 'fr' | 'en';
  /** Since the day it speaks of: a notice of a return before this one counts for nothing. */
  readonly noticed_on: string | null;
}

/** Notice is given the day after the due date; the file lapses when the delay of the settings has run from that notice (R32: the clock may end a wait, never grant). */
export async function lapseReports(tx: Tx): Promise<void> {
  const { lapseAfter } = await settings(tx);
  const overdue = await tx.rows<Overdue>(
    `select r.id, r.number, to_char(r.due_on, 'YYYY-MM-DD') as due, c.time_zone, r.student_id, p.locale,
            case when (r.lapse_notice_at at time zone c.time_zone)::date > r.due_on
                 then to_char(r.lapse_notice_at at time zone c.time_zone, 'YYYY-MM-DD') end as noticed_on
       from reports r join institution.centre c on c.id = r.centre_id join people.person p on p.id = r.student_id
      where r.state = ${state('RETURNED')} and r.due_on < ($1::timestamptz at time zone c.time_zone)::date order by r.due_on, r.id limit 500`,
    [tx.now],
  );
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
  const w = words(file.locale).letters;
  await writeLetter(tx, {
    to: file.student_id,
    locale: file.locale,
    about: { thing: 'report', thingId: file.id },
    kind: 'report.lapse-notice',
    cause: `lapse-notice:${file.id}:${report.journalSeq}`,
    ...w.lapseNotice(file.number, writeDay(file.due, file.locale), writeDay(lapsesOn, file.locale)),
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
