import type { Tx } from '../../platform/database/index.js';
import { pageOfLines, type CountedPage, type ListKey } from '../../platform/web/index.js';
import type { ReportState } from '../../reports/index.js';
import { IN_HANDS_SINCE } from './examined.store.js';

/** What a professor's list shows: what they owe, what waits for a student, what they have proposed. */
export const SHOWS = ['examine', 'waiting', 'proposed'] as const;
export type Show = (typeof SHOWS)[number];

const STATES: Readonly<Record<Show, readonly ReportState[]>> = {
  examine: ['ASSIGNED', 'UNDER_REVIEW'],
  waiting: ['RETURNED'],
  proposed: ['OPINION_PROPOSED', 'FORWARDED', 'VALIDATED', 'NOT_VALIDATED'],
};

/** One file of the list. */
export interface QueuedFile {
  readonly id: string;
  readonly number: string;
  readonly state: ReportState;
  readonly studentName: string;
  readonly diploma: { readonly fr: string; readonly en: string };
  readonly timeZone: string;
  readonly inHandsSince: Date;
}

const PAGE = 50;
const COUNTED = 1001;

/**
 * A page of the professor's files, those in their hands the longest first, and how many there are (counted up to
 * 1,000).
 */
export async function queueOf(
  tx: Tx,
  professorId: string,
  given: { readonly show: Show; readonly after?: ListKey | undefined },
): Promise<CountedPage<QueuedFile>> {
  const mine = `standings s join reports.report r on r.id = s.report_id where s.holder_id = $1 and s.held_as = 'professor' and s.until is null and r.state = any ($2)`;
  const rows = await tx.rowsPlannedAnew<QueuedFile & { count: number }>(
    `select q.id, q.number, q.state, q.since as "inHandsSince", p.name as "studentName",
            json_build_object('fr', d.name_fr, 'en', d.name_en) as diploma,
            c.time_zone as "timeZone",
            (select count(*)::int from (select 1 from ${mine} limit ${COUNTED}) counted) as count
       from (select r.*, ${IN_HANDS_SINCE} as since from ${mine}) q
       join people.person p on p.id = q.student_id join institution.diploma d on d.id = q.diploma_id
       join institution.centre c on c.id = q.centre_id
      where $3::timestamptz is null or (q.since, q.id) > ($3, $4::uuid)
      order by q.since, q.id limit ${PAGE + 1}`,
    [professorId, STATES[given.show], given.after?.at ?? null, given.after?.id ?? null],
  );
  return {
    ...pageOfLines(rows, PAGE, ({ inHandsSince, id }) => ({ at: inHandsSince.toISOString(), id })),
    count: rows[0]?.count ?? 0,
  };
}
