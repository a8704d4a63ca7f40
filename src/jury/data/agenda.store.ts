import type { heldFrom, RequestAssessment } from '../../diploma-requests/index.js';
import type { Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { SESSION_STATES, type DecisionSense, type Proposal, type RecusalKind } from '../rules/index.js';
import { SITS } from './members.store.js';
import { AFTERWARDS, ANEW, type Afterwards, type Anew } from './new-deliberations.store.js';
import { REQUEST_WAITS } from './recusal-requests.store.js';
import { juriesOf } from './sessions.store.js';
import { SUGGESTIONS, type Suggestion } from './suggestions.store.js';

const state = literalsOf(SESSION_STATES);

/** A file on an agenda, as a line of its list. */
export interface AgendaLine {
  readonly id: string;
  readonly requestId: string;
  readonly requestNumber: string;
  /** Null of a request that rests on credits held already: it comes before the jury alone. */
  readonly reportId: string | null;
  readonly reportNumber: string | null;
  readonly student: string;
  readonly studentId: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  /** What the jury gives, or gave: what the diploma gives, but for what their student holds already. */
  readonly credits: number;
  /** What they hold already, by decisions that the registry certified. */
  readonly creditsHeld: number;
  /** Those decisions, from JSON; null where there is none. */
  readonly held: readonly Parameters<typeof heldFrom>[0][] | null;
  readonly centre: string;
  /** What was proposed on its file, by whom; null where there is none. */
  readonly proposal: Proposal | null;
  readonly professor: string | null;
  /** The professor's reasoning, which the jury may adopt. */
  readonly reasoning: string | null;
  readonly recused: readonly { readonly id: string; readonly name: string; readonly kind: RecusalKind | null }[];
  /** The recusals that its secretary asked to lift, and nobody answered. */
  readonly liftings: readonly AskedOfTheChair[];
  /** What its student asked of its members, and nobody answered. */
  readonly requests: readonly AskedOfTheChair[];
  /** The decision in force, or under discussion; null while there is none. */
  readonly decision: DecisionLine | null;
  /** Of a new deliberation, why and what it may replace; null of a first one. */
  readonly anew: Anew | null;
}

/** The file of a line that has one, which a new deliberation always does. */
export function reportIdOf({ id, reportId }: Pick<AgendaLine, 'id' | 'reportId'>): string {
  if (reportId === null) throw new Error(`Line ${id} of an agenda rests on no file.`);
  return reportId;
}

/** What waits for the answer of whoever presides, about a member. Its words are for the secretary and for them. */
export interface AskedOfTheChair {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Null when nobody may answer. */
  readonly answererId: string | null;
}

/** What was decided of a file. */
export interface DecisionLine {
  readonly id: string;
  readonly sense: DecisionSense;
  readonly adoptsProposal: boolean;
  readonly ownText: string | null;
  readonly moreDueOn: string | null;
  /** Why more is asked; null when nothing is, or when it was before the law asked why. */
  readonly moreWhy: string | null;
  readonly revision: number;
  readonly recordedBy: string;
  readonly isSigned: boolean;
  /** Who confirmed it as it is, chairing its file, and those who sat; null while it is only prepared. */
  readonly confirmation: ConfirmationLine | null;
}

/** A confirmation that holds; its instant comes from JSON. */
export interface ConfirmationLine {
  readonly chairId: string;
  readonly chair: string;
  readonly at: string;
  readonly sitters: readonly string[];
  /** Their names. */
  readonly names: readonly string[];
}

/** The last decision of an item: the original, or the correction that replaces it, prepared ones apart. */
const DECISION = `
  (select json_build_object('id', x.id, 'sense', x.sense, 'adoptsProposal', x.adopts_proposal, 'ownText', x.own_text,
    'moreDueOn', x.more_due_on, 'moreWhy', x.more_why, 'revision', x.revision,
                            'recordedBy', w.name, 'isSigned', x.minutes_id is not null,
    'confirmation', (select json_build_object('chairId', c.chaired_by, 'chair', k.name, 'at', c.confirmed_at,
        'sitters', (select json_agg(t.person_id) from decision_sitters t
           where t.decision_id = c.decision_id and t.revision = c.revision),
        'names', (select json_agg(n.name order by n.id <> c.chaired_by, n.name, n.id) from decision_sitters t
           join people.person n on n.id = t.person_id
           where t.decision_id = c.decision_id and t.revision = c.revision))
      from decision_confirmations c join people.person k on k.id = c.chaired_by
      where c.decision_id = x.id and c.revision = x.revision and why_not_confirmed(x.id, x.revision) is null))
     from decisions x join people.person w on w.id = x.recorded_by
     where x.agenda_item_id = a.id and (x.replaces_id is null or x.minutes_id is not null)
      and not exists (select 1 from decisions y where y.replaces_id = x.id and y.minutes_id is not null)) as decision`;
/** Once given they are those of that day. */
export const CREDITS = `
  coalesce((select w.credits from credit_awards w join decisions x on x.id = w.decision_id
     where x.agenda_item_id = a.id limit 1), greatest(d.credits - q.credits_held, 0)) as credits`;
/** Of `agenda_items a`: an `AgendaLine`. */
export const LINE = `
  select a.id, a.request_id as "requestId", q.number as "requestNumber", a.report_id as "reportId",
         r.number as "reportNumber", p.name as student, p.id as "studentId",
         d.name_fr as "diplomaFr", d.name_en as "diplomaEn", ${CREDITS}, q.credits_held as "creditsHeld",
         (select json_agg(h.json order by h.added_at, h.id) from diploma_requests.held_credit h
           where h.request_id = a.request_id) as held, c.name as centre, a.proposal,
         f.name as professor, o.reasoning,
         coalesce((select json_agg(json_build_object('id', n.id, 'name', n.name, 'kind', e.kind) order by n.name) from recusals e
           join people.person n on n.id = e.person_id where e.agenda_item_id = a.id), '[]') as recused,
         coalesce((select json_agg(json_build_object('id', l.id, 'personId', l.person_id, 'name', n.name,
             'answererId', who_answers_of(a.id, l.person_id)) order by l.asked_at, l.id)
           from recusal_liftings l join people.person n on n.id = l.person_id
           where l.agenda_item_id = a.id and l.answered_at is null and not was_decided(a.id)), '[]') as liftings,
         coalesce((select json_agg(json_build_object('id', q.id, 'personId', q.person_id, 'name', n.name,
             'answererId', who_answers_of(a.id, q.person_id)) order by q.asked_at, q.id)
           from recusal_requests q join people.person n on n.id = q.person_id
           where q.agenda_item_id = a.id and ${REQUEST_WAITS}), '[]') as requests,
         ${DECISION},
         (select ${ANEW} from new_deliberations n where n.id = a.new_deliberation_id) as anew
    from agenda_items a join diploma_requests.request q on q.id = a.request_id
    join people.person p on p.id = q.student_id join institution.diploma d on d.id = q.diploma_id
    join institution.centre c on c.id = q.centre_id left join reports.report r on r.id = a.report_id
    left join opinions.opinion o on o.id = a.opinion_id left join people.person f on f.id = o.professor_id`;
/**
 * A recused member does not see the file, nor that it is there. $2 is the reader, $3 the juries whose secretary they
 * are.
 */
const NOT_RECUSED = `(s.jury_id = any ($3) or not exists (select 1 from recusals e where e.agenda_item_id = a.id and e.person_id = $2))`;

/** Who sees a file there: its secretary, and the members who sit on it. Whoever else sees the session sees none. */
const READ = `(s.jury_id = any ($3) or (${NOT_RECUSED} and s.state <> ${state('PLANNED')}
  and exists (select 1 from jury_members m where m.session_id = s.id and m.person_id = $2 and ${SITS})))`;

/** The files of a session's agenda that this actor may see there, by centre and student. */
export async function agendaOf(tx: Tx, actor: Actor, sessionId: string): Promise<AgendaLine[]> {
  return tx.rows<AgendaLine>(
    `${LINE} join jury_sessions s on s.id = a.session_id where a.session_id = $1 and a.removed_at is null and ${READ} order by c.name, p.name, a.id`,
    [sessionId, actor.personId, juriesOf(actor)],
  );
}

/** The whole agenda, for the minutes: nobody is hidden from them. */
export async function wholeAgendaOf(tx: Tx, sessionId: string): Promise<AgendaLine[]> {
  return tx.rows<AgendaLine>(`${LINE} where a.session_id = $1 and a.removed_at is null order by c.name, p.name, a.id`, [
    sessionId,
  ]);
}

/** A file on an agenda, with its session. */
export interface AgendaItem extends AgendaLine {
  readonly sessionId: string;
  readonly versionId: string | null;
  readonly versionSha256: string | null;
  readonly opinionId: string | null;
  readonly opinionSha256: string | null;
  readonly removedAt: Date | null;
  /** What the request was found to fulfil when it came before the jury. */
  readonly assessment: ItemAssessment | null;
  /** What came to its decision once it was signed. */
  readonly afterwards: Afterwards;
  /** The conflicts that the portal suggests of those who sit on it, and nobody answered. */
  readonly suggestions: readonly Suggestion[];
}

/** The same as the request's room has it, from JSON: its instant is a text. */
export type ItemAssessment = Omit<RequestAssessment, 'madeAt'> & { readonly madeAt: string };

/**
 * The last assessment attached to the request for this passage: before it was put on the agenda, or since, while the
 * jury has it.
 */
const ASSESSMENT = `
  (select json_build_object('madeAt', x.made_at, 'madeBy', w.name, 'basis', x.basis, 'outcome', x.outcome,
    'result', x.result,
    'kept', (select k.json from experience.kept_assessment k where k.request_assessment_id = x.id))
     from assessments_before_jury(a.id) x left join people.person w on w.id = x.made_by order by x.position desc
     limit 1) as assessment`;

/** The item, if this actor may see it: a secretary of its jury, or a member of its session who is not recused. */
export async function findItem(tx: Tx, actor: Actor, id: string): Promise<AgendaItem | undefined> {
  return tx.row<AgendaItem>(
    `select l.*, a.session_id as "sessionId", a.version_id as "versionId", a.version_sha256 as "versionSha256",
            a.opinion_id as "opinionId", a.opinion_sha256 as "opinionSha256", a.removed_at as "removedAt",
            ${AFTERWARDS} as afterwards, ${SUGGESTIONS}, ${ASSESSMENT}
       from (${LINE}) l join agenda_items a on a.id = l.id join jury_sessions s on s.id = a.session_id
       join diploma_requests.request r on r.id = a.request_id
      where a.id = $1 and (s.jury_id = any ($3) or a.removed_at is null) and ${READ}`,
    [id, actor.personId, juriesOf(actor)],
  );
}

/** Takes a file off an agenda, and says why, and who put it back once the list was locked. The row stays; what was noted privately on it does not. */
export async function removeItem(tx: Tx, itemId: string, why: string, putBackBy?: string): Promise<void> {
  await tx.rows('update agenda_items set removed_at = $2, removed_why = $3, put_back_by = $4 where id = $1', [
    itemId,
    tx.now,
    why,
    putBackBy ?? null,
  ]);
  await tx.rows('delete from positions where agenda_item_id = $1', [itemId]);
}
