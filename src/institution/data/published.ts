import type { Published } from '../../platform/database/index.js';

/** What other rooms read of the institution in SQL: all that it is; `json` is a `Diploma`. */
export const published: Published = {
  schema: 'institution',
  tables: ['centres', 'specialties', 'juries', 'jury_least_members', 'diplomas', 'letterheads'],
  views: {
    centre: 'select id, code, name, country, time_zone, territory from public.centres',
    specialty: 'select id, code, name_fr, name_en from public.specialties',
    jury_least_members: `
      select position, jury_id, members_before, members, set_by, set_at from public.jury_least_members`,
    jury: 'select id, code, name_fr, name_en, least_members from public.juries',
    diploma: `
      select id, code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit, experience_required,
             selection_by_experience, internship_months,
             json_build_object(
               'id', id, 'code', code, 'nameFr', name_fr, 'nameEn', name_en, 'family', family,
               'specialtyId', specialty_id, 'juryId', jury_id, 'credits', credits, 'activityUnit', activity_unit,
               'experienceRequired', experience_required, 'selectionByExperience', selection_by_experience,
               'internshipMonths', internship_months) as json
        from public.diplomas`,
  },
};
