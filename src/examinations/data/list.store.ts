import type { ListLine } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import { escapeLike, literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type CountedPage, type ListFilter } from '../../platform/web/index.js';
import { EXAMINATION_STATES, type ExaminationState } from '../rules/index.js';
import { EXAMINATION_SEEN_BY, seenBy } from './examinations.store.js';

/** An admissible request of a centre: it waits for a commission. */
export interface WaitingRequest {
  readonly id: string;
  readonly number: string;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
}

/** The requests of a centre that wait for a commission beside this one, the oldest first. */
export async function waitingBeside(
  tx: Tx,
  { id, centreId }: { readonly id: string; readonly centreId: string },
): Promise<WaitingRequest[]> {
  return tx.rows<WaitingRequest>(
    `select e.id, e.number, p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn"
       from examinations e join people.person p on p.id = e.student_id
       join institution.diploma d on d.id = e.diploma_id
      where e.centre_id = $1 and e.state = ${state('ADMISSIBLE')} and e.id <> $2
      order by e.state_since, e.id limit 50`,
    [centreId, id],
  );
}

/** A line of the list of early examinations. */
export interface ExaminationLine extends ListLine<ExaminationState> {
  readonly heldOn: string | null;
}

const state = literalsOf(EXAMINATION_STATES);
const PAGE = 50;
const COUNTED = 1000;
/** Those that a search finds, by the indexes of parts of words. $4 is what is looked for. */
const MATCHED = `
  with matched as materialized (
    select f.id from people.person m join examinations f on f.student_id = m.id
    where m.name ilike '%' || $4 || '%' or m.student_number ilike $4 || '%'
    union all select f.id from examinations f where f.number ilike '%' || $4 || '%')`;

/**
 * A page of the examinations this actor may see, the oldest in its state first, and how many there are in all, up to
 * 1,001.
 */
export async function listExaminations(
  tx: Tx,
  actor: Actor,
  { state: wanted, search = '', after, most = PAGE }: ListFilter<ExaminationState>,
): Promise<CountedPage<ExaminationLine>> {
  const kept = `($3::text is null or e.state = $3) and ${search === '' ? `$4 = ''` : 'e.id in (select id from matched)'}`;
  const onwards = 'and ($5::timestamptz is null or (e.state_since, e.id) > ($5, $6::uuid))';
  /** The first of all are among the first of each. */
  const first = (many: number, from = ''): string =>
    EXAMINATION_SEEN_BY.map(
      (seen) =>
        `(select e.id, e.state_since from examinations e where ${seen} and ${kept} ${from} order by e.state_since, e.id
           limit ${many})`,
    ).join(' union ');
  const rows = await tx.rowsPlannedAnew<ExaminationLine & { count: number }>(
    `${search === '' ? '' : MATCHED}
     select e.id, e.number, e.state, e.state_since as "stateSince", p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
            c.name as centre, c.time_zone as "timeZone", (select to_char(k.held_on, 'YYYY-MM-DD') from commissions k where k.id = e.commission_id) as "heldOn",
            (select count(*)::int from (select 1 from (${first(COUNTED + 1)}) seen limit ${COUNTED + 1}) counted) as count
       from (select * from (${first(most + 1, onwards)}) seen order by state_since, id limit ${most + 1}) f join examinations e on e.id = f.id
       join people.person p on p.id = e.student_id join institution.diploma d on d.id = e.diploma_id join institution.centre c on c.id = e.centre_id
      order by e.state_since, e.id`,
    [...seenBy(actor), wanted ?? null, escapeLike(search), after?.at ?? null, after?.id ?? null],
  );
  return {
    ...pageOfLines(rows, most, ({ stateSince, id }) => ({ at: stateSince.toISOString(), id })),
    count: rows[0]?.count ?? 0,
  };
}
