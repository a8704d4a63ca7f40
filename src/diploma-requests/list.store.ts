import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { RequestState } from './domain/index.js';
import { REQUEST_SEEN, seenBy } from './requests.store.js';

/** A line of the list of requests. */
export interface RequestLine {
  readonly id: string;
  readonly number: string;
  readonly state: RequestState;
  readonly stateSince: Date;
  readonly academicYear: number;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly reportId: string | null;
  readonly reportNumber: string | null;
}

export interface RequestFilter {
  readonly state?: RequestState | undefined;
  readonly search?: string | undefined;
  readonly after?: { readonly at: string; readonly id: string } | undefined;
  /** How many at most; a page when left out. */
  readonly most?: number;
}

const PAGE = 50;
const COUNTED = 1000;
const KEPT = `($4::text is null or q.state = $4) and ($5 = '' or p.name ilike '%' || $5 || '%' or p.student_number ilike $5 || '%' or q.number ilike '%' || $5 || '%')`;

/** A page of the requests this actor may see, the oldest in its state first, and how many there are in all, up to 1,001. */
export async function listRequests(tx: Tx, actor: Actor, { state, search = '', after, most = PAGE }: RequestFilter): Promise<{ rows: RequestLine[]; next: string | undefined; count: number }> {
  const rows = await tx.rows<RequestLine & { count: number }>(
    `select q.id, q.number, q.state, q.state_since as "stateSince", q.academic_year as "academicYear", p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
            c.name as centre, c.time_zone as "timeZone", q.report_id as "reportId", r.number as "reportNumber",
            (select count(*)::int from (select 1 from diploma_requests q join people p on p.id = q.student_id where ${REQUEST_SEEN} and ${KEPT} limit ${COUNTED + 1}) counted) as count
       from diploma_requests q join people p on p.id = q.student_id join diplomas d on d.id = q.diploma_id join centres c on c.id = q.centre_id
       left join reports r on r.id = q.report_id
      where ${REQUEST_SEEN} and ${KEPT} and ($6::timestamptz is null or (q.state_since, q.id) > ($6, $7::uuid))
      order by q.state_since, q.id limit ${most + 1}`,
    [...seenBy(actor), state ?? null, search.replace(/[\\%_]/g, '\\$&'), after?.at ?? null, after?.id ?? null],
  );
  const last = rows.length > most ? rows[most - 1] : undefined;
  return { rows: rows.slice(0, most), next: last && `${last.stateSince.toISOString()}~${last.id}`, count: rows[0]?.count ?? 0 };
}
