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
} from './domain/index.js';
export { faultsOfLife } from './faults.js';
export { makeMove, overtaken, recordBirth, type Moved, type Mover, type Moving, type Writing } from './make-move.js';
export { allListeners, listen, listenersTo, type Listener } from './listeners.js';
export { allLives, registerLife, wordsOfLife, type Life, type LifeWords, type MoveWords } from './lives.js';
export { tellMoved, whenMoved, type AfterMove } from './moved.js';
export { printLives } from './print.js';
export { printLivesCommand } from './print-lives.command.js';
