/**
 * What was prescribed to a student, and the internships certified; what they declared stands with the file it was
 * declared for.
 */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'prescriptions',
      (select json_agg(json_build_object('kind', x.kind, 'nature', x.nature, 'months', x.months,
                                         'givenAt', x.given_at, 'superseded', x.superseded_by is not null)
                       order by x.given_at, x.id)
         from public.prescriptions x where x.student_id = of_person),
      'certifiedInternships',
      (select json_agg(json_build_object('from', i.from_date, 'to', i.to_date, 'rate', i.rate, 'hours', i.hours,
                                         'inSpecialty', i.in_specialty, 'certifiedAt', i.certified_at,
                                         'superseded', i.superseded_by is not null) order by i.from_date, i.id)
         from public.completed_internships i where i.student_id = of_person))`,
};
