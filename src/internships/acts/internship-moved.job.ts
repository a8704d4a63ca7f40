import { writeLetter } from '../../letters/index.js';
import { peopleByIds, seatedInCentre, type PersonLine } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AfterMove } from '../../platform/lifecycle/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import { amendmentForThePortal } from '../data/amendments.store.js';
import type { Internship } from '../rules/index.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/letter-words.js';
import type { Words } from '../words/letter-words.fr.js';

interface Facts {
  readonly number: string;
  readonly student: string;
  readonly reason: string;
  readonly startsOn: string;
  readonly w: Words;
  readonly day: (date: string) => string;
}
interface News {
  readonly to: 'student' | 'teacher' | 'registry';
  readonly say: (facts: Facts) => { readonly subject: string; readonly body: string };
}

const FILED: readonly News[] = [
  { to: 'student', say: ({ w, number }) => w.submitted(number) },
  { to: 'teacher', say: ({ w, number, student }) => w.toApprove(number, student) },
];
const toAll = (say: News['say']): readonly News[] =>
  (['student', 'teacher', 'registry'] as const).map((to) => ({ to, say }));
const CANCELLED = toAll(({ w, number, reason }) => w.cancelled(number, reason));

/** Who is told of a move of an internship. The host and the tutor are written to when they have something to sign. */
const NEWS: Readonly<Record<string, readonly News[]>> = {
  submit: FILED,
  resubmit: FILED,
  approve: [
    { to: 'student', say: ({ w, number, reason }) => w.approved(number, reason) },
    { to: 'registry', say: ({ w, number }) => w.toVerify(number) },
  ],
  verify: [{ to: 'student', say: ({ w, number, startsOn, day }) => w.verified(number, day(startsOn)) }],
  return: [{ to: 'student', say: ({ w, number, reason }) => w.returned(number, reason) }],
  refuse: [{ to: 'student', say: ({ w, number, reason }) => w.refused(number, reason) }],
  sign: toAll(({ w, number, startsOn, day }) => w.signed(number, day(startsOn))),
  lapse: toAll(({ w, number }) => w.lapsed(number)),
  start: [{ to: 'student', say: ({ w, number }) => w.started(number) }],
  interrupt: toAll(({ w, number, reason }) => w.interrupted(number, reason)),
  postpone: toAll(({ w, number }) => w.postponed(number)),
  settle: [
    { to: 'student', say: ({ w, number, reason }) => w.settled(number, reason) },
    { to: 'teacher', say: ({ w, number, reason }) => w.settled(number, reason) },
  ],
  complete: [
    { to: 'student', say: ({ w, number }) => w.completed(number) },
    { to: 'registry', say: ({ w, number }) => w.toCertify(number) },
  ],
  certify: [{ to: 'student', say: ({ w, number }) => w.certified(number) }],
  cancel: CANCELLED,
  cancelSigned: CANCELLED,
};

/** Writes to those whom a move of an internship concerns. Run again, it writes nothing more. */
export const tellOfInternship: AfterMove = async (tx, moved) => {
  const internship = await internshipForThePortal(tx, moved.thingId);
  for (const { to, say } of internship ? (NEWS[moved.move] ?? []) : []) {
    if (internship)
      await tell(
        tx,
        internship,
        to,
        {
          kind: `internship.${moved.move}`,
          cause: `journal:${moved.id}`,
          reason: moved.reason ?? '',
          except: moved.actorId,
        },
        say,
      );
  }
};

/** The same of an amendment: to those who follow its agreement. */
export const tellOfAmendment: AfterMove = async (tx, moved) => {
  const amendment = await amendmentForThePortal(tx, moved.thingId);
  const internship = amendment && (await internshipForThePortal(tx, amendment.internshipId));
  if (!amendment || !internship) return;
  const nameIn = (locale: Locale): string =>
    agreementWords(locale).amendmentNumber(internship.number, amendment.number);
  const news: Readonly<Record<string, (facts: Facts & { readonly name: string }) => ReturnType<News['say']>>> = {
    send: ({ w, name }) => w.amendmentSent(name),
    sign: ({ w, name }) => w.amendmentSigned(name),
    abandon: ({ w, name, reason }) => w.amendmentAbandoned(name, reason),
  };
  const say = news[moved.move];
  if (!say) return;
  for (const to of ['student', 'teacher', 'registry'] as const) {
    await tell(
      tx,
      internship,
      to,
      {
        kind: `amendment.${moved.move}`,
        cause: `journal:${moved.id}`,
        reason: moved.reason ?? '',
        except: moved.actorId,
      },
      (facts, locale) => say({ ...facts, name: nameIn(locale) }),
    );
  }
};

/** What caused a letter, and who need not be told: they did it. */
export interface Cause {
  readonly kind: string;
  readonly cause: string;
  readonly reason?: string;
  readonly except?: string | null;
}

/** Writes one letter about an internship to its student, its teacher or its centre's registry. */
export async function tell(
  tx: Tx,
  internship: Internship,
  to: News['to'],
  { kind, cause, reason = '', except = null }: Cause,
  say: (facts: Facts, locale: Locale) => ReturnType<News['say']>,
): Promise<void> {
  const people = await peopleByIds(tx, [internship.studentId, internship.teacherId ?? internship.studentId]);
  const student = people.get(internship.studentId)?.name ?? '';
  for (const { id, locale } of await toldAs(tx, to, internship, people)) {
    if (id === except && to !== 'student') continue;
    const text = say(
      {
        number: internship.number,
        student,
        reason,
        startsOn: internship.startsOn ?? '',
        w: words(locale),
        day: (date) => (date === '' ? '' : writeDay(date, locale)),
      },
      locale,
    );
    await writeLetter(tx, {
      to: id,
      locale,
      about: { thing: 'internship', thingId: internship.id },
      kind,
      cause,
      ...text,
    });
  }
}

async function toldAs(
  tx: Tx,
  to: News['to'],
  internship: Internship,
  people: ReadonlyMap<string, PersonLine>,
): Promise<readonly PersonLine[]> {
  if (to === 'registry') return seatedInCentre(tx, internship.centreId, 'registry');
  const person = people.get(to === 'student' ? internship.studentId : (internship.teacherId ?? ''));
  return person ? [person] : [];
}
