import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { ListKey } from '../platform/web/index.js';
import type { InternshipState } from './domain/index.js';
import { INTERNSHIP_SEEN, seenBy } from './internships.store.js';

/** A line of the list of internships. */
export interface InternshipLine {
  readonly id: string;
  readonly number: string;
  readonly state: InternshipState;
  readonly stateSince: Date;
  readonly student: string;
  readonly host: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface InternshipFilter {
  readonly state?: InternshipState | undefined;
  readonly search?: string | undefined;
  /** Only those that not all have signed, and that start within the fifteen days. */
  readonly soon?: boolean | undefined;
  readonly after?: ListKey | undefined;
}

const PAGE = 50;
const COUNTED = 1000;
const KEPT = `($3::text is null or i.state = $3) and ($4 = '' or p.name ilike '%' || $4 || '%' or p.student_number ilike $4 || '%' or i.number ilike '%' || $4 || '%' or t.host_name ilike '%' || $4 || '%')
  and (not $5::boolean or (i.state in ('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING') and i.starts_on < ($6::timestamptz at time zone c.time_zone)::date + 15))`;
const FROM = `from internships i join people p on p.id = i.student_id join internship_terms t on t.id = i.terms_id join diplomas d on d.id = i.diploma_id join centres c on c.id = i.centre_id`;

/** A page of the internships this actor may see, the oldest in its state first, or the first to begin of those whose start is near; and how many there are in all, up to 1,001. */
export async function listInternships(tx: Tx, actor: Actor, { state, search = '', soon = false, after }: InternshipFilter): Promise<{ rows: InternshipLine[]; next: string | undefined; count: number }> {
  const place = soon ? `(i.starts_on::timestamp at time zone 'UTC')` : 'i.state_since';
  const rows = await tx.rows<InternshipLine & { count: number; place: Date }>(
    `select i.id, i.number, i.state, i.state_since as "stateSince", p.name as student, t.host_name as host, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", c.name as centre, c.time_zone as "timeZone", ${place} as place,
            to_char(t.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(t.ends_on, 'YYYY-MM-DD') as "endsOn",
            (select count(*)::int from (select 1 ${FROM} where ${INTERNSHIP_SEEN} and ${KEPT} limit ${COUNTED + 1}) counted) as count
       ${FROM} where ${INTERNSHIP_SEEN} and ${KEPT} and ($7::timestamptz is null or (${place}, i.id) > ($7, $8::uuid))
      order by ${place}, i.id limit ${PAGE + 1}`,
    [...seenBy(actor), state ?? null, search.replace(/[\\%_]/g, '\\$&'), soon, tx.now, after?.at ?? null, after?.id ?? null],
  );
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { rows: rows.slice(0, PAGE), next: last && `${last.place.toISOString()}~${last.id}`, count: rows[0]?.count ?? 0 };
}
