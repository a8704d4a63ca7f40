/**
 * A document to be signed by several people, each for itself, before a day. See docs/architecture.md and
 * docs/decisions/0013.
 */
export { stateOfSheet, type NewParty, type Party, type Sheet } from './rules/index.js';
export { SheetOwners } from './acts/sheet-owners.js';
export { signatureDuties, type SheetToSign } from './duties.js';
export { openSheet, type NewSheet } from './acts/open-sheet.js';
export { recordPaper } from './acts/record-paper.js';
export { sheetsOf } from './data/sheets.store.js';
export { SignaturesModule } from './signatures.module.js';
export { signSheet } from './acts/sign-sheet.js';
export { voidSheet } from './acts/void-sheet.js';
export { SheetCard } from './pages/sheet-card.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
