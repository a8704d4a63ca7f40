import type { LocalDate } from '../../platform/clock/index.js';
import { escapeLike, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import type { Seat } from '../rules/index.js';

/** A person as the administrator's list shows them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly studentNumber: string | null;
  readonly disabledAt: Date | null;
  readonly seats: readonly SeatRow[];
}

export interface SeatRow extends Seat {
  /** The centre, the specialty and the jury, by name. */
  readonly places: readonly string[];
  /** The last day on which it is held; null when none was said. */
  readonly lastDay: LocalDate | null;
}

const PAGE = 50;
const SEATS = `
  coalesce((select json_agg(json_build_object('id', s.id, 'role', s.role, 'centreId', s.centre_id,
    'specialtyId', s.specialty_id, 'juryId', s.jury_id,
      'delegation', s.delegation, 'lastDay', s.last_day, 'places', array_remove(array[c.name, sp.name_fr, j.name_fr], null))
      order by s.since, s.id)
     from seats s left join institution.centre c on c.id = s.centre_id left
     join institution.specialty sp on sp.id = s.specialty_id left join institution.jury j on j.id = s.jury_id
    where s.person_id = p.id and s.until is null), '[]'::json) as seats`;
const PERSON = `select p.id, p.name, p.email, p.student_number as "studentNumber", p.disabled_at as "disabledAt",
         ${SEATS} from people p`;

/** A page of people by name, from after a key; `next` is the key of the following page. */
export async function listPeople(tx: Tx, search: string, after: ListKey | undefined): Promise<ListPage<PersonRow>> {
  const rows = await tx.rowsPlannedAnew<PersonRow>(
    `${PERSON} where ($1 = '' or p.name ilike '%' || $1 || '%' or p.email ilike '%' || $1 || '%' or p.student_number ilike $1 || '%')
       and ($2::text is null or (p.name, p.id) > ($2, $3::uuid)) order by p.name, p.id limit $4`,
    [escapeLike(search), after?.at ?? null, after?.id ?? null, PAGE + 1],
  );
  return pageOfLines(rows, PAGE, ({ name, id }) => ({ at: name, id }));
}

/** One person, with their seats. */
export async function personById(tx: Tx, id: string): Promise<PersonRow | undefined> {
  return tx.row<PersonRow>(`${PERSON} where p.id = $1`, [id]);
}

/** What seats and enrolments may be given for: everything, by name. */
export interface Places {
  readonly centres: readonly { id: string; name: string }[];
  readonly specialties: readonly { id: string; name: string }[];
  readonly juries: readonly { id: string; name: string }[];
  readonly diplomas: readonly { id: string; name: string }[];
}

export async function places(tx: Tx): Promise<Places> {
  const list = (view: string, name: string) =>
    `(select coalesce(json_agg(json_build_object('id', id, 'name', ${name}) order by ${name}), '[]'::json)
       from institution.${view})`;
  const row = await tx.row<Places>(
    `select ${list('centre', 'name')} as centres, ${list('specialty', 'name_fr')} as specialties,
            ${list('jury', 'name_fr')} as juries, ${list('diploma', 'name_fr')} as diplomas`,
  );
  return row ?? { centres: [], specialties: [], juries: [], diplomas: [] };
}

export interface EnrolmentRow {
  readonly centre: string;
  readonly diploma: string;
  readonly academicYear: number;
}

/** Where and when a person was enrolled. */
export async function enrolmentsOf(tx: Tx, personId: string): Promise<EnrolmentRow[]> {
  return tx.rows<EnrolmentRow>(
    `select c.name as centre, d.name_fr as diploma, e.academic_year as "academicYear" from enrolments e
       join institution.centre c on c.id = e.centre_id join institution.diploma d on d.id = e.diploma_id
      where e.person_id = $1 order by e.academic_year desc, d.name_fr`,
    [personId],
  );
}
