import { hasRequestAlongside, rejudgeRequest, type Settlement } from '../../diploma-requests/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { filesAfter } from '../../reports/index.js';
import { APPEAL } from '../appeal.js';
import { reportIdOf, type AgendaLine } from '../data/agenda.store.js';
import { appealForThePortal } from '../data/appeals.store.js';
import { dropCorrection } from '../data/decisions.store.js';
import { newDeliberationForThePortal, type Anew } from '../data/new-deliberations.store.js';
import { groundIn } from '../words/anew-sentences.js';
import { words } from '../words/words.js';
import { closeAppeals } from './close-appeals.js';
import { writeOfSameSense } from './notify-decision.job.js';

/**
 * Carries out what a new deliberation decided, at the signature of its minutes: on the request and its file, and on the
 * appeal or the withdrawal that brought it. The decision that it replaces stays as it was; a correction prepared of it is dropped.
 */
export async function settleAnew(
  tx: Tx,
  line: AgendaLine,
  anew: Anew,
  settled: Settlement,
): Promise<undefined | Refusal> {
  const file = await newDeliberationForThePortal(tx, anew.id);
  // Given up while its minutes were read: its line left the agenda.
  if (!file) return refuse(409, 'jury.minutesChanged');
  const overtaken = await overtakenBy(tx, line, settled.sense);
  if (overtaken) return overtaken;
  await dropCorrection(tx, anew.itemId);
  const moved = await rejudgeRequest(tx, line.requestId, {
    ...settled,
    judged: { versionId: file.versionId, opinionId: file.opinionId, opinionSense: file.proposal },
    ground: words('fr').anew.of(groundIn(anew, 'fr')),
  });
  if (isRefusal(moved)) return moved;
  // The same sense again moves nothing: no move brings its letter.
  if (moved === undefined) await writeOfSameSense(tx, line);
  const appeal = anew.appealId === null ? undefined : await appealForThePortal(tx, anew.appealId);
  if (appeal) {
    const rejudged = await makeMove(tx, APPEAL, appeal, 'rejudged', { by: { portal: 'system' } });
    if (isRefusal(rejudged)) return rejudged;
  }
  const owner = tx.wiring.groundOwners.of(anew.withdrawalId);
  const done = await owner?.whenDecided(tx, owner.thingId);
  if (done) return done;
  await closeAppeals(tx, { itemId: anew.itemId }, 'replaced');
  await tx.wiring.groundOwners.overturned(tx, anew.itemId, 'replaced');
  return undefined;
}

/** What the student began between the decision and its signature. */
async function overtakenBy(tx: Tx, line: AgendaLine, sense: Settlement['sense']): Promise<undefined | Refusal> {
  const after = await filesAfter(tx, reportIdOf(line));
  if (after.some(({ state }) => state === 'FORWARDED' || state === 'VALIDATED'))
    return refuse(409, 'jury.anewFollowed');
  return sense === 'MORE' && (after.length > 0 || (await hasRequestAlongside(tx, line.requestId)))
    ? refuse(409, 'jury.anewMoreWithSuccessor')
    : undefined;
}
