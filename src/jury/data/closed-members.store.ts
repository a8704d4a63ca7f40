import { literalsOf, type Tx } from '../../platform/database/index.js';
import { SESSION_STATES } from '../rules/index.js';
import { SITS } from './members.store.js';

const state = literalsOf(SESSION_STATES);

/** Of `jury_sessions s`, those whose minutes are not signed, and that were not cancelled. */
const UNDER_WAY = `s.state in (${state('PLANNED', 'OPEN', 'LOCKED', 'DELIBERATING', 'MINUTES_DRAFT')})`;
/** Of those, the ones whose composition may still change. */
export const REPLACEABLE = `s.state in (${state('PLANNED', 'OPEN', 'LOCKED')})`;

/** A session under way to which somebody is named. */
export interface NamedTo {
  readonly id: string;
  readonly number: string;
  readonly heldOn: string;
  readonly juryId: string;
  readonly isReplaceable: boolean;
}

/** The sessions under way to which this person is named, if their account is closed. */
export async function sessionsOfClosed(tx: Tx, personId: string): Promise<NamedTo[]> {
  return tx.rows<NamedTo>(
    `select s.id, s.number, to_char(s.held_on, 'YYYY-MM-DD') as "heldOn", s.jury_id as "juryId",
            ${REPLACEABLE} as "isReplaceable"
       from jury_members m join jury_sessions s on s.id = m.session_id join people.person p on p.id = m.person_id
      where m.person_id = $1 and m.ended_at is null and ${UNDER_WAY} and p.disabled_at is not null
      order by s.held_on, s.id`,
    [personId],
  );
}

/** A file before a jury, or a request that rests on none. */
interface Judged {
  readonly reportId: string | null;
  readonly requestId: string;
}

/** The files that this person reads as a member of a jury while their account is closed. */
export async function readByClosed(tx: Tx, personId: string): Promise<Judged[]> {
  return tx.rows<Judged>(
    `select t.report_id as "reportId", t.request_id as "requestId"
       from reports.standing t join people.person p on p.id = t.holder_id
      where t.holder_id = $1 and t.held_as = 'juror' and t.until is null and p.disabled_at is not null`,
    [personId],
  );
}

/** The files of sessions under way where this person sits, and on which they are not recused. */
export async function readBySitting(tx: Tx, personId: string): Promise<(Judged & { readonly itemId: string })[]> {
  return tx.rows(
    `select a.id as "itemId", a.report_id as "reportId", a.request_id as "requestId"
       from jury_members m join jury_sessions s on s.id = m.session_id join agenda_items a on a.session_id = s.id
      where m.person_id = $1 and ${SITS} and ${UNDER_WAY} and a.removed_at is null
        and not exists (select 1 from recusals e where e.agenda_item_id = a.id and e.person_id = $1)`,
    [personId],
  );
}
