import type { Tx } from '../../platform/database/index.js';
import type { AgendaItem, DecisionLine } from './agenda.store.js';
import type { Deciding } from '../rules/index.js';

const valuesOf = (deciding: Deciding): unknown[] => [
  deciding.sense,
  deciding.adoptsProposal,
  deciding.ownText.trim() || null,
  deciding.sense === 'MORE' ? deciding.moreDueOn : null,
  (deciding.sense === 'MORE' && deciding.moreWhy.trim()) || null,
];

/** Records a file's decision for the first time. False when another was recorded meanwhile. */
export async function insertDecision(
  tx: Tx,
  item: AgendaItem,
  deciding: Deciding,
  recordedBy: string,
): Promise<boolean> {
  return insert(tx, item, deciding, recordedBy, null);
}

/** Prepares the decision that will replace a signed one. False when one is prepared already. */
export async function insertCorrection(
  tx: Tx,
  item: AgendaItem,
  deciding: Deciding,
  recordedBy: string,
  replacesId: string,
): Promise<boolean> {
  return insert(tx, item, deciding, recordedBy, replacesId);
}

async function insert(
  tx: Tx,
  item: AgendaItem,
  deciding: Deciding,
  recordedBy: string,
  replacesId: string | null,
): Promise<boolean> {
  const rows = await tx.rows(
    `insert into decisions (agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
       adopts_proposal, own_text, more_due_on, more_why, recorded_by, recorded_at, replaces_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning id`,
    [
      item.id,
      item.sessionId,
      item.requestId,
      item.reportId,
      item.versionId,
      item.proposal,
      ...valuesOf(deciding),
      recordedBy,
      tx.now,
      replacesId,
    ],
  );
  return rows.length === 1;
}

/** Changes a decision nobody has signed, if it is still at the revision that was read. */
export async function reviseDecision(
  tx: Tx,
  decisionId: string,
  revision: number,
  deciding: Deciding,
  recordedBy: string,
): Promise<boolean> {
  const rows = await tx.rows(
    `update decisions set sense = $3, adopts_proposal = $4, own_text = $5, more_due_on = $6, more_why = $7,
       recorded_by = $8, recorded_at = $9, revision = revision + 1
      where id = $1 and revision = $2 and minutes_id is null returning id`,
    [decisionId, revision, ...valuesOf(deciding), recordedBy, tx.now],
  );
  return rows.length === 1;
}

/** A correction prepared and not signed yet, with what it replaces. */
export interface Correction extends DecisionLine {
  readonly itemId: string;
  readonly replacesId: string;
  readonly senseBefore: DecisionLine['sense'];
  /** Who signs the corrective minutes that carry it. */
  readonly signerId: string | null;
}

/** The corrections of a session that wait for a signature. */
export async function correctionsOf(tx: Tx, sessionId: string): Promise<Correction[]> {
  return tx.rows<Correction>(
    `select x.id, x.agenda_item_id as "itemId", x.sense, x.adopts_proposal as "adoptsProposal", x.own_text as "ownText",
            x.more_due_on as "moreDueOn", x.more_why as "moreWhy", x.revision, w.name as "recordedBy",
            false as "isSigned", null::json as confirmation, x.replaces_id as "replacesId", before.sense as "senseBefore",
            correction_signer(x.agenda_item_id) as "signerId"
       from decisions x join decisions before on before.id = x.replaces_id join people.person w on w.id = x.recorded_by
      where x.session_id = $1 and x.minutes_id is null order by x.recorded_at, x.id`,
    [sessionId],
  );
}

/** Takes back a correction that nobody has signed. */
export async function dropCorrection(tx: Tx, itemId: string): Promise<void> {
  await tx.rows('delete from decisions where agenda_item_id = $1 and replaces_id is not null and minutes_id is null', [
    itemId,
  ]);
}

/**
 * Puts decisions under their minutes: from now on the database refuses any change. Gives those that are signed by it.
 */
export async function signDecisions(
  tx: Tx,
  decisionIds: readonly string[],
  minutesId: string,
): Promise<ReadonlySet<string>> {
  const signed = await tx.rows<{ id: string }>(
    'update decisions set minutes_id = $2 where id = any ($1) returning id',
    [decisionIds, minutesId],
  );
  return new Set(signed.map(({ id }) => id));
}

/** Awards the credits of a favourable, signed decision. Gives the award's id. */
export async function awardCredits(tx: Tx, decisionId: string, credits: number): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into credit_awards (decision_id, minutes_id, session_id, request_id, report_id, version_id, credits,
       awarded_at)
     select id, minutes_id, session_id, request_id, report_id, version_id, $2, $3 from decisions where id = $1
     returning id`,
    [decisionId, credits, tx.now],
  );
  if (!row) throw new Error(`No decision ${decisionId}.`);
  return row.id;
}
