import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

export const minutes: Words['minutes'] = {
  title: (number) => `Minutes ${number}`,
  correctiveTitle: (number) => `Corrective minutes ${number}`,
  heldOn: (day, place) => `session of ${day}, ${place}`,
  foot: (number) => `National jury · minutes ${number}`,
  composition: 'Composition and attendance',
  order: 'Appointment order',
  quorum: 'Quorum',
  quorumReached: (present, quorum) =>
    `${present} ${plural('en', present, 'member present', 'members present')}, quorum ${quorum}`,
  decisions: 'Decisions',
  diploma: 'Diploma',
  centre: 'Centre',
  request: 'Diploma request',
  file: 'File',
  proposal: 'Proposed opinion',
  recused: 'Recused',
  decision: 'Decision',
  reasons: 'Reasons:',
  credits: (count) => `${count} ${plural('en', count, 'experience credit', 'experience credits')}`,
  by: (day) => `by ${day}`,
  adopted: (name) => `The jury makes its own the opinion proposed by ${name}:`,
  signedBy: (name) => `For signature: ${name}, president of the jury.`,
  corrects: 'Corrects',
  sha256: 'Hash of the corrected minutes',
  reason: 'Reason for the correction',
  before: 'Corrected decision',
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
  grounds: 'What you contest, and why',
  button: 'File my appeal',
  silence: 'An appeal not answered within two months is deemed rejected.',
  correct: 'Prepare the correction',
};
