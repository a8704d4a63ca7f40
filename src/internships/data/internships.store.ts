import { centresOf, type Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import {
  AMENDMENT_STATES,
  INTERNSHIP_STATES,
  internshipStandings,
  type Internship,
  type InternshipSight,
  type LapseFacts,
} from '../rules/index.js';

const state = literalsOf(INTERNSHIP_STATES);
const amendmentState = literalsOf(AMENDMENT_STATES);

type InternshipRow = Omit<Internship, 'standings'>;

const COLUMNS = `
  select i.id, i.number, i.student_id as "studentId", i.diploma_id as "diplomaId", i.centre_id as "centreId",
         i.trainee_status as "traineeStatus", i.state, i.journal_seq as "journalSeq",
         i.state_since as "stateSince", i.opened_at as "openedAt", i.declaration_id as "declarationId",
         i.terms_id as "termsId", i.teacher_id as "teacherId",
         i.teacher_ended_at as "teacherEndedAt",
         to_char(i.filed_on, 'YYYY-MM-DD') as "filedOn", to_char(i.starts_on, 'YYYY-MM-DD') as "startsOn",
         to_char(i.ends_on, 'YYYY-MM-DD') as "endsOn",
         exists (select 1 from amendments a
           where a.internship_id = i.id and a.state = ${amendmentState('SIGNED')}
             and a.state_since >= i.state_since) as "amendedSince"`;
const INTERNSHIP = `${COLUMNS} from internships i`;

/** Who may see an internship: its student, its referent teacher, its centre; $1 the person, $2 the centres. */
export const INTERNSHIP_SEEN_BY = [
  'i.student_id = $1',
  'i.teacher_id = $1 and i.teacher_ended_at is null',
  'i.centre_id = any ($2)',
] as const;
/** The same in one, for an internship by its id. A list asks for each apart, so that each goes by its own index. */
export const INTERNSHIP_SEEN = `(${INTERNSHIP_SEEN_BY.join(' or ')})`;

/** What `INTERNSHIP_SEEN` asks of an actor, in the order of its parameters. */
export function seenBy(actor: Actor): [personId: string, centres: readonly string[]] {
  return [actor.personId, [...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')]];
}

/** What sight asks of an actor. */
export function sightOf(actor: Actor): InternshipSight {
  return {
    personId: actor.personId,
    registryOf: centresOf(actor, 'registry'),
    coordinatorOf: centresOf(actor, 'coordinator'),
  };
}

/** The internship, if this actor may see it, with what they are to it. Hidden and missing are both undefined. */
export async function findInternship(tx: Tx, actor: Actor, id: string): Promise<Internship | undefined> {
  const row = await tx.row<InternshipRow>(`${INTERNSHIP} where i.id = $3 and ${INTERNSHIP_SEEN}`, [
    ...seenBy(actor),
    id,
  ]);
  return row && { ...row, standings: internshipStandings(sightOf(actor), row) };
}

/** For the portal itself (letters, signatures, the clock), never for a page: a reader sees through `findInternship`. */
export async function internshipForThePortal(tx: Tx, id: string): Promise<Internship | undefined> {
  const row = await tx.row<InternshipRow>(`${INTERNSHIP} where i.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/**
 * Those whose day has come in their centre, for the clock: to lapse, to start, to complete. At most 200 at a time, the
 * oldest first.
 */
export async function internshipsWhoseDayHasCome(tx: Tx): Promise<(Internship & LapseFacts)[]> {
  const rows = await tx.rows<InternshipRow & LapseFacts>(
    `select x.*, to_char(($1::timestamptz at time zone c.time_zone)::date, 'YYYY-MM-DD') as today
       from (${COLUMNS}, to_char(coalesce(i.starts_on, (select t.starts_on from internship_terms t
         where t.id = i.terms_id)), 'YYYY-MM-DD') as "firstDay" from internships i
         where (i.state in (${state('SIGNING', 'SIGNED')})
         and i.starts_on <= ($1::timestamptz at time zone 'Pacific/Kiritimati')::date)
                              or i.state = ${state('RETURNED')}
                              or (i.state = ${state('IN_PROGRESS')}
                                and i.ends_on < ($1::timestamptz at time zone 'Pacific/Kiritimati')::date)) x
       join institution.centre c on c.id = x."centreId"
      where case when x.state = ${state('IN_PROGRESS')}
        then x."endsOn"::date < ($1::timestamptz at time zone c.time_zone)::date
          else x."firstDay"::date <= ($1::timestamptz at time zone c.time_zone)::date end
      order by x."firstDay", x.id limit 200`,
    [tx.now],
  );
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** Whoever else files a request of this student waits until this transaction ends. */
export async function holdInternshipsOf(tx: Tx, studentId: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`internships of ${studentId}`]);
}
