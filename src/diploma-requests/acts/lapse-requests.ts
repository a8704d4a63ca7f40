import { settings } from '../../diplomas/index.js';
import { studentOf, writeToEach } from '../../letters/index.js';
import { addDays, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import { closeReturn } from '../../reports/index.js';
import { overdueRequests, type OverdueRequest } from '../data/overdue.store.js';
import { DiplomaRequestRecord } from '../data/request.record.js';
import { requestForThePortal } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import type { LapseFacts } from '../rules/index.js';
import { words } from '../words/words.js';

/**
 * Notice is given the day after an answer was due; the request lapses when the delay of the settings has run from that
 * notice (R32: the clock may end a wait, never grant).
 */
export async function lapseRequests(tx: Tx): Promise<void> {
  const { lapseAfter } = await settings(tx);
  for (const overdue of await overdueRequests(tx)) {
    const { due, noticedOn } = overdue;
    const today = localDate(tx.now, overdue.timeZone);
    if (noticedOn === null) await giveNotice(tx, overdue, addDays(today, lapseAfter));
    else await lapse(tx, overdue.id, { today, due, noticedOn, lapseAfter });
  }
}

async function giveNotice(tx: Tx, { id, due }: OverdueRequest, lapsesOn: string): Promise<void> {
  const request = await requestForThePortal(tx, id);
  if (request?.state !== 'INCOMPLETE') return;
  await tx.manager.update(DiplomaRequestRecord, { id }, { lapseNoticeAt: tx.now });
  await writeToEach(tx, await studentOf(tx, request), {
    about: { thing: 'diploma-request', thingId: id },
    kind: 'diploma-request.lapse-notice',
    cause: `lapse-notice:${id}:${request.journalSeq}`,
    text: (locale) =>
      words(locale).letters.lapseNotice(request.number, writeDay(due, locale), writeDay(lapsesOn, locale)),
  });
}

/** Refused until the days of the notice have run: then it waits for another night. */
async function lapse(tx: Tx, id: string, facts: LapseFacts): Promise<void> {
  const request = await requestForThePortal(tx, id);
  if (!request) return;
  const moved = await makeMove(tx, REQUEST, request, 'lapse', { by: { portal: 'clock' }, facts });
  if (!isRefusal(moved)) await closeReturn(tx, { requestId: id });
}
