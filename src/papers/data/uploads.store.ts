import { settings } from '../../diplomas/index.js';
import { holds, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { REGISTRY_TIMES, roomIn, type Quota, type Used } from '../rules/index.js';

const A_DAY = 86_400_000;
/** What was sent and not deposited counts so long: there is always a way out. */
const COUNTED_DAYS = 30;

/** An upload that was let in: nothing beyond these bytes is read of it. */
export interface LetIn {
  readonly id: string;
  readonly bytes: number;
}

/**
 * Lets an upload in before its bytes are read, and counts it at once for all that it may be: those who send together
 * share what is left.
 * `declared` is what its sender says it weighs; without, it may be `most`. Refused when it is too much (413), or once
 * too often (429).
 */
export async function letIn(
  tx: Tx,
  actor: Actor,
  { declared, most }: { readonly declared: number | undefined; readonly most: number },
): Promise<LetIn | Refusal> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`uploads ${actor.personId}`]);
  const quota = await quotaOf(tx, actor);
  const room = roomIn(quota, await usedBy(tx, actor.personId), tx.now);
  if ('waitSeconds' in room)
    return refuse(429, 'papers.tooManyUploads', { uploads: quota.uploadsADay, seconds: room.waitSeconds });
  if (room.bytes < (declared ?? 1)) return tooMuchSent(quota);
  const bytes = declared ?? Math.min(most, room.bytes);
  const row = await tx.row<{ id: string }>(
    'insert into uploads (person_id, at, bytes) values ($1, $2, $3) returning id',
    [actor.personId, tx.now, bytes],
  );
  if (!row) throw new Error('An upload was let in and gave no id.');
  return { id: row.id, bytes };
}

/** What is said when they would be too many. */
export function tooMuchSent({ bytes }: Pick<Quota, 'bytes'>): Refusal {
  return refuse(413, 'papers.tooMuchSent', { megabytes: bytes / 1_000_000, days: COUNTED_DAYS }, 'file');
}

/** What this person may send, as the institution sets it. */
export async function quotaOf(tx: Tx, actor: Actor): Promise<Quota> {
  const { uploadsADay, undepositedMegabytes } = await settings(tx);
  const times = holds(actor, 'registry') ? REGISTRY_TIMES : 1;
  return { uploadsADay: times * uploadsADay, bytes: times * undepositedMegabytes * 1_000_000 };
}

/** What is on the disk of it in the end. */
export async function noteUpload(tx: Tx, id: string, bytes: number): Promise<void> {
  await tx.rows('update uploads set bytes = $2 where id = $1', [id, bytes]);
}

/** It left nothing: it does not count. */
export async function forgetUpload(tx: Tx, id: string): Promise<void> {
  await tx.rows('delete from uploads where id = $1', [id]);
}

/** Forgets what no quota asks of any more. */
export async function forgetOldUploads(tx: Tx): Promise<void> {
  await tx.rows('delete from uploads where at < $1', [new Date(tx.now.getTime() - 2 * A_DAY)]);
}

/** All that came in the last day, whatever became of it, and before that the papers that were never deposited. */
async function usedBy(tx: Tx, personId: string): Promise<Used> {
  const row = await tx.row<Used>(
    `select count(*)::int as uploads, min(u.at) as first, coalesce(sum(u.bytes), 0)::float8 + (
              select coalesce(sum(p.bytes), 0)::float8 from papers p
               where p.received_by = $1 and p.made_by = 'person' and p.deposited_at is null and p.received_at <= $2
                 and p.received_at > $3) as bytes
       from uploads u where u.person_id = $1 and u.at > $2`,
    [personId, new Date(tx.now.getTime() - A_DAY), new Date(tx.now.getTime() - COUNTED_DAYS * A_DAY)],
  );
  return row ?? { uploads: 0, bytes: 0, first: null };
}
