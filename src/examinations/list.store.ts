import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { ExaminationState } from './domain/index.js';
import { EXAMINATION_SEEN, seenBy } from './examinations.store.js';

/** A line of the list of early examinations. */
export interface ExaminationLine {
  readonly id: string;
  readonly number: string;
  readonly state: ExaminationState;
  readonly stateSince: Date;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly heldOn: string | null;
}

export interface ExaminationFilter {
  readonly state?: ExaminationState | undefined;
  readonly search?: string | undefined;
  readonly after?: { readonly at: string; readonly id: string } | undefined;
}

const PAGE = 50;
const COUNTED = 1000;
const KEPT = `($3::text is null or e.state = $3) and ($4 = '' or p.name ilike '%' || $4 || '%' or p.student_number ilike $4 || '%' or e.number ilike '%' || $4 || '%')`;

/** A page of the examinations this actor may see, the oldest in its state first, and how many there are in all, up to 1,001. */
export async function listExaminations(tx: Tx, actor: Actor, { state, search = '', after }: ExaminationFilter): Promise<{ rows: ExaminationLine[]; next: string | undefined; count: number }> {
  const rows = await tx.rows<ExaminationLine & { count: number }>(
    `select e.id, e.number, e.state, e.state_since as "stateSince", p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
            c.name as centre, c.time_zone as "timeZone", (select to_char(k.held_on, 'YYYY-MM-DD') from commissions k where k.id = e.commission_id) as "heldOn",
            (select count(*)::int from (select 1 from examinations e join people p on p.id = e.student_id where ${EXAMINATION_SEEN} and ${KEPT} limit ${COUNTED + 1}) counted) as count
       from examinations e join people p on p.id = e.student_id join diplomas d on d.id = e.diploma_id join centres c on c.id = e.centre_id
      where ${EXAMINATION_SEEN} and ${KEPT} and ($5::timestamptz is null or (e.state_since, e.id) > ($5, $6::uuid))
      order by e.state_since, e.id limit ${PAGE + 1}`,
    [...seenBy(actor), state ?? null, search.replace(/[\\%_]/g, '\\$&'), after?.at ?? null, after?.id ?? null],
  );
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { rows: rows.slice(0, PAGE), next: last && `${last.stateSince.toISOString()}~${last.id}`, count: rows[0]?.count ?? 0 };
}
