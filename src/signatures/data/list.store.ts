import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import type { SheetState } from '../rules/index.js';

/** A sheet as a list shows it. */
export interface SheetLine {
  readonly id: string;
  readonly title: string;
  readonly state: SheetState;
  readonly signBefore: string;
  readonly signed: number;
  readonly parties: number;
  /** Of the parties that the reader signs for: how many, and how many are still to sign. */
  readonly mine: number;
  readonly toSign: number;
}

const PAGE = 50;

/** The sheets that the actor signs or keeps, the latest first, from after a key. */
export async function listSheets(tx: Tx, actor: Actor, after: ListKey | undefined): Promise<ListPage<SheetLine>> {
  const rows = await tx.rowsPlannedAnew<SheetLine & { readonly openedAt: Date }>(
    `select s.id, s.title, s.opened_at as "openedAt", to_char(s.sign_before, 'YYYY-MM-DD') as "signBefore",
            case when s.voided_at is not null then 'void' when e.sheet_id is not null then 'complete' else 'open'
              end as state,
            count(g.sheet_id)::int as signed, count(*)::int as parties,
            (count(*) filter (where p.holder_id = any ($1)))::int as mine,
            (count(*) filter (where p.holder_id = any ($1) and g.sheet_id is null
              and s.voided_at is null))::int as "toSign"
       from signature_sheets s left join signature_seals e on e.sheet_id = s.id
       join signature_parties p on p.sheet_id = s.id left
       join signatures g on g.sheet_id = p.sheet_id and g.party = p.party
      where (s.keeper_id = any ($1)
        or s.id in (select x.sheet_id from signature_parties x where x.holder_id = any ($1)))
        and ($2::timestamptz is null or (s.opened_at, s.id) < ($2, $3::uuid))
      group by s.id, e.sheet_id order by s.opened_at desc, s.id desc limit $4`,
    [actor.holders, after?.at ?? null, after?.id ?? null, PAGE + 1],
  );
  return pageOfLines(rows, PAGE, ({ openedAt, id }) => ({ at: openedAt.toISOString(), id }));
}
