import type { Civility } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import {
  NEW_LAW,
  SESSION_STATES,
  type Appointed,
  type MemberQuality,
  type Place,
  type WayOfSitting,
} from '../rules/index.js';

const state = literalsOf(SESSION_STATES);

/**
 * Of `jury_members m`, those who sit: not the former ones, nor a substitute who has taken nobody's place.
 */
export const SITS = `m.ended_at is null and m.place <> 'substitute'`;

/** A member of a session, appointed by an order. */
export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
  readonly civility: Civility | null;
  readonly quality: MemberQuality;
  readonly place: Place;
  readonly president: boolean;
  /** Null while nobody knows whether they are there. */
  readonly attended: boolean | null;
  /** Their attendance, as they signed it; null where they did not. */
  readonly presence: Presence | null;
  /** Why they are absent, as the secretary noted it. */
  readonly absence: string | null;
}

/** An attendance that was signed; its instants come from JSON. */
export interface Presence {
  readonly how: WayOfSitting;
  readonly signedAt: string;
  readonly isOnPaper: boolean;
  /** Since when they are no longer there. */
  readonly leftAt: string | null;
}

/** Places as they are listed, for `array_position`: whoever may preside comes first. */
export const PLACES_IN_ORDER = `array['president', 'substitute-chair', 'member', 'substitute']`;

/** Whether somebody is there: as each signed it; under the law before, as the secretary noted it. */
const ATTENDED = `
  case when s.law < '${NEW_LAW}' then m.attended when t.person_id is not null then t.left_at is null
       when b.person_id is not null then false end as attended`;

/** Those who sit, for one session alone as among what else a page asks of it: `and m.session_id = …` comes after. */
export const MEMBER = `
  select m.person_id as "personId", p.name, p.email, p.locale, p.civility, m.quality, m.place, m.president, ${ATTENDED},
         case when t.person_id is not null then json_build_object('how', t.how, 'signedAt', t.signed_at,
           'isOnPaper', t.sheet_id is not null, 'leftAt', t.left_at) end as presence, b.reason as absence
    from jury_members m join people.person p on p.id = m.person_id join jury_sessions s on s.id = m.session_id
    left join attendances t on t.session_id = m.session_id and t.person_id = m.person_id
    left join absences_of_members b on b.session_id = m.session_id and b.person_id = m.person_id
   where ${SITS}`;

/**
 * Those who sit at a session, its president first, then the substitute chair: not the former members, nor the
 * substitutes that wait.
 */
export async function membersOf(tx: Tx, sessionId: string): Promise<Member[]> {
  return tx.rows<Member>(
    `${MEMBER} and m.session_id = $1 order by array_position(${PLACES_IN_ORDER}, m.place), p.name, p.id`,
    [sessionId],
  );
}

/** Somebody whom the order of a session names and who did not leave, substitutes among them. */
export type AppointedPerson = Appointed & Pick<Member, 'email' | 'locale' | 'civility'>;

/** Those whom the order of a session names, the former ones apart: its chairs first, its substitutes last. */
export async function appointedTo(tx: Tx, sessionId: string): Promise<AppointedPerson[]> {
  return tx.rows<AppointedPerson>(
    `select m.person_id as "personId", p.name, p.email, p.locale, p.civility, m.quality, m.place
       from jury_members m join people.person p on p.id = m.person_id
      where m.session_id = $1 and m.ended_at is null
      order by array_position(${PLACES_IN_ORDER}, m.place), p.name, p.id`,
    [sessionId],
  );
}

/** The names of those of these people who have an account, by id. */
export async function accountsAmong(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(
    'select id, name from people.person where id = any ($1) and disabled_at is null',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Those who were named to the last session of this jury that was composed before this one, whose accounts still are.
 */
export async function lastComposition(
  tx: Tx,
  { id, juryId }: { readonly id: string; readonly juryId: string },
): Promise<Appointed[]> {
  return tx.rows<Appointed>(
    `select m.person_id as "personId", p.name, m.quality, m.place
       from jury_members m join people.person p on p.id = m.person_id
      where m.ended_at is null and p.disabled_at is null and m.session_id =
        (select s.id from jury_sessions s where s.jury_id = $1 and s.id <> $2 and s.state <> ${state('CANCELLED')}
            and exists (select 1 from jury_members x where x.session_id = s.id)
          order by s.held_on desc, s.id desc limit 1)
      order by array_position(${PLACES_IN_ORDER}, m.place), p.name, p.id`,
    [juryId, id],
  );
}

/** Appoints these members and no others, while the session is being planned. */
export async function appointMembers(
  tx: Tx,
  sessionId: string,
  members: readonly Pick<Appointed, 'personId' | 'quality' | 'place'>[],
): Promise<void> {
  await tx.rows('delete from jury_members where session_id = $1', [sessionId]);
  await tx.rows(
    `insert into jury_members (session_id, person_id, quality, place, president)
     select $1, "personId", quality, place, place = 'president'
     from json_to_recordset($2) as x ("personId" uuid, quality text, place text)`,
    [sessionId, JSON.stringify(members)],
  );
}

/** Notes the order by which those named to a session are, at its opening. */
export async function appointedBy(tx: Tx, sessionId: string, orderId: string): Promise<void> {
  await tx.rows('update jury_members set appointed_by = $2 where session_id = $1 and ended_at is null', [
    sessionId,
    orderId,
  ]);
}

/** Notes who is there. */
export async function noteAttendance(
  tx: Tx,
  sessionId: string,
  present: Readonly<Record<string, boolean>>,
): Promise<void> {
  await tx.rows(
    `update jury_members m set attended = a.value::boolean, attendance_noted_at = $3 from jsonb_each_text($2::jsonb) a
       where m.session_id = $1 and m.person_id = a.key::uuid`,
    [sessionId, JSON.stringify(present), tx.now],
  );
}
