import type { Words } from './words.fr.js';

export const en: Words = {
  signIn: {
    title: 'Sign in', email: 'E-mail address', password: 'Password', button: 'Sign in',
    simulation: 'Know what a diploma requires, without an account',
    forgotten: 'Forgotten your password, or first visit? Ask the registry of your centre: it gives you a personal link.',
    cast: 'Enter the demonstration', castLead: 'The institution and the people are invented. Choose who you are: one click is enough.',
    withPassword: 'With a password', enterAs: (name) => `Enter: ${name}`,
  },
  password: {
    title: 'Choose a password', new: 'New password', hint: 'At least 12 characters. A phrase is easier to remember than a word.', button: 'Save this password',
    current: 'Current password', changeTitle: 'Change password',
  },
  me: {
    title: 'My account', name: 'Name', email: 'E-mail address', studentNumber: 'Student number', seats: 'Roles', noSeat: 'No role',
    change: 'Change password', data: 'Download my data', absences: 'My absences',
  },
  people: {
    title: 'People', search: 'Name, address or student number', find: 'Search', new: 'Create an account', none: 'Nobody matches.',
    noneWhat: 'Try another name, or create an account.', name: 'Name', email: 'E-mail address', seats: 'Roles', state: 'State',
    disabled: 'Disabled', active: 'Active', count: (count) => (count === 1 ? 'person' : 'people'),
    seatsTitle: 'Roles held', endSeat: 'End', endAbout: (seat) => `the role ${seat}`, giveSeat: 'Give a role', role: 'Role',
    centre: 'Centre', specialty: 'Specialty', jury: 'National jury', delegation: 'Delegation (reference of the decision), for a centre that is not theirs', give: 'Give this role',
    none_: 'Not applicable', disable: 'Disable this account', enable: 'Enable this account', create: 'Create the account', studentNumber: 'Student number (optional)',
    link: 'Make a link to choose a password', linkTitle: 'Personal link', linkGive: (name) => `Hand this link to ${name}. It is shown once, works once and is good for 48 hours.`, enrolments: 'Enrolments', enrol: 'Enrol', diploma: 'Diploma', year: 'Academic year (2026 for 2026-2027)', noEnrolment: 'No enrolment',
    disableConfirm: 'The person is signed out at once and can no longer enter. Nothing they did is erased.',
  },
  absences: {
    title: 'My absences', lead: 'During an absence no new file is given to you.', first: 'First day', last: 'Last day', substitute: 'E-mail address of your substitute (optional)',
    add: 'Declare this absence', remove: 'Remove', none: 'No absence declared.', from: (first, last) => `From ${first} to ${last}`, by: (name) => `substitute: ${name}`,
  },
  roles: { registry: 'Registry', coordinator: 'Coordination', professor: 'Professor', secretary: 'Secretary of the national jury', administrator: 'Administration' },
  student: 'Student', member: 'Jury member',
};
