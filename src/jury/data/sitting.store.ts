import type { Tx } from '../../platform/database/index.js';
import { sittingOnFile, type SittingOnFile } from '../rules/index.js';
import type { AgendaLine } from './agenda.store.js';
import { membersOf, type Member } from './members.store.js';
import type { Session } from './sessions.store.js';

/** Who sits on a file now. Counted anew each time: somebody may come, leave, or be recused meanwhile. */
export async function sittingNow(
  tx: Tx,
  session: Session,
  { recused }: Pick<AgendaLine, 'recused'>,
): Promise<SittingOnFile<Member>> {
  return sittingOnFile(session, await membersOf(tx, session.id), recused);
}
