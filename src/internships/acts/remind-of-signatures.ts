import { seatedAs, studentOf, writeToEach } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import { addDays, localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { words as letterWords } from '../words/letter-words.js';
import { unsignedBefore } from '../data/unsigned.store.js';

/** Days before the first day when a signature that is missing is recalled. */
const DAYS_BEFORE = [7, 2] as const;

/**
 * Recalls to the student and the registry that an agreement is not signed by all, a week and two days before its first
 * day. It only reminds (R32).
 */
export async function remindOfSignatures(tx: Tx): Promise<void> {
  const unsigned = await unsignedBefore(tx, Math.max(...DAYS_BEFORE) + 1);
  for (const { id, timeZone } of unsigned) {
    const internship = await internshipForThePortal(tx, id);
    const today = localDate(tx.now, timeZone);
    const days = internship?.startsOn
      ? DAYS_BEFORE.filter((before) => addDays(internship.startsOn ?? today, -before) <= today).at(-1)
      : undefined;
    if (!internship || internship.startsOn === null || internship.startsOn <= today || days === undefined) continue;
    const { number, startsOn, termsId } = internship;
    await writeToEach(tx, [...(await studentOf(tx, internship)), ...(await seatedAs('registry')(tx, internship))], {
      about: { thing: 'internship', thingId: id },
      kind: 'internship.unsigned',
      cause: `unsigned:${termsId}:${days}`,
      text: (locale) => letterWords(locale).unsigned(number, writeDay(startsOn, locale)),
    });
  }
}
