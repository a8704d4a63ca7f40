export { refusalToCopy, toBeSentCopies } from './copies.js';
export { endOfLink, isToken } from './link.js';
export {
  stateOfSheet,
  type NewParty,
  type Party,
  type PartyCopy,
  type Sheet,
  type SheetPaper,
  type SheetState,
  type Signature,
} from './sheet.js';
export {
  awaited,
  keeps,
  partiesHeld,
  refusalOnceClosed,
  refusalToAct,
  refusalToSign,
  refusalToSignTwice,
} from './signing.js';
