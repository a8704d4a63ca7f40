import { literalsOf } from '../../platform/database/index.js';
import { REPORT_STATES } from '../rules/index.js';

/** Files that a jury decided. */
const DECIDED = literalsOf(REPORT_STATES)('VALIDATED', 'NOT_VALIDATED');

/** A student’s files with what they declared, sent and answered. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'files',
      (select json_agg(json_build_object(
                'number', r.number, 'kind', r.kind, 'diploma', d.code, 'centre', c.name, 'state', r.state,
                'openedAt', r.opened_at,
                'followedBy',
                (select json_agg(json_build_object('name', o.name, 'since', o.since, 'until', o.until) order by o.since)
                   from reports.officer o where o.report_id = r.id),
                'confidentialities',
                (select json_agg(json_build_object('since', x.marked_at, 'as', x.marked_as, 'reason', x.reason,
                                                   'until', x.lifted_at, 'liftedAs', x.lifted_as,
                                                   'liftedWhy', x.lifted_why) order by x.marked_at)
                   from reports.confidentiality x where x.report_id = r.id),
                'versions',
                (select json_agg(json_build_object(
                          'number', v.number, 'depositedAt', v.frozen_at, 'sha256', v.sha256, 'defenceOn', v.defence_on,
                          'internships',
                          (select json_agg(i.number order by n.position)
                             from public.report_internships n
                             join internships.presented_internship i on i.id = n.internship_id
                            where n.version_id = v.id),
                          'periods',
                          (select json_agg(json_build_object(
                                    'employer', p.employer, 'job', p.job, 'functions', p.functions,
                                    'from', p.from_date, 'to', p.to_date, 'approximate', p.approximate,
                                    'suspensions', p.suspensions, 'rate', p.rate, 'kind', p.kind,
                                    'inNature', p.nature, 'atLevel', p.level, 'significant', p.significant,
                                    'answersLines',
                                    (select json_agg(a.line order by a.line)
                                       from experience.plan_answer a where a.period_id = p.id))
                                    order by p.from_date, p.id)
                             from experience.period p where p.declaration_id = v.declaration_id),
                          'documents',
                          (select json_agg(json_build_object(
                                    'role', x.role, 'name', f.name, 'bytes', f.bytes, 'sha256', f.sha256,
                                    'annexesConfirmed', x.annexes_confirmed, 'annexesFrom', x.annexes_from)
                                    order by x.added_at, x.id)
                             from public.report_documents x join papers.paper f on f.id = x.paper_id
                            where x.version_id = v.id)) order by v.number)
                   from public.report_versions v where v.report_id = r.id),
                'returns',
                (select json_agg(json_build_object(
                          'askedAs', x.asked_as, 'askedAt', x.asked_at, 'dueOn', x.due_on,
                          'points',
                          (select json_agg(json_build_object('text', t.text, 'answer', t.answer) order by t.position)
                             from public.return_points t where t.return_id = x.id)) order by x.asked_at)
                   from public.returns x where x.report_id = r.id),
                'history',
                (select json_agg(json_build_object('at', j.at, 'move', j.move, 'by', j.actor_name, 'as', j.acted_as, 'to', j.to_state,
                                                   'reason', case when j.move in ('decline', 'release')
                                                     or (j.move = 'reopen'
                                                       and r.state not in (${DECIDED})
                                                       and exists (select 1 from diplomas.setting g
                                                         where g.name = 'proposalVisible' and g.value = '0'::jsonb))
                                                     then null else j.reason end) order by j.seq)
                   from platform.journal j where j.thing_id = r.id)) order by r.opened_at)
         from public.reports r
         join institution.diploma d on d.id = r.diploma_id
         join institution.centre c on c.id = r.centre_id
        where r.student_id = of_person))`,
};
