import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { markPublished, rulesetVersion } from '../data/rulesets.store.js';

/**
 * Publishes a draft of the rules with effect on a day, today or later: what is published is never edited, another
 * version follows it.
 * Refused for a day already past (422), when it is no draft any more (409), or when another of its scope takes effect
 * that day (409).
 */
export async function publishRuleset(
  tx: Tx,
  actor: Actor,
  id: string,
  effectiveOn: string,
): Promise<undefined | Refusal> {
  const version = await rulesetVersion(tx, id);
  if (!version) return notFound;
  if (version.publishedAt !== null) return refuse(409, 'rulesets.alreadyPublished');
  if (effectiveOn < localDate(tx.now, INSTITUTION_TIME_ZONE))
    return refuse(422, 'rulesets.effectPassed', undefined, 'effectiveOn');
  return (await markPublished(tx, id, effectiveOn, actor.personId))
    ? undefined
    : refuse(409, 'rulesets.dayTaken', undefined, 'effectiveOn');
}
