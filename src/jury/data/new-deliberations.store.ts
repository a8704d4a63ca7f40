import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { DecisionSense, Ground, Proposal } from '../rules/index.js';
import { juriesOf } from './sessions.store.js';

/** A decision that a jury may replace, as it reads; its instant comes from JSON. */
export interface DecisionBefore {
  readonly sense: DecisionSense;
  readonly adoptsProposal: boolean;
  readonly ownText: string | null;
  readonly moreDueOn: string | null;
  readonly moreWhy: string | null;
  readonly minutes: string;
  readonly signedAt: string;
}

/** Why a file comes before a jury again, and what it may replace. */
export interface Anew {
  readonly id: string;
  readonly ground: Ground;
  readonly lastDay: string | null;
  readonly appealId: string | null;
  readonly withdrawalId: string | null;
  /** What is held against the decision, or what its student asks; null where an appeal or a judgment says it. */
  readonly heldAgainst: string | null;
  /** The judgment that annulled the decision. */
  readonly judgment: { readonly number: string; readonly court: string; readonly givenOn: string } | null;
  /** The item of the decision that it may replace. */
  readonly itemId: string;
  readonly before: DecisionBefore;
}

const JUDGMENT = (of: string): string =>
  `(select json_build_object('number', g.number, 'court', g.court, 'givenOn', to_char(g.given_on, 'YYYY-MM-DD'))
     from judgments g where ${of})`;

/** The new deliberation `n`, with the decision that it may replace in its last words. */
export const ANEW = `
  json_build_object('id', n.id, 'ground', n.ground, 'lastDay', to_char(n.last_day, 'YYYY-MM-DD'),
    'appealId', n.appeal_id, 'withdrawalId', n.withdrawal_id, 'heldAgainst', n.held_against, 'itemId', n.agenda_item_id,
    'judgment', ${JUDGMENT('g.id = n.judgment_id')},
    'before', (select json_build_object('sense', b.sense, 'adoptsProposal', b.adopts_proposal, 'ownText', b.own_text,
        'moreDueOn', b.more_due_on, 'moreWhy', b.more_why, 'minutes', v.number, 'signedAt', v.signed_at)
      from decisions b join minutes v on v.id = b.minutes_id where b.agenda_item_id = n.agenda_item_id
        and not exists (select 1 from decisions y where y.replaces_id = b.id and y.minutes_id is not null)))`;

/** A judgment that annulled a decision. */
export type JudgmentSaid = NonNullable<Anew['judgment']>;

/** What came to a decision once it was signed; instants come from JSON. */
export interface Afterwards {
  /** When its student first opened the letter that notifies it, or it was presented to them: its proof is that letter. */
  readonly notifiedAt: string | null;
  /** That letter, once it is written. */
  readonly letterId: string | null;
  readonly replaced:
    (Pick<Anew, 'ground' | 'judgment'> & { readonly minutes: string; readonly signedAt: string }) | null;
  readonly annulled: JudgmentSaid | null;
  /** A new deliberation that waits, or is on an agenda. */
  readonly awaited: Pick<Anew, 'ground' | 'judgment'> | null;
}

/** The letters that notify a decision, whichever way it goes; its corrected words notify nothing anew. */
export const NOTIFYING = `('diploma-request.grant', 'diploma-request.refuse', 'diploma-request.defer',
  'diploma-request.rectifyAsGranted', 'diploma-request.rectifyAsRefused', 'diploma-request.rejudgeAsGranted',
  'diploma-request.rejudgeAsRefused', 'diploma-request.rejudgeAsDeferred', 'diploma-request.rejudged')`;

/** When the letter `l` was received, where this is the time zone: opened, or presented before that (decision 13). */
export const RECEIPT = (zone: string): string =>
  `least(l.opened_at, (l.presented_on + time '12:00') at time zone ${zone})`;
const LETTER = (what: string): string => `
  (select ${what} from letters.letter l
    where l.thing_id = a.request_id and l.person_id = r.student_id and l.kind in ${NOTIFYING}
      and l.written_at >= (select min(m.signed_at) from decisions y join minutes m on m.id = y.minutes_id
        where y.agenda_item_id = a.id)
    order by l.written_at limit 1)`;

/** What came to the decision of the item `a`, of the student of `r`. */
export const AFTERWARDS = `
  json_build_object(
    'notifiedAt', ${LETTER(RECEIPT('(select c.time_zone from institution.centre c where c.id = r.centre_id)'))},
    'letterId', ${LETTER('l.id')},
    'replaced', (select json_build_object('ground', n.ground, 'judgment', ${JUDGMENT('g.id = n.judgment_id')},
        'minutes', v.number, 'signedAt', v.signed_at)
      from decisions z join minutes v on v.id = z.minutes_id join agenda_items b on b.id = z.agenda_item_id
      join new_deliberations n on n.id = b.new_deliberation_id where z.id = replaced_by(a.id)),
    'annulled', ${JUDGMENT('g.agenda_item_id = a.id')},
    'awaited', (select json_build_object('ground', n.ground, 'judgment', ${JUDGMENT('g.id = n.judgment_id')})
      from new_deliberations n
      where n.agenda_item_id = a.id and n.ended_at is null and replaced_by(a.id) is null))`;

/** A new deliberation with what its line freezes: the same as the first time. */
export interface NewDeliberation extends Anew {
  readonly requestId: string;
  readonly requestNumber: string;
  readonly reportId: string;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly juryId: string;
  readonly juryFr: string;
  readonly juryEn: string;
  readonly versionId: string;
  readonly versionSha256: string;
  readonly opinionId: string;
  readonly opinionSha256: string;
  readonly proposal: Proposal;
  readonly askedAt: Date;
  /** Its line on an agenda now; null while it waits. */
  readonly lineId: string | null;
}

type Row = Omit<NewDeliberation, keyof Anew> & { readonly anew: Anew };

const WAITING = `
  select ${ANEW} as anew, n.asked_at as "askedAt", a.request_id as "requestId", q.number as "requestNumber",
         a.report_id as "reportId", p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
         s.jury_id as "juryId", j.name_fr as "juryFr", j.name_en as "juryEn", a.version_id as "versionId",
         a.version_sha256 as "versionSha256", a.opinion_id as "opinionId", a.opinion_sha256 as "opinionSha256",
         a.proposal,
         (select b.id from agenda_items b where b.new_deliberation_id = n.id and b.removed_at is null) as "lineId"
    from new_deliberations n join agenda_items a on a.id = n.agenda_item_id
    join jury_sessions s on s.id = a.session_id join institution.jury j on j.id = s.jury_id
    join diploma_requests.request q on q.id = a.request_id join people.person p on p.id = q.student_id
    join institution.diploma d on d.id = q.diploma_id
   where n.ended_at is null`;

/** The new deliberations that wait for an agenda of a jury whose secretary this actor is, the oldest first. At most 200. */
export async function awaitingAnAgenda(tx: Tx, actor: Actor): Promise<NewDeliberation[]> {
  const rows = await tx.rows<Row>(
    `${WAITING} and s.jury_id = any ($1)
        and not exists (select 1 from agenda_items b where b.new_deliberation_id = n.id and b.removed_at is null)
      order by n.last_day nulls last, n.asked_at, n.id limit 200`,
    [juriesOf(actor)],
  );
  return rows.map(newDeliberationOf);
}

/** A new deliberation that is not over, held until the transaction ends. The caller has seen to whose it is. */
export async function newDeliberationForThePortal(tx: Tx, id: string): Promise<NewDeliberation | undefined> {
  const row = await tx.row<Row>(`${WAITING} and n.id = $1 for no key update of n`, [id]);
  return row && newDeliberationOf(row);
}

/** What brings a file before a jury again: an appeal that was upheld, a judgment, a withdrawal whose student was heard. */
export interface GroundGiven {
  readonly ground: Ground;
  readonly lastDay?: string | null;
  readonly appealId?: string;
  readonly judgmentId?: string;
  readonly withdrawalId?: string;
  /** Of a withdrawal: what is held against the decision, or what its student asks. */
  readonly heldAgainst?: string;
}

/**
 * Writes that the decision of an item is to be deliberated anew. Gives its id; undefined where one waits already, or
 * where no decision of that item stands.
 */
export async function insertNewDeliberation(
  tx: Tx,
  itemId: string,
  { ground, lastDay, appealId, judgmentId, withdrawalId, heldAgainst }: GroundGiven,
): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `insert into new_deliberations (decision_id, agenda_item_id, ground, appeal_id, judgment_id, last_day, asked_at,
       withdrawal_id, held_against)
     select d.id, d.agenda_item_id, $2, $3, $4, $5, $6, $7, $8 from decisions d
      where d.id = coalesce(decision_in_force($1), (select g.decision_id from judgments g where g.id = $4))
     on conflict (agenda_item_id) where ended_at is null do nothing returning id`,
    [
      itemId,
      ground,
      appealId ?? null,
      judgmentId ?? null,
      lastDay ?? null,
      tx.now,
      withdrawalId ?? null,
      heldAgainst ?? null,
    ],
  );
  return row?.id;
}

/** The new deliberation that a withdrawal asked for, and that is not over. */
export async function newDeliberationOfWithdrawal(tx: Tx, withdrawalId: string): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    'select id from new_deliberations where withdrawal_id = $1 and ended_at is null',
    [withdrawalId],
  );
  return row?.id;
}

/** Ends a new deliberation that comes to nothing, and says why. */
export async function endNewDeliberation(tx: Tx, id: string, why: string): Promise<void> {
  await tx.rows('update new_deliberations set ended_at = $2, ended_why = $3 where id = $1 and ended_at is null', [
    id,
    tx.now,
    why,
  ]);
}

function newDeliberationOf({ anew, ...row }: Row): NewDeliberation {
  return { ...anew, ...row };
}
