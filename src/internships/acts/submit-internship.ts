import { freezeDeclaration, hashOfDeclaration } from '../../experience/index.js';
import { professorsFor, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, makeMove, type Moved, refusalFor } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { INTERNSHIP_LIFECYCLE, type FilingFacts, type Internship, type Terms } from '../rules/index.js';
import { filingFacts } from './filing-facts.js';
import { freezeTerms, writeTerms } from '../data/terms.store.js';
import { INTERNSHIP } from '../internship.js';
import { holdInternshipsOf } from '../data/internships.store.js';

/**
 * Files the request of an agreement, or files it again: its terms and the experience behind it are frozen. The day of
 * filing is the first complete request's while dates, content and tutor have not changed since (R35). Refused (422) as
 * `notFilable` says, and for a teacher who does not teach the specialty in that centre.
 */
export async function submitInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  terms: Terms,
): Promise<Moved | Refusal> {
  // Two requests of one student are judged one after the other, or each would overlook the other.
  await holdInternshipsOf(tx, internship.studentId);
  const late = await holdUnmoved(tx, INTERNSHIP, internship);
  if (late) return late;
  await writeTerms(tx, internship.termsId, terms);
  const { refusal, facts, move } = await judgeFiling(tx, internship, terms);
  if (refusal) return refusal;
  const sha256 = await hashOfDeclaration(tx, internship.declarationId);
  const moved = await makeMove(tx, INTERNSHIP, internship, move, {
    by: actor,
    facts,
    documents: [{ name: 'declaration', sha256 }],
    set: {
      filedOn: facts.standsSince ?? facts.today,
      startsOn: terms.startsOn,
      endsOn: terms.endsOn,
      teacherId: terms.teacherId,
      teacherEndedAt: null,
    },
  });
  if (isRefusal(moved)) return moved;
  await freezeTerms(tx, internship.termsId);
  await freezeDeclaration(tx, internship.declarationId, sha256);
  return moved;
}

/** By which move these terms would be filed, what that is judged by, and all that is refused of it. */
export async function judgeFiling(
  tx: Tx,
  internship: Internship,
  terms: Terms,
): Promise<{
  readonly move: 'submit' | 'resubmit';
  readonly facts: FilingFacts;
  readonly refusal: Refusal | undefined;
}> {
  const { facts, diploma } = await filingFacts(tx, internship, terms);
  const move = internship.state === 'RETURNED' ? 'resubmit' : 'submit';
  const teachers = await professorsFor(tx, internship.centreId, diploma.specialtyId, facts.today);
  const refusal = refuseAll(
    refusalFor(INTERNSHIP_LIFECYCLE, internship, move, { facts }),
    terms.teacherId === null || teachers.some(({ id }) => id === terms.teacherId)
      ? undefined
      : refuse(422, 'internships.teacherUnknown', undefined, 'teacherId'),
  );
  return { move, facts, refusal };
}
