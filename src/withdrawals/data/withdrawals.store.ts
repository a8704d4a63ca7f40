import { centresOf, holds, type Actor } from '../../people/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import {
  WITHDRAWAL_STATES,
  withdrawalStandings,
  type SightOfWithdrawal,
  type Withdrawal,
  type WithdrawalSight,
} from '../rules/index.js';

const state = literalsOf(WITHDRAWAL_STATES);

/** What a jury decided, as its withdrawal shows it. */
export interface DecisionSeen {
  readonly sense: 'FAVOURABLE' | 'UNFAVOURABLE' | 'MORE';
  readonly minutesNumber: string;
  readonly signedAt: Date;
  readonly reasons: string | null;
  readonly itemId: string;
  /** It is in force: nothing replaced it, no court annulled it. */
  readonly stands: boolean;
}

/** A withdrawal with what its page shows. */
export interface WithdrawalSeen extends Withdrawal, SightOfWithdrawal, DecisionSeen {
  readonly student: string;
  readonly reportNumber: string;
  readonly openedBy: string;
  /** When the student first opened the letter that tells them of it. */
  readonly letterOpenedAt: Date | null;
  readonly juryFr: string;
  readonly juryEn: string;
  /** Of the centre: the student's fifteen days are counted there. */
  readonly timeZone: string;
  /** The line of its new deliberation; null while it is on no agenda. */
  readonly line: AgendaSeen | null;
}

/** Where a jury deliberates on a withdrawal, and what it decided, once its minutes are signed. */
export interface AgendaSeen {
  readonly itemId: string;
  readonly session: string;
  readonly heldOn: LocalDate;
  readonly sense: DecisionSeen['sense'] | null;
  readonly minutes: string | null;
}

const PAGE = 50;
const UNDER_WAY = `w.state in (${state('OPENED', 'HEARD', 'SCHEDULED')})`;

type Row = Omit<WithdrawalSeen, 'standings'>;
const said = (what: 'asks-to-speak' | 'has-finished'): string =>
  `exists (select 1 from withdrawal_statements s where s.withdrawal_id = w.id and s.says = '${what}')`;
const WITHDRAWAL = `
  select w.id, w.decision_id as "decisionId", w.report_id as "reportId", w.student_id as "studentId",
         w.centre_id as "centreId", w.jury_id as "juryId", w.state, w.journal_seq as "journalSeq",
         w.state_since as "stateSince", w.ground, w.held_against as "heldAgainst", w.opened_as as "openedAs",
         w.opened_at as "openedAt", to_char(w.last_day, 'YYYY-MM-DD') as "lastDay", o.name as "openedBy",
         ${said('asks-to-speak')} as "asksToSpeak", ${said('has-finished')} as "hasFinished",
         exists (select 1 from withdrawal_hearings h where h.withdrawal_id = w.id) as "hasSpoken",
         d.president_id as "presidentId", d.item_id as "itemId", d.sense, d.minutes_number as "minutesNumber",
         d.signed_at as "signedAt", d.reasons, d.stands, p.name as student, r.number as "reportNumber",
         (select l.opened_at from letters.letter l
           where l.thing_id = w.id and l.person_id = w.student_id and l.kind = 'withdrawal.open') as "letterOpenedAt",
         j.name_fr as "juryFr", j.name_en as "juryEn", c.time_zone as "timeZone",
         coalesce(l.member_ids, '{}') as "memberIds",
         case when l.item_id is not null then json_build_object('itemId', l.item_id, 'session', l.session_number,
           'heldOn', to_char(l.held_on, 'YYYY-MM-DD'), 'sense', l.sense, 'minutes', l.minutes_number) end as line
    from withdrawals w join jury.signed_decision d on d.id = w.decision_id join reports.report r on r.id = w.report_id
    join people.person p on p.id = w.student_id join people.person o on o.id = w.opened_by
    join institution.jury j on j.id = w.jury_id join institution.centre c on c.id = w.centre_id
    left join jury.withdrawal_line l on l.withdrawal_id = w.id`;
/**
 * Who sees a withdrawal: its student, the secretaries of the jury, the registry of the centre, the president of the
 * session that decided, the general administrator, and whoever sits on it in the jury that deliberates anew.
 */
const SEEN = `(w.student_id = $1 or w.jury_id = any ($2) or w.centre_id = any ($3) or $4 or d.president_id = $1
  or $1 = any (l.member_ids))`;

/** The withdrawal, if this actor may see it. */
export async function findWithdrawal(tx: Tx, actor: Actor, id: string): Promise<WithdrawalSeen | undefined> {
  const reader = withdrawalReader(actor);
  const row = await tx.row<Row>(`${WITHDRAWAL} where w.id = $5 and ${SEEN}`, [...sightIn(reader), id]);
  return row && withdrawalOf(row, reader);
}

/** For the portal itself (letters, the clock), never for a page: a reader sees through `findWithdrawal`. */
export async function withdrawalForThePortal(tx: Tx, id: string): Promise<WithdrawalSeen | undefined> {
  const row = await tx.row<Row>(`${WITHDRAWAL} where w.id = $1`, [id]);
  return row && { ...row, standings: [] };
}

/** The withdrawals this actor may see, the latest first. At most 50 after a key. */
export async function listWithdrawals(tx: Tx, actor: Actor, after?: ListKey): Promise<ListPage<WithdrawalSeen>> {
  const reader = withdrawalReader(actor);
  const rows = await tx.rowsPlannedAnew<Row>(
    `${WITHDRAWAL} where ${SEEN} and ($5::timestamptz is null or (w.opened_at, w.id) < ($5, $6::uuid))
      order by w.opened_at desc, w.id desc limit ${PAGE + 1}`,
    [...sightIn(reader), after?.at ?? null, after?.id ?? null],
  );
  return pageOfLines(
    rows.map((row) => withdrawalOf(row, reader)),
    PAGE,
    ({ openedAt, id }) => ({ at: openedAt.toISOString(), id }),
  );
}

/** Those under way that have a last day, which comes on this day or before: the first day first. */
export async function withdrawalsUntil(tx: Tx, day: LocalDate): Promise<WithdrawalSeen[]> {
  const rows = await tx.rows<Row>(`${WITHDRAWAL} where ${UNDER_WAY} and w.last_day <= $1 order by w.last_day, w.id`, [
    day,
  ]);
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** Those under way of the decision of an item of an agenda, for the portal itself. */
export async function withdrawalsOfItem(tx: Tx, itemId: string): Promise<WithdrawalSeen[]> {
  const rows = await tx.rows<Row>(`${WITHDRAWAL} where ${UNDER_WAY} and d.item_id = $1 order by w.id`, [itemId]);
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** Those under way of what was deferred on a file, or on the file of a request, for the portal itself. */
export async function withdrawalsOfDeferral(
  tx: Tx,
  of: { readonly reportId: string } | { readonly requestId: string },
): Promise<WithdrawalSeen[]> {
  const rows = await tx.rows<Row>(
    `${WITHDRAWAL} where ${UNDER_WAY} and d.sense = 'MORE' and (w.report_id = $1 or d.request_id = $2) order by w.id`,
    'reportId' in of ? [of.reportId, null] : [null, of.requestId],
  );
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** What sight needs of whoever looks at withdrawals. */
export function withdrawalReader(actor: Actor): WithdrawalSight {
  return {
    personId: actor.personId,
    secretaryOf: actor.seats.flatMap(({ role, juryId }) => (role === 'secretary' && juryId !== null ? [juryId] : [])),
    registryOf: centresOf(actor, 'registry'),
    isGeneralAdministrator: holds(actor, 'general-administrator'),
  };
}

function sightIn(reader: WithdrawalSight): unknown[] {
  return [reader.personId, reader.secretaryOf, reader.registryOf, reader.isGeneralAdministrator];
}

function withdrawalOf(row: Row, reader: WithdrawalSight): WithdrawalSeen {
  return { ...row, standings: withdrawalStandings(reader, row) };
}
