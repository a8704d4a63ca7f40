export {
  centresOf,
  holdersOf,
  holds,
  isStudent,
  NATIONAL_ROLES,
  ROLES,
  type Actor,
  type Role,
  type Seat,
} from './actor.js';
export { agree, CIVILITIES, type Agreed, type Civility } from './civility.js';
export { delayAfter } from './delays.js';
