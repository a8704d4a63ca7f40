import { holds, type Actor } from '../../people/index.js';
import { caseOf, literalsOf, type Tx } from '../../platform/database/index.js';
import type { ReportState } from '../../reports/index.js';
import { WITHDRAWAL_STATES, type Office } from '../rules/index.js';
import type { DecisionSeen } from './withdrawals.store.js';

const state = literalsOf(WITHDRAWAL_STATES);
/** Where each sense leaves a file, while it is in force; a deferral returns it. */
const LEFT_BY: Readonly<Record<'FAVOURABLE' | 'UNFAVOURABLE', ReportState>> = {
  FAVOURABLE: 'VALIDATED',
  UNFAVOURABLE: 'NOT_VALIDATED',
};

/** Whether this actor might open a withdrawal at all: they preside over some jury, or are the general administrator. */
export async function mayOpenWithdrawals(tx: Tx, actor: Actor): Promise<boolean> {
  if (holds(actor, 'general-administrator')) return true;
  return (
    (await tx.row('select 1 from jury.sitting s where s.person_id = $1 and s.presides', [actor.personId])) !== undefined
  );
}

/** A decision in force that whoever asks may take back, and as what. */
export interface DecisionInForce extends Pick<DecisionSeen, 'sense' | 'signedAt'> {
  readonly decisionId: string;
  readonly reportId: string;
  readonly studentId: string;
  readonly centreId: string;
  readonly juryId: string;
  readonly timeZone: string;
  readonly openedAs: Office;
  /** The withdrawal of it that is under way. */
  readonly withdrawalId: string | null;
}

/**
 * The decision in force on the file of this number, where this actor may take it back: they presided over the session
 * that took it, or are the general administrator. A deferral is in force until what it asks is answered.
 */
export async function decisionInForce(tx: Tx, actor: Actor, number: string): Promise<DecisionInForce | undefined> {
  return tx.row<DecisionInForce>(
    `select d.id as "decisionId", d.sense, d.signed_at as "signedAt", r.id as "reportId", r.student_id as "studentId",
            r.centre_id as "centreId", d.jury_id as "juryId", c.time_zone as "timeZone",
            case when d.president_id = $2 then 'president' else 'general-administrator' end as "openedAs",
            (select w.id from withdrawals w where w.decision_id = d.id and w.state <> ${state('ABANDONED')}) as "withdrawalId"
       from jury.signed_decision d join reports.report r on r.id = d.report_id
       join institution.centre c on c.id = r.centre_id
      where r.number = $1 and (d.president_id = $2 or $3) and d.stands and r.student_id <> $2
        and r.state = ${caseOf('d.sense', LEFT_BY, 'RETURNED')}
        and (d.sense <> 'MORE' or exists (select 1 from reports.return t
          where t.report_id = r.id and t.asked_as = 'jury' and t.answered_at is null))
        and not exists (select 1 from jury.signed_decision e
          where e.report_id = d.report_id and e.signed_at > d.signed_at)`,
    [number, actor.personId, holds(actor, 'general-administrator')],
  );
}
