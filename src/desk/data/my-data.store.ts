import type { Tx } from '../../platform/database/index.js';

/**
 * Everything the portal holds about a person that is theirs to have (access, portability): who they are, their enrolments and seats, their files with what
 * they declared and sent, their requests, their early examinations with the answers, their internships with the agreements, the signed decisions, their appeals, what they signed, the history of all that, their letters. One statement. Secrets are not in it,
 * nor what others wrote and have not signed or proposed to them.
 */
export async function dataOf(tx: Tx, personId: string): Promise<unknown> {
  const row = await tx.row<{ data: unknown }>(
    `select json_build_object(
       'person', (select json_build_object('name', p.name, 'email', p.email, 'studentNumber', p.student_number, 'language', p.locale, 'since', p.created_at) from people p where p.id = $1),
       'enrolments', (select json_agg(json_build_object('centre', c.name, 'diploma', d.code, 'year', e.academic_year) order by e.academic_year) from enrolments e join centres c on c.id = e.centre_id join diplomas d on d.id = e.diploma_id where e.person_id = $1),
       'seats', (select json_agg(json_build_object('role', s.role, 'since', s.since, 'until', s.until, 'delegation', s.delegation) order by s.since) from seats s where s.person_id = $1),
       'account', (select json_agg(json_build_object('at', e.at, 'event', e.event, 'by', e.actor_name, 'as', e.acted_as, 'network', e.network, 'reason', e.reason) order by e.id) from account_events e where e.person_id = $1),
       'absences', (select json_agg(json_build_object('from', a.first_day, 'to', a.last_day) order by a.first_day) from absences a where a.person_id = $1),
       'files', (select json_agg(json_build_object('number', r.number, 'kind', r.kind, 'diploma', d.code, 'centre', c.name, 'state', r.state, 'openedAt', r.opened_at,
           'versions', (select json_agg(json_build_object('number', v.number, 'depositedAt', v.frozen_at, 'sha256', v.sha256,
               'periods', (select json_agg(json_build_object('employer', p.employer, 'job', p.job, 'functions', p.functions, 'from', p.from_date, 'to', p.to_date, 'rate', p.rate, 'kind', p.kind, 'inNature', p.nature, 'atLevel', p.level, 'significant', p.significant,
                   'answersLines', (select json_agg(a.line order by a.line) from plan_answers a where a.period_id = p.id)) order by p.from_date, p.id) from periods p where p.declaration_id = v.declaration_id),
               'documents', (select json_agg(json_build_object('role', x.role, 'name', f.name, 'bytes', f.bytes, 'sha256', f.sha256, 'annexesConfirmed', x.annexes_confirmed, 'annexesFrom', x.annexes_from) order by x.added_at, x.id) from report_documents x join papers f on f.id = x.paper_id where x.version_id = v.id)) order by v.number) from report_versions v where v.report_id = r.id),
           'returns', (select json_agg(json_build_object('askedAs', x.asked_as, 'askedAt', x.asked_at, 'dueOn', x.due_on, 'points', (select json_agg(json_build_object('text', t.text, 'answer', t.answer) order by t.position) from return_points t where t.return_id = x.id)) order by x.asked_at) from returns x where x.report_id = r.id),
           'decisions', (select json_agg(json_build_object('sense', x.sense, 'reasons', x.own_text, 'adoptsProposal', x.adopts_proposal, 'minutes', m.number, 'signedAt', m.signed_at) order by m.signed_at) from decisions x join minutes m on m.id = x.minutes_id where x.report_id = r.id),
           'history', (select json_agg(json_build_object('at', j.at, 'move', j.move, 'to', j.to_state, 'reason', j.reason) order by j.seq) from journal j where j.thing_id = r.id)) order by r.opened_at)
         from reports r join diplomas d on d.id = r.diploma_id join centres c on c.id = r.centre_id where r.student_id = $1),
       'requests', (select json_agg(json_build_object('number', q.number, 'diploma', d.code, 'year', q.academic_year, 'state', q.state, 'openedAt', q.opened_at, 'plan', q.plan,
           'history', (select json_agg(json_build_object('at', j.at, 'move', j.move, 'to', j.to_state, 'reason', j.reason) order by j.seq) from journal j where j.thing_id = q.id)) order by q.opened_at)
         from diploma_requests q join diplomas d on d.id = q.diploma_id where q.student_id = $1),
       'examinations', (select json_agg(json_build_object('number', e.number, 'diploma', d.code, 'centre', c.name, 'state', e.state, 'openedAt', e.opened_at, 'referenceDate', e.reference_date, 'description', e.description,
           'periods', (select json_agg(json_build_object('employer', p.employer, 'job', p.job, 'functions', p.functions, 'from', p.from_date, 'to', p.to_date, 'rate', p.rate, 'kind', p.kind, 'inNature', p.nature, 'atLevel', p.level) order by p.from_date, p.id) from periods p where p.declaration_id = e.declaration_id),
           'points', (select json_agg(json_build_object('text', t.text, 'askedAt', t.asked_at, 'dueOn', t.due_on, 'answer', t.answer) order by t.asked_at, t.position) from examination_points t where t.examination_id = e.id),
           'answer', (select json_build_object('kind', a.kind, 'nature', a.nature, 'months', a.months, 'reasons', a.reasoning, 'plannedEnd', a.planned_end, 'answeredAt', a.answered_at) from examination_answers a where a.id = e.answer_id),
           'history', (select json_agg(json_build_object('at', j.at, 'move', j.move, 'to', j.to_state, 'reason', j.reason) order by j.seq) from journal j where j.thing_id = e.id)) order by e.opened_at)
         from examinations e join diplomas d on d.id = e.diploma_id join centres c on c.id = e.centre_id where e.student_id = $1),
       'internships', (select json_agg(json_build_object('number', i.number, 'diploma', d.code, 'centre', c.name, 'status', i.trainee_status, 'state', i.state, 'openedAt', i.opened_at, 'filedOn', i.filed_on,
           'terms', (select json_agg(to_jsonb(t) - '{id,internship_id,host_key,tutor_key,post_key,teacher_id}'::text[] order by t.written_at, t.id) from internship_terms t where t.internship_id = i.id),
           'periods', (select json_agg(json_build_object('employer', p.employer, 'job', p.job, 'functions', p.functions, 'from', p.from_date, 'to', p.to_date, 'rate', p.rate, 'kind', p.kind, 'inNature', p.nature, 'atLevel', p.level) order by p.from_date, p.id) from periods p where p.declaration_id = i.declaration_id),
           'documents', (select json_agg(json_build_object('role', x.role, 'name', f.name, 'bytes', f.bytes, 'sha256', f.sha256) order by x.added_at, x.id) from internship_documents x join papers f on f.id = x.paper_id where x.internship_id = i.id),
           'course', (select json_build_object('creditsLeft', x.credits_left, 'need', x.need, 'certifiedAt', x.certified_at) from internship_courses x where x.internship_id = i.id),
           'approvals', (select json_agg(json_build_object('comment', x.comment, 'approvedAt', x.approved_at) order by x.approved_at) from internship_approvals x join internship_terms t on t.id = x.terms_id where t.internship_id = i.id),
           'interruptions', (select json_agg(json_build_object('on', x.interrupted_on, 'motive', x.motive, 'byTrainee', x.by_trainee, 'settlement', x.settlement) order by x.noted_at) from internship_interruptions x where x.internship_id = i.id),
           'certificate', (select json_build_object('from', x.from_date, 'to', x.to_date, 'hours', x.hours, 'gratuityCents', x.gratuity_cents, 'inSpecialty', x.in_specialty, 'certifiedAt', x.certified_at) from internship_certificates x where x.internship_id = i.id),
           'evaluation', (select x.text from internship_evaluations x where x.internship_id = i.id),
           'amendments', (select json_agg(json_build_object('number', x.number, 'object', x.object, 'state', x.state) order by x.number) from amendments x where x.internship_id = i.id),
           'history', (select json_agg(json_build_object('at', j.at, 'move', j.move, 'to', j.to_state, 'reason', j.reason) order by j.seq) from journal j where j.thing_id = i.id)) order by i.opened_at)
         from internships i join diplomas d on d.id = i.diploma_id join centres c on c.id = i.centre_id where i.student_id = $1),
       'appeals', (select json_agg(json_build_object('filedAt', a.filed_at, 'grounds', a.grounds, 'state', a.state) order by a.filed_at) from appeals a where a.student_id = $1),
       'signatures', (select json_agg(json_build_object('document', s.title, 'role', p.role, 'name', g.name, 'quality', g.quality, 'signedOn', g.signed_on, 'how', g.how, 'sha256', g.sha256, 'void', s.voided_at is not null) order by g.written_at)
         from signatures g join signature_sheets s on s.id = g.sheet_id join signature_parties p on p.sheet_id = g.sheet_id and p.party = g.party where g.person_id = $1 or p.holder_id = $1),
       'letters', (select json_agg(json_build_object('writtenAt', l.written_at, 'subject', l.subject, 'body', l.body, 'sentAt', l.sent_at, 'readAt', l.read_at) order by l.written_at, l.id) from letters l where l.person_id = $1)
     ) as data`,
    [personId],
  );
  return row?.data;
}
