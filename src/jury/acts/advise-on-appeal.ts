import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { keepAdvice } from '../data/appeal-papers.store.js';
import type { AppealSeen } from '../data/appeals.store.js';

/**
 * The president of the session, or the substitute chair where the president may not (`ADVISER`), writes their advice on an
 * appeal; or whoever answers it notes why there is none
 * (decision 13). Refused to others (403), once it is answered or withdrawn, and a second time (409).
 */
export async function adviseOnAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  words: string,
): Promise<undefined | Refusal> {
  const given = appeal.standings.includes('president');
  if (!given && !appeal.standings.includes('officer')) return refuse(403, 'lifecycle.notYours');
  if (appeal.state !== 'FILED' && appeal.state !== 'UNDER_REVIEW') return refuse(409, 'lifecycle.notFromHere');
  const kept = await keepAdvice(tx, appeal.id, { given, words: words.trim(), notedBy: actor.personId });
  return kept ? undefined : refuse(409, 'jury.adviceGivenAlready');
}
