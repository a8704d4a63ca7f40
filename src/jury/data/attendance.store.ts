import type { GivenSignature } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MeansOfSitting, WayOfSitting } from '../rules/index.js';

/** How a session sits at a distance, where its president decided so. */
export interface AtDistance {
  readonly means: MeansOfSitting;
  readonly decidedBy: string;
}

/** Undefined where everybody sits in the room. */
export async function distanceOf(tx: Tx, sessionId: string): Promise<AtDistance | undefined> {
  return tx.row<AtDistance>(
    `select d.means, p.name as "decidedBy" from distance_sittings d join people.person p on p.id = d.decided_by
      where d.session_id = $1`,
    [sessionId],
  );
}

/** Notes that a session sits at a distance. False when that was decided before. */
export async function insertDistance(
  tx: Tx,
  sessionId: string,
  means: MeansOfSitting,
  decidedBy: string,
): Promise<boolean> {
  const rows = await tx.rows(
    `insert into distance_sittings (session_id, means, decided_by, decided_at) values ($1, $2, $3, $4)
       on conflict do nothing returning session_id`,
    [sessionId, means, decidedBy, tx.now],
  );
  return rows.length === 1;
}

/** An attendance: a member's own, or one that a certified sheet of paper bears. */
export interface NewAttendance {
  readonly personId: string;
  readonly how: WayOfSitting;
  /** Theirs, or on a sheet of paper that of whoever certifies it. */
  readonly signature: GivenSignature;
  readonly sheetId?: string;
}

/** Writes an attendance. False when that member has one. */
export async function insertAttendance(tx: Tx, sessionId: string, signed: NewAttendance): Promise<boolean> {
  const rows = await tx.rows(
    `insert into attendances (session_id, person_id, how, signed_at, signed_by, sheet_id)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning person_id`,
    [sessionId, signed.personId, signed.how, tx.now, signed.signature.by.personId, signed.sheetId ?? null],
  );
  return rows.length === 1;
}

/** Notes that a member left, or is back. */
export async function noteLeaving(tx: Tx, sessionId: string, personId: string, isGone: boolean): Promise<void> {
  await tx.rows(
    `update attendances set left_at = case when $3 then coalesce(left_at, $4) end
      where session_id = $1 and person_id = $2`,
    [sessionId, personId, isGone, tx.now],
  );
}

/** Keeps why a member is absent. */
export async function keepAbsence(
  tx: Tx,
  sessionId: string,
  absence: { readonly personId: string; readonly reason: string },
  notedBy: string,
): Promise<void> {
  await tx.rows(
    `insert into absences_of_members (session_id, person_id, reason, noted_by, noted_at) values ($1, $2, $3, $4, $5)
       on conflict (session_id, person_id) do update
       set reason = excluded.reason, noted_by = excluded.noted_by, noted_at = excluded.noted_at
       where absences_of_members.reason <> excluded.reason`,
    [sessionId, absence.personId, absence.reason, notedBy, tx.now],
  );
}

/** Takes back an absence: the member came. */
export async function dropAbsence(tx: Tx, sessionId: string, personId: string): Promise<void> {
  await tx.rows('delete from absences_of_members where session_id = $1 and person_id = $2', [sessionId, personId]);
}

/** A sheet of paper that members signed, and whether the president certified it. */
export interface AttendanceSheet {
  readonly id: string;
  readonly paperId: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly certifiedBy: string | null;
  readonly certifiedAt: Date | null;
}

/** The sheets of a session, the first first. */
export async function sheetsOf(tx: Tx, sessionId: string): Promise<AttendanceSheet[]> {
  return tx.rows<AttendanceSheet>(
    `select a.id, a.paper_id as "paperId", p.name, a.added_at as "addedAt", c.name as "certifiedBy",
            a.certified_at as "certifiedAt"
       from attendance_sheets a join papers.paper p on p.id = a.paper_id
       left join people.person c on c.id = a.certified_by
      where a.session_id = $1 order by a.added_at, a.id`,
    [sessionId],
  );
}

/** Adds the scan of a signed sheet. */
export async function insertSheet(
  tx: Tx,
  sessionId: string,
  paper: { readonly id: string; readonly sha256: string },
  addedBy: string,
): Promise<void> {
  await tx.rows(
    `insert into attendance_sheets (session_id, paper_id, sha256, added_by, added_at) values ($1, $2, $3, $4, $5)`,
    [sessionId, paper.id, paper.sha256, addedBy, tx.now],
  );
}

/** Certifies a sheet. False when it was certified before, or is of another session. */
export async function certifySheetNow(
  tx: Tx,
  sessionId: string,
  sheetId: string,
  { by }: GivenSignature,
): Promise<boolean> {
  const rows = await tx.rows(
    `update attendance_sheets set certified_by = $3, certified_at = $4
      where id = $2 and session_id = $1 and certified_by is null returning id`,
    [sessionId, sheetId, by.personId, tx.now],
  );
  return rows.length === 1;
}
