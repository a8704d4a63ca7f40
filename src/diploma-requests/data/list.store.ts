import type { ListLine } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import { escapeLike, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type CountedPage, type ListFilter } from '../../platform/web/index.js';
import type { RequestState } from '../rules/index.js';
import { REQUEST_SEEN_BY, seenBy } from './requests.store.js';

/** A line of the list of requests. */
export interface RequestLine extends ListLine<RequestState> {
  readonly academicYear: number;
  readonly reportId: string | null;
  readonly reportNumber: string | null;
}

const PAGE = 50;
const COUNTED = 1000;
/** Those that a search finds, by the indexes of parts of words. $5 is what is looked for. */
const MATCHED = `
  with matched as materialized (
    select f.id from people.person m join diploma_requests f on f.student_id = m.id
    where m.name ilike '%' || $5 || '%' or m.student_number ilike $5 || '%'
    union all select f.id from diploma_requests f where f.number ilike '%' || $5 || '%')`;

/**
 * A page of the requests this actor may see, the oldest in its state first, and how many there are in all, up to 1,001.
 */
export async function listRequests(
  tx: Tx,
  actor: Actor,
  { state, search = '', after, most = PAGE }: ListFilter<RequestState>,
): Promise<CountedPage<RequestLine>> {
  const kept = `($4::text is null or q.state = $4) and ${search === '' ? `$5 = ''` : 'q.id in (select id from matched)'}`;
  const onwards = 'and ($6::timestamptz is null or (q.state_since, q.id) > ($6, $7::uuid))';
  /** The first of all are among the first of each. */
  const first = (many: number, from = ''): string =>
    REQUEST_SEEN_BY.map(
      (seen) =>
        `(select q.id, q.state_since from diploma_requests q where ${seen} and ${kept} ${from}
           order by q.state_since, q.id limit ${many})`,
    ).join(' union ');
  const rows = await tx.rowsPlannedAnew<RequestLine & { count: number }>(
    `${search === '' ? '' : MATCHED}
     select q.id, q.number, q.state, q.state_since as "stateSince", q.academic_year as "academicYear", p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
            c.name as centre, c.time_zone as "timeZone", q.report_id as "reportId", r.number as "reportNumber",
            (select count(*)::int from (select 1 from (${first(COUNTED + 1)}) seen limit ${COUNTED + 1}) counted) as count
       from (select * from (${first(most + 1, onwards)}) seen order by state_since, id limit ${most + 1}) f join diploma_requests q on q.id = f.id
       join people.person p on p.id = q.student_id join institution.diploma d on d.id = q.diploma_id join institution.centre c on c.id = q.centre_id left join reports.report r on r.id = q.report_id
      order by q.state_since, q.id`,
    [...seenBy(actor), state ?? null, escapeLike(search), after?.at ?? null, after?.id ?? null],
  );
  return {
    ...pageOfLines(rows, most, ({ stateSince, id }) => ({ at: stateSince.toISOString(), id })),
    count: rows[0]?.count ?? 0,
  };
}
