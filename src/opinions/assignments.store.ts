import { localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import type { AssignmentFacts, Report } from '../reports/index.js';

/** A professor who may be given the file, with what helps the coordinator to choose. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The act by which they sit in this centre, when it is not their own. */
  readonly delegation: string | null;
  /** Files in their hands now, in all centres. */
  readonly load: number;
  readonly oldestSince: Date | null;
  readonly absentUntil: string | null;
  readonly substitute: string | null;
  readonly conflict: string | null;
  readonly isTheStudent: boolean;
}

interface CandidateRow {
  id: string;
  name: string;
  delegation: string | null;
  load: number;
  oldest_since: Date | null;
  absent_until: string | null;
  substitute: string | null;
  conflict: string | null;
}

/** The professors of the report's specialty who sit in its centre, by seat or by delegation (R46). The least loaded first. */
export async function candidatesFor(tx: Tx, report: Report, timeZone: string): Promise<Candidate[]> {
  const rows = await tx.rows<CandidateRow>(
    `select p.id, p.name, min(t.delegation) as delegation, h.load::int, h.oldest_since, a.last_day as absent_until, a.substitute, c.reason as conflict
       from diplomas d
       join seats t on t.role = 'professor' and t.centre_id = $2 and t.specialty_id = d.specialty_id and t.until is null
       join people p on p.id = t.person_id and p.disabled_at is null
       cross join lateral (
         select count(*) as load, min(s.since) as oldest_since from standings s join reports r on r.id = s.report_id
          where s.holder_id = p.id and s.held_as = 'professor' and s.until is null and r.state in ('ASSIGNED', 'UNDER_REVIEW', 'RETURNED')) h
       left join lateral (
         select b.last_day, u.name as substitute from absences b left join people u on u.id = b.substitute_id
          where b.person_id = p.id and $4 between b.first_day and b.last_day order by b.last_day desc limit 1) a on true
       left join conflicts c on c.report_id = $3 and c.person_id = p.id
      where d.id = $1
      group by p.id, h.load, h.oldest_since, a.last_day, a.substitute, c.reason
      order by h.load, p.name, p.id`,
    [report.diplomaId, report.centreId, report.id, localDate(tx.now, timeZone)],
  );
  return rows.map((row) => ({
    id: row.id, name: row.name, delegation: row.delegation, load: row.load, oldestSince: row.oldest_since, absentUntil: row.absent_until,
    substitute: row.substitute, conflict: row.conflict, isTheStudent: row.id === report.studentId,
  }));
}

/** What the guard of `assign` is told of one person: someone who is no candidate is not seated. */
export function assignmentFacts(candidates: readonly Candidate[], professorId: string, studentId: string): AssignmentFacts {
  const found = candidates.find(({ id }) => id === professorId);
  return {
    seated: found !== undefined,
    isTheStudent: professorId === studentId,
    conflict: found?.conflict != null,
    absentUntil: found?.absentUntil ?? null,
  };
}

/** Who examines the report now, if anybody does. */
export async function professorOf(tx: Tx, reportId: string): Promise<{ id: string; name: string } | undefined> {
  return tx.row(
    `select p.id, p.name from standings s join people p on p.id = s.holder_id where s.report_id = $1 and s.held_as = 'professor' and s.until is null`,
    [reportId],
  );
}

/** Keeps a conflict: this person is never given this report again (W04). */
export async function keepConflict(tx: Tx, conflict: { readonly reportId: string; readonly personId: string; readonly reason: string }): Promise<void> {
  await tx.rows(
    `insert into conflicts (report_id, person_id, reason, declared_at) values ($1, $2, $3, $4)
     on conflict (report_id, person_id) do update set reason = excluded.reason`,
    [conflict.reportId, conflict.personId, conflict.reason, tx.now],
  );
}
