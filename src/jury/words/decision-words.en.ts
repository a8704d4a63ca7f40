import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

export const qualities: Words['qualities'] = {
  teacher: 'teacher',
  researcher: 'researcher',
  qualified: 'qualified person',
};

export const file: Words['file'] = {
  where: (number) => `Session ${number}`,
  length: 'Length of the report',
  opinion: 'Opinion proposed by the professor',
  facts: 'The file',
  student: 'Student',
  diploma: 'Diploma',
  credits: 'Credits at stake',
  creditsOf: (count) => `${count} ${plural('en', count, 'credit', 'credits')}`,
  centre: 'Centre',
  report: 'The whole file',
  bound: 'Bound file',
  boundRead: 'Download the PDF',
  boundWaits: 'Being made: a few moments.',
  seal: 'Hash of the version',
  recused: 'Recused on this file',
  position: 'My note before deliberating',
  positionHint: 'Only you read it. It is destroyed when the minutes are signed.',
  positionSave: 'Keep my note',
  decision: 'Decision of the jury',
  decide: 'Write the decision',
  change: 'Change the decision',
  correct: 'Prepare a correction',
  drop: 'Delete the prepared correction',
  recuse: 'Note a recusal',
  recall: 'Take off the agenda',
  next: 'Next file',
  reasons: 'Reasons',
  adopted: 'The jury makes the professor’s opinion its own.',
  dueOn: (day) => `Expected by ${day}.`,
  recordedBy: (name) => `Written by ${name}.`,
  removed: 'This file was taken off the agenda.',
  prepared: 'A correction is prepared; it takes effect when the corrective minutes are signed.',
};

export const decision: Words['decision'] = {
  title: 'Decision of the jury',
  correctionTitle: 'Correct the decision',
  correctionLead:
    'The signed decision is not edited: corrective minutes replace it and refer to it, once the president signs them.',
  sense: 'Decision',
  adopts: (sense) => `The jury makes the professor’s opinion its own (${sense})`,
  unfulfilled: 'The experience was not found sufficient: a favourable decision takes the jury’s own reasons.',
  adoptsHint: 'Only when the decision goes the way of the proposed opinion.',
  ownText: 'Reasons of the jury',
  ownTextHint:
    'Required when the jury departs from the proposed opinion. When more is asked: one point a line, the student answers each.',
  moreDueOn: 'Expected by',
  button: 'Save the decision',
  prepare: 'Prepare the correction',
};

export const bound: Words['bound'] = {
  title: (number) => `Bound file ${number}`,
  stamp: (number) => `file ${number}`,
  length: 'Length of the report',
  cover: 'Cover',
  declaration: 'Declaration of experience',
  opinion: 'Proposed opinion',
  session: 'Session of the jury',
  request: 'Diploma request',
  student: 'Student',
  diploma: 'Diploma',
  centre: 'Centre',
  manifest: 'Hashes (SHA-256)',
  manifestLead:
    'They prove that this bound file holds the documents deposited and the opinion proposed. The originals are kept with the version.',
  version: (number) => `Version ${number}, as a whole`,
  roles: {
    report: 'Report',
    annex: 'Annex',
    certificate: 'Employer’s certificate',
  },
  ongoing: 'ongoing',
  significant: 'detailed in the report',
  sense: 'Sense',
  professor: 'Professor',
  proposedOn: 'Proposed on',
  reasons: 'Reasons',
};
