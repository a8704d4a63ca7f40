import type { Tx } from '../../platform/database/index.js';
import { addDays, localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { tell } from './internship-moved.job.js';

/** Days before the first day when a signature that is missing is recalled. */
const DAYS_BEFORE = [7, 2] as const;

/** Recalls to the student and the registry that an agreement is not signed by all, a week and two days before its first day. It only reminds (R32). */
export async function remindOfSignatures(tx: Tx): Promise<void> {
  const unsigned = await tx.rows<{ id: string; timeZone: string }>(
    `select i.id, c.time_zone as "timeZone" from internships i join institution.centre c on c.id = i.centre_id where i.state = 'SIGNING' and i.starts_on <= ($1::timestamptz at time zone 'UTC')::date + $2::int order by i.starts_on, i.id`,
    [tx.now, Math.max(...DAYS_BEFORE) + 1],
  );
  for (const { id, timeZone } of unsigned) {
    const internship = await internshipForThePortal(tx, id);
    const today = localDate(tx.now, timeZone);
    const days = internship?.startsOn
      ? DAYS_BEFORE.filter((before) => addDays(internship.startsOn ?? today, -before) <= today).at(-1)
      : undefined;
    if (!internship || internship.startsOn === null || internship.startsOn <= today || days === undefined) continue;
    const { startsOn } = internship;
    for (const to of ['student', 'registry'] as const) {
      await tell(
        tx,
        internship,
        to,
        { kind: 'internship.unsigned', cause: `unsigned:${internship.termsId}:${days}` },
        ({ w, number }, locale) => w.unsigned(number, writeDay(startsOn, locale)),
      );
    }
  }
}
