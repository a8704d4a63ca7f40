export { codeFrom, readCode, writeCode } from './code.js';
export { endOfLink, isToken } from './link.js';
export {
  MANNERS,
  stateOfSheet,
  type Manner,
  type NewParty,
  type Party,
  type PartyLink,
  type PartyRefusal,
  type Sheet,
  type SheetPaper,
  type SheetState,
  type Signature,
} from './sheet.js';
export { awaited, keeps, partiesHeld, refusalOnceClosed, refusalToAct, refusalToSign } from './signing.js';
