export { holdersOf, holds, ROLES, type Actor, type Role, type Seat } from './actor.js';
