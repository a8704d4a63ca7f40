import type { Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { AMENDMENT_STATES, internshipStandings, type Amendment } from '../rules/index.js';
import { INTERNSHIP_SEEN, seenBy, sightOf } from './internships.store.js';

const state = literalsOf(AMENDMENT_STATES);

type AmendmentRow = Omit<Amendment, 'standings'>;

/** An amendment `a` with what is read of its internship `i`, for one as among others. */
export const AMENDMENT = `
  select a.id, a.internship_id as "internshipId", a.number, a.object, a.state, a.journal_seq as "journalSeq",
         a.terms_id as "termsId", a.state_since as "stateSince", a.opened_at as "openedAt",
         i.state as "internshipState"`;
const FROM = 'from amendments a join internships i on i.id = a.internship_id';

/**
 * The amendment, if this actor may see its internship, with what they are to it. Hidden and missing are both undefined.
 */
export async function findAmendment(tx: Tx, actor: Actor, id: string): Promise<Amendment | undefined> {
  const row = await tx.row<AmendmentRow & Parameters<typeof internshipStandings>[1]>(
    `${AMENDMENT}, i.student_id as "studentId", i.centre_id as "centreId", i.teacher_id as "teacherId",
       i.teacher_ended_at as "teacherEndedAt" ${FROM} where a.id = $3 and ${INTERNSHIP_SEEN}`,
    [...seenBy(actor), id],
  );
  if (!row) return undefined;
  const { studentId, centreId, teacherId, teacherEndedAt, ...amendment } = row;
  return {
    ...amendment,
    standings: internshipStandings(sightOf(actor), { studentId, centreId, teacherId, teacherEndedAt }),
  };
}

/** For the portal itself (signatures, the clock), never for a page. */
export async function amendmentForThePortal(tx: Tx, id: string): Promise<Amendment | undefined> {
  const row = await tx.row<AmendmentRow>(`${AMENDMENT} ${FROM} where a.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/** The amendment of an internship that is written or signed now; one at a time. For the portal. */
export async function openAmendmentOf(tx: Tx, internshipId: string): Promise<Amendment | undefined> {
  const row = await tx.row<AmendmentRow>(
    `${AMENDMENT} ${FROM} where a.internship_id = $1 and a.state in (${state('DRAFT', 'SIGNING')})`,
    [internshipId],
  );
  return row && { ...row, standings: [] };
}

/** Writes what an amendment changes, while it is being prepared. */
export async function writeObject(tx: Tx, id: string, object: string): Promise<void> {
  await tx.rows(`update amendments set object = $2 where id = $1 and state = ${state('DRAFT')}`, [id, object.trim()]);
}

/** Whoever else opens an amendment to this agreement waits until this transaction ends. */
export async function holdAmendmentsOf(tx: Tx, internshipId: string): Promise<void> {
  await tx.rows('select 1 from internships where id = $1 for no key update', [internshipId]);
}

/** The id and the number of the next amendment to an agreement, from 1. */
export async function nextAmendment(
  tx: Tx,
  internshipId: string,
): Promise<{ readonly id: string; readonly number: number }> {
  const next = await tx.row<{ id: string; number: number }>(
    'select gen_random_uuid() as id, coalesce(max(number), 0) + 1 as number from amendments where internship_id = $1',
    [internshipId],
  );
  if (!next) throw new Error('No number was given.');
  return next;
}
