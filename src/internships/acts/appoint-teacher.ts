import { professorsFor, type Actor, type SeatedProfessor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { termsOf, termsUnder } from '../data/terms.store.js';
import { INTERNSHIP } from '../internship.js';
import { checksOf, INTERNSHIP_LIFECYCLE, type AppointmentFacts, type Internship } from '../rules/index.js';
import { filingFacts } from './filing-facts.js';

/** Who may be named: the professors of the specialty in that centre. */
export async function teachersFor(tx: Tx, internship: Internship): Promise<SeatedProfessor[]> {
  const { diploma, facts } = await filingFacts(tx, internship);
  return professorsFor(tx, internship.centreId, diploma.specialtyId, facts.today);
}

/**
 * The registry or the coordination names another referent teacher of a request whose own teaches there no longer: the
 * terms stay as they were filed but for their teacher, and the day of filing stands. Refused (409) while it has one,
 * (422) for somebody who does not teach the specialty in that centre, follows too many trainees, or is another party.
 */
export async function appointTeacher(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  teacherId: string | null,
): Promise<Moved | Refusal> {
  const terms = { ...(await termsOf(tx, internship.termsId)), teacherId };
  const { facts, diploma } = await filingFacts(tx, internship, terms);
  const given: AppointmentFacts = {
    teacherId,
    teachers: await professorsFor(tx, internship.centreId, diploma.specialtyId, facts.today),
    terms,
    addresses: facts.addresses,
    checks: checksOf(facts),
  };
  const refusal = refusalFor(INTERNSHIP_LIFECYCLE, internship, 'appoint', { facts: given });
  if (refusal || teacherId === null) return refusal ?? unreachable();
  return makeMove(tx, INTERNSHIP, internship, 'appoint', {
    by: actor,
    facts: given,
    set: { termsId: await termsUnder(tx, internship.termsId, teacherId), teacherId, teacherEndedAt: null },
  });
}

function unreachable(): never {
  throw new Error('Nobody was named, and that was not refused.');
}
