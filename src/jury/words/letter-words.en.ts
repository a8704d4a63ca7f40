import { appealMoved, appealReceived } from './appeal-letters.en.js';
import { deferred, granted, greeting, president, refused, reworded } from './decision-letters.en.js';
import type { Words } from './words.fr.js';

export const letters: Words['letters'] = {
  granted,
  refused,
  deferred,
  reworded,
  greeting,
  president,
  convened: (facts) => ({
    subject: `${facts.jury}: session of ${facts.day}`,
    body: `Hello,\n\n${facts.appointed} session ${facts.number} of the ${facts.jury}, on ${facts.day}, ${facts.place}. Its files can be read in the portal as they are entered.\n\nIf a file concerns you (same employer, tie with the student), tell the secretary: ${facts.willBeRecused}.`,
  }),
  locked: (facts) => ({
    subject: `${facts.jury}: list locked for ${facts.day}`,
    body: `Hello,\n\nThe list of files of session ${facts.number} is locked.`,
  }),
  toSign: (facts) => ({
    subject: `Session ${facts.number}: minutes to sign`,
    body: `Hello,\n\nThe deliberation of session ${facts.number} is closed. Its minutes wait for your signature.`,
  }),
  cancelled: (facts) => ({
    subject: `${facts.jury}: session of ${facts.day} cancelled`,
    body: `Hello,\n\nSession ${facts.number} is cancelled:\n\n${facts.reason}`,
  }),
  appealFiled: (facts) => ({
    subject: `Appeal on file ${facts.file}`,
    body: `Hello,\n\nAn administrative appeal has just been filed on file ${facts.file}. Two months of silence would mean rejection.`,
  }),
  appealReceived,
  appealMoved,
};
