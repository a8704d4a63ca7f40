import type { Tx } from '../../platform/database/index.js';

/** Keeps the letter by which a member was convened, once: it is never changed. */
export async function noteConvocation(
  tx: Tx,
  convened: { readonly sessionId: string; readonly personId: string; readonly letterId: string },
): Promise<void> {
  await tx.rows('insert into convocations (letter_id, session_id, person_id, convened_at) values ($1, $2, $3, $4)', [
    convened.letterId,
    convened.sessionId,
    convened.personId,
    tx.now,
  ]);
}
