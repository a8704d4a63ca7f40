import { randomUUID } from 'node:crypto';
import { todayIn } from '../../diplomas/index.js';
import { beginDeclaration } from '../../experience/index.js';
import { holds, type Actor } from '../../people/index.js';
import { yearOf } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { nextNumber } from '../../platform/numbering/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { ExaminationRecord } from '../data/examination.record.js';
import { openingFacts } from '../data/opening.store.js';
import { EXAMINATION } from '../examination.js';

/**
 * An early examination about to be asked for; `studentId` when the registry opens it on paper, in the student's name
 * (R19).
 */
export interface NewExamination {
  readonly diplomaId: string;
  readonly centreId: string;
  readonly studentId?: string | undefined;
  /** On which paper of theirs: its history says so (decision 21). */
  readonly paper?: string | undefined;
}

/**
 * Opens an early examination, with no condition on teaching units (R51). Gives its id. Refused when the student is not
 * and never was enrolled there (422), when one is under way for the same diploma (409), when somebody else than the
 * student or the centre's registry asks (404).
 */
export async function openExamination(tx: Tx, actor: Actor, opened: NewExamination): Promise<string | Refusal> {
  const studentId = opened.studentId ?? actor.personId;
  const onPaper = studentId !== actor.personId;
  if (onPaper && !holds(actor, 'registry', { centreId: opened.centreId })) return notFound;
  const place = await openingFacts(tx, studentId, opened);
  if (!place.enrolled) return refuse(422, 'examinations.notEnrolled', undefined, 'enrolment');
  if (place.alreadyOpen)
    return refuse(
      409,
      'examinations.alreadyOpen',
      { number: place.alreadyOpen.number, id: place.alreadyOpen.id },
      'enrolment',
    );

  const id = randomUUID();
  const declarationId = await beginDeclaration(tx, studentId);
  const year = yearOf(await todayIn(tx, opened.centreId));
  await tx.manager.insert(ExaminationRecord, {
    id,
    number: await nextNumber(tx, { kind: 'examination', letter: 'E' }, year),
    studentId,
    diplomaId: opened.diplomaId,
    centreId: opened.centreId,
    state: 'DRAFT',
    journalSeq: 1,
    stateSince: tx.now,
    openedAt: tx.now,
    declarationId,
  });
  await recordBirth(tx, EXAMINATION, id, 'open', {
    by: actor,
    actedAs: onPaper ? 'registry' : 'author',
    reason: opened.paper,
  });
  return id;
}
