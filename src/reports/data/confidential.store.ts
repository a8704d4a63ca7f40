import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MarkedAs } from '../rules/index.js';
import { ReportRecord } from './report.record.js';
import { endStandings, giveStanding } from './standings.store.js';

/** A file about to be marked, or opened again. */
interface Marked {
  readonly reportId: string;
  readonly centreId: string;
  readonly as: MarkedAs;
  readonly reason: string;
}

/** Keeps who marked the file; from then on persons read it, and its centre knows its outline. */
export async function keepConfidential(
  tx: Tx,
  actor: Actor,
  { reportId, centreId, as, reason }: Marked,
): Promise<void> {
  await tx.rows(
    `insert into report_confidentialities (report_id, marked_at, marked_by, marked_as, reason)
     values ($1, $2, $3, $4, $5)`,
    [reportId, tx.now, actor.personId, as, reason || null],
  );
  await tx.manager.update(ReportRecord, { id: reportId }, { confidential: true });
  await endStandings(tx, { reportId, heldAs: 'registry', why: 'confidential' });
  await giveStanding(tx, { reportId, holderId: centreId, heldAs: 'outline', givenBy: actor.personId });
}

/** Keeps who opened it again: its centre reads it as before. */
export async function keepLifted(tx: Tx, actor: Actor, { reportId, centreId, as, reason }: Marked): Promise<void> {
  await tx.rows(
    `update report_confidentialities set lifted_at = $2, lifted_by = $3, lifted_as = $4, lifted_why = $5
      where report_id = $1 and lifted_at is null`,
    [reportId, tx.now, actor.personId, as, reason || null],
  );
  await tx.manager.update(ReportRecord, { id: reportId }, { confidential: false });
  await endStandings(tx, { reportId, heldAs: 'outline', why: 'not confidential any more' });
  await giveStanding(tx, { reportId, holderId: centreId, heldAs: 'registry', givenBy: actor.personId });
}
