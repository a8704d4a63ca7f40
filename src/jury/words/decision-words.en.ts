import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

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
  correct: 'Correct the words',
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
  correctionTitle: 'Correct the words of the decision',
  correctionLead:
    'Corrective minutes mend words, never the sense, and add no reason. Only a new deliberation of the jury changes a decision.',
  signed: 'The decision as signed',
  correctedText: 'The reasons, corrected',
  correctedHint:
    'A slip, a word, a reference. The signed decision is not edited: it is kept, and reads so once the president has signed.',
  correctedPoints: 'As many points, one a line, in the same order: the student answers each.',
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
