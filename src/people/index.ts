/** Accounts, sign-in, seats, absences: who may sit where. */
export { holds, holdersOf, registriesOf, ROLES, type Actor, type Role, type Seat } from './domain/index.js';
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
export { refuseUnknownPlaces, type NamedPlaces } from './known-places.store.js';
export { endSeat, giveSeat, type NewSeat } from './seats.store.js';
export { noteAccountEvent, type Doer } from './account-events.store.js';
export { setPassword } from './accounts.store.js';
export { rememberDevice } from './known-devices.store.js';
export { PASSWORD_LENGTH, Passwords } from './passwords.js';
export { openSession } from './sessions.store.js';
export { attemptKey, giveBack, takeAttempt } from './sign-in-delays.store.js';
export { hashOfToken, newToken } from './tokens.js';
export { DEVICE_COOKIE, signedInCookies } from './web/signed-in.guard.js';
export { actorOfRequest, CurrentActor, findActor } from './web/current-actor.js';
export { AdministratorsOnly } from './web/administrators.guard.js';
export { peopleCommands } from './people.commands.js';
export { PeopleModule } from './people.module.js';
