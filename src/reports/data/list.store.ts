import type { ListLine } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import { escapeLike, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type CountedPage, type ListFilter } from '../../platform/web/index.js';
import { LACKS_OFFICER } from './officers.store.js';
import type { ReportKind, ReportState } from '../rules/index.js';

/** A line of the list of files. */
export interface ReportLine extends ListLine<ReportState> {
  readonly kind: ReportKind;
  readonly dueOn: string | null;
  readonly late: boolean;
  /** Who is in charge of it in its registry. */
  readonly officer: string | null;
  /** Somebody of its registry has still to be. */
  readonly lacksOfficer: boolean;
}

/** Parts of the list: what the reader is in charge of, and what nobody is. */
export const PARTS = {
  mine: `exists (select 1 from standings o where o.report_id = r.id and o.held_as = 'officer' and o.until is null
    and o.holder_id = any ($1))`,
  left: LACKS_OFFICER,
} as const;
export type PartOfReports = keyof typeof PARTS;

const PAGE = 50;
const COUNTED = 1000;
/** The same sight as `findReport`, for a list. */
const SEEN = `r.id in (select s.report_id from standings s where s.holder_id = any ($1) and s.held_as <> 'outline'
  and s.until is null)`;
/** Those that a search finds, by the indexes of parts of words. $3 is what is looked for. */
const MATCHED = `
  with matched as materialized (
    select f.id from people.person m join reports f on f.student_id = m.id
    where m.name ilike '%' || $3 || '%' or m.student_number ilike $3 || '%'
    union all select f.id from reports f where f.number ilike '%' || $3 || '%')`;

/**
 * A page of the files this actor may see, the oldest in its state first, and how many there are in all, up to 1,001.
 */
export async function listReports(
  tx: Tx,
  actor: Actor,
  {
    state,
    search = '',
    after,
    most = PAGE,
    part,
  }: ListFilter<ReportState> & { readonly part?: PartOfReports | undefined },
): Promise<CountedPage<ReportLine>> {
  const given = [actor.holders, state ?? null, escapeLike(search)];
  const kept = `${SEEN} and ($2::text is null or r.state = $2) and ${search === '' ? `$3 = ''` : 'r.id in (select id from matched)'}${part ? ` and ${PARTS[part]}` : ''}`;
  const rows = await tx.rowsPlannedAnew<ReportLine & { count: number }>(
    `${search === '' ? '' : MATCHED}
     select r.id, r.number, r.kind, r.state, r.state_since as "stateSince", to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", coalesce(r.due_on < ($4::timestamptz at time zone c.time_zone)::date, false) as late,
            (select x.name from people.seat s join people.person x on x.id = s.person_id join standings o on o.holder_id = s.id
              where o.report_id = r.id and o.held_as = 'officer' and o.until is null) as officer,
            ${LACKS_OFFICER} as "lacksOfficer", p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", c.name as centre, c.time_zone as "timeZone",
            (select count(*)::int from (select 1 from reports r where ${kept} limit ${COUNTED + 1}) counted) as count
       from (select * from reports r where ${kept} and ($5::timestamptz is null or (r.state_since, r.id) > ($5, $6::uuid)) order by r.state_since, r.id limit ${most + 1}) r
       join people.person p on p.id = r.student_id join institution.diploma d on d.id = r.diploma_id join institution.centre c on c.id = r.centre_id
      order by r.state_since, r.id`,
    [...given, tx.now, after?.at ?? null, after?.id ?? null],
  );
  return {
    ...pageOfLines(rows, most, ({ stateSince, id }) => ({ at: stateSince.toISOString(), id })),
    count: rows[0]?.count ?? 0,
  };
}
