import type { Tx } from '../../platform/database/index.js';
import type { Order } from '../rules/index.js';

/** An appointment order of a session, as it is kept. */
export interface AppointmentOrder extends Order {
  readonly id: string;
  /** The one that composes the session; the others replace somebody. */
  readonly isFirst: boolean;
  readonly paperId: string | null;
  readonly paperName: string | null;
  readonly paperSha256: string | null;
}

const ORDER = `
  select o.id, o.is_first as "isFirst", coalesce(o.reference, '') as reference, o.signed_on as "signedOn",
         coalesce(o.signatory, '') as signatory, o.capacity, coalesce(o.delegation_reference, '') as
         "delegationReference", o.delegation_on as "delegationOn", coalesce(o.published_in, '') as "publishedIn",
         o.published_on as "publishedOn", o.quorum, o.paper_id as "paperId", f.name as "paperName",
         f.sha256 as "paperSha256"
    from appointment_orders o left join papers.paper f on f.id = o.paper_id`;

/** The orders of a session, the one that composes it first. The caller has found the session. */
export async function ordersOf(tx: Tx, sessionId: string): Promise<AppointmentOrder[]> {
  return tx.rows<AppointmentOrder>(`${ORDER} where o.session_id = $1 order by o.is_first desc, o.kept_at, o.id`, [
    sessionId,
  ]);
}

/** The order that composes a session; undefined while nothing of it is kept. */
export async function firstOrderOf(tx: Tx, sessionId: string): Promise<AppointmentOrder | undefined> {
  return tx.row<AppointmentOrder>(`${ORDER} where o.session_id = $1 and o.is_first`, [sessionId]);
}

/** What is kept of an order: what it says, its paper, and whoever keeps it. */
interface KeptOrder {
  readonly sessionId: string;
  readonly order: Order;
  /** Null leaves the paper that is there. */
  readonly paperId: string | null;
  readonly by: string;
}

/** Keeps the order that composes a session, or what is known of it while the session is planned. */
export async function keepFirstOrder(tx: Tx, kept: KeptOrder): Promise<void> {
  await tx.rows(
    `insert into appointment_orders (session_id, is_first, reference, signed_on, signatory, capacity,
       delegation_reference, delegation_on, published_in, published_on, quorum, paper_id, kept_at, kept_by)
     values ($1, true, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (session_id) where is_first do update set reference = excluded.reference,
       signed_on = excluded.signed_on, signatory = excluded.signatory, capacity = excluded.capacity,
       delegation_reference = excluded.delegation_reference, delegation_on = excluded.delegation_on,
       published_in = excluded.published_in, published_on = excluded.published_on, quorum = excluded.quorum,
       paper_id = coalesce(excluded.paper_id, appointment_orders.paper_id), kept_at = excluded.kept_at,
       kept_by = excluded.kept_by`,
    valuesOf(tx, kept),
  );
}

/** Keeps an order that follows the first. Gives its id. */
export async function keepLaterOrder(tx: Tx, kept: KeptOrder): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into appointment_orders (session_id, is_first, reference, signed_on, signatory, capacity,
       delegation_reference, delegation_on, published_in, published_on, quorum, paper_id, kept_at, kept_by)
     values ($1, false, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    valuesOf(tx, kept),
  );
  if (!row) throw new Error('An order was written and gave no id.');
  return row.id;
}

function valuesOf(tx: Tx, { sessionId, order, paperId, by }: KeptOrder): unknown[] {
  const isDelegated = order.capacity === 'delegate';
  return [
    sessionId,
    order.reference.trim() || null,
    order.signedOn,
    order.signatory.trim() || null,
    order.capacity,
    isDelegated ? order.delegationReference.trim() || null : null,
    isDelegated ? order.delegationOn : null,
    order.publishedIn.trim() || null,
    order.publishedOn,
    order.quorum,
    paperId,
    tx.now,
    by,
  ];
}
