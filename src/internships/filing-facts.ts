import { centreById, diplomaById, settings, type Diploma } from '../diplomas/index.js';
import { localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { changesWhatIsFiled, type FilingFacts, type Internship, type Terms } from './domain/index.js';
import { knownOf } from './known.store.js';
import { termsFiledBefore, termsOf } from './terms.store.js';
import { weighInternship, type WeighedNeed } from './weigh-internship.js';

/** All that a filing is judged by, and what its page shows beside. */
export interface FilingNow {
  readonly facts: FilingFacts;
  readonly weighed: WeighedNeed;
  readonly diploma: Diploma;
  readonly timeZone: string;
}

/** What an internship is judged by today, with its terms as they stand or as they are given. For the house: the caller has seen to sight. */
export async function filingFacts(tx: Tx, internship: Internship, given?: Terms): Promise<FilingNow> {
  const timeZone = (await centreById(tx, internship.centreId))?.timeZone ?? 'Europe/Paris';
  const today = localDate(tx.now, timeZone);
  const diploma = await diplomaById(tx, internship.diplomaId);
  if (!diploma) throw new Error(`Internship ${internship.id} is for no diploma.`);
  const terms = given ?? (await termsOf(tx, internship.termsId));
  const known = await knownOf(tx, internship, terms);
  const weighed = await weighInternship(tx, internship, diploma, { today, recorded: known.recordedNeed });
  const before = internship.filedOn === null ? undefined : await termsFiledBefore(tx, internship.id, internship.termsId);
  return {
    diploma, timeZone, weighed,
    facts: {
      terms, status: internship.traineeStatus, today, need: weighed.need, enrolledYears: known.enrolledYears, courseEndCertified: known.courseEndCertified, overlaps: known.overlaps,
      standsSince: before && !changesWhatIsFiled(before, terms) ? internship.filedOn : null,
      known: { ...known.law, gratuityFloorCents: (await settings(tx)).gratuityFloor },
    },
  };
}
