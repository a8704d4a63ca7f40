import type { Words } from './amendment-words.fr.js';

export const en: Words = {
  name: (place) => `Amendment ${place}`,
  opening: {
    title: 'Prepare an amendment',
    lead: 'The amendment begins with the terms in force: change what must change, say why, and the registry sends it to the same five parties to sign. The agreement stays as it is until the last signature.',
    button: 'Prepare the amendment',
  },
  terms: {
    title: 'Write the amendment',
    object: 'What the amendment changes, and why',
    objectHint: 'This text stands in the signed amendment.',
    save: 'Save',
  },
  sending: {
    title: 'Send the amendment for signature',
    lead: 'Once it is being signed the amendment no longer changes. The caps are tested again.',
    button: 'Send for signature',
    signBefore: (day) => `The five parties will have to sign before ${day}.`,
    law: 'What the internship law says',
  },
  page: {
    facts: 'The amendment',
    agreement: 'Agreement',
    object: 'Object',
    none: 'not written yet',
    state: 'State',
    since: (day) => `since ${day}`,
    changes: 'What changes',
    noChange: 'Nothing changes yet.',
    before: 'Before',
    after: 'After',
    term: 'Term',
    history: 'History',
    write: 'Write the amendment',
    send: 'Verify and send for signature',
  },
};
