/** Accounts, sign-in, seats, absences: who may sit where. */
export { holds, holdersOf, ROLES, type Actor, type Role, type Seat } from './domain/index.js';
export { PersonRecord } from './person.record.js';
export {
  actorByEmail,
  insertPerson,
  loadActor,
  peopleByIds,
  peopleHolding,
  professorsFor,
  seatedInCentre,
  secretariesOf,
  type PersonLine,
  type SeatedProfessor,
} from './people.store.js';
export { endSeat, giveSeat, type NewSeat } from './seats.store.js';
export { openSession } from './sessions.store.js';
export { actorOfRequest, CurrentActor, findActor } from './web/current-actor.js';
export { AdministratorsOnly } from './web/administrators.guard.js';
export { peopleCommands } from './people.commands.js';
export { PeopleModule } from './people.module.js';
