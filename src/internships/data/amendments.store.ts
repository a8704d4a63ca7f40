import type { Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { AMENDMENT_STATES, internshipStandings, type Amendment } from '../rules/index.js';
import { INTERNSHIP_SEEN, seenBy, sightOf } from './internships.store.js';

const state = literalsOf(AMENDMENT_STATES);

type AmendmentRow = Omit<Amendment, 'standings'>;

/** An amendment `a` with what is read of its internship `i`, for one as among others. */
export const AMENDMENT = `
  select a.id, a.internship_id as "internshipId", a.number, a.object, a.state, a.journal_seq as "journalSeq", a.terms_id as "termsId", a.state_since as "stateSince", a.opened_at as "openedAt",
         i.state as "internshipState"`;
const FROM = 'from amendments a join internships i on i.id = a.internship_id';

/** The amendment, if this actor may see its internship, with what they are to it. Hidden and missing are both undefined. */
export async function findAmendment(tx: Tx, actor: Actor, id: string): Promise<Amendment | undefined> {
  const row = await tx.row<AmendmentRow & Parameters<typeof internshipStandings>[1]>(
    `${AMENDMENT}, i.student_id as "studentId", i.centre_id as "centreId", i.teacher_id as "teacherId" ${FROM} where a.id = $3 and ${INTERNSHIP_SEEN}`,
    [...seenBy(actor), id],
  );
  if (!row) return undefined;
  const { studentId, centreId, teacherId, ...amendment } = row;
  return { ...amendment, standings: internshipStandings(sightOf(actor), { studentId, centreId, teacherId }) };
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
