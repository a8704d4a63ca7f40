import type { Tx } from '../../src/platform/database/index.js';
import { QUESTIONS_OF_AGREEMENTS } from './questions-of-agreements.js';
import { QUESTIONS_OF_ENDINGS } from './questions-of-endings.js';

/** Questions to the database that must return no row, whatever has happened: each is named by what would be wrong. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  'a thing whose journal has a hole': `
    select thing_id from journal group by thing_id having count(*) <> max(seq) or min(seq) <> 1`,
  'a journal line that does not begin where the one before it ended': `
    select j.id from journal j join journal before on before.thing_id = j.thing_id and before.seq = j.seq - 1
     where j.from_state <> before.to_state or j.previous_hash <> before.hash or j.thing <> before.thing`,
  'a journal line that is not what the database seals': `
    select id from journal
     where format = 2 and hash <> journal_seal(journal)`,
  'a report behind or ahead of its journal': `
    select r.id from reports r where r.journal_seq <> (select max(j.seq) from journal j where j.thing_id = r.id)`,
  'a deposited report whose version can still change': `
    select r.id from reports r join report_versions v on v.id = r.current_version_id
     where r.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN') and v.frozen_at is null`,
  'a report to be completed that has nothing to complete it in': `
    select r.id from reports r join report_versions v on v.id = r.current_version_id
     where r.state in ('DRAFT', 'RETURNED') and v.frozen_at is not null`,
  'a frozen version whose declaration is not frozen, or without its report': `
    select v.id from report_versions v join declarations d on d.id = v.declaration_id
     where v.frozen_at is not null and (d.frozen_at is null or not exists (select 1 from report_documents x
       where x.version_id = v.id and x.role = 'report'))`,
  'a report that its student or its centre does not see': `
    select r.id from reports r
     where not exists (select 1 from standings s where s.report_id = r.id and s.until is null and s.held_as = 'author'
       and s.holder_id = r.student_id)
        or not exists (select 1 from standings s where s.report_id = r.id and s.until is null and s.held_as in ('registry', 'outline')
            and s.holder_id = r.centre_id)`,
  'a report under examination without its professor': `
    select r.id from reports r where r.state in ('ASSIGNED', 'UNDER_REVIEW')
       and not exists (select 1 from standings s where s.report_id = r.id and s.until is null
           and s.held_as = 'professor')`,
  'a professor on a report that waits for one, or that nobody examines yet': `
    select r.id from reports r join standings s on s.report_id = r.id and s.until is null and s.held_as = 'professor'
     where r.state in ('SUBMITTED', 'ADMISSIBLE', 'WITHDRAWN')`,
  'a professor on a report without a living seat of its centre and specialty': `
    select r.id from reports r join diplomas d on d.id = r.diploma_id
      join standings s on s.report_id = r.id and s.until is null and s.held_as = 'professor'
     where not exists (select 1 from seats x join people p on p.id = x.person_id
       where x.person_id = s.holder_id and x.role = 'professor'
         and (x.centre_id = r.centre_id or x.centre_id in (select k.centre_id from reports.delegated_professor k
           where k.report_id = r.id and k.professor_id = s.holder_id))
         and x.specialty_id = d.specialty_id and x.until is null and p.disabled_at is null)`,
  'somebody who reads a file for its appeal without a living seat that answers appeals': `
    select s.report_id from standings s
     where s.until is null and s.held_as = 'examiner' and not exists (select 1 from seats x
       where x.person_id = s.holder_id and x.role in ('appeals', 'general-administrator') and x.until is null)`,
  'a delegation in force of somebody who is not the general administrator': `
    select d.id from delegations d
     where d.ended_at is null and not exists (select 1 from seats x
       where x.person_id = d.delegator_id and x.role = 'general-administrator' and x.until is null)`,
  'a juror on a report that no jury has before it': `
    select r.id from reports r join standings s on s.report_id = r.id and s.until is null and s.held_as = 'juror'
     where r.state in ('DRAFT', 'SUBMITTED', 'ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW', 'OPINION_PROPOSED',
       'WITHDRAWN')`,
  'a recused member who still sees the file': `
    select x.agenda_item_id from recusals x join agenda_items a on a.id = x.agenda_item_id
      join standings s on (s.report_id = a.report_id or s.request_id = a.request_id and a.report_id is null)
          and s.holder_id = x.person_id and s.held_as = 'juror'
          and s.until is null`,
  'a proposed opinion on a version that was not deposited, or other bytes than the report’s': `
    select o.id from opinions o join report_versions v on v.id = o.version_id
     where v.frozen_at is null or not exists (
       select 1 from report_documents d join papers p on p.id = d.paper_id
        where d.version_id = v.id and d.role = 'report' and p.sha256 = o.report_sha256)`,
  'a standing opinion on a report that has none to show': `
    select o.id from opinions o join reports r on r.id = o.report_id
     where o.ended_at is null and r.opinion_id is distinct from o.id`,
  'a period of a proposed opinion that nobody qualified': `
    select o.id
      from opinions o
      join report_versions v on v.id = o.version_id
      join periods p on p.declaration_id = v.declaration_id
     where not exists (select 1 from retained_periods t where t.opinion_id = o.id and t.period_id = p.id)`,
  'points still open on something that is not waiting for them, or the reverse': `
    select r.id
      from reports r
     where (r.state = 'RETURNED') <> exists (select 1 from returns x where x.report_id = r.id and x.answered_at is null)
      and r.state <> 'WITHDRAWN'
    union all
    select q.id
      from diploma_requests q
     where (q.state = 'INCOMPLETE') <> exists (select 1 from returns x where x.request_id = q.id
       and x.answered_at is null)
      and q.state <> 'WITHDRAWN'`,
  'a forwarded report and its request that do not agree, or stand on no agenda (R48)': `
    select r.id from reports r where r.state = 'FORWARDED' and not exists (
      select 1 from agenda_items a join diploma_requests q on q.id = a.request_id
       where a.report_id = r.id and a.removed_at is null and q.state = 'SCHEDULED' and q.report_id = r.id)
    union all
    select q.id from diploma_requests q where q.state = 'SCHEDULED' and not exists (
      select 1
        from agenda_items a
        left join reports r on r.id = a.report_id
       where a.request_id = q.id and a.removed_at is null
         and (r.state = 'FORWARDED' or (q.without_report and a.report_id is null)))`,
  'an admissible request without an opinion, or a waiting one that has it': `
    select q.id from diploma_requests q left join reports r on r.id = q.report_id
     where (q.state = 'ADMISSIBLE' and not q.without_report and r.state is distinct from 'OPINION_PROPOSED')
       or (q.state = 'AWAITING_OPINION' and r.state = 'OPINION_PROPOSED')`,
  'a request granted on credits held that are not all certified, or without the signed decision of a jury': `
    select q.id from diploma_requests q
     where q.without_report and q.state = 'GRANTED' and (
       exists (select 1 from held_credits h
         where h.request_id = q.id and h.removed_at is null and h.certified_at is null)
       or not exists (select 1 from decisions d where d.request_id = q.id and d.report_id is null
         and d.sense = 'FAVOURABLE' and d.minutes_id is not null))`,
  'credits without the whole chain behind them': `
    select r.id from reports r where r.state = 'VALIDATED' and not exists (
      select 1 from credit_awards c join decisions d on d.id = c.decision_id join minutes m on m.id = c.minutes_id
        join diploma_requests q on q.id = c.request_id
       where c.id = r.award_id and c.version_id = r.current_version_id and d.sense = 'FAVOURABLE'
         and d.minutes_id = m.id and q.state = 'GRANTED')`,
  'a signed session with a file that its minutes left without a decision': `
    select a.id from agenda_items a join jury_sessions s on s.id = a.session_id
     where s.state = 'MINUTES_SIGNED' and a.removed_at is null
       and not exists (select 1 from decisions d where d.agenda_item_id = a.id and d.minutes_id is not null)`,
  'a signed session without its minutes, or minutes of an unsigned one': `
    select s.id
      from jury_sessions s
     where (s.state = 'MINUTES_SIGNED') <> exists (select 1 from minutes m where m.session_id = s.id)`,
  'a file of a jury open to somebody who does not sit at its session, or not any more': `
    select coalesce(t.report_id, t.request_id) as id
      from standings t
     where t.held_as = 'juror' and t.until is null
       and not exists (select 1 from agenda_items a join jury_members m on m.session_id = a.session_id
                        where (a.report_id = t.report_id or a.report_id is null and a.request_id = t.request_id)
                          and a.removed_at is null and m.person_id = t.holder_id
                          and m.ended_at is null and m.place <> 'substitute')`,
  'a member under the new law who was never convened': `
    select m.person_id as id
      from jury_members m
      join jury_sessions s on s.id = m.session_id
     where s.law >= '2026-11-30' and s.state not in ('PLANNED', 'CANCELLED') and m.place <> 'substitute'
       and not exists (select 1 from convocations c where c.session_id = m.session_id and c.person_id = m.person_id)`,
  'a private position that outlived the signature': `
    select p.agenda_item_id
      from positions p
      join agenda_items a on a.id = p.agenda_item_id
      join jury_sessions s on s.id = a.session_id
     where s.state in ('MINUTES_SIGNED', 'CANCELLED')`,
  'a deposited early examination whose periods can still change, or one to be completed that has nothing to complete them in': `
    select e.id from examinations e join declarations d on d.id = e.declaration_id
     where (e.state in ('SUBMITTED', 'ADMISSIBLE', 'IN_COMMISSION', 'ANSWERED', 'SUPERSEDED') and d.frozen_at is null)
       or (e.state in ('DRAFT', 'INCOMPLETE') and d.frozen_at is not null)`,
  'a point still open on an early examination that does not wait for it, or the reverse': `
    select e.id
      from examinations e
     where (e.state = 'INCOMPLETE') <> exists (select 1 from examination_points p where p.examination_id = e.id
       and p.answered_at is null)`,
  'an early examination before a commission without members, or where its own student sits': `
    select e.id
      from examinations e
     where e.commission_id is not null
       and (not exists (select 1 from commission_members m where m.commission_id = e.commission_id)
       or exists (select 1 from commission_members m where m.commission_id = e.commission_id
           and m.person_id = e.student_id))`,
  'a period of an answered examination that its commission did not qualify': `
    select e.id from examinations e join periods p on p.declaration_id = e.declaration_id
     where e.answer_id is not null and not exists (select 1 from examination_retained_periods k
       where k.answer_id = e.answer_id and k.period_id = p.id)`,
  'an answer and a prescription that do not say the same, or do not stand together (decision 3)': `
    select e.id
      from examinations e
      join examination_answers a on a.id = e.answer_id
      left join prescriptions x on x.examination_id = e.id
     where x.id is null or (a.kind, a.nature, a.months) is distinct from (x.kind, x.nature, x.months)
       or (e.state = 'ANSWERED') <> (x.superseded_by is null)`,
  'a report that counts for an internship while it is written, withdrawn or refused, or that does not while it is admitted (R5)': `
    select r.id from reports r left join internship_reports t on t.report_id = r.id and t.ended_at is null
     where (r.state in ('DRAFT', 'WITHDRAWN', 'NOT_VALIDATED') and t.id is not null)
        or (r.kind <> 'experience' and r.state in ('ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW', 'OPINION_PROPOSED',
            'FORWARDED', 'VALIDATED') and t.id is null)`,
  'a request found satisfied by an internship that nothing certified, or before the jury so when the report of it stands no longer (C14)': `
    select x.id from request_assessments x join diploma_requests q on q.id = x.request_id
     where x.outcome = 'satisfied-by-internship' and (
           not exists (select 1 from completed_internships i where i.student_id = q.student_id
               and i.diploma_id = q.diploma_id)
        or (q.state in ('ADMISSIBLE', 'SCHEDULED')
            and not exists (select 1 from internship_reports t where t.student_id = q.student_id
            and t.diploma_id = q.diploma_id and t.ended_at is null)
            and not exists (select 1 from request_assessments y where y.request_id = x.request_id
                and y.position > x.position)))`,
  'a deposit, an opinion, an answer or a decision without the assessment that was explained then (decision 14)': `
    select v.id from report_versions v
     where v.frozen_at is not null and not exists (select 1 from kept_assessments k where k.version_id = v.id)
    union all select o.id from opinions o
     where not exists (select 1 from kept_assessments k where k.opinion_id = o.id)
    union all select a.id from examination_answers a
     where not exists (select 1 from kept_assessments k where k.answer_id = a.id)
    union all select x.id from decisions x
     where x.minutes_id is not null and x.report_id is not null
       and not exists (select 1 from kept_assessments k where k.decision_id = x.id)`,
  'an assessment kept with a move whose line of the journal does not bear its hash (decision 14)': `
    select k.id
      from kept_assessments k
      left join report_versions v on v.id = k.version_id
      left join opinions o on o.id = k.opinion_id
      left join examinations e on e.declaration_id = k.declaration_id
      left join examination_answers a on a.id = k.answer_id
      left join decisions x on x.id = k.decision_id and x.replaces_id is null
     where not k.rebuilt and coalesce(v.id, o.id, e.id, a.id, x.id) is not null
       and not exists (select 1 from journal j
         where j.thing_id = coalesce(v.report_id, o.report_id, e.id, a.examination_id, x.request_id)
           and j.documents @> jsonb_build_array(jsonb_build_object('name', 'assessment', 'sha256', k.sha256)))`,
  ...QUESTIONS_OF_AGREEMENTS,
  ...QUESTIONS_OF_ENDINGS,
  'bytes that a person sent and the antivirus will never be asked about': `
    select p.id
      from papers p
     where p.made_by = 'person' and not exists (select 1 from scans s where s.sha256 = p.sha256)`,
  'a paper of a deposited version that is not known to be deposited, or the reverse': `
    select p.id from papers p where (p.deposited_at is null) = exists (
      select 1
        from report_documents d
        join report_versions v on v.id = d.version_id
       where d.paper_id = p.id and v.frozen_at is not null)`,
  'a live session of someone whose account is disabled': `
    select w.token_hash from web_sessions w join people p on p.id = w.person_id where p.disabled_at is not null`,
};

/** Asks every question; gives the names of those that found something, with how many rows. */
export async function askInvariants(tx: Tx): Promise<string[]> {
  const found: string[] = [];
  for (const [wrong, question] of Object.entries(QUESTIONS)) {
    const rows = await tx.rows(question);
    if (rows.length > 0) found.push(`${wrong} (${rows.length})`);
  }
  return found;
}
