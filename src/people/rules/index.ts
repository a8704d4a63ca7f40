export { centresOf, holdersOf, holds, isStudent, ROLES, type Actor, type Role, type Seat } from './actor.js';
export { delayAfter } from './delays.js';
