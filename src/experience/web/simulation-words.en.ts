import { writeDay } from '../../platform/web/index.js';
import type { SimulationWords } from './simulation-words.fr.js';

export const en: SimulationWords = {
  title: 'Simulation', lead: 'What a diploma requires in professional experience, what you have, what is missing. Nothing is stored, no account is needed.',
  diploma: 'Diploma aimed at', diplomaBlank: 'Choose a diploma', moments: { application: 'at candidacy', defence: 'at the defence of the thesis' },
  centre: 'Centre (optional)', centreHint: 'Published rules may differ from one centre to another.', anyCentre: 'No centre: the rules of the institution',
  toFile: 'Open a file with these periods', toFileText: 'You sign in, then choose your enrolment. Nothing is stored before that.',
  on: 'On which date should we count?', onHint: (today) => `Leave empty for today, ${writeDay(today, 'en')}. A date to come gives a forecast.`,
  periods: 'Your periods of activity', periodsLead: 'All your periods, in the specialty or not, in any order. A period left empty is not counted.',
  period: (number) => `Period ${number}`, job: 'Job (optional, to find your way)', from: 'Start', to: 'End', toHint: 'Empty if the job is going on.',
  rate: 'Rate', rateHint: '100 for full time.', kind: 'Kind of employment', specialty: 'Is this activity that of the diploma?',
  specialties: { in: 'In the specialty, at the level of the diploma', low: 'In the specialty, at another level', out: 'Out of the specialty' },
  add: 'Add another period', remove: (number) => `Remove period ${number}`, show: 'See the result', again: 'Change your answers', yours: 'Your periods',
};
