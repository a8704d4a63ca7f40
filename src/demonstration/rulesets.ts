import { insertRuleset, markPublished, PAGE_DATA, PAGE_RULESET } from '../experience/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Institution } from './fill-institution.js';
import { idOf } from './id-of.js';

const YEAR = 365;
const SINCE = '2020-09-01';

/**
 * Two versions in force: the page's own rules for all, and for the centre abroad others, which ask two years where the
 * page asks three (rules.md 2.4).
 */
export async function publishRulesets(
  tx: Tx,
  { centres, people }: Pick<Institution, 'centres' | 'people'>,
): Promise<void> {
  const by = idOf(people, 'administrator');
  const { rncp5 } = PAGE_RULESET.families;
  const abroad = {
    ...PAGE_DATA.families,
    ...(rncp5?.internship && { rncp5: { ...rncp5, internship: { ...rncp5.internship, fromTotal: 2 * YEAR } } }),
  };
  for (const draft of [
    { ...PAGE_DATA, centreId: null, effectiveOn: SINCE },
    {
      ...PAGE_DATA,
      families: abroad,
      source: 'depinfo.isae.edu.lb/espace-informtions/experience-professionnelle',
      centreId: centres.BEY,
      effectiveOn: SINCE,
    },
  ])
    await markPublished(tx, await insertRuleset(tx, draft, by), SINCE, by);
}
