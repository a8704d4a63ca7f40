import { professorsFor, type SeatedProfessor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REPORT_STATES, type AssignmentFacts, type Report } from '../../reports/index.js';

const state = literalsOf(REPORT_STATES);

/** A professor who may be given the file, with what helps the coordinator to choose. */
export interface Candidate extends SeatedProfessor {
  /** Files in their hands now, in all centres. */
  readonly load: number;
  readonly oldestSince: Date | null;
  /** Why they must not examine this one. */
  readonly conflict: string | null;
  readonly isTheStudent: boolean;
}

interface BurdenRow {
  id: string;
  load: number;
  oldest_since: Date | null;
  conflict: string | null;
}

/**
 * The professors of a specialty who sit in the report's centre, by a seat of their own or by delegation (R46). The
 * least loaded first.
 */
export async function candidatesFor(
  tx: Tx,
  report: Report,
  where: { readonly specialtyId: string; readonly timeZone: string },
): Promise<Candidate[]> {
  const seated = await professorsFor(tx, report.centreId, where.specialtyId, localDate(tx.now, where.timeZone));
  const burdens = await tx.rows<BurdenRow>(
    `select p.id, count(r.id)::int as load, min(s.since) filter (where r.id is not null) as oldest_since,
            (select c.reason from conflicts c where c.report_id = $1 and c.person_id = p.id) as conflict
       from unnest($2::uuid[]) as p (id)
       left join reports.standing s on s.holder_id = p.id and s.held_as = 'professor' and s.until is null
       left join reports.report r on r.id = s.report_id
         and r.state in (${state('ASSIGNED', 'UNDER_REVIEW', 'RETURNED')})
      group by p.id`,
    [report.id, seated.map(({ id }) => id)],
  );
  const burdenOf = new Map(burdens.map((row) => [row.id, row]));
  return seated
    .map((professor) => {
      const burden = burdenOf.get(professor.id);
      return {
        ...professor,
        load: burden?.load ?? 0,
        oldestSince: burden?.oldest_since ?? null,
        conflict: burden?.conflict ?? null,
        isTheStudent: professor.id === report.studentId,
      };
    })
    .sort((one, other) => one.load - other.load);
}

/** What the guard of `assign` is told of one person: someone who is no candidate is not seated. */
export function assignmentFacts(
  candidates: readonly Candidate[],
  professorId: string,
  studentId: string,
): AssignmentFacts {
  const found = candidates.find(({ id }) => id === professorId);
  return {
    seated: found !== undefined,
    isTheStudent: professorId === studentId,
    conflict: (found?.conflict ?? null) !== null,
    absentUntil: found?.absentUntil ?? null,
  };
}

/** Who examines the report now, if anybody does. */
export async function professorOf(tx: Tx, reportId: string): Promise<{ id: string; name: string } | undefined> {
  return tx.row(
    `select p.id, p.name from reports.standing s join people.person p on p.id = s.holder_id
       where s.report_id = $1 and s.held_as = 'professor' and s.until is null`,
    [reportId],
  );
}

/** Keeps a conflict: this person is never given this report again (W04). */
export async function keepConflict(
  tx: Tx,
  conflict: { readonly reportId: string; readonly personId: string; readonly reason: string },
): Promise<void> {
  await tx.rows(
    `insert into conflicts (report_id, person_id, reason, declared_at) values ($1, $2, $3, $4)
     on conflict (report_id, person_id) do update set reason = excluded.reason`,
    [conflict.reportId, conflict.personId, conflict.reason, tx.now],
  );
}
