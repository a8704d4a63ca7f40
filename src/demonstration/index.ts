/** The institution that fills an empty embedded database, and the files that show the portal at work. */
export { fillDemonstration, isEmpty } from './fill-demonstration.js';
export { fillInstitution, type Institution } from './fill-institution.js';
export { PastClock } from './past-clock.js';
