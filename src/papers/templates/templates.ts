import type { AgreementPaper } from './agreement.js';
import type { LetterPaper } from './letter.js';
import type { LetterheadPaper } from './letterhead.js';
import type { MinutesPaper } from './minutes.js';
import type { Plain } from './plain.js';
import type { ReceiptPaper } from './receipt.js';
import type { SignaturesPaper } from './signatures.js';

/** The templates by the name of their file, and what each is given: words and facts in words, and no program. */
export interface Templates {
  readonly plain: Plain;
  readonly minutes: MinutesPaper;
  readonly agreement: AgreementPaper;
  readonly signatures: SignaturesPaper;
  readonly letter: LetterPaper;
  readonly receipt: ReceiptPaper;
  readonly letterhead: LetterheadPaper;
}
