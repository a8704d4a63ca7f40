import type { Words } from './words.fr.js';

export const en: Words = {
  settings: {
    title: 'Settings of the institution', lead: 'Delays are in days. A setting holds for every centre, as soon as it is saved.', save: 'Save the settings', bounds: (least, most) => `From ${least} to ${most}.`,
    names: {
      checkWithin: 'To check a deposited file', assignWithin: 'To assign an admissible file', opinionWithin: 'To propose an opinion',
      firstReminder: 'First reminder to the professor', secondReminder: 'Second reminder to the professor', coordinatorReminder: 'Reminder to the coordination',
      answerWithin: 'To answer a return', lapseAfter: 'Before an unanswered file lapses', reasoningLength: 'Least length of a reasoned opinion, in characters',
      proposalVisible: 'The student sees the opinion as soon as it is proposed (1: yes, 0: after the jury)',
      gratuityFloor: 'Least gratuity for an hour of internship, in euro cents', creditsLeft: 'Credits still to acquire above which the end of a course is warned about',
      uploadsADay: 'Uploads for each person in a day (ten times as many for a registry)', undepositedMegabytes: 'Files sent and not deposited for each person, in MB (ten times as much for a registry)',
    },
  },
  catalogue: { title: 'Diplomas', code: 'Code', name: 'Diploma', family: 'Family', credits: 'Credits', unit: 'Activity unit', centres: 'Centres', timeZone: 'Time zone', centre: 'Centre', rules: 'Experience rules', newDiploma: 'Add a diploma', changeDiploma: 'Change a diploma', codeHint: 'Capital letters, digits and hyphens. It never changes.', nameFr: 'Name in French', nameEn: 'Name in English', specialty: 'Specialty', jury: 'National jury', internshipMonths: 'Length of the internship, in months', internshipHint: 'Only if its framework fixes it, from 3 to 6.', experienceRequired: 'Professional experience is required', selectionByExperience: 'Experience may be a criterion of selection', country: 'Country', countryHint: 'Two letters: FR, LB.', timeZoneHint: 'For instance Europe/Paris, Indian/Reunion.', add: 'Add', adding: { centres: 'Add a centre', specialties: 'Add a specialty', juries: 'Add a national jury' } },
  families: {
    rncp5: 'Level 5 title', rncp6: 'Level 6 title', licence: 'Bachelor’s degree, full course', 'licence-l3': 'Bachelor’s degree, third year', engineer: 'Engineer title', certificate: 'Certificate', other: 'Other diploma',
  },
};
