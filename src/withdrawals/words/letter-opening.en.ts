import type * as fr from './letter-opening.fr.js';

export const opening: typeof fr.opening = ({ greeting: hello, file, jury }, said) => [
  {
    references: [
      ['File', file],
      ['Jury', jury],
    ],
  },
  { paragraph: hello },
  { paragraph: said },
];
