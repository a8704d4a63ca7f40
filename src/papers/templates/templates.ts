import type { LetterPaper } from './letter.js';
import type { LetterheadPaper } from './letterhead.js';
import type { MinutesPaper } from './minutes.js';
import type { Plain } from './plain.js';

/** The templates by the name of their file, and what each is given: words and facts in words, and no program. */
export interface Templates {
  readonly plain: Plain;
  readonly minutes: MinutesPaper;
  readonly letter: LetterPaper;
  readonly letterhead: LetterheadPaper;
}
