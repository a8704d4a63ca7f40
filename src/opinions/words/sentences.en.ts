import type { RefusalFacts } from '../../platform/refusal/index.js';
import { writeNumber } from '../../platform/web/index.js';
import type { fr } from './sentences.fr.js';

const number = (fact: string | number | undefined): string => writeNumber(Number(fact), 'en');

export const en: typeof fr = {
  assigned: 'The file is assigned. The professor is told.',
  begun: 'The examination has begun.',
  steppedAside: 'The file has gone back to the coordinator.',
  saved: 'The draft is saved.',
  proposed: 'The opinion is proposed.',
  reopened: 'The examination is open again; the draft starts from your opinion.',

  professorMissing: 'Choose the professor who will examine the file.',
  declineKindMissing: 'Choose a reason.',
  declineTextMissing: 'Please explain: it is kept in the history of the file.',
  draftMoved:
    'This draft was saved elsewhere since you opened this page. Nothing was overwritten: your text is still on the screen.',
  draftMovedSinceReview: 'The draft has changed since this review. Read it again before you propose it.',
  versionMoved:
    'The student has deposited a new version since you opened this page. Nothing was overwritten: copy your text, then open the examination again.',
  reportPaperMissing:
    'The report of this version cannot be found: the opinion cannot be bound to it. Please tell the registry.',
  choiceMissing: ({ employer }: RefusalFacts) =>
    `${employer}: say whether you keep the declaration or retain something else.`,
  fromInvalid: ({ employer }: RefusalFacts) => `${employer}: the first day is not a date.`,
  toInvalid: ({ employer }: RefusalFacts) =>
    `${employer}: the last day is not a date. Leave it empty if the job is still held.`,
  toBeforeFrom: ({ employer }: RefusalFacts) => `${employer}: the last day comes before the first.`,
  rateInvalid: ({ employer }: RefusalFacts) => `${employer}: the working time is a whole number from 1 to 100.`,
  suspensionInvalid: ({ employer }: RefusalFacts) =>
    `${employer}: a suspension lacks one of its dates, or ends before it begins.`,
  suspensionOutside: ({ employer }: RefusalFacts) => `${employer}: a suspension is outside the period.`,
  changeUnexplained: ({ employer }: RefusalFacts) =>
    `${employer}: say why you retain something else than the declaration.`,
  senseMissing: 'Choose favourable or unfavourable.',
  reasoningMissing: 'Give your reasons: an opinion without reasons cannot be proposed.',
  reasoningTooShort: ({ length, minimum }: RefusalFacts) =>
    `Your reasons have ${number(length)} characters; at least ${number(minimum)} are needed.`,
  reasonMissing: 'Say why.',
};
