import type { RefusalFacts } from '../refusal/index.js';
import { writeNumber, writeWait } from './text/write.js';

const number = (fact: string | number | undefined): string => writeNumber(Number(fact), 'en');

export const en = {
  takenMeanwhile:
    'This was just done at the same moment, perhaps by a double click. Open the page again to see where things stand.',
  notFound: 'This page does not exist, or is not open to you.',
  badRequest: 'The request received is incomplete or damaged.',
  notJson: 'The body of the request is not readable JSON.',
  crossSite: 'This request does not come from a page of the portal. To be safe, nothing was done.',
  notOpen: 'This page is not open to you.',
  tooLarge: 'What you are sending is too large.',
  notAccepted: 'This request cannot be accepted.',
  tooManyFailures: ({ seconds }: RefusalFacts) =>
    `Too many failed attempts from your network. Try again in ${writeWait(Number(seconds), 'en')}.`,
  textTooLong: ({ most }: RefusalFacts) => `This text is too long: ${number(most)} characters at most.`,
  textTooShort: ({ least }: RefusalFacts) => `This text is too short: ${number(least)} characters at least.`,
  notAnEmail: 'This is not an e-mail address. Example: first.last@example.org',
  notAChoice: 'Choose one of the answers offered.',
  dateNotReal: 'This date does not exist. Example: 12 3 2026',
  numberOutside: ({ least, most }: RefusalFacts) => `Give a number from ${number(least)} to ${number(most)}.`,
  notAWholeNumber: 'Give a whole number, in figures.',
  tooMany: ({ most }: RefusalFacts) => `${number(most)} items at most.`,
};
