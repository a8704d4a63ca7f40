import { literalsOf, type Tx } from '../../platform/database/index.js';
import { AMENDMENT_STATES, type InternshipState } from '../rules/index.js';

const amendmentState = literalsOf(AMENDMENT_STATES);

/** An internship whose referent teacher does not sit as a professor of its centre and specialty. */
export interface Unfollowed {
  readonly id: string;
  readonly number: string;
  readonly state: InternshipState;
  readonly centreId: string;
}

/** Whether $1 teaches the specialty of a diploma `d` in the centre of an internship `i`. */
const TEACHES = `exists (select 1 from people.seat x
  where x.person_id = $1 and x.role = 'professor' and x.centre_id = i.centre_id and x.specialty_id = d.specialty_id
    and x.until is null)`;

/** The internships that this person follows without a living seat for them. */
export async function followedWithoutSeat(tx: Tx, personId: string): Promise<Unfollowed[]> {
  return tx.rows<Unfollowed>(
    `select i.id, i.number, i.state, i.centre_id as "centreId"
       from internships i join institution.diploma d on d.id = i.diploma_id
      where i.teacher_id = $1 and i.teacher_ended_at is null and not ${TEACHES}
      order by i.number`,
    [personId],
  );
}

/** Those who follow some without a living seat for them: a hundred at a time. */
export async function teachersWithoutSeat(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select distinct p.id
       from internships i join people.person p on p.id = i.teacher_id join institution.diploma d on d.id = i.diploma_id
      where i.teacher_ended_at is null and not exists (select 1 from people.seat x
        where x.person_id = i.teacher_id and x.role = 'professor' and x.centre_id = i.centre_id
          and x.specialty_id = d.specialty_id and x.until is null)
      limit 100`,
  );
  return rows.map(({ id }) => id);
}

/** The amendments that wait for the signature of this person as a referent teacher, without a living seat for it. */
export async function amendmentsWithoutSeat(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select a.id
       from amendments a join internship_terms t on t.id = a.terms_id join internships i on i.id = a.internship_id
       join institution.diploma d on d.id = i.diploma_id
      where a.state = ${amendmentState('SIGNING')} and t.teacher_id = $1 and not ${TEACHES}`,
    [personId],
  );
  return rows.map(({ id }) => id);
}

/** Until the end of the transaction nobody else moves this internship. */
export async function holdInternship(tx: Tx, id: string): Promise<void> {
  await tx.rows('select 1 from internships where id = $1 for no key update', [id]);
}

/** From now on the referent teacher follows it no longer, and reads it no longer. */
export async function endTeacher(tx: Tx, id: string): Promise<void> {
  await tx.rows('update internships set teacher_ended_at = $2 where id = $1', [id, tx.now]);
}
