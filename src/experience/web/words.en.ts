import type { Words } from './words.fr.js';

export const en: Words = {
  kinds: {
    employee: 'Employee', 'civil-servant': 'Civil servant', temporary: 'Temporary worker', 'self-employed': 'Self-employed', apprentice: 'Apprenticeship', internship: 'Internship', volunteer: 'Volunteer',
  },
  new: 'Add an experience', edit: 'Change an experience', save: 'Save this experience', remove: 'Remove this experience',
  employer: 'Employer', job: 'Job', functions: 'Functions', functionsHint: 'In a few lines: what you did, with which responsibilities.',
  from: 'Start', to: 'End', toHint: 'Leave empty if this job is still going on.', approximate: 'I only know the months: these dates are approximate',
  rate: 'Working-time rate, in %', rateHint: '100 for full time, 50 for half time.', kind: 'Kind of employment',
  nature: 'Is this activity in the specialty of the diploma?', level: 'Was it at the level of the diploma?', significant: 'The report presents this experience in detail (significant experience)',
  natureHint: 'The professor who examines your file may retain something else, and say why.', yes: 'Yes', no: 'No',
  caption: 'Professional experience declared', dates: 'Dates', period: 'Experience', rateShort: 'Rate', specialty: 'Specialty', ongoing: 'going on',
  range: (from, to) => `from ${from} to ${to}`, since: (from) => `since ${from}`, approximateShort: 'approximate dates', in: 'In the specialty', out: 'Out of the specialty', low: 'In the specialty, at another level', detailed: 'detailed in the report',
  none: 'No experience is declared yet.',
};
