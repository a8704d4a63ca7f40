export { centresOf, holdersOf, holds, isStudent, ROLES, type Actor, type Role, type Seat } from './actor.js';
export { agree, CIVILITIES, type Agreed, type Civility } from './civility.js';
export { delayAfter } from './delays.js';
