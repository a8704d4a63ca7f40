import { peopleHolding, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { membersOf } from '../data/members.store.js';
import { judgedFile, keepRequest, requestOf } from '../data/recusal-requests.store.js';
import { holdSession, sessionForThePortal } from '../data/sessions.store.js';
import { notAsked, type RecusalAsked } from '../rules/index.js';
import { writeOfConflict } from './write-of-conflict.js';

/**
 * A student says why a member who judges their file should step aside (decision 11). Whoever presides over it and the
 * secretary are told. Not found when the file is not theirs or before no jury (404); refused once the sitting began
 * (409), without words, of somebody who does not judge it, and a second time while it waits (422, 409).
 */
export async function askForRecusal(
  tx: Tx,
  actor: Actor,
  reportId: string,
  asked: RecusalAsked,
): Promise<undefined | Refusal> {
  const before = await judgedFile(tx, actor.personId, reportId);
  if (!before) return notFound;
  await holdSession(tx, before.sessionId, 'update');
  const session = await sessionForThePortal(tx, before.sessionId);
  const file = await judgedFile(tx, actor.personId, reportId);
  if (!session || file?.sessionId !== session.id) return refuse(409, 'jury.notJudgedNow');
  const refusal = notAsked(asked, { state: session.state, members: file.members });
  if (refusal) return refusal;
  const id = await keepRequest(tx, {
    itemId: file.itemId,
    personId: asked.personId,
    studentId: actor.personId,
    reason: asked.reason.trim(),
  });
  const answererId = (await requestOf(tx, file.itemId, id))?.answererId;
  const cause = `recusal-request:${id}`;
  await writeOfConflict(tx, session, {
    to: (await membersOf(tx, session.id)).filter(({ personId }) => personId === answererId),
    kind: 'jury-session.recusal-asked',
    cause,
    text: (w, facts) => w.recusalAsked(facts),
  });
  await writeOfConflict(tx, session, {
    to: (await peopleHolding(tx, [session.juryId])).map(({ id: personId, locale }) => ({ personId, locale })),
    kind: 'jury-session.recusal-asked',
    cause,
    text: (w, facts) => w.recusalAskedKnown({ ...facts, isAnswered: answererId !== null && answererId !== undefined }),
  });
  return undefined;
}
