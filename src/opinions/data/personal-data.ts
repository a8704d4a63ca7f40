/** What somebody did as a professor, by the numbers of the files: what is written there speaks of others. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'opinions',
      (select json_agg(json_build_object('file', r.number, 'sense', o.sense, 'proposedAt', o.proposed_at,
                                         'endedAt', o.ended_at) order by o.proposed_at)
         from public.opinions o join reports.report r on r.id = o.report_id where o.professor_id = of_person),
      'opinionDrafts',
      (select json_agg(json_build_object('file', r.number, 'savedAt', o.saved_at) order by o.saved_at)
         from public.opinion_drafts o join reports.report r on r.id = o.report_id where o.professor_id = of_person),
      'conflictsOfInterest',
      (select json_agg(json_build_object('file', r.number, 'reason', x.reason, 'declaredAt', x.declared_at)
                       order by x.declared_at)
         from public.conflicts x join reports.report r on r.id = x.report_id where x.person_id = of_person))`,
};
