/** Accounts, sign-in, seats, absences: who may sit where. */
export { agree, centresOf, holds, isStudent, type Actor, type Agreed, type Civility } from './rules/index.js';
export { ANYBODY_IS_KNOWN } from './data/people.store.js';
export { PersonRecord } from './data/person.record.js';
export {
  actorByEmail,
  civilitiesOf,
  insertPerson,
  loadActor,
  peopleByIds,
  peopleHolding,
  peopleNamed,
  personById,
  professorsFor,
  type PersonLine,
  type SeatedProfessor,
} from './data/people.store.js';
export {
  holdSeat,
  orAdministrators,
  peopleSeated,
  registrySeatsOf,
  secretariesOf,
  seatedInCentre,
  seatedInInstitution,
  type SeatedPerson,
} from './data/seated.store.js';
export { refuseUnknownPlaces, type NamedPlaces } from './data/known-places.store.js';
export { giveSeat, type NewSeat } from './data/seats.store.js';
export { enrol, isEnrolled } from './data/enrolments.store.js';
export { noteAccountEvent, type Doer } from './data/account-events.store.js';
export { holdAccount, passwordHashOf, setPassword } from './data/accounts.store.js';
export { rememberDevice } from './data/known-devices.store.js';
export { PASSWORD_LENGTH, Passwords } from './acts/passwords.js';
export { openSession } from './data/sessions.store.js';
export { attemptKey, giveBack, takeAttempt } from './data/sign-in-delays.store.js';
export { hashOfToken, newToken } from './data/tokens.js';
export { DEVICE_COOKIE, signedInCookies } from './pages/signed-in.guard.js';
export { actorOfRequest, CurrentActor, findActor } from './pages/current-actor.js';
export { AdministratorsOnly } from './pages/administrators.guard.js';
export { giveSignature, type GivenSignature, type Signatory } from './acts/give-signature.js';
export { pageOfMove } from './pages/page-of-move.js';
/** The rows of a form that names people, each `members[0].person`. */
export { peopleIn, rowOf, rowsIn, withRows } from './pages/rows-of-people.js';
export { SeatEndings, type Ending } from './acts/seat-endings.js';
export { peopleCommands } from './acts/people.commands.js';
export { PeopleModule } from './people.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
