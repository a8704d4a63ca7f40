import type { Tx } from '../database/index.js';
import type { BrokenLink } from '../journal/index.js';
import type { AnyKind } from './kinds.js';

const WHY = 'the thing is gone, or does not stand where this step left it';

/**
 * Where the history of a thing ends otherwise than the thing stands: steps were cut off, or the thing is gone. A chain
 * cut off at its end holds by itself, so this asks the things. Each is named by the last step that is there (0 when
 * none is).
 */
export async function brokenEnds(
  tx: Tx,
  { lifecycle, record }: Pick<AnyKind, 'lifecycle' | 'record'>,
): Promise<BrokenLink[]> {
  const { tablePath } = tx.manager.connection.getMetadata(record);
  const found = await tx.rowsPlannedAnew<{ id: string | null; thingId: string; seq: number | null }>(
    `with ends as (
       select distinct on (thing_id) id, thing_id, seq, to_state from journal where thing = $1
       order by thing_id, seq desc)
     select ends.id, coalesce(ends.thing_id, lived.id) as "thingId", ends.seq
       from ends
       full join ${tablePath} lived on lived.id = ends.thing_id
      where (ends.seq, ends.to_state) is distinct from (lived.journal_seq, lived.state)
      order by 2`,
    [lifecycle.name],
  );
  return found.map(({ id, thingId, seq }) => ({
    id: id ?? 'none',
    thing: lifecycle.name,
    thingId,
    seq: seq ?? 0,
    why: WHY,
  }));
}
