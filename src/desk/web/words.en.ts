import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

export const en: Words = {
  sections: { desk: 'Home', opinions: 'Opinions', reports: 'Files', myReports: 'My files', requests: 'Requests', myRequests: 'My requests', internships: 'Internships', myInternships: 'My internships', examinations: 'Early examinations', scheduling: 'Scheduling', jury: 'Jury', appeals: 'Appeals', people: 'People', diplomas: 'Diplomas', settings: 'Settings', letters: 'Letters' },
  desk: {
    title: (name) => `Hello ${name}`, owed: 'What waits for you', waiting: 'What you wait for', news: 'What was decided', nothing: 'Nothing waits for you.', nothingWhat: 'Everything is up to date. Letters are in the Letters section.',
    due: (day) => `by ${day}`, dueNext: (day) => `the first by ${day}`, late: (count) => `${count} late`, unread: (count) => `${count} ${plural('en', count, 'unread letter', 'unread letters')}`,
    start: 'To begin', startStudent: 'Open a file: there you declare your experience and deposit your report. Before that, you may simulate what your diploma asks. If you doubt that your experience is enough, a commission can examine it now.', openReport: 'Open a file', simulate: 'Simulate', askCommission: 'Ask for an early examination', askInternship: 'Ask for an internship agreement',
  },
  file: {
    title: (number) => `File ${number}`, history: 'History', letters: 'My letters', lead: (student, diploma, centre) => [student, diploma, centre].join(' · '),
    where: (state, since) => `${state}, for ${since}.`, due: (day) => `Answer expected by ${day}.`, follows: 'Follows file', followedBy: 'Followed by file', experience: 'Experience',
  },
  stages: { declared: 'Declared', deposited: 'Deposited', admissible: 'Admissible', review: 'Examination', opinion: 'Opinion proposed', jury: 'National jury', credits: 'Credits' },
};
