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
  changed: (day, newcomer, former, order, signedOn) =>
    `Since ${day}, ${newcomer} sits${former === null ? '' : ` in place of ${former}`}, by this act: ${order}${signedOn ? ` of ${signedOn}` : ''}.`,
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
  aboutRequest: (facts) =>
    `${facts.diploma}. Without a report file: all the credits are held already. Request ${facts.request}, ${facts.centre}.`,
  heldAlready: (what) => `Held already: ${what}`,
  satOn: (names, chair) => `Who sat: ${names}; ${chair} chaired.`,
  putBack: (student) => `${student}: file put back, without a decision`,
  hidden: {
    feminine: 'A file on which you are recused',
    masculine: 'A file on which you are recused',
    neutral: 'A file on which you are recused',
  },
  copyName: (name) => `${name} (copy)`,
  nonHoldingTitle: 'Minutes of non-holding',
  nonHoldingName: (number) => `Minutes of non-holding ${number}`,
  nonHoldingLegal:
    'All the files were put back: the jury decided nothing, and these minutes take no effect. The students were told, with the reason; their requests may be put before another session.',
  reasons: 'Reasons:',
  credits: (count) => `${count} ${plural('en', count, 'credit', 'credits')}`,
  creditsHeld: (held) => `${held} ${plural('en', held, 'credit', 'credits')} held already`,
  creditsBeside: (count, held) => `${count} ${plural('en', count, 'credit', 'credits')}, beside ${held} held already`,
  by: (day) => `by ${day}`,
  adopted: (name) => `The jury makes its own the opinion proposed by ${name}:`,
  asked: 'The jury asks:',
  signature: 'Signature',
  signedAt: (moment) => `on ${moment}`,
  signedPart: (number, place) => `${number}, part ${place}`,
  presidentPrevented: 'the president being prevented',
  generalPart: (files) =>
    files.length === 0
      ? 'for the general part'
      : `for the general part and ${plural('en', files.length, 'file', 'files')} ${files.join(', ')}`,
  partOf: (files) => `for ${plural('en', files.length, 'file', 'files')} ${files.join(', ')}`,
  takesEffect: {
    one: 'These minutes take effect as they are signed.',
    several: 'These minutes take effect at the last of their signatures.',
  },
  legal:
    'Each decision is notified to the student with its reasons and the remedies. Corrective minutes, which refer to these, may mend their words, never their sense.',
  reason: 'Reason:',
  correction: 'What is corrected',
  corrects: 'Corrects',
  correctedOn: (number, day) => `minutes ${number}, signed on ${day}`,
  sha256: 'Their SHA-256 hash',
  corrected: 'Corrected decisions and reasons',
  before: (decision) => `Corrected decision: ${decision}.`,
  correctiveLegal:
    'These minutes take effect as they are signed: they mend the words of the decisions they bear, without changing their sense or adding a reason; each student is sent theirs. The first minutes are kept.',
};

export const signature: Words['signature'] = {
  title: 'Draft minutes',
  lead: 'Read again. At the last signature, which is irreversible, decisions take effect and are notified to the students.',
  sign: 'Sign the minutes',
  who: 'Signatures',
  whoHint: 'The minutes take effect once each part is signed. Any change voids the signatures given.',
  general: 'general part',
  ofFiles: 'the files chaired',
  signedOn: (moment) => `signed on ${moment}`,
  awaited: 'signature awaited',
  youSigned: 'You have signed. The minutes take effect at the last signature awaited.',
  prevent: 'The president is prevented',
  preventLead:
    'The substitute chair, whom the order names, signs in their place. The signatures given are voided, and their authors are told. The reason is kept, and read by the secretary only.',
  preventReason: 'Why the president cannot sign',
  preventButton: 'Note it',
  prevented: (name, day) => `President prevented, noted by ${name} on ${day}:`,
  correctiveWaitsFor: (name) => `Waits for the signature of ${name}.`,
  certify: 'I sign these minutes, true to the jury’s deliberations',
  correctiveTitle: 'Corrective minutes',
  correctiveLead:
    'They are numbered, refer to the first ones and mend the words of the decisions as soon as they are signed, never their sense.',
  reason: 'Reason for the correction',
  correctiveSign: 'Sign the corrective minutes',
  nothing: 'No correction is prepared.',
  read: 'Download',
};

export const appeals: Words['appeals'] = {
  title: 'Appeals',
  mine: 'My appeals',
  none: 'No appeal.',
  noneWhat:
    'An administrative appeal is filed from the page of the file, within two months of the notification of a refusal.',
  noneToAnswer: 'An appeal appears here when a student contests a decision in which you took no part.',
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
  contested: 'What is contested, and why',
  button: 'File my appeal',
  silence: 'An appeal not answered within two months is deemed rejected.',
  takeOver: 'Go on with the examination',
  advice: 'Advice of the jury’s president',
  adviceLead: (jury) =>
    `Whoever answers the appeal reads your written advice on the decision of the ${jury}. It does not bind them, and does not change the decision: only a jury can.`,
  adviceWords: 'Your advice',
  adviceButton: 'Give this advice',
  adviceWrite: 'Give my advice',
  adviceOfPresident: (name) => `It is asked of the president of the jury: ${name}.`,
  adviceInPlaceOfRecused: (name) =>
    `It is asked of who chaired on this file: ${name}. The president stepped aside from it.`,
  adviceInPlaceOfFormer: (name) =>
    `It is asked of the substitute chair, who sat on this file: ${name}. The president is no longer in office.`,
  adviceOfNobody: 'Nobody may give it: whoever presided did not sit on this file, or is no longer in office.',
  adviceAwaited:
    'The written advice of the jury’s president is awaited. Without it, an answer is given only with the reason why there is none.',
  adviceNone: 'Note why there is no advice',
  absence: 'No advice of the president',
  absenceLead: 'An answer may then be given. The reason stays with the appeal.',
  absenceWords: 'Why the president gives no advice',
  absenceButton: 'Note that there is none',
  adviceBy: (name, day) => `Given by ${name} on ${day}`,
  absenceBy: (name, day) => `Noted by ${name} on ${day}`,
  documents: 'Papers joined',
  noDocument: 'No paper joined.',
  document: 'Add a paper (PDF)',
  documentAdd: 'Join',
  silentSince: (day) => `Left without an answer, this appeal is deemed rejected since ${day}.`,
  courtUntil: (day) => `The administrative court may be seized until ${day}.`,
  mayAnswer: 'An answer may still be given.',
  awaitsJury: 'This appeal is upheld: the file awaits a new deliberation of the jury. The decision stands until then.',
};
