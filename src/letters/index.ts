/**
 * What the portal writes to people: every letter is a record first, then a sending. A personal link is made as its
 * letter leaves, and stands nowhere.
 */
export {
  lettersAbout,
  outsideLettersAbout,
  unsentSince,
  writeLetter,
  writeOutsideLetter,
  type Letter,
  type LetterLine,
  type OutsideLetter,
} from './data/letters.store.js';
export { lettersOfMoves, seatedAs, studentOf, type LetterOfMove, type OfTheMove } from './acts/letters-of-moves.js';
export { writeToEach, type LetterText, type Recipient } from './acts/write-to-each.js';
export { noteRestoration, releaseLetters, restorationThatWaits, type Restoration } from './data/restorations.store.js';
export { LINK, LinkMakers } from './data/links.js';
export { sayUnsent, whyUnsent, type SendingFailure } from './words/sending.js';
export { noteOpening } from './data/read-letters.store.js';
/** What the pages of letters say: for the rooms that lead to them. */
export { words as letterWords } from './words/words.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
export { LettersCard } from './pages/letters-card.js';
export { LettersModule } from './letters.module.js';
