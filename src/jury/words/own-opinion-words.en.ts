import type { ownOpinions as french } from './own-opinion-words.fr.js';

/** What a professor proposed, and what came of it. */
export const ownOpinions: typeof french = {
  title: 'My opinions',
  lead: 'What you proposed, and what the jury decided on it. What became of the file afterwards is not here.',
  none: 'You have not proposed an opinion yet',
  noneWhat: 'An opinion that you propose stays here, whatever becomes of the file.',
  file: 'File',
  student: 'Student',
  diploma: 'Diploma',
  opinion: 'Your opinion',
  proposedOn: 'Proposed on',
  outcome: 'Outcome',
  decided: (decision, day) => `${decision}, on ${day}`,
  ended: (day) => `No longer stands since ${day}`,
  waiting: 'Waits for the jury’s decision',
  one: (number) => `My opinion on file ${number}`,
  decision: 'The jury’s decision',
  minutes: (number, day) => `Minutes ${number}, signed on ${day}`,
  adopted: 'The jury made your reasons its own.',
  ownReasons: 'The jury gave reasons of its own.',
  written: 'What you wrote',
  on: 'On what',
  version: 'Version of the file',
  versionOf: (number) => `Version ${number}`,
  versionSha256: 'Fingerprint of the version',
  reportSha256: 'Fingerprint of the report',
};
