import type { Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import { REPORT_STATES, type ReportState } from '../rules/index.js';
import { LACKS_OFFICER } from './officers.store.js';

const state = literalsOf(REPORT_STATES);

/**
 * What is known of a confidential file by the others of its centre: neither whose it is, nor anything in it (decision
 * 18).
 */
export interface Outline {
  readonly id: string;
  readonly number: string;
  readonly state: ReportState;
  readonly stateSince: Date;
  readonly diploma: { readonly fr: string; readonly en: string };
  readonly specialty: { readonly fr: string; readonly en: string };
  readonly centre: string;
  readonly timeZone: string;
  /** Who is in charge of it in the registry. */
  readonly officer: string | null;
  readonly lacksOfficer: boolean;
}

const PAGE = 50;
const OUTLINE = `
  select r.id, r.number, r.state, r.state_since as "stateSince",
         json_build_object('fr', d.name_fr, 'en', d.name_en) as diploma,
         json_build_object('fr', y.name_fr, 'en', y.name_en) as specialty, c.name as centre, c.time_zone as "timeZone",
         (select o.name from reports.officer o where o.report_id = r.id and o.until is null) as officer,
         ${LACKS_OFFICER} as "lacksOfficer"
    from reports r join institution.diploma d on d.id = r.diploma_id
    join institution.specialty y on y.id = d.specialty_id join institution.centre c on c.id = r.centre_id`;
/** $1 holds the ids that the reader holds. Whoever reads the whole file has no need of its outline. */
const SEEN = `exists (select 1 from standings s
    where s.report_id = r.id and s.until is null and s.held_as = 'outline' and s.holder_id = any ($1))
  and not exists (select 1 from standings s
    where s.report_id = r.id and s.until is null and s.held_as <> 'outline' and s.holder_id = any ($1))
  and r.state <> ${state('DRAFT')}`;

/** The outline of a confidential file, for the others of its centre once it was deposited. */
export function findOutline(tx: Tx, actor: Actor, id: string): Promise<Outline | undefined> {
  return tx.row<Outline>(`${OUTLINE} where r.id = $2 and ${SEEN}`, [actor.holders, id]);
}

/** Those that this actor knows the outline of, the oldest in its state first. At most 50 after a key. */
export async function listOutlines(tx: Tx, actor: Actor, after?: ListKey): Promise<ListPage<Outline>> {
  const rows = await tx.rowsPlannedAnew<Outline>(
    `${OUTLINE} where ${SEEN} and ($2::timestamptz is null or (r.state_since, r.id) > ($2, $3::uuid))
      order by r.state_since, r.id limit ${PAGE + 1}`,
    [actor.holders, after?.at ?? null, after?.id ?? null],
  );
  return pageOfLines(rows, PAGE, ({ stateSince, id }) => ({ at: stateSince.toISOString(), id }));
}
