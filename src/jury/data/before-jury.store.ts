import type { KeptAssessment } from '../../experience/index.js';
import type { Actor, Civility } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { DecisionSense, MemberQuality, Place, SessionState } from '../rules/index.js';
import { CREDITS } from './agenda.store.js';
import { AFTERWARDS, ANEW, type Afterwards, type Anew } from './new-deliberations.store.js';
import { SITS } from './members.store.js';
import { REQUEST_WAITS } from './recusal-requests.store.js';
import { juriesOf } from './sessions.store.js';

/** One passage of a file before the jury: where it was put, and what was decided, once signed. */
export interface Passage {
  readonly itemId: string;
  readonly heldOn: string;
  readonly sessionId: string;
  readonly sessionNumber: string;
  readonly juryFr: string;
  readonly juryEn: string;
  /** The reader keeps the session or sits at it, and is not recused on this file. */
  readonly opensToReader: boolean;
  readonly credits: number;
  /** What the student held already. */
  readonly creditsHeld: number;
  readonly activityUnit: string;
  /** Signed decisions, the one in force first. */
  readonly decisions: readonly SignedDecision[];
  readonly appealId: string | null;
  /** What the jury asked as more is not answered yet: its deferral may be appealed against. */
  readonly awaitsAnswer: boolean;
  /** Who judges the file, for its student; null for others, who have the page of the session. */
  readonly members: readonly JudgedBy[] | null;
  /** What came to its decision once it was signed. */
  readonly afterwards: Afterwards;
  /** Of a new deliberation, why and what it may replace; null of a first passage. */
  readonly anew: Anew | null;
  /** What its student asked of those who judge it, and what was answered; null for others. */
  readonly requests: readonly AskedByStudent[] | null;
  /** As far as the session is: until it sits, the student may say why a member should step aside. */
  readonly state: SessionState;
}

/** What a student said of a member, and what whoever presides answered. */
export interface AskedByStudent {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly askedAt: string;
  /** Nobody answered, and the member still judges the file. */
  readonly waits: boolean;
  readonly stepsAside: boolean | null;
  readonly answer: string | null;
}

/** Somebody who judges a file, as its student reads it. */
export interface JudgedBy {
  readonly name: string;
  readonly civility: Civility | null;
  readonly quality: MemberQuality;
  readonly place: Place;
}

/** A decision as its student reads it: under signed minutes. */
export interface SignedDecision {
  readonly sense: DecisionSense;
  readonly adoptsProposal: boolean;
  readonly ownText: string | null;
  readonly moreDueOn: string | null;
  readonly moreWhy: string | null;
  readonly minutesNumber: string;
  readonly signedAt: string;
  readonly isCorrection: boolean;
  /** What it was taken on, as it was explained; null of a decision of before, until that is put together. */
  readonly kept: KeptAssessment | null;
}

/**
 * The passages of a file before the jury, the latest first. The caller has found the file under the reader's rights;
 * what is not signed is not there.
 */
export async function passagesOf(tx: Tx, actor: Actor, reportId: string): Promise<Passage[]> {
  return tx.rows<Passage>(
    `select a.id as "itemId", s.held_on as "heldOn", s.id as "sessionId", s.number as "sessionNumber",
            j.name_fr as "juryFr", j.name_en as "juryEn", ${CREDITS}, q.credits_held as "creditsHeld",
            d.activity_unit as "activityUnit",
            (s.jury_id = any ($3)
              or (exists (select 1 from jury_members m where m.session_id = s.id and m.person_id = $2 and ${SITS})
                and not exists (select 1 from recusals e
                  where e.agenda_item_id = a.id and e.person_id = $2))) as "opensToReader",
            coalesce((select json_agg(json_build_object('sense', x.sense, 'adoptsProposal', x.adopts_proposal,
              'ownText', x.own_text, 'moreDueOn', x.more_due_on, 'moreWhy', x.more_why, 'minutesNumber', m.number,
                        'signedAt', m.signed_at, 'isCorrection', x.replaces_id is not null,
                        'kept', (select k.json from experience.kept_assessment k where k.decision_id = x.id))
                        order by m.signed_at desc, x.id)
               from decisions x join minutes m on m.id = x.minutes_id where x.agenda_item_id = a.id),
               '[]') as decisions,
            (select p.id from appeals p join decisions x on x.id = p.decision_id where x.agenda_item_id = a.id
                and not exists (select 1 from decisions y
                  where y.replaces_id = x.id and y.minutes_id is not null and y.sense <> x.sense)
                limit 1) as "appealId",
            exists (select 1 from reports.return t
              where t.report_id = a.report_id and t.asked_as = 'jury' and t.answered_at is null) as "awaitsAnswer",
            case when r.student_id = $2 then (select json_agg(json_build_object('name', n.name, 'civility', n.civility,
                'quality', m.quality, 'place', m.place) order by m.president desc, m.place <> 'substitute-chair', n.name)
              from jury_members m join people.person n on n.id = m.person_id
             where m.session_id = s.id and ${SITS}
               and not exists (select 1 from recusals e
                 where e.agenda_item_id = a.id and e.person_id = m.person_id)) end as members,
            case when r.student_id = $2 then coalesce((select json_agg(json_build_object('id', q.id, 'name', n.name,
                'reason', q.reason, 'askedAt', q.asked_at, 'waits', ${REQUEST_WAITS}, 'stepsAside', q.steps_aside,
                'answer', q.answer) order by q.asked_at, q.id)
              from recusal_requests q join people.person n on n.id = q.person_id
             where q.agenda_item_id = a.id and q.student_id = $2), '[]') end as requests,
            s.state,
            ${AFTERWARDS} as afterwards,
            (select ${ANEW} from new_deliberations n where n.id = a.new_deliberation_id) as anew
       from agenda_items a join jury_sessions s on s.id = a.session_id join institution.jury j on j.id = s.jury_id
       join diploma_requests.request q on q.id = a.request_id
       join reports.report r on r.id = a.report_id join institution.diploma d on d.id = r.diploma_id
      where a.report_id = $1 and a.removed_at is null order by a.entered_at desc, a.id`,
    [reportId, actor.personId, juriesOf(actor)],
  );
}
