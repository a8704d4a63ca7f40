import type { Stage } from '../../src/demonstration/stage.js';
import type { Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { findReport } from '../../src/reports/index.js';
import type { abandonWithdrawal } from '../../src/withdrawals/acts/abandon-withdrawal.js';
import { findWithdrawal, openWithdrawal, stateOnHearing, type WithdrawalSeen } from '../../src/withdrawals/index.js';

/** The president takes back what was decided on a file, and its student has nothing to say; then what she does. */
export async function withdrawn(
  stage: Stage,
  reportId: string,
  student: string,
  acts: readonly (typeof abandonWithdrawal)[],
): Promise<void> {
  const file = await stage.read(student, async (tx, actor) => (await findReport(tx, actor, reportId))?.number ?? '');
  const id = await stage.act('president', 1, (tx, actor) =>
    openWithdrawal(tx, actor, { file, ground: 'unlawful', heldAgainst: 'Deux membres n’étaient pas convoqués.' }),
  );
  const seen = async (tx: Tx, actor: Actor): Promise<WithdrawalSeen> => {
    const found = await findWithdrawal(tx, actor, id);
    if (!found) throw new Error('The withdrawal is not there.');
    return found;
  };
  await stage.act(student, 1, async (tx, actor) => stateOnHearing(tx, actor, await seen(tx, actor), 'has-finished'));
  for (const act of acts)
    await stage.act('president', 1, async (tx, actor) => act(tx, actor, await seen(tx, actor), 'Tous l’étaient.'));
}
