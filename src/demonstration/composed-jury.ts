import { composeSession, findSession, keepOrder, openSession, type Composition, type Session } from '../jury/index.js';
import type { Actor } from '../people/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { idOf } from './id-of.js';
import type { Stage } from './stage.js';

/** By whom a jury is composed, when, and of whom: keys of the cast. */
interface ComposedBy {
  readonly secretary: string;
  /** So many days ago the order was signed; it was published the day after. */
  readonly signed: number;
  /** So many days ago its composition was kept. */
  readonly kept: number;
  readonly reference: string;
  readonly members: readonly (Omit<Composition[number], 'personId'> & { readonly key: string })[];
}

/** The jury of the demonstration: two who may preside, one member more, and a substitute who waits. */
export const JURY: ComposedBy['members'] = [
  { key: 'president', quality: 'teacher', place: 'president' },
  { key: 'juror.one', quality: 'researcher', place: 'substitute-chair' },
  { key: 'juror.two', quality: 'qualified', place: 'member' },
  { key: 'juror.three', quality: 'teacher', place: 'substitute' },
];

/** Keeps the order of a planned session with its PDF, as a secretary would send it, and who sits. */
export async function composedJury(
  stage: Stage,
  sessionId: string,
  { secretary, signed, kept, reference, members }: ComposedBy,
): Promise<void> {
  const signedOn = addDays(localDate(new Date(), INSTITUTION_TIME_ZONE), -signed);
  const order = await stage.received(orderText(reference, signedOn), 'file', `${reference}.pdf`);
  await stage.act(secretary, kept, async (tx, actor, papers) =>
    keepOrder(tx, actor, await sessionOf(tx, actor, sessionId), {
      order: {
        reference,
        signedOn,
        signatory: 'Hélène Vauquelin',
        capacity: 'general-administrator',
        delegationReference: '',
        delegationOn: null,
        publishedIn: 'Recueil des actes administratifs du Cnam',
        publishedOn: addDays(signedOn, 1),
        quorum: 2,
      },
      paperId: await papers.keep(tx, order, actor.personId),
    }),
  );
  await stage.act(secretary, kept, async (tx, actor) =>
    composeSession(
      tx,
      await sessionOf(tx, actor, sessionId),
      members.map(({ key, ...member }) => ({ ...member, personId: idOf(stage.institution.people, key) })),
    ),
  );
}

/** Opens it: its members are convened. */
export async function opensSession(stage: Stage, secretary: string, daysAgo: number, id: string): Promise<void> {
  await stage.act(secretary, daysAgo, async (tx, actor) => openSession(tx, actor, await sessionOf(tx, actor, id)));
}

/** The session as this actor sees it; throws when they do not. */
export async function sessionOf(tx: Tx, actor: Actor, id: string): Promise<Session> {
  const found = await findSession(tx, actor, id);
  if (!found) throw new Error(`${actor.name} does not see the session ${id}.`);
  return found;
}

function orderText(reference: string, signedOn: string) {
  return {
    title: reference,
    subtitle: 'Nomination des membres du jury national',
    foot: reference,
    lang: 'fr-FR',
    at: `${signedOn}T09:00:00.000Z`,
    blocks: [
      { paragraph: 'L’administratrice générale du Conservatoire national des arts et métiers arrête :' },
      { heading: 'Article 1' },
      {
        paragraph:
          'Sont nommés membres du jury national : Marguerite Vasseur, présidente ; Étienne Roche, suppléant de la présidence ; Fatou N’Diaye, membre ; Guillaume Lacaze, suppléant.',
      },
      { heading: 'Article 2' },
      { paragraph: 'Le jury délibère valablement sur un dossier si deux de ses membres siègent.' },
    ],
  } as const;
}
