export {
  movesOf,
  movesOpenTo,
  refusalFor,
  standingFor,
  type Lifecycle,
  type Living,
  type Move,
  type MoveName,
  type MoveTable,
} from './rules/index.js';
export { faultsOfKind } from './faults.js';
export { heldForEdit, holdUnmoved } from './hold-unmoved.js';
export { refusalNow } from './refusal-now.js';
export { makeMove, overtaken, recordBirth, type Moved, type Mover, type Moving } from './make-move.js';
export { listenerTo } from './listeners.js';
export { thingToMove, type Kind, type PagesOfMoves } from './kind.js';
export { Kinds, type AfterMove, type AnyKind, type MoveMade, type OfferedKind } from './kinds.js';
export { doneBy, type KindShown, type LifecycleWords, type MoveWords } from './kind-shown.js';
export { printLifecycles } from './print.js';
export { printLifecyclesCommand } from './print-lifecycles.command.js';
export { verifyJournalCommand } from './verify-journal.command.js';
