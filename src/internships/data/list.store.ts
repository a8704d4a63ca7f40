import type { ListLine } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import { escapeLike, literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type CountedPage, type ListFilter } from '../../platform/web/index.js';
import { INTERNSHIP_STATES, NOTICE_DAYS, type InternshipState } from '../rules/index.js';
import { INTERNSHIP_SEEN_BY, seenBy } from './internships.store.js';

const state = literalsOf(INTERNSHIP_STATES);

/** A line of the list of internships. */
export interface InternshipLine extends ListLine<InternshipState> {
  readonly host: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weeklyHours: number | null;
  readonly totalHours: number | null;
}

export interface InternshipFilter extends ListFilter<InternshipState> {
  /** Only those that not all have signed, and that start within the fifteen days. */
  readonly soon?: boolean | undefined;
}

const PAGE = 50;
const COUNTED = 1000;
/** Those that a search finds, by the indexes of parts of words. $4 is what is looked for. */
const MATCHED = `
  with matched as materialized (
    select f.id from people.person m join internships f on f.student_id = m.id
    where m.name ilike '%' || $4 || '%' or m.student_number ilike $4 || '%'
    union all select f.id from internships f where f.number ilike '%' || $4 || '%'
    union all select f.id from internship_terms x join internships f on f.terms_id = x.id
    where x.host_name ilike '%' || $4 || '%')`;
/**
 * Not signed by all, and to begin within the fifteen days. $5 is now; each centre has its own today, and none is more
 * than a day away.
 */
const SOON = `i.state in (${state('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING')}) and i.starts_on < ($5::timestamptz)::date + ${NOTICE_DAYS + 2}
  and i.starts_on < ($5::timestamptz at time zone (select c.time_zone from institution.centre c where c.id = i.centre_id))::date + ${NOTICE_DAYS}`;

/**
 * A page of the internships this actor may see, the oldest in its state first, or the first to begin of those whose
 * start is near; and how many there are in all, up to 1,001.
 */
export async function listInternships(
  tx: Tx,
  actor: Actor,
  { state, search = '', soon = false, after, most = PAGE }: InternshipFilter,
): Promise<CountedPage<InternshipLine>> {
  const [place, key] = soon
    ? ['i.starts_on', `($6::timestamptz at time zone 'UTC')::date`]
    : ['i.state_since', '$6::timestamptz'];
  const kept = `($3::text is null or i.state = $3) and ${search === '' ? `$4 = ''` : 'i.id in (select id from matched)'} and ${soon ? SOON : '$5::timestamptz is not null'}`;
  const onwards = `and ($6::timestamptz is null or (${place}, i.id) > (${key}, $7::uuid))`;
  /** The first of all are among the first of each. */
  const first = (many: number, from = ''): string =>
    INTERNSHIP_SEEN_BY.map(
      (seen) =>
        `(select i.id, ${place} as place from internships i where ${seen} and ${kept} ${from} order by ${place}, i.id
           limit ${many})`,
    ).join(' union ');
  const rows = await tx.rowsPlannedAnew<InternshipLine & { count: number; place: string }>(
    `${search === '' ? '' : MATCHED}
     select i.id, i.number, i.state, i.state_since as "stateSince", p.name as student, t.host_name as host, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", c.name as centre, c.time_zone as "timeZone",
            to_char(t.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(t.ends_on, 'YYYY-MM-DD') as "endsOn",
            t.weekly_hours::float8 as "weeklyHours", t.total_hours as "totalHours",
            to_char(f.place${soon ? '' : ` at time zone 'UTC'`}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as place,
            (select count(*)::int from (select 1 from (${first(COUNTED + 1)}) seen limit ${COUNTED + 1}) counted) as count
       from (select * from (${first(most + 1, onwards)}) seen order by place, id limit ${most + 1}) f join internships i on i.id = f.id
       join people.person p on p.id = i.student_id join internship_terms t on t.id = i.terms_id join institution.diploma d on d.id = i.diploma_id join institution.centre c on c.id = i.centre_id
      order by f.place, f.id`,
    [...seenBy(actor), state ?? null, escapeLike(search), tx.now, after?.at ?? null, after?.id ?? null],
  );
  return { ...pageOfLines(rows, most, ({ place, id }) => ({ at: place, id })), count: rows[0]?.count ?? 0 };
}
