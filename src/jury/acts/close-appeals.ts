import type { Tx } from '../../platform/database/index.js';
import { listenerTo, makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { REQUEST } from '../../diploma-requests/index.js';
import { endStandings, REPORT } from '../../reports/index.js';
import { APPEAL } from '../appeal.js';
import { openAppeals, type AppealsOn } from '../data/appeals.store.js';
import { personById } from '../../people/index.js';
import { words } from '../words/words.js';
import { giveUpDeliberation } from './give-up-deliberation.js';
import type { Words } from '../words/words.fr.js';

/** Why an appeal has no object any more. */
export type WithoutObject = keyof Words['anew']['withoutObject'];

/**
 * Closes the appeals that have no object any more, by the portal: their students are told why, and whoever examined them
 * reads the file no longer. What an upheld one had asked of a jury comes to nothing, its line leaves the agenda.
 */
export async function closeAppeals(tx: Tx, on: AppealsOn, why: WithoutObject): Promise<void> {
  for (const { newDeliberationId, ...appeal } of await openAppeals(tx, on)) {
    const { locale } = await personById(tx, appeal.studentId);
    const reason = words(locale).anew.withoutObject[why];
    const closed = await makeMove(tx, APPEAL, appeal, 'close', { by: { portal: 'system' }, reason });
    if (isRefusal(closed)) throw new Error(`Appeal ${appeal.id} cannot be closed: ${closed.code}`);
    await endStandings(tx, { reportId: appeal.reportId, heldAs: 'examiner', why: 'the appeal is over' });
    if (newDeliberationId !== null) await giveUpDeliberation(tx, newDeliberationId, reason);
  }
}

/** What a jury asked as more is answered: it decides again, and an appeal against the deferral has nothing to change. */
export const closeWhenAnswered = listenerTo(REPORT, ['resubmit', 'resume'], {
  room: 'jury',
  why: 'An appeal against a deferral has no object any more once what was asked is deposited (decision 13).',
  does: (tx, { thingId }) => closeAppeals(tx, { reportId: thingId, sense: 'MORE' }, 'answered'),
});

/** Nobody awaits an answer to an appeal against a deferral once its file is taken back. */
export const closeWhenFileEnds = listenerTo(REPORT, ['withdraw', 'close'], {
  room: 'jury',
  why: 'An appeal against a deferral has no object any more once the file is withdrawn.',
  does: (tx, { thingId }) => closeAppeals(tx, { reportId: thingId, sense: 'MORE' }, 'ended'),
});

/** The same once the request is. */
export const closeWhenRequestEnds = listenerTo(REQUEST, ['withdraw'], {
  room: 'jury',
  why: 'An appeal against a deferral has no object any more once the request is withdrawn.',
  does: (tx, { thingId }) => closeAppeals(tx, { requestId: thingId, sense: 'MORE' }, 'ended'),
});
