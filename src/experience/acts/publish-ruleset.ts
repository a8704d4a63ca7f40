import type { Actor } from '../../people/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { markPublished, rulesetVersion, rulesToday } from '../data/rulesets.store.js';
import { firstStricterDay, PAGE_DATA, stricterIn } from '../rules/index.js';

/**
 * Publishes a draft of the rules with effect on a day, today or later: what is published is never edited, another
 * version follows it.
 * Rules are known beforehand: what asks more than the rules of the day before takes effect in the first month of an
 * academic year, what asks less on any day. Refused otherwise (422), for a day already past (422), when it is no draft any more (409), or when another of its scope takes effect
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
  const before = (await rulesToday(tx, version.centreId, addDays(effectiveOn, -1))) ?? PAGE_DATA;
  const first = firstStricterDay(effectiveOn);
  if (first !== effectiveOn && stricterIn(version, before))
    return refuse(422, 'rulesets.stricterWithinYear', { first }, 'effectiveOn');
  return (await markPublished(tx, id, effectiveOn, actor.personId))
    ? undefined
    : refuse(409, 'rulesets.dayTaken', undefined, 'effectiveOn');
}
