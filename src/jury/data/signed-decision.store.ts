import type { KeptAssessment } from '../../experience/index.js';
import type { Civility } from '../../people/index.js';
import type { DecisionSense } from '../rules/index.js';
import { CREDITS } from './agenda.store.js';
import { ANEW, type Anew } from './new-deliberations.store.js';
import type { Tx } from '../../platform/database/index.js';
import type { OpinionSense } from '../../reports/index.js';

export interface Decided {
  readonly id: string;
  readonly sense: DecisionSense;
  readonly number: string;
  readonly studentId: string;
  readonly locale: 'fr' | 'en';
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly credits: number;
  /** What the student held already. */
  readonly creditsHeld: number;
  readonly minutes: string;
  readonly adoptsProposal: boolean;
  readonly ownText: string | null;
  readonly moreDueOn: string | null;
  readonly moreWhy: string | null;
  /** What a professor proposed on its file; null where the request rests on credits held already. */
  readonly opinion: {
    readonly professorId: string;
    readonly professorLocale: 'fr' | 'en';
    readonly proposal: OpinionSense;
    /** Of the file, by which its professor knows it. */
    readonly reportNumber: string;
  } | null;
  readonly professor: string | null;
  readonly signedAt: Date;
  readonly reasoning: string | null;
  /** Who signed the minutes, and so for the jury: the president, or, recused on this file, its chair. */
  readonly signedBy: string;
  readonly isPresident: boolean;
  readonly signedByCivility: Civility | null;
  /** What it was taken on; null of a decision of before. */
  readonly kept: KeptAssessment | null;
  /** What it replaces, and why; null of a first decision. */
  readonly anew: Anew | null;
}

/** The decision that was signed by then. */
export async function decidedOn(tx: Tx, requestId: string, at: Date): Promise<Decided | undefined> {
  return tx.row<Decided>(
    `select x.id, x.sense, q.number, p.id as "studentId", p.locale, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", ${CREDITS},
            q.credits_held as "creditsHeld",
            m.number as minutes, x.adopts_proposal as "adoptsProposal",
            x.own_text as "ownText", x.more_due_on as "moreDueOn", x.more_why as "moreWhy", f.name as professor,
            case when x.report_id is not null then json_build_object('professorId', f.id, 'professorLocale', f.locale,
              'proposal', o.sense, 'reportNumber', r.number) end as opinion,
            m.signed_at as "signedAt", o.reasoning,
            s.name as "signedBy", k.president as "isPresident", s.civility as "signedByCivility",
            (select k.json from experience.kept_assessment k where k.decision_id = x.id) as kept,
            (select ${ANEW} from new_deliberations n where n.id = a.new_deliberation_id) as anew
       from decisions x join minutes m on m.id = x.minutes_id join diploma_requests.request q on q.id = x.request_id
       join people.person p on p.id = q.student_id join institution.diploma d on d.id = q.diploma_id
       join agenda_items a on a.id = x.agenda_item_id
       left join opinions.opinion o on o.id = a.opinion_id left join reports.report r on r.id = x.report_id
       left join people.person f on f.id = o.professor_id join jury_members k on k.session_id = m.session_id and k.person_id = case
         when exists (select 1 from recusals r where r.agenda_item_id = a.id and r.person_id = m.signed_by)
         then coalesce((select c.chaired_by from decision_confirmations c
           where c.decision_id = x.id and c.revision = x.revision), m.signed_by) else m.signed_by end
       join people.person s on s.id = k.person_id
      where x.request_id = $1 and m.signed_at <= $2 order by m.signed_at desc limit 1`,
    [requestId, at],
  );
}
