import { centresOf, type Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { SITS } from './commissions.store.js';
import { EXAMINATION_STATES, examinationStandings, type Examination } from '../rules/index.js';

const state = literalsOf(EXAMINATION_STATES);

type ExaminationRow = Omit<Examination, 'standings'> & { readonly isMember: boolean };

/** Whether $1 is a member of the commission of an examination called `e`. */
const IS_MEMBER = `exists (select 1 from commission_members m
  where m.commission_id = e.commission_id and m.person_id = $1 and ${SITS})`;
const EXAMINATION = `
  select e.id, e.number, e.student_id as "studentId", e.diploma_id as "diplomaId", e.centre_id as "centreId", e.state,
         e.journal_seq as "journalSeq",
         e.state_since as "stateSince", e.opened_at as "openedAt", e.declaration_id as "declarationId",
         to_char(e.reference_date, 'YYYY-MM-DD') as "referenceDate",
         e.description, e.new_fact as "newFact",
         (select b.number from examinations b where b.student_id = e.student_id and b.diploma_id = e.diploma_id
            and b.id <> e.id and b.state = ${state('ANSWERED')} limit 1) as "answeredBefore", e.commission_id as "commissionId",
         (select k.chaired_by from commissions k where k.id = e.commission_id) as "chairId", e.answer_id as "answerId"`;

/** Who may see an examination: its student, its centre, its commission; $1 the person, $2 the centres. */
export const EXAMINATION_SEEN_BY = ['e.student_id = $1', 'e.centre_id = any ($2)', IS_MEMBER] as const;
/** The same in one, for an examination by its id. A list asks for each apart, so that each goes by its own index. */
const EXAMINATION_SEEN = `(${EXAMINATION_SEEN_BY.join(' or ')})`;

/** What `EXAMINATION_SEEN` asks of an actor, in the order of its parameters. */
export function seenBy(actor: Actor): [personId: string, centres: readonly string[]] {
  return [actor.personId, [...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')]];
}

/** The examination, if this actor may see it, with what they are to it. Hidden and missing are both undefined. */
export async function findExamination(tx: Tx, actor: Actor, id: string): Promise<Examination | undefined> {
  const row = await tx.row<ExaminationRow>(
    `${EXAMINATION}, ${IS_MEMBER} as "isMember" from examinations e where e.id = $3 and ${EXAMINATION_SEEN}`,
    [...seenBy(actor), id],
  );
  return row && examinationOf(row, actor);
}

/** For the portal itself (letters, the move of another), never for a page: a reader sees through `findExamination`. */
export async function examinationForThePortal(tx: Tx, id: string): Promise<Examination | undefined> {
  const row = await tx.row<Omit<Examination, 'standings'>>(`${EXAMINATION} from examinations e where e.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/** The examination whose answer stands for a student and a diploma: a newer answer supersedes it. For the portal. */
export async function standingExamination(
  tx: Tx,
  studentId: string,
  diplomaId: string,
): Promise<Examination | undefined> {
  const row = await tx.row<Omit<Examination, 'standings'>>(
    `${EXAMINATION} from examinations e where e.student_id = $1 and e.diploma_id = $2 and e.state = ${state('ANSWERED')} for update`,
    [studentId, diplomaId],
  );
  return row && { ...row, standings: [] };
}

function examinationOf({ isMember, ...row }: ExaminationRow, actor: Actor): Examination {
  const reader = {
    personId: actor.personId,
    registryOf: centresOf(actor, 'registry'),
    coordinatorOf: centresOf(actor, 'coordinator'),
    isInCommission: isMember,
  };
  return { ...row, standings: examinationStandings(reader, row) };
}
