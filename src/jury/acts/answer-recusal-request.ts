import { nameIn } from '../../diplomas/index.js';
import { writeToEach } from '../../letters/index.js';
import { peopleByIds, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import { endStandings, stoodOn } from '../../reports/index.js';
import { reportIdOf, type AgendaItem } from '../data/agenda.store.js';
import { noteRecusal } from '../data/recusals.store.js';
import { answerRequestWith, requestOf } from '../data/recusal-requests.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { notAnsweredToStudent, type Answer } from '../rules/index.js';
import { words } from '../words/words.js';

/**
 * Whoever presides answers what a student said of a member, with a reason: the member is recused and sees the file no
 * more, or stays. The student is told. Refused to anybody else (403), once it was answered or makes no difference (409),
 * and without a reason (422).
 */
export async function answerRecusalRequest(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  { request: id, ...answer }: Answer & { readonly request: string },
): Promise<undefined | Refusal> {
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  await holdSession(tx, session.id, 'update');
  const request = await requestOf(tx, item.id, id);
  if (!request) return notFound;
  if (request.answererId !== actor.personId) return refuse(403, 'lifecycle.notYours');
  const state = (await sessionForThePortal(tx, session.id))?.state ?? session.state;
  const refusal = notAnsweredToStudent(answer, { state, waits: request.waits });
  if (refusal) return refusal;
  const said = answer.words.trim();
  const { personId } = request;
  await answerRequestWith(tx, id, { stepsAside: answer.yes, answer: said, by: actor.personId });
  if (answer.yes) {
    await noteRecusal(tx, item.id, { personId, reason: said, kind: 'asked' }, actor.personId);
    await endStandings(tx, { ...stoodOn(item), heldAs: 'juror', holderId: personId, why: 'recused' });
  }
  const student = (await peopleByIds(tx, [item.studentId])).get(item.studentId);
  await writeToEach(tx, student ? [student] : [], {
    about: { thing: 'report', thingId: reportIdOf(item) },
    kind: 'report.recusal-answered',
    cause: `recusal-answered:${id}`,
    text: (locale) =>
      words(locale).letters[answer.yes ? 'stepsAside' : 'staysOnFile']({
        jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
        day: writeDay(session.heldOn, locale),
        member: request.name,
        reason: said,
      }),
  });
  return undefined;
}
