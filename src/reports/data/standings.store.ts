import type { Tx } from '../../platform/database/index.js';
import type { OpenStanding } from '../rules/sight.js';

/** What somebody stands on: a report file, or a diploma request that rests on none. */
export type StoodOn = { readonly reportId: string } | { readonly requestId: string };

/** Who comes to stand somewhere, on what, and why. */
export type NewStanding = OpenStanding &
  StoodOn & {
    readonly why?: string | undefined;
    readonly givenBy?: string | undefined;
  };

/** What those who judge stand on: the file of a request, or the request itself where it rests on none. */
export function stoodOn(of: { readonly reportId: string | null; readonly requestId: string }): StoodOn {
  return of.reportId === null ? { requestId: of.requestId } : { reportId: of.reportId };
}

/** Gives a standing from now on. One already held stays as it is. */
export async function giveStanding(tx: Tx, standing: NewStanding): Promise<void> {
  const values = [standing.holderId, standing.heldAs, tx.now, standing.why ?? null, standing.givenBy ?? null];
  if ('reportId' in standing)
    await tx.rows(
      `insert into standings (holder_id, held_as, since, why, given_by, report_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (report_id, holder_id, held_as) where until is null do nothing`,
      [...values, standing.reportId],
    );
  else
    await tx.rows(
      `insert into standings (holder_id, held_as, since, why, given_by, request_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (request_id, holder_id, held_as) where request_id is not null and until is null do nothing`,
      [...values, standing.requestId],
    );
}

/** Ends standings of a kind on a report or a request, all of them or one holder's, and says why, if need be. The rows stay. */
export async function endStandings(
  tx: Tx,
  ended: StoodOn & {
    readonly heldAs: OpenStanding['heldAs'];
    readonly holderId?: string;
    readonly why?: string;
  },
): Promise<void> {
  await tx.rows(
    `update standings set until = $1, why = coalesce(coalesce(why || ' — ', '') || $2::text, why)
      where (report_id = $3 or request_id = $4) and held_as = $5 and until is null
        and ($6::uuid is null or holder_id = $6)`,
    [tx.now, ended.why ?? null, ...idsOf(ended), ended.heldAs, ended.holderId ?? null],
  );
}

function idsOf(on: StoodOn): [reportId: string | null, requestId: string | null] {
  return 'reportId' in on ? [on.reportId, null] : [null, on.requestId];
}
