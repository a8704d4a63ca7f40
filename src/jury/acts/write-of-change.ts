import { nameIn } from '../../diplomas/index.js';
import { writeLetter, writeToEach } from '../../letters/index.js';
import { peopleByIds } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import type { AgendaLine } from '../data/agenda.store.js';
import type { AppointedPerson } from '../data/members.store.js';
import type { AppointmentOrder } from '../data/orders.store.js';
import type { Session } from '../data/sessions.store.js';
import { words } from '../words/words.js';

/** A change of composition as it is told. */
interface ChangeToWrite {
  readonly changeId: string;
  readonly order: Pick<AppointmentOrder, 'reference' | 'signedOn'>;
  readonly newcomer: { readonly personId: string; readonly name: string };
  readonly former: { readonly personId: string; readonly name: string } | undefined;
  readonly why: string;
  readonly appointed: readonly AppointedPerson[];
  readonly agenda: readonly AgendaLine[];
}

/**
 * Tells those whom a change of composition concerns, beside the newcomer who is convened: the former member, with why;
 * whoever presides; and the students whose files are on the agenda, who may say why somebody should step aside.
 */
export async function writeOfChange(tx: Tx, session: Session, change: ChangeToWrite): Promise<void> {
  const { former, appointed, agenda } = change;
  const cause = `composition:${change.changeId}`;
  const about = { thing: 'jury-session', thingId: session.id };
  const known = await peopleByIds(tx, [...(former ? [former.personId] : []), ...agenda.map((line) => line.studentId)]);
  const formerAccount = former && known.get(former.personId);
  if (formerAccount) {
    const { id: to, locale } = formerAccount;
    const text = words(locale).letters.noLongerSits({ ...saidIn(locale, session, change), why: change.why });
    await writeLetter(tx, { to, locale, about, kind: 'jury-session.leave', cause, ...text });
  }
  const presiding = appointed.filter(
    ({ place, personId }) => place === 'president' && personId !== change.newcomer.personId,
  );
  await writeToEach(
    tx,
    presiding.map(({ personId, locale }) => ({ id: personId, locale })),
    {
      about,
      kind: 'jury-session.change',
      cause,
      text: (locale) => words(locale).letters.compositionChanged(saidIn(locale, session, change)),
    },
  );
  for (const { studentId, reportId, requestId } of agenda) {
    const student = known.get(studentId);
    if (!student) continue;
    await writeToEach(tx, [student], {
      about:
        reportId === null ? { thing: 'diploma-request', thingId: requestId } : { thing: 'report', thingId: reportId },
      kind: 'jury-session.change-for-student',
      cause,
      text: (locale) => words(locale).letters.yourJuryChanged(saidIn(locale, session, change)),
    });
  }
}

function saidIn(locale: Locale, session: Session, { order, newcomer, former }: ChangeToWrite) {
  const day = (date: string | null): string => (date === null ? '' : writeDay(date, locale));
  return {
    number: session.number,
    jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
    day: day(session.heldOn),
    newcomer: newcomer.name,
    former: former?.name ?? '',
    order: words(locale).page.orderOf(order.reference, day(order.signedOn)),
  };
}
