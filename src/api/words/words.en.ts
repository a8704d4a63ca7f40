import type { Words } from './words.fr.js';

export const en: Words = {
  titles: {
    415: 'Unsupported content type',
    422: 'This question cannot be weighed as it stands',
    429: 'Too many requests',
    503: 'Unavailable for now',
  },
  faults: (count, first) => (count === 1 ? first : `${count} points to correct.`),
};
