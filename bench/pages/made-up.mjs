// Whom and what the institution of the bench is made of: moves, states, names.
export const CHAIN = [
  ['open', '', 'DRAFT'],
  ['submit', 'DRAFT', 'SUBMITTED'],
  ['admit', 'SUBMITTED', 'ADMISSIBLE'],
  ['assign', 'ADMISSIBLE', 'ASSIGNED'],
  ['begin', 'ASSIGNED', 'UNDER_REVIEW'],
  ['propose', 'UNDER_REVIEW', 'OPINION_PROPOSED'],
  ['forward', 'OPINION_PROPOSED', 'FORWARDED'],
];
/** Of a hundred files, how many are in each state, and the moves that led there. */
export const STATES = [
  ['DRAFT', 8, 1],
  ['SUBMITTED', 4, 2],
  ['RETURNED', 2, 2],
  ['ADMISSIBLE', 3, 3],
  ['ASSIGNED', 2, 4],
  ['UNDER_REVIEW', 4, 5],
  ['OPINION_PROPOSED', 4, 6],
  ['FORWARDED', 2, 7],
  ['NOT_VALIDATED', 4, 7],
  ['WITHDRAWN', 5, 1],
  ['VALIDATED', 62, 7],
];
export const LAST = {
  RETURNED: ['return', 'SUBMITTED'],
  NOT_VALIDATED: ['refuse', 'FORWARDED'],
  WITHDRAWN: ['withdraw', 'DRAFT'],
  VALIDATED: ['validate', 'FORWARDED'],
};
/** The request that goes with a file in this state. */
export const REQUESTS = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'INCOMPLETE',
  UNDER_REVIEW: 'AWAITING_OPINION',
  OPINION_PROPOSED: 'ADMISSIBLE',
  FORWARDED: 'SCHEDULED',
  NOT_VALIDATED: 'REFUSED',
  VALIDATED: 'GRANTED',
};
const HASH = `encode(sha256(convert_to(%::text, 'UTF8')), 'hex')`;
export const hash = (what) => HASH.replace('%', what);
export const list = (values) =>
  `(values ${values.map((row) => `(${row.map((one) => (typeof one === 'number' ? one : `'${one}'`)).join(', ')})`).join(', ')})`;
export const SURNAMES = [
  'Martin',
  'Bernard',
  'Thomas',
  'Petit',
  'Robert',
  'Richard',
  'Durand',
  'Dubois',
  'Moreau',
  'Laurent',
  'Simon',
  'Michel',
  'Lefèvre',
  'Leroy',
  'Roux',
  'David',
  'Bertrand',
  'Morel',
  'Fournier',
  'Girard',
];
export const ENDINGS = ['', 'eau', 'ot', 'et', 'in', 'el', 'ard', 'ier', 'on', 'ac', 'oux', 'ec', 'ou', 'is', 'as'];
export const NAMES = [
  'Camille',
  'Nadia',
  'Yann',
  'Inès',
  'Léo',
  'Aïcha',
  'Paul',
  'Chloé',
  'Hugo',
  'Salma',
  'Éric',
  'Jeanne',
  'Omar',
  'Lucie',
  'Noé',
  'Rose',
  'Malik',
  'Anne',
];
