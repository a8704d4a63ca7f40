export {
  faultsOf,
  movesOf,
  movesOpenTo,
  refusalFor,
  standingFor,
  type Brought,
  type PortalStanding,
  type Lifecycle,
  type Living,
  type Move,
  type MoveName,
  type MoveTable,
} from './lifecycle.js';
