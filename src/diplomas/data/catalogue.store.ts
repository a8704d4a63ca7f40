import type { Tx } from '../../platform/database/index.js';
import type { Centre, Diploma } from '../rules/index.js';

/** The columns of a diploma called `d`. */
const DIPLOMA = `d.id, d.code, d.name_fr as "nameFr", d.name_en as "nameEn", d.family, d.specialty_id as "specialtyId", d.jury_id as "juryId", d.credits,
  d.activity_unit as "activityUnit", d.experience_required as "experienceRequired", d.selection_by_experience as "selectionByExperience", d.internship_months as "internshipMonths"`;

/** Every diploma, by code. */
export async function diplomas(tx: Tx): Promise<Diploma[]> {
  return tx.rows<Diploma>(`select ${DIPLOMA} from institution.diploma d order by d.code`);
}

/** A diploma by its id. */
export async function diplomaById(tx: Tx, id: string): Promise<Diploma | undefined> {
  return tx.row<Diploma>(`select ${DIPLOMA} from institution.diploma d where d.id = $1`, [id]);
}

/** A diploma by its code. */
export async function diplomaByCode(tx: Tx, code: string): Promise<Diploma | undefined> {
  return tx.row<Diploma>(`select ${DIPLOMA} from institution.diploma d where d.code = $1`, [code]);
}

/** Every centre, by name. */
export async function centres(tx: Tx): Promise<Centre[]> {
  return tx.rows<Centre>(
    'select id, code, name, country, time_zone as "timeZone", territory from institution.centre order by name',
  );
}

/** A student's enrolment, present or past: what they may open a file for. */
export interface Enrolment {
  readonly centreId: string;
  readonly centreName: string;
  readonly diplomaId: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly family: Diploma['family'];
  readonly lastYear: number;
}

/** Where a person is or was enrolled, the latest first: one line a centre and diploma. */
export async function enrolmentsOf(tx: Tx, personId: string): Promise<Enrolment[]> {
  return tx.rows<Enrolment>(
    `select e.centre_id as "centreId", c.name as "centreName", e.diploma_id as "diplomaId", d.name_fr as "diplomaFr",
            d.name_en as "diplomaEn", d.family, max(e.academic_year)::int as "lastYear"
       from people.enrolment e join institution.centre c on c.id = e.centre_id
       join institution.diploma d on d.id = e.diploma_id
      where e.person_id = $1 group by e.centre_id, c.name, e.diploma_id, d.name_fr, d.name_en, d.family
      order by max(e.academic_year) desc, d.name_fr`,
    [personId],
  );
}

/** Every diploma that somebody is or was enrolled for in these centres: what their registry may enter on paper. */
export async function enrolmentsInCentres(tx: Tx, centreIds: readonly string[]): Promise<Enrolment[]> {
  return tx.rows<Enrolment>(
    `select e.centre_id as "centreId", c.name as "centreName", e.diploma_id as "diplomaId", d.name_fr as "diplomaFr",
            d.name_en as "diplomaEn", d.family, max(e.academic_year)::int as "lastYear"
       from people.enrolment e join institution.centre c on c.id = e.centre_id
       join institution.diploma d on d.id = e.diploma_id
      where e.centre_id = any ($1) group by e.centre_id, c.name, e.diploma_id, d.name_fr, d.name_en, d.family
      order by c.name, d.name_fr`,
    [centreIds],
  );
}

/** A national jury. */
export interface Jury {
  readonly id: string;
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  /** The least number of members that it sits with: three, or more. */
  readonly leastMembers: number;
}

/** These juries, by code. */
export async function juriesByIds(tx: Tx, ids: readonly string[]): Promise<Jury[]> {
  return tx.rows<Jury>(
    `select id, code, name_fr as "nameFr", name_en as "nameEn", least_members as "leastMembers" from institution.jury
      where id = any ($1) order by code`,
    [ids],
  );
}
