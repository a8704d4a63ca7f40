import { seatedAs, studentOf, writeToEach } from '../../letters/index.js';
import { personById, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { Internship } from '../rules/index.js';
import { words as letterWords } from '../words/letter-words.js';
import { noteCourse, noteCourseAsked } from '../data/courses.store.js';

/**
 * The student asks the registry of the centre to certify the end of the course (R34), or why an internship is needed
 * (R27). Asked again, nothing changes.
 */
export async function askForCourse(tx: Tx, internship: Internship): Promise<Refusal | undefined> {
  if (!internship.standings.includes('author')) return refuse(403, 'lifecycle.notYours');
  await noteCourseAsked(tx, internship.id);
  const student = await personById(tx, internship.studentId);
  await writeToEach(tx, await seatedAs('registry')(tx, internship), {
    about: { thing: 'internship', thingId: internship.id },
    kind: 'internship.courseAsked',
    cause: `course-asked:${internship.id}`,
    text: (locale) => letterWords(locale).courseAsked(internship.number, student.name),
  });
  return undefined;
}

/** What the registry certifies of a student's course. */
export interface CourseCertified {
  /** Credits still to be acquired: said, never counted against the student by the portal (A19). */
  readonly creditsLeft: number;
  /** Why an internship is needed, where the rules do not say so themselves (R27, A16); '' otherwise. */
  readonly need: string;
  /** Why it may run beside another part-time one (decision 25); '' otherwise. */
  readonly together?: string;
}

/**
 * The registry certifies that the internship comes at the end of the course (R34), and records why one is needed where
 * the rules do not say it (R27). Refused to others (403), and from the teacher's approval on (409): the registry certifies
 * it as it verifies, where it has not yet.
 */
export async function certifyCourse(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  { creditsLeft, need, together = '' }: CourseCertified,
): Promise<Refusal | undefined> {
  const refusal = notCertifiable(internship);
  if (refusal) return refusal;
  await noteCourse(tx, internship.id, {
    creditsLeft,
    need: saysSomething(need) ? need.trim() : null,
    together: saysSomething(together) ? together.trim() : null,
    certifiedBy: actor.personId,
  });
  await writeToEach(tx, await studentOf(tx, internship), {
    about: { thing: 'internship', thingId: internship.id },
    kind: 'internship.courseCertified',
    cause: `course-certified:${internship.id}`,
    text: (locale) => letterWords(locale).courseCertified(internship.number),
  });
  return undefined;
}

/** Why a course cannot be certified by itself: the registry's alone (403), until the teacher has approved (409). */
export function notCertifiable({ standings, state }: Internship): Refusal | undefined {
  if (!standings.includes('registry')) return standings.length === 0 ? notFound : refuse(403, 'lifecycle.notYours');
  return state === 'DRAFT' || state === 'RETURNED' || state === 'SUBMITTED'
    ? undefined
    : refuse(409, 'internships.courseWithVerification');
}
