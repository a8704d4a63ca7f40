import { studentOf, writeToEach } from '../../letters/index.js';
import { holdSeat, registrySeatsOf, type Actor, type SeatedPerson } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { officerOf } from '../data/officers.store.js';
import { findToEntrust, holdReportAlone } from '../data/reports.store.js';
import { endStandings, giveStanding } from '../data/standings.store.js';
import { chargeNotYours, type Report } from '../rules/index.js';
import { words } from '../words/words.js';

/** Who is put in charge, and what they are told with it. */
export interface Charge {
  readonly personId: string;
  readonly note: string;
}

/**
 * Those whom this reader may put in charge of the file: whoever holds a living seat of the registry of its centre, but
 * for whoever is in charge now. The registry may name itself where nobody is. Refused (403) to whoever is not in charge
 * while somebody is not its registry either, (409) while another is in charge, or before its admission.
 */
export async function officersFor(tx: Tx, actor: Actor, report: Report): Promise<readonly SeatedPerson[] | Refusal> {
  const refusal = chargeNotYours(report);
  if (refusal) return refusal.code === 'reports.anotherOfficer' ? whoIs(tx, report.id) : refusal;
  const seated = await registrySeatsOf(tx, report.centreId);
  return report.officer === null ? seated : seated.filter(({ id }) => id !== actor.personId);
}

/**
 * Puts somebody in charge of a file in its registry, by its officer, or where there is none by its registry or its
 * coordination; they and the student are told. Refused like `officersFor`, and (422) for somebody without such a seat,
 * or handed over without a note.
 */
export async function putInCharge(
  tx: Tx,
  actor: Actor,
  reportId: string,
  { personId, note }: Charge,
): Promise<Report | Refusal> {
  await holdReportAlone(tx, reportId);
  const report = await findToEntrust(tx, actor, reportId);
  if (!report) return notFound;
  const seated = await officersFor(tx, actor, report);
  if (isRefusal(seated)) return seated;
  const chosen = seated.find(({ id }) => id === personId);
  if (!chosen) return refuse(422, 'reports.officerNotSeated', undefined, 'officer');
  if (report.officer === 'reader' && !saysSomething(note)) return refuse(422, 'reports.noteMissing', undefined, 'note');
  if (!(await holdSeat(tx, chosen.seatId))) return refuse(422, 'reports.officerNotSeated', undefined, 'officer');
  await endStandings(tx, { reportId, heldAs: 'officer' });
  await takeCharge(tx, reportId, chosen.seatId, { by: actor, note });
  await tell(tx, actor, report, chosen, note);
  return report;
}

/**
 * Whoever admits a file is in charge of it, unless somebody is already; and whoever of its registry marks it
 * confidential. Refused (403) when their seat has just ended.
 */
export async function takeChargeUnlessTaken(tx: Tx, actor: Actor, report: Report): Promise<undefined | Refusal> {
  if (report.officer !== null) return undefined;
  const seat = actor.seats.find(({ role, centreId }) => role === 'registry' && centreId === report.centreId);
  if (!seat || !(await holdSeat(tx, seat.id))) return refuse(403, 'lifecycle.notYours');
  await takeCharge(tx, report.id, seat.id, { by: actor, note: '' });
  return undefined;
}

function takeCharge(
  tx: Tx,
  reportId: string,
  seatId: string,
  { by, note }: { readonly by: Actor; readonly note: string },
): Promise<void> {
  return giveStanding(tx, {
    reportId,
    holderId: seatId,
    heldAs: 'officer',
    why: note || undefined,
    givenBy: by.personId,
  });
}

/** Two who put somebody in charge at once: the second is told who is. */
async function whoIs(tx: Tx, reportId: string): Promise<Refusal> {
  const officer = await officerOf(tx, reportId);
  return refuse(409, 'reports.anotherOfficer', { name: officer?.name ?? '' });
}

async function tell(tx: Tx, actor: Actor, report: Report, chosen: SeatedPerson, note: string): Promise<void> {
  const letter = {
    about: { thing: 'report', thingId: report.id },
    cause: `officer:${report.id}:${chosen.id}:${tx.now.toISOString()}`,
  };
  if (chosen.id !== actor.personId)
    await writeToEach(tx, [chosen], {
      ...letter,
      kind: 'report.inYourCharge',
      text: (locale) => words(locale).letters.inYourCharge(report.number, actor.name, note),
    });
  await writeToEach(tx, await studentOf(tx, report), {
    ...letter,
    kind: 'report.followedBy',
    text: (locale) => words(locale).letters.followedBy(report.number, chosen),
  });
}
