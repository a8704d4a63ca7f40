/** The institution that fills an empty embedded database, and the files that show the portal at work. */
export { CAST } from './cast.js';
export { fillInstitution, type Institution } from './fill-institution.js';
