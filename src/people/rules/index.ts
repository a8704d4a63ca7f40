export { holdersOf, holds, isStudent, registriesOf, ROLES, type Actor, type Role, type Seat } from './actor.js';
export { delayAfter } from './delays.js';
