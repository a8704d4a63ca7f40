import type { Tx } from '../../platform/database/index.js';

/** What this member noted for themselves on a file; '' when nothing. Nobody else's is ever read. */
export async function positionOf(tx: Tx, itemId: string, personId: string): Promise<string> {
  return (
    (
      await tx.row<{ text: string }>('select text from positions where agenda_item_id = $1 and person_id = $2', [
        itemId,
        personId,
      ])
    )?.text ?? ''
  );
}

/** Keeps it; an empty one is destroyed. */
export async function keepPosition(tx: Tx, itemId: string, personId: string, text: string): Promise<void> {
  if (text.trim() === '')
    await tx.rows('delete from positions where agenda_item_id = $1 and person_id = $2', [itemId, personId]);
  else {
    await tx.rows(
      `insert into positions (agenda_item_id, person_id, text, noted_at) values ($1, $2, $3, $4)
         on conflict (agenda_item_id, person_id) do update set text = excluded.text, noted_at = excluded.noted_at`,
      [itemId, personId, text.trim(), tx.now],
    );
  }
}

/** Destroys what somebody noted on the files of a session: when they no longer sit. */
export async function destroyPositionsOf(tx: Tx, sessionId: string, personId: string): Promise<void> {
  await tx.rows(
    `delete from positions
      where person_id = $2 and agenda_item_id in (select id from agenda_items where session_id = $1)`,
    [sessionId, personId],
  );
}

/** Destroys every position of a session: at the signature, and when it is cancelled. */
export async function destroyPositions(tx: Tx, sessionId: string): Promise<void> {
  await tx.rows('delete from positions where agenda_item_id in (select id from agenda_items where session_id = $1)', [
    sessionId,
  ]);
}
