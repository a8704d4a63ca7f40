import type { Diploma } from '../../diplomas/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { changesWhatIsFiled, type Need, type FilingFacts, type Internship, type Terms } from '../rules/index.js';
import { filingBasis } from '../data/filing-basis.store.js';
import { knownOf } from '../data/known.store.js';
import { weighNeed, type WeighedNeed } from './weigh-need.js';

/** All that a filing is judged by, and what its page shows beside. */
export interface FilingNow {
  readonly facts: FilingFacts;
  readonly weighed: WeighedNeed;
  readonly diploma: Diploma;
  readonly timeZone: string;
  /** Credits still to acquire above which the end of a course calls for a word (A19). */
  readonly creditsLeft: number;
  /** The registry certified the end of the course (R34). */
  readonly courseEndCertified: boolean;
}

/**
 * What an internship is judged by today, with its terms as they stand or as they are given; in two statements. For the
 * portal: the caller has seen to sight.
 */
export async function filingFacts(tx: Tx, internship: Internship, given?: Terms): Promise<FilingNow> {
  const basis = await filingBasis(tx, internship.id);
  const { timeZone, diploma, before, settings } = basis;
  const today = localDate(tx.now, timeZone);
  const terms = given ?? basis.terms;
  const known = await knownOf(tx, internship, terms);
  const weighed = weighNeed(basis, { today, recorded: known.recordedNeed });
  return {
    diploma,
    timeZone,
    weighed,
    creditsLeft: settings.creditsLeft,
    courseEndCertified: known.courseEndCertified,
    facts: {
      terms,
      status: internship.traineeStatus,
      today,
      need: weighed.need,
      enrolledYears: known.enrolledYears,
      addresses: known.addresses,
      overlaps: known.overlaps,
      together: known.together,
      mostTogether: settings.hoursTogether,
      standsSince:
        internship.filedOn !== null && before && !changesWhatIsFiled(before, terms) ? internship.filedOn : null,
      known: { ...known.law, gratuityFloorCents: settings.gratuityFloor },
    },
  };
}

/** What the diploma asks of the student of an internship on a day: beside which its length is shown. */
export function needIn(
  {
    basis,
    centre,
  }: { readonly basis: Parameters<typeof weighNeed>[0]; readonly centre: { readonly timeZone: string } },
  now: Date,
): Need {
  return weighNeed(basis, { today: localDate(now, centre.timeZone), recorded: null }).need;
}

/** The same, in one statement. For the portal: the caller has seen to sight. */
export async function needOf(tx: Tx, internshipId: string): Promise<Need> {
  const basis = await filingBasis(tx, internshipId);
  return needIn({ basis, centre: basis }, tx.now);
}
