import { dutiesFrom as requestDuties, type OwedOfRequests } from '../../diploma-requests/index.js';
import { settingsFrom } from '../../diplomas/rules/index.js';
import { centresOf, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Duty } from '../../platform/web/index.js';
import { dutiesFrom as withdrawalDuties, withdrawalReader, type OwedOfWithdrawals } from '../../withdrawals/index.js';

interface Row {
  readonly settings: Record<string, unknown> | null;
  readonly requests: OwedOfRequests[] | null;
  readonly withdrawals: OwedOfWithdrawals[] | null;
}

/** What the actor owes of diploma requests and of withdrawals, which publish it: in one statement for both. */
export async function owedOf(tx: Tx, actor: Actor): Promise<readonly [requests: Duty[], withdrawals: Duty[]]> {
  const { secretaryOf, isGeneralAdministrator } = withdrawalReader(actor);
  const row = await tx.row<Row>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings,
            (select x.owed from diploma_requests.owed($1, $2) x) as requests,
            (select x.owed from withdrawals.owed($1, $3, $4, $5) x) as withdrawals`,
    [actor.personId, centresOf(actor, 'registry'), secretaryOf, isGeneralAdministrator, tx.now],
  );
  return [
    requestDuties(row?.requests ?? [], settingsFrom(row?.settings ?? {}), tx.now),
    withdrawalDuties(row?.withdrawals ?? [], tx.now),
  ];
}
