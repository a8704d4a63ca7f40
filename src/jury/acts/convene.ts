import { nameIn } from '../../diplomas/index.js';
import { writeLetter } from '../../letters/index.js';
import { agree } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import { noteConvocation } from '../data/convocations.store.js';
import type { AppointedPerson } from '../data/members.store.js';
import type { AppointmentOrder } from '../data/orders.store.js';
import type { Session } from '../data/sessions.store.js';
import { sitting } from '../rules/index.js';
import { words } from '../words/words.js';

type Naming = Pick<AppointmentOrder, 'reference' | 'signedOn'>;

/**
 * Convenes those of these people who sit, in the transaction that makes them members: the letter of each is kept with
 * who and when (decision 11). Run again for the same person, it changes nothing.
 */
export async function convene(
  tx: Tx,
  session: Session,
  order: Naming,
  appointed: readonly AppointedPerson[],
): Promise<void> {
  for (const person of sitting(appointed)) {
    const letterId = await writeLetter(tx, {
      ...about(session, person),
      kind: 'jury-session.convene',
      cause: `convocation:${session.id}`,
      ...words(person.locale).letters.convened(saidTo(person, session, order)),
    });
    if (letterId !== undefined)
      await noteConvocation(tx, { sessionId: session.id, personId: person.personId, letterId });
  }
}

/** Tells substitutes that the order names them, and that they are convened only if they take somebody's place. */
export async function writeToSubstitutes(
  tx: Tx,
  session: Session,
  order: Naming,
  appointed: readonly AppointedPerson[],
): Promise<void> {
  for (const person of appointed.filter(({ place }) => place === 'substitute')) {
    await writeLetter(tx, {
      ...about(session, person),
      kind: 'jury-session.substitute',
      cause: `substitute:${session.id}`,
      ...words(person.locale).letters.namedSubstitute(saidTo(person, session, order)),
    });
  }
}

function about({ id }: Session, { personId, locale }: AppointedPerson) {
  return { to: personId, locale, about: { thing: 'jury-session', thingId: id } };
}

/** What a letter about a composition says to one of those whom it concerns. */
export function saidTo(person: AppointedPerson, session: Session, order: Naming) {
  const { agreed, places, qualities } = words(person.locale);
  const day = (date: string | null): string => (date === null ? '' : writeDay(date, person.locale));
  return {
    appointed: agree(agreed.appointed, person.civility),
    convened: agree(agreed.convened, person.civility),
    number: session.number,
    jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, person.locale),
    day: day(session.heldOn),
    place: session.place,
    as: `${agree(places[person.place], person.civility)}, ${agree(qualities[person.quality], person.civility)}`,
    order: words(person.locale).page.orderOf(order.reference, day(order.signedOn)),
  };
}
