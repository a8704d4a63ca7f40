import { writeOutsideLetter } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved } from '../../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import { hostSilenceOf, noteReminder } from '../data/proofs.store.js';
import { termsOf } from '../data/terms.store.js';
import { INTERNSHIP } from '../internship.js';
import { notAwaitingAttestation, type Internship } from '../rules/index.js';
import { words } from '../words/letter-words.js';

/**
 * The registry asks the host once more for its attestation, by a letter that is noted: once a day at most (409).
 * Refused as `notAwaitingAttestation` says (403, 409).
 */
export async function remindHost(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  timeZone: string,
): Promise<Refusal | undefined> {
  const refusal = notAwaitingAttestation(internship) ?? (await holdUnmoved(tx, INTERNSHIP, internship));
  if (refusal) return refusal;
  const { reminders } = await hostSilenceOf(tx, internship.id);
  const last = reminders.at(-1);
  if (last && localDate(last.at, timeZone) === localDate(tx.now, timeZone))
    return refuse(409, 'internships.hostRemindedToday');
  await writeReminder(tx, internship, actor.personId);
  return undefined;
}

/** Asks the host for its attestation, and notes it: by somebody, or by the clock (`null`). */
export async function writeReminder(tx: Tx, internship: Internship, by: string | null): Promise<void> {
  const { hostRepresentative: name, hostEmail: email } = await termsOf(tx, internship.termsId);
  const id = await noteReminder(tx, internship.id, { name, email, by });
  const { number, startsOn, endsOn } = internship;
  await writeOutsideLetter(tx, {
    to: { name, email },
    locale: 'fr',
    about: { thing: 'internship', thingId: internship.id },
    kind: 'internship.hostReminder',
    cause: `host-reminder:${id}`,
    ...words('fr').hostReminder(number, writeDay(startsOn ?? '', 'fr'), writeDay(endsOn ?? '', 'fr')),
  });
}
