import { lettersOfMoves, seatedAs, studentOf, type LetterOfMove, type Recipient } from '../../letters/index.js';
import { agree, civilitiesOf, personById, type Civility } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { INTERNSHIP } from '../internship.js';
import type { Internship } from '../rules/index.js';
import { words } from '../words/letter-words.js';
import type { Words } from '../words/letter-words.fr.js';

/** An internship, its student’s name, and how its teacher is addressed. */
interface Facts extends Internship {
  readonly student: string;
  readonly teacherCivility: Civility | null;
}
type Letter = LetterOfMove<Words, Facts, 'student' | 'teacher' | 'registry'>;

const FILED: readonly Letter[] = [
  {
    to: 'student',
    text: (w, { number, teacherCivility }) => w.submitted(number, agree(w.agreed.teacher, teacherCivility)),
  },
  {
    to: 'teacher',
    text: (w, { number, student }, move) => w.toApprove(number, student, move.agree(w.agreed.askedToBe)),
  },
];
const toAll = (text: Letter['text']): readonly Letter[] =>
  (['student', 'teacher', 'registry'] as const).map((to) => ({ to, text }));
const CANCELLED = toAll((w, { number }, { reason }) => w.cancelled(number, reason));

/** Who is written to of what happens to an internship; teacher and registry not of what they did themselves. */
export const FOLLOWERS = {
  student: studentOf,
  teacher: async (tx: Tx, { teacherId, teacherEndedAt }: Internship, moved: MoveMade): Promise<Recipient[]> =>
    teacherId === null || teacherEndedAt !== null ? [] : othersThan(moved, [await personById(tx, teacherId)]),
  registry: async (tx: Tx, internship: Internship, moved: MoveMade): Promise<Recipient[]> =>
    othersThan(moved, await seatedAs('registry')(tx, internship)),
};

/**
 * Writes to those whom a move of an internship concerns. The host and the tutor are written to when they have something
 * to sign.
 */
export const writeOfInternship = lettersOfMoves(INTERNSHIP, {
  words,
  facts: async (tx: Tx, { thingId }: MoveMade): Promise<Facts | undefined> => {
    const internship = await internshipForThePortal(tx, thingId);
    if (!internship) return undefined;
    const { studentId, teacherId } = internship;
    const civilities = await civilitiesOf(tx, teacherId === null ? [] : [teacherId]);
    return {
      ...internship,
      student: (await personById(tx, studentId)).name,
      teacherCivility: civilities.get(teacherId ?? '') ?? null,
    };
  },
  recipients: FOLLOWERS,
  letters: {
    submit: FILED,
    resubmit: FILED,
    approve: [
      {
        to: 'student',
        text: (w, { number, teacherCivility }, { reason }) =>
          w.approved(number, reason, agree(w.agreed.teacher, teacherCivility)),
      },
      { to: 'registry', text: (w, { number }) => w.toVerify(number) },
    ],
    release: [{ to: 'student', text: (w, { number }) => w.released(number) }],
    appoint: [
      {
        to: 'student',
        text: (w, { number, teacherCivility }) => w.appointed(number, agree(w.agreed.teacher, teacherCivility)),
      },
      {
        to: 'teacher',
        text: (w, { number, student }, move) => w.toApprove(number, student, move.agree(w.agreed.askedToBe)),
      },
    ],
    verify: [{ to: 'student', text: (w, { number, startsOn }, { day }) => w.verified(number, day(startsOn)) }],
    return: [{ to: 'student', text: (w, { number }, { reason }) => w.returned(number, reason) }],
    declineToSign: [{ to: 'student', text: (w, { number }, { reason }) => w.returned(number, reason) }],
    refuse: [{ to: 'student', text: (w, { number }, { reason }) => w.refused(number, reason) }],
    sign: toAll((w, { number, startsOn }, { day }) => w.signed(number, day(startsOn))),
    lapse: toAll((w, { number }) => w.lapsed(number)),
    start: [{ to: 'student', text: (w, { number }) => w.started(number) }],
    interrupt: toAll((w, { number }, { reason }) => w.interrupted(number, reason)),
    postpone: toAll((w, { number }) => w.postponed(number)),
    settle: [
      { to: 'student', text: (w, { number }, { reason }) => w.settled(number, reason) },
      { to: 'teacher', text: (w, { number }, { reason }) => w.settled(number, reason) },
    ],
    complete: [
      { to: 'student', text: (w, { number }) => w.completed(number) },
      { to: 'registry', text: (w, { number }) => w.toCertify(number) },
    ],
    certify: [{ to: 'student', text: (w, { number }) => w.certified(number) }],
    cancel: CANCELLED,
    cancelSigned: CANCELLED,
  },
});

function othersThan({ actorId }: MoveMade, people: readonly Recipient[]): Recipient[] {
  return people.filter(({ id }) => id !== actorId);
}
