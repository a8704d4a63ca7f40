import type { AgreementPaper } from './agreement.js';
import type { JuryCover } from './jury-cover.js';
import type { JuryDeclaration } from './jury-declaration.js';
import type { JuryOpinion } from './jury-opinion.js';
import type { JuryReplaced } from './jury-replaced.js';
import type { JurySummary } from './jury-summary.js';
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
  readonly 'jury-cover': JuryCover;
  readonly 'jury-replaced': JuryReplaced;
  readonly 'jury-summary': JurySummary;
  readonly 'jury-declaration': JuryDeclaration;
  readonly 'jury-opinion': JuryOpinion;
  readonly letterhead: LetterheadPaper;
}

/** Those that have nothing around them: plain words, and the sections of a file that its binding numbers. */
export type Unframed = 'plain' | 'jury-replaced' | 'jury-summary' | 'jury-declaration' | 'jury-opinion';
