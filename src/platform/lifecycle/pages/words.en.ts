import type { Words } from './words.fr.js';

export const en: Words = {
  reason: 'Why?',
  reasonHint: 'This text stays in the history and may be shown to the student.',
};
