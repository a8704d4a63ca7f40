import { hasRequestAlongside } from '../../diploma-requests/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { filesAfter } from '../../reports/index.js';
import { reportIdOf, type AgendaItem } from '../data/agenda.store.js';
import { insertDecision, reviseDecision } from '../data/decisions.store.js';
import { complementNotBefore, isUnderNewLaw, notDecided, notDecidedAnew, type Deciding } from '../rules/index.js';
import type { Anew } from '../data/new-deliberations.store.js';
import { confirmDecision } from './confirm-decision.js';
import { sittingNow } from '../data/sitting.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';

/**
 * Records what the jury decides of a file, while it deliberates (W13): the secretary prepares it for whoever chairs the
 * file to confirm, or that person writes it, and confirms it so.
 * `revision` is that of the decision on the page, 0 when there was none. Refused without reasons (422, W06), when
 * another was recorded meanwhile, or while a question about a member waits for its answer (409).
 */
export async function recordDecision(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  given: { readonly deciding: Deciding; readonly revision: number },
): Promise<undefined | Refusal> {
  const { chair, refusal: belowQuorum } = await sittingNow(tx, session, item);
  const chairs = isUnderNewLaw(session) && chair?.personId === actor.personId;
  if (!chairs && !session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  await holdSession(tx, session.id, chairs ? 'update' : 'share');
  const refusal = notDecided(given.deciding, {
    sessionState: (await sessionForThePortal(tx, session.id))?.state ?? session.state,
    proposal: item.proposal,
    notBefore: complementNotBefore(session, tx.now),
    assessment: item.assessment?.outcome ?? null,
  });
  const notAnew = item.anew && (await decidedAnewBadly(tx, item, item.anew, given.deciding.sense));
  if (refusal ?? belowQuorum ?? notAnew) return refusal ?? belowQuorum ?? notAnew ?? undefined;
  if (item.requests.length + item.suggestions.length > 0) return refuse(409, 'jury.answersAwaited');
  const isDone =
    item.decision === null || given.revision === 0
      ? item.decision === null && (await insertDecision(tx, item, given.deciding, actor.personId))
      : await reviseDecision(tx, item.decision.id, given.revision, given.deciding, actor.personId);
  if (isDone && chairs) return confirmDecision(tx, actor, session, item, given.revision + 1);
  if (isDone) return undefined;
  return refuse(409, 'jury.decidedMeanwhile', item.decision === null ? undefined : { name: item.decision.recordedBy });
}

async function decidedAnewBadly(
  tx: Tx,
  item: AgendaItem,
  { ground, before }: Anew,
  sense: Deciding['sense'],
): Promise<undefined | Refusal> {
  const hasSuccessor =
    (await filesAfter(tx, reportIdOf(item))).length > 0 || (await hasRequestAlongside(tx, item.requestId));
  return notDecidedAnew(sense, { ground, senseBefore: before.sense, hasSuccessor });
}
