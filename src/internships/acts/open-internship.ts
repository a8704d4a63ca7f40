import { randomUUID } from 'node:crypto';
import { todayIn } from '../../diplomas/index.js';
import { beginDeclaration, latestDeclaration } from '../../experience/index.js';
import { isEnrolled, type Actor } from '../../people/index.js';
import { yearOf } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { nextNumber } from '../../platform/numbering/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import type { Terms, TraineeStatus } from '../rules/index.js';
import { InternshipRecord } from '../data/internship.record.js';
import { beginTerms } from '../data/terms.store.js';
import { INTERNSHIP } from '../internship.js';

/** An internship about to be asked for, with the wording that its clauses begin with. */
export interface NewInternship {
  readonly diplomaId: string;
  readonly centreId: string;
  readonly traineeStatus: TraineeStatus;
  readonly clauses: Terms['clauses'];
}

/**
 * A student opens the request of an agreement; it begins with the experience they declared last. Gives its id.
 * Refused (422) when they are not and never were enrolled there. Whether an internship is needed is asked when it is
 * filed (R27).
 */
export async function openInternship(
  tx: Tx,
  actor: Actor,
  { diplomaId, centreId, traineeStatus, clauses }: NewInternship,
): Promise<string | Refusal> {
  if (!(await isEnrolled(tx, { personId: actor.personId, diplomaId, centreId })))
    return refuse(422, 'internships.notEnrolledThere', undefined, 'enrolment');
  const id = randomUUID();
  const declarationId = await beginDeclaration(tx, actor.personId, await latestDeclaration(tx, actor.personId));
  const termsId = await beginTerms(tx, id, { clauses });
  const year = yearOf(await todayIn(tx, centreId));
  await tx.manager.insert(InternshipRecord, {
    id,
    number: await nextNumber(tx, { kind: 'internship', letter: 'C' }, year),
    studentId: actor.personId,
    diplomaId,
    centreId,
    traineeStatus,
    state: 'DRAFT',
    journalSeq: 1,
    stateSince: tx.now,
    openedAt: tx.now,
    declarationId,
    termsId,
  });
  await recordBirth(tx, INTERNSHIP, id, 'open', { by: actor, actedAs: 'author' });
  return id;
}
