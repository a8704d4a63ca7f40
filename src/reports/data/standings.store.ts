import type { Tx } from '../../platform/database/index.js';
import type { OpenStanding } from '../rules/sight.js';

/** Who comes to stand somewhere, on which report, and why. */
export interface NewStanding extends OpenStanding {
  readonly reportId: string;
  readonly why?: string | undefined;
  readonly givenBy?: string | undefined;
}

/** Gives a standing from now on. One already held stays as it is. */
export async function giveStanding(tx: Tx, standing: NewStanding): Promise<void> {
  await tx.rows(
    `insert into standings (report_id, holder_id, held_as, since, why, given_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (report_id, holder_id, held_as) where until is null do nothing`,
    [standing.reportId, standing.holderId, standing.heldAs, tx.now, standing.why ?? null, standing.givenBy ?? null],
  );
}

/** Ends standings of a kind on a report, all of them or one holder's, and says why, if need be. The rows stay. */
export async function endStandings(
  tx: Tx,
  ended: {
    readonly reportId: string;
    readonly heldAs: OpenStanding['heldAs'];
    readonly holderId?: string;
    readonly why?: string;
  },
): Promise<void> {
  await tx.rows(
    `update standings set until = $1, why = coalesce(coalesce(why || ' — ', '') || $2::text, why)
      where report_id = $3 and held_as = $4 and until is null and ($5::uuid is null or holder_id = $5)`,
    [tx.now, ended.why ?? null, ended.reportId, ended.heldAs, ended.holderId ?? null],
  );
}
