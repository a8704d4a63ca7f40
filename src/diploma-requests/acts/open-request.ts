import { randomUUID } from 'node:crypto';
import { todayIn } from '../../diplomas/index.js';
import { writeRequestedYear } from '../../experience/index.js';
import { academicYearOf } from '../../institution/index.js';
import { holds, isEnrolled, type Actor } from '../../people/index.js';
import { yearOf } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { nextNumber } from '../../platform/numbering/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { notOpenable } from '../rules/index.js';
import { openingFacts } from '../data/opening.store.js';
import { DiplomaRequestRecord } from '../data/request.record.js';
import { filesFor } from '../data/requests.store.js';
import { REQUEST } from '../request.js';

/** A request about to be opened; `studentId` when the registry opens it on paper, in the student's name. */
export interface NewRequest {
  readonly diplomaId: string;
  readonly centreId: string;
  /** The year it begins in; the current one when left out. */
  readonly academicYear?: number | undefined;
  readonly studentId?: string | undefined;
  /** On which paper of theirs: its history says so (decision 21). */
  readonly paper?: string | undefined;
}

/**
 * Opens a diploma request, resting on the student's file for that diploma if there is one. Gives its id.
 * Refused when the student is not and never was enrolled there (422), for a year that is neither this one nor the next
 * (422), when one is open for the same diploma and year (409, W18), when the diploma's credits are already theirs
 * (409), when somebody else than the student or the centre's registry asks (404).
 */
export async function openRequest(tx: Tx, actor: Actor, opened: NewRequest): Promise<string | Refusal> {
  const studentId = opened.studentId ?? actor.personId;
  const onPaper = studentId !== actor.personId;
  if (onPaper && !holds(actor, 'registry', { centreId: opened.centreId })) return notFound;
  const { diplomaId, centreId } = opened;
  // Asked first: a centre that nobody ever enrolled in may be none.
  if (!(await isEnrolled(tx, { personId: studentId, diplomaId, centreId })))
    return refuse(422, 'requests.notEnrolled', undefined, 'enrolment');
  const today = await todayIn(tx, centreId);
  const thisYear = academicYearOf(today);
  const year = opened.academicYear ?? thisYear;
  if (year !== thisYear && year !== thisYear + 1) return refuse(422, 'requests.yearOutside', undefined, 'year');
  const place = await openingFacts(tx, studentId, diplomaId, year);
  const refusal = notOpenable(place);
  if (refusal) return refusal;

  const [file] = await filesFor(tx, { studentId, diplomaId, centreId });
  const id = randomUUID();
  await tx.manager.insert(DiplomaRequestRecord, {
    id,
    number: await nextNumber(tx, { kind: 'diploma-request', letter: 'D' }, yearOf(today)),
    studentId,
    diplomaId,
    centreId,
    academicYear: year,
    state: 'DRAFT',
    journalSeq: 1,
    stateSince: tx.now,
    openedAt: tx.now,
    reportId: file?.id ?? null,
  });
  await writeRequestedYear(tx, { requestId: id, studentId, diplomaId, academicYear: year });
  await recordBirth(tx, REQUEST, id, 'open', {
    by: actor,
    actedAs: onPaper ? 'registry' : 'author',
    reason: opened.paper,
  });
  return id;
}
