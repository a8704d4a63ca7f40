import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

export const minutes: Words['minutes'] = {
  title: 'Minutes of deliberation',
  correctiveTitle: 'Corrective minutes',
  name: (number) => `Minutes ${number}`,
  correctiveName: (number) => `Corrective minutes ${number}`,
  heldOn: (number, day, place) => `Session ${number} of ${day}, ${place}.`,
  about: (number, day) => `session ${number} of ${day}`,
  composition: 'Composition of the jury and attendance',
  order: (reference, day) => `Appointment of the jury: ${reference}${day ? ` of ${day}` : ''}.`,
  quorum: (quorum, present) =>
    `Quorum: ${quorum} ${plural('en', quorum, 'member', 'members')}; ${present} ${plural('en', present, 'was present', 'were present')}.`,
  member: 'Member',
  quality: 'Quality',
  attendance: 'Attendance',
  files: 'Files and who sat on each',
  place: 'No.',
  file: 'File',
  diploma: 'Diploma',
  sat: 'Sat',
  recused: 'Recusal',
  nobody: 'none',
  decision: 'Decision',
  undecided: 'no decision',
  noFile: 'No file was examined.',
  decisions: 'Decisions and reasons',
  decisionOn: (place, student, decision) => `${place}. ${student}: ${decision}`,
  aboutFile: (facts) =>
    `${facts.diploma}. Proposed opinion: ${facts.proposal}, ${facts.professor}. File ${facts.file}, request ${facts.request}, ${facts.centre}.`,
  reasons: 'Reasons:',
  credits: (count) => `${count} ${plural('en', count, 'credit', 'credits')}`,
  by: (day) => `by ${day}`,
  adopted: (name) => `The jury makes its own the opinion proposed by ${name}:`,
  signature: 'Signature',
  signedAt: (moment) => `on ${moment}`,
  legal:
    'These minutes take effect as they are signed. Each decision is notified to the student with its reasons and the remedies. A decision is corrected by corrective minutes only, which refer to these.',
  reason: 'Reason:',
  correction: 'What is corrected',
  corrects: 'Corrects',
  correctedOn: (number, day) => `minutes ${number}, signed on ${day}`,
  sha256: 'Their SHA-256 hash',
  corrected: 'Corrected decisions and reasons',
  before: (decision) => `Corrected decision: ${decision}.`,
  correctiveLegal:
    'These minutes take effect as they are signed: the decisions they bear replace those they correct, and are notified to the students with their reasons and the remedies. The first minutes are kept.',
};

export const signature: Words['signature'] = {
  title: 'Draft minutes',
  lead: 'Read again. Signing is irreversible: decisions take effect and are notified to the students.',
  sign: 'Sign the minutes',
  waits: 'The minutes wait for the president’s signature.',
  certify: 'I sign these minutes, true to the jury’s deliberations',
  correctiveTitle: 'Corrective minutes',
  correctiveLead:
    'They are numbered, refer to the first ones and replace the corrected decisions as soon as they are signed.',
  reason: 'Reason for the correction',
  correctiveSign: 'Sign the corrective minutes',
  correctiveWaits: 'The corrective minutes wait for the president’s signature.',
  nothing: 'No correction is prepared.',
  read: 'Download',
};

export const appeals: Words['appeals'] = {
  title: 'Appeals',
  mine: 'My appeals',
  none: 'No appeal.',
  noneWhat:
    'An administrative appeal is filed from the page of the file, within two months of the notification of a refusal.',
  appeal: 'Appeal',
  student: 'Student',
  file: 'File',
  state: 'State',
  filedOn: 'Filed on',
  about: (number) => `Appeal on file ${number}`,
  newTitle: 'File an administrative appeal',
  newLead: (day) =>
    `You may file it until ${day}. The jury’s appraisal of your experience is sovereign; an appeal bears on an error of law or fact, or on the composition of the jury.`,
  newLeadOpen:
    'The jury’s appraisal of your experience is sovereign; an appeal bears on an error of law or fact, or on the composition of the jury.',
  newLate:
    'The two months are over. Your appeal will be received and examined, but it will no longer keep the time limit to go to the administrative court.',
  lastDay: 'Last day of the time limit',
  late: 'received after it',
  silenceOn: (day) => `Not answered on ${day}, this appeal will be deemed rejected.`,
  grounds: 'What you contest, and why',
  button: 'File my appeal',
  silence: 'An appeal not answered within two months is deemed rejected.',
  correct: 'Prepare the correction',
};
