import type { Civility } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MemberQuality, Place } from '../rules/index.js';

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
  /** Null while attendance is not noted. */
  readonly attended: boolean | null;
}

/** Those who sit at a session, its president first: not the former members, nor the substitutes that wait. */
export async function membersOf(tx: Tx, sessionId: string): Promise<Member[]> {
  return tx.rows<Member>(
    `select m.person_id as "personId", p.name, p.email, p.locale, p.civility, m.quality, m.place, m.president, m.attended
       from jury_members m join people.person p on p.id = m.person_id where m.session_id = $1 and ${SITS}
       order by m.president desc, p.name, p.id`,
    [sessionId],
  );
}

/** Appoints these members and no others, while the session is being planned. */
export async function appointMembers(
  tx: Tx,
  sessionId: string,
  members: readonly Pick<Member, 'personId' | 'quality' | 'place'>[],
): Promise<void> {
  await tx.rows('delete from jury_members where session_id = $1', [sessionId]);
  await tx.rows(
    `insert into jury_members (session_id, person_id, quality, place, president)
     select $1, "personId", quality, place, place = 'president'
     from json_to_recordset($2) as x ("personId" uuid, quality text, place text)`,
    [sessionId, JSON.stringify(members)],
  );
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
