export {
  faultsOf,
  movesOf,
  movesOpenTo,
  refusalFor,
  standingFor,
  type Given,
  type HouseStanding,
  type Lifecycle,
  type Living,
  type Move,
} from './lifecycle.js';
