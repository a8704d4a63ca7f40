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
  appealReceived: (facts) => ({
    subject: `Your appeal on file ${facts.file}: receipt`,
    body: `Hello,\n\nYour administrative appeal on file ${facts.file} was received on ${facts.filedOn} by the secretariat of the ${facts.jury}, which examines it.\n\nWithout an answer on ${facts.rejectedOn}, it will be deemed rejected: two months of silence are a decision of rejection. You may then bring the matter before the administrative court until ${facts.courtUntil}.${facts.lateSince === undefined ? '' : `\n\nThis appeal was filed after ${facts.lateSince}, the last day of the time limit: it is examined, but it no longer keeps the time limit to go to the administrative court.`}`,
  }),
  appealMoved: (facts) => ({
    subject: `Your appeal on file ${facts.file}: ${facts.state}`,
    body: `Hello,\n\nYour appeal on file ${facts.file} is now: ${facts.state}.${facts.reason ? `\n\n${facts.reason}` : ''}${facts.isRejected ? '\n\nYou may bring the matter before the administrative court within two months of the notification of this rejection.' : ''}`,
  }),
};
