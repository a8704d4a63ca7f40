import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { escapeLike, type Tx } from '../../platform/database/index.js';
import { holdersOf, type Actor, type Civility, type Seat } from '../rules/index.js';
import { TIME_ZONE_OF_SEAT } from './seats.store.js';
import { PersonRecord } from './person.record.js';

interface ActorRow {
  id: string;
  name: string;
  email: string;
  locale: 'fr' | 'en';
  student_number: string | null;
  time_zone: string;
  seats: (Seat & { readonly lastDay: string | null; readonly timeZone: string })[] | null;
}

/** Asked of a database that no room opened: whether an institution is in it. */
export const ANYBODY_IS_KNOWN = 'select exists (select 1 from public.people) as known';

/**
 * The one time zone of the centres where a person sits; where they sit nowhere, of those of their last enrolments.
 * Several or none: the institution's.
 */
const TIME_ZONE = `
  (select case when count(distinct c.time_zone) = 1 then min(c.time_zone) else '${INSTITUTION_TIME_ZONE}' end
     from (select s.centre_id from seats s where s.person_id = p.id and s.until is null and s.centre_id is not null
           union all
           (select e.centre_id from enrolments e where e.person_id = p.id
               and not exists (select 1 from seats s
                 where s.person_id = p.id and s.until is null and s.centre_id is not null)
             order by e.academic_year desc fetch first 1 rows with ties)) one
             join institution.centre c on c.id = one.centre_id)`;

/**
 * The columns of an actor, seats and all, for whoever asks by another road (a session, a token) in the same statement.
 */
export const ACTOR = `
  p.id, p.name, p.email, p.locale, p.student_number,
  (select json_agg(json_build_object('id', s.id, 'role', s.role, 'centreId', s.centre_id, 'specialtyId', s.specialty_id, 'juryId', s.jury_id, 'delegation', s.delegation,
                                     'lastDay', s.last_day, 'timeZone', ${TIME_ZONE_OF_SEAT})
                   order by s.since, s.id)
     from seats s where s.person_id = p.id and s.until is null) as seats,
  ${TIME_ZONE} as time_zone`;

/**
 * An actor from such a row, now: a seat whose last day is over is held no more, however late the clock is that ends it.
 */
export function actorOf(row: ActorRow, now: Date): Actor {
  const seats = (row.seats ?? [])
    .filter(({ lastDay, timeZone }) => lastDay === null || lastDay >= localDate(now, timeZone))
    .map(({ id, role, centreId, specialtyId, juryId, delegation }): Seat => ({
      id,
      role,
      centreId,
      specialtyId,
      juryId,
      delegation,
    }));
  return {
    personId: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    studentNumber: row.student_number,
    timeZone: row.time_zone,
    seats,
    holders: holdersOf(row.id, seats),
  };
}

/** Who this person is, in one statement; undefined when there is no such account or it is disabled. */
export async function loadActor(tx: Tx, personId: string): Promise<Actor | undefined> {
  const row = await tx.row<ActorRow>(`select ${ACTOR} from people p where p.id = $1 and p.disabled_at is null`, [
    personId,
  ]);
  return row && actorOf(row, tx.now);
}

/** The person of an e-mail address, whatever its capitals. */
export async function actorByEmail(tx: Tx, email: string): Promise<Actor | undefined> {
  const row = await tx.row<ActorRow>(
    `select ${ACTOR} from people p where p.email = lower($1) and p.disabled_at is null`,
    [email.trim()],
  );
  return row && actorOf(row, tx.now);
}

/** What other rooms show of a person. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
  readonly studentNumber: string | null;
}

/** Several people at once, by id; those who do not exist are not in the map. */
export async function peopleByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, PersonLine>> {
  const rows = await tx.rows<PersonLine>(
    'select id, name, email, locale, student_number as "studentNumber" from people where id = any ($1)',
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The people who have an account and whose names hold each of these words, accents and capitals apart: twenty at most,
 * by name. A single letter finds nobody.
 */
export async function peopleNamed(tx: Tx, text: string): Promise<PersonLine[]> {
  const words = withoutAccents(text).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  return tx.rowsPlannedAnew<PersonLine>(
    `select id, email, name, locale, student_number as "studentNumber" from people
      where disabled_at is null
        and regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g') ilike all ($1::text[])
      order by name, id limit 20`,
    [words.map((word) => `%${escapeLike(word)}%`)],
  );
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Somebody by an id that a foreign key vouches for: nobody is ever deleted. Throws when there is no such person. */
export async function personById(tx: Tx, id: string): Promise<PersonLine> {
  const person = (await peopleByIds(tx, [id])).get(id);
  if (!person) throw new Error(`Nobody has the id ${id}.`);
  return person;
}

/** Whoever holds these ids now (see `holdersOf`): each person with the id they hold, themselves included. */
export async function peopleHolding(
  tx: Tx,
  holderIds: readonly string[],
): Promise<(PersonLine & { readonly holderId: string })[]> {
  return tx.rows(
    `select distinct h.id as "holderId", p.id, p.name, p.email, p.locale, p.student_number as "studentNumber"
       from unnest($1::uuid[]) as h (id) join people p on p.disabled_at is null and (p.id = h.id or exists (
         select 1 from seats s where s.person_id = p.id and s.until is null
            and ((s.role in ('registry', 'coordinator') and s.centre_id = h.id)
              or (s.role = 'secretary' and s.jury_id = h.id))))
      order by p.name, p.id`,
    [[...new Set(holderIds)]],
  );
}

/** A professor who may examine reports of a specialty in a centre (R46). */
export interface SeatedProfessor extends PersonLine {
  readonly delegation: string | null;
  /** Absent on that day, until this one. */
  readonly absentUntil: string | null;
  readonly substituteName: string | null;
}

/** The professors of a specialty seated in a centre, their own or by delegation, with their absence on the day. */
export async function professorsFor(
  tx: Tx,
  centreId: string,
  specialtyId: string,
  today: string,
): Promise<SeatedProfessor[]> {
  return tx.rows<SeatedProfessor>(
    `select p.id, p.name, p.email, p.locale, p.student_number as "studentNumber", s.delegation,
            to_char(a.last_day, 'YYYY-MM-DD') as "absentUntil", sub.name as "substituteName"
       from seats s join people p on p.id = s.person_id
       left join lateral (select last_day, substitute_id from absences
         where person_id = p.id and $3::date between first_day and last_day order by last_day desc limit 1) a on true
       left join people sub on sub.id = a.substitute_id
      where s.role = 'professor' and s.centre_id = $1 and s.specialty_id = $2 and s.until is null
        and p.disabled_at is null
      order by p.name, p.id`,
    [centreId, specialtyId, today],
  );
}

/** Opens an account. Throws on an address already taken: whoever calls has looked. */
export async function insertPerson(
  tx: Tx,
  person: {
    readonly name: string;
    readonly email: string;
    readonly studentNumber?: string;
    readonly locale?: 'fr' | 'en';
    readonly civility?: Civility;
    readonly passwordHash?: string;
  },
): Promise<string> {
  const inserted = await tx.manager.insert(PersonRecord, {
    name: person.name.trim(),
    email: person.email.trim().toLowerCase(),
    studentNumber: person.studentNumber ?? null,
    locale: person.locale ?? 'fr',
    civility: person.civility ?? null,
    passwordHash: person.passwordHash ?? null,
    createdAt: tx.now,
  });
  return String(inserted.identifiers[0]?.['id']);
}

/** Which of the two somebody else has already: the address, or the student's number. */
export async function sameAs(
  tx: Tx,
  { email, studentNumber = '' }: { readonly email: string; readonly studentNumber?: string | undefined },
): Promise<'email' | 'number' | undefined> {
  const taken = await tx.row<{ same: 'email' | 'number' }>(
    `select case when email = lower($1) then 'email' else 'number' end as same
       from people where email = lower($1) or student_number = nullif($2, '')`,
    [email, studentNumber],
  );
  return taken?.same;
}

/** How each of these people says they are addressed; null for whoever has not said. */
export async function civilitiesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Civility | null>> {
  const rows = await tx.rows<{ id: string; civility: Civility | null }>(
    'select id, civility from people where id = any ($1)',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, civility }) => [id, civility]));
}

/** Notes how somebody says they are addressed; null for neither. */
export async function setCivility(tx: Tx, personId: string, civility: Civility | null): Promise<void> {
  await tx.rows('update people set civility = $2 where id = $1', [personId, civility]);
}
