import type { Words } from './after-words.fr.js';

export const en: Words = {
  settlements: { VALIDATED: 'What was done is validated', ALTERNATIVE: 'Something else is set' },
  yes: 'yes', no: 'no', pages: {
    interruption: { title: 'Report an interruption', lead: 'Illness, pregnancy, agreement of the parties, a breach… The motive stays in the history. The institution then decides, or an amendment postpones the end.', on: 'First day of absence', motive: 'Motive', byTrainee: 'The trainee broke the internship off.', byTraineeHint: 'The post may then receive another trainee at once (L124-11).', button: 'Report the interruption' },
    settlement: { title: 'Settle the interruption', lead: 'The institution validates what was done, or sets something else (L124-15). The internship is then over; it is still to be certified to count.', settlement: 'Decision', reason: 'Reasons', button: 'Settle' },
    resumption: { title: 'Resume the internship', lead: 'An amendment was signed since the interruption: the internship resumes on its terms.', button: 'Resume the internship' },
    certificate: { title: 'Certify the internship', lead: 'From the attestation of the host: effective dates, presence, gratuity. Once certified it no longer changes.', from: 'First effective day', to: 'Last effective day', hours: 'Hours of effective presence', gratuity: 'Gratuity paid in all', gratuityHint: 'Zero if there was none.', suffix: '€', inSpecialty: 'Was the internship in the specialty of the diploma?', button: 'Certify the internship', asked: (months) => `Length asked of the student: ${months}. A shorter internship does not satisfy the requirement by itself.`, report: 'The internship will be counted when the student’s internship report is admissible.' },
    evaluation: { title: 'Say how I was received', lead: 'Welcome, supervision, tasks: a few lines are enough. Nothing is graded; the registry reads them for its next internships.', text: 'How were you received?', button: 'Save' },
  },
  part: {
    interruptions: 'Interruptions', interrupted: (day, motive) => `From ${day}: ${motive}`, byTrainee: 'broken off by the trainee', postponed: (day) => `resumed on ${day}`, settled: (day, what) => `${what}, on ${day}`, open: 'waiting for a decision',
    certificate: 'Internship certificate', effective: 'Effective dates', range: (from, to) => `${from} to ${to}`, hours: 'Effective presence', gratuity: 'Gratuity paid', inSpecialty: 'In the specialty', certifiedBy: 'Certified by', by: (name, day) => `${name}, on ${day}`,
    evaluation: 'How the student was received', evaluatedOn: (day) => `Written on ${day}.`, amendments: 'Amendments', amendment: 'Amendment', object: 'Object', state: 'State', since: 'Since', noObject: 'to be written',
  },
};
