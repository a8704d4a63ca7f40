import type { Tx } from '../../platform/database/index.js';
import type { Role } from '../rules/index.js';
import type { PersonLine } from './people.store.js';

/** Those who hold a seat of this role in this centre now: whom to write to. */
export async function seatedInCentre(
  tx: Tx,
  centreId: string,
  role: 'registry' | 'coordinator',
): Promise<PersonLine[]> {
  return tx.rows<PersonLine>(
    `select distinct p.id, p.name, p.email, p.locale, p.student_number as "studentNumber" from seats s
       join people p on p.id = s.person_id
      where s.centre_id = $1 and s.role = $2 and s.until is null and p.disabled_at is null order by p.name, p.id`,
    [centreId, role],
  );
}

/**
 * Those who hold a seat of one of these roles in this centre now, the administrators where nobody does: what is to be
 * given to somebody else never waits for a seat that is empty.
 */
export async function peopleSeated(
  tx: Tx,
  centreId: string,
  roles: readonly ('registry' | 'coordinator')[],
): Promise<readonly PersonLine[]> {
  const seated = await tx.rows<PersonLine>(
    `select distinct p.id, p.name, p.email, p.locale, p.student_number as "studentNumber" from seats s
       join people p on p.id = s.person_id
      where s.centre_id = $1 and s.role = any ($2) and s.until is null and p.disabled_at is null
      order by p.name, p.id`,
    [centreId, roles],
  );
  return orAdministrators(tx, seated);
}

/** These people, or where there is nobody, the administrators: they give the seats. */
export async function orAdministrators(tx: Tx, people: readonly PersonLine[]): Promise<readonly PersonLine[]> {
  return people.length > 0 ? people : seatedInInstitution(tx, ['administrator']);
}

/** Those who hold a seat of one of these national roles now: whom to write to. */
export async function seatedInInstitution(tx: Tx, roles: readonly Role[]): Promise<PersonLine[]> {
  return tx.rows<PersonLine>(
    `select distinct p.id, p.name, p.email, p.locale, p.student_number as "studentNumber" from seats s
       join people p on p.id = s.person_id
      where s.role = any ($1) and s.until is null and p.disabled_at is null order by p.name, p.id`,
    [roles],
  );
}

/** The secretaries of a jury now. */
export async function secretariesOf(tx: Tx, juryId: string): Promise<PersonLine[]> {
  return tx.rows<PersonLine>(
    `select distinct p.id, p.name, p.email, p.locale, p.student_number as "studentNumber" from seats s
       join people p on p.id = s.person_id
      where s.jury_id = $1 and s.role = 'secretary' and s.until is null and p.disabled_at is null
      order by p.name, p.id`,
    [juryId],
  );
}

/** Somebody with a living seat, and the seat that they hold. */
export interface SeatedPerson extends PersonLine {
  readonly seatId: string;
}

/** The living seats of the registry of a centre, each with who holds it, by name. */
export async function registrySeatsOf(tx: Tx, centreId: string): Promise<SeatedPerson[]> {
  return tx.rows<SeatedPerson>(
    `select s.id as "seatId", p.id, p.name, p.email, p.locale, p.student_number as "studentNumber" from seats s
       join people p on p.id = s.person_id
      where s.centre_id = $1 and s.role = 'registry' and s.until is null and p.disabled_at is null
      order by p.name, p.id`,
    [centreId],
  );
}

/** Holds a living seat until the transaction ends: whoever would end it waits. False when it is not living any more. */
export async function holdSeat(tx: Tx, seatId: string): Promise<boolean> {
  return (await tx.rows('select 1 from seats where id = $1 and until is null for share', [seatId])).length === 1;
}
