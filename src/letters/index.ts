/** What the portal writes to people: every letter is a record first, then a sending. */
export { lettersAbout, unreadLetters, writeLetter, type Letter, type NewLetter } from './letters.store.js';
export { LettersModule } from './letters.module.js';
