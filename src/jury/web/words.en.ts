import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

const remedies = 'Within two months of this notification you may file an administrative appeal with the jury, from the page of your file; two months of silence mean rejection. You may also bring the matter before the administrative court within two months of the notification of the decision, or of the rejection of your appeal.';

export const en: Words = {
  session: {
    thing: 'Session of the national jury',
    states: { PLANNED: 'Planned', OPEN: 'Open', LOCKED: 'List locked', DELIBERATING: 'Deliberating', MINUTES_DRAFT: 'Minutes drafted', MINUTES_SIGNED: 'Minutes signed', CANCELLED: 'Cancelled' },
    standings: { secretary: 'jury’s secretary', president: 'president of the jury', member: 'member of the jury', system: 'the portal', clock: 'the calendar' },
    moves: {
      plan: { label: 'Plan a session', done: 'Session planned' },
      open: { label: 'Open the session', done: 'Session open: files may be put before it' },
      lock: { label: 'Lock the list', done: 'List locked', confirm: 'No file can be put before this session any more, nor taken off it.' },
      deliberate: { label: 'Open the deliberation', done: 'Deliberation opened' },
      close: { label: 'Close the deliberation', done: 'Deliberation closed, minutes drafted', confirm: 'The minutes are drawn up with the decisions as they are written, for the president to sign.' },
      resume: { label: 'Take the deliberation up again', done: 'Deliberation taken up again', confirm: 'The draft minutes are no longer up for signature.' },
      sign: { label: 'Sign the minutes', done: 'Minutes signed' },
      cancel: { label: 'Cancel the session', done: 'Session cancelled', confirm: 'Its files are taken off the agenda and may be put before another session. The students are told, with the reason.' },
    },
  },
  appeal: {
    thing: 'Appeal',
    states: { FILED: 'Filed', UNDER_REVIEW: 'Under review', REJECTED: 'Rejected', UPHELD: 'Upheld' },
    standings: { author: 'student', secretary: 'jury’s secretary', system: 'the portal', clock: 'the calendar' },
    moves: {
      file: { label: 'File an appeal', done: 'Appeal filed' },
      examine: { label: 'Examine the appeal', done: 'Appeal under review', confirm: 'The student is told that the appeal is being examined.' },
      reject: { label: 'Reject the appeal', done: 'Appeal rejected', reason: 'Reasons for rejecting it' },
      uphold: { label: 'Uphold the appeal', done: 'Appeal upheld', confirm: 'The new deliberation is recorded by corrective minutes, prepared on the page of the file.', reason: 'Reasons' },
    },
  },
  qualities: { teacher: 'teacher', researcher: 'researcher', qualified: 'qualified person' },
  number: (number) => `Session ${number}`,
  sessions: {
    title: 'Sessions of the national jury', plan: 'Plan a session', none: 'No session.', noneSecretary: 'Plan the first session: jury, date, closing of the list.', noneOther: 'You are appointed to no open session.',
    number: 'Session', jury: 'Jury', heldOn: 'Date', closesOn: 'List closes', state: 'State', files: 'Files',
  },
  plan: { title: 'Plan a session', jury: 'National jury', heldOn: 'Date of the session', closesOn: 'Closing of the list', closesHint: 'After that day no file is put before the session, nor taken off it.', place: 'Place', placeHint: 'An address, or “remote”.', button: 'Plan this session' },
  composition: {
    title: 'Composition of the jury', lead: 'Composition and presence must be provable: the appointment order, the members and their quality, the president, the quorum.', reference: 'Reference of the appointment order', date: 'Date of the order', quorum: 'Quorum', quorumHint: 'How many members must be present for the jury to deliberate.',
    members: 'Members', member: (place) => `Member ${place}`, email: 'E-mail address', quality: 'Quality', president: 'President', presidentNone: 'Choose', save: 'Save', open: 'Save and open the session', emptyRow: 'Leave empty what you do not need.',
  },
  page: {
    facts: 'The session', jury: 'Jury', heldOn: 'Date', closesOn: 'List closes', place: 'Place', order: 'Appointment order', orderOf: (reference, day) => `${reference} of ${day}`, quorum: 'Quorum', state: 'State', notYet: 'To be completed',
    members: 'Composition', member: 'Member', quality: 'Quality', attendance: 'Attendance', president: 'president', present: 'present', absent: 'absent', notNoted: 'not noted yet',
    agenda: 'Agenda', agendaCount: (count) => `${count} ${plural('en', count, 'file', 'files')}`, undecided: (count) => `${count} ${plural('en', count, 'file without a decision', 'files without a decision')}`, none: 'No file yet.', noneWhat: 'The registry of each centre puts its admissible requests before the session, until the list closes.', student: 'Student', diploma: 'Diploma', proposal: 'Proposed opinion', decision: 'Decision', recused: 'Recused', noDecision: 'None', open: 'Open',
    composition: 'Complete the composition', attend: 'Note attendance', minutes: 'Minutes', readMinutes: 'Read the draft minutes', history: 'History', proposals: { FAVOURABLE: 'Favourable', UNFAVOURABLE: 'Unfavourable' }, senses: { FAVOURABLE: 'Credits validated', UNFAVOURABLE: 'Credits not validated', MORE: 'More asked' },
    signed: (number, day) => `${number}, signed on ${day}`, corrective: 'Prepare the signature of corrective minutes', files: (count) => `${count} ${plural('en', count, 'file', 'files')}`,
    proposedBy: (name) => `by ${name}`,
  },
  attendance: { title: 'Attendance and quorum', lead: 'Note who sits. A recused member sits, but neither sees the file nor deliberates on it.', options: { yes: 'present', no: 'absent' }, save: 'Save', deliberate: 'Save and open the deliberation' },
  calendar: { title: 'Calendar of the national jury', lead: 'The open sessions, and the last day on which the registry may put an admissible request before them.', noneWhat: 'The next sessions are announced here as soon as they open.', link: 'Calendar of the jury’s sessions' },
  scheduling: {
    title: 'Put requests before a session', lead: 'This forwards the file to the national jury: its version and the proposed opinion are frozen.', session: 'Session', choose: 'Choose a session', sessionLine: (jury, day, closes) => `${jury}, ${day} (list closes on ${closes})`, requests: 'Admissible requests', requestLine: (number, student) => `${number}, ${student}`, button: 'Schedule and forward',
    none: 'No admissible request to schedule.', noneWhat: 'A request becomes admissible once its conditions are certified and an opinion is proposed.', noSession: 'No session is open.', noSessionWhat: 'The secretary of each jury opens its sessions; admissible requests wait here.', notJury: 'This request belongs to another jury than the chosen session.',
  },
  file: {
     where: (number) => `Session ${number}`, length: 'Length of the report', opinion: 'Opinion proposed by the professor', facts: 'The file', student: 'Student', diploma: 'Diploma', credits: 'Credits at stake', creditsOf: (count) => `${count} ${plural('en', count, 'credit', 'credits')}`, centre: 'Centre', report: 'The whole file', bound: 'Bound file', boundRead: 'Download the PDF', boundWaits: 'Being made: a few moments.', seal: 'Hash of the version', recused: 'Recused on this file',
    position: 'My note before deliberating', positionHint: 'Only you read it. It is destroyed when the minutes are signed.', positionSave: 'Keep my note',
    decision: 'Decision of the jury', decide: 'Write the decision', change: 'Change the decision', correct: 'Prepare a correction', drop: 'Delete the prepared correction', recuse: 'Note a recusal', recall: 'Take off the agenda', next: 'Next file', reasons: 'Reasons', adopted: 'The jury makes the professor’s opinion its own.', dueOn: (day) => `Expected by ${day}.`, recordedBy: (name) => `Written by ${name}.`,
    removed: 'This file was taken off the agenda.', prepared: 'A correction is prepared; it takes effect when the corrective minutes are signed.',
  },
  decision: {
    title: 'Decision of the jury', correctionTitle: 'Correct the decision', correctionLead: 'The signed decision is not edited: corrective minutes replace it and refer to it, once the president signs them.', sense: 'Decision', adopts: (sense) => `The jury makes the professor’s opinion its own (${sense})`, unfulfilled: 'The experience was not found sufficient: a favourable decision takes the jury’s own reasons.', adoptsHint: 'Only when the decision goes the way of the proposed opinion.',
    ownText: 'Reasons of the jury', ownTextHint: 'Required when the jury departs from the proposed opinion. When more is asked: one point a line, the student answers each.', moreDueOn: 'Expected by', button: 'Save the decision', prepare: 'Prepare the correction',
  },
  bound: {
    title: (number) => `Bound file ${number}`, stamp: (number) => `file ${number}`, length: 'Length of the report', cover: 'Cover', declaration: 'Declaration of experience', opinion: 'Proposed opinion', session: 'Session of the jury', request: 'Diploma request', student: 'Student', diploma: 'Diploma', centre: 'Centre',
    manifest: 'Hashes (SHA-256)', manifestLead: 'They prove that this bound file holds the documents deposited and the opinion proposed. The originals are kept with the version.', version: (number) => `Version ${number}, as a whole`,
    roles: { report: 'Report', annex: 'Annex', certificate: 'Employer’s certificate' }, ongoing: 'ongoing', significant: 'detailed in the report', sense: 'Sense', professor: 'Professor', proposedOn: 'Proposed on', reasons: 'Reasons',
  },
  recusal: { title: 'Note a recusal', lead: 'A recused member no longer sees the file, and does not deliberate on it.', member: 'Member', choose: 'Choose a member', reason: 'Reason', button: 'Note the recusal' },
  recall: { title: 'Take off the agenda', lead: 'The file falls back to its proposed opinion; the request stays admissible and may be put before another session.', reason: 'Reason', button: 'Take this file off' },
  minutes: {
    title: (number) => `Minutes ${number}`, correctiveTitle: (number) => `Corrective minutes ${number}`, heldOn: (day, place) => `session of ${day}, ${place}`, foot: (number) => `National jury · minutes ${number}`,
    composition: 'Composition and attendance', order: 'Appointment order', quorum: 'Quorum', quorumReached: (present, quorum) => `${present} ${plural('en', present, 'member present', 'members present')}, quorum ${quorum}`, president: 'president', present: 'present', absent: 'absent', decisions: 'Decisions', diploma: 'Diploma', centre: 'Centre', request: 'Diploma request', file: 'File', proposal: 'Proposed opinion', recused: 'Recused', decision: 'Decision', reasons: 'Reasons:',
    credits: (count) => `${count} ${plural('en', count, 'experience credit', 'experience credits')}`, by: (day) => `by ${day}`, adopted: (name) => `The jury makes its own the opinion proposed by ${name}:`, signedBy: (name) => `For signature: ${name}, president of the jury.`,
    corrects: 'Corrects', sha256: 'Hash of the corrected minutes', reason: 'Reason for the correction', before: 'Corrected decision',
  },
  signature: {
    title: 'Draft minutes', lead: 'Read again. Signing is irreversible: decisions take effect and are notified to the students.', sign: 'Sign the minutes', waits: 'The minutes wait for the president’s signature.', certify: 'I sign these minutes, true to the jury’s deliberations',
    correctiveTitle: 'Corrective minutes', correctiveLead: 'They are numbered, refer to the first ones and replace the corrected decisions as soon as they are signed.', reason: 'Reason for the correction', correctiveSign: 'Sign the corrective minutes', correctiveWaits: 'The corrective minutes wait for the president’s signature.', nothing: 'No correction is prepared.', read: 'Download',
  },
  appeals: {
    title: 'Appeals', mine: 'My appeals', none: 'No appeal.', noneWhat: 'An administrative appeal is filed from the page of the file, within two months of the notification of a refusal.', appeal: 'Appeal', student: 'Student', file: 'File', state: 'State', filedOn: 'Filed on', about: (number) => `Appeal on file ${number}`,
    newTitle: 'File an administrative appeal', newLead: (day) => `You may file it until ${day}. The jury’s appraisal of your experience is sovereign; an appeal bears on an error of law or fact, or on the composition of the jury.`, newLeadOpen: 'The jury’s appraisal of your experience is sovereign; an appeal bears on an error of law or fact, or on the composition of the jury.', grounds: 'What you contest, and why', button: 'File my appeal', silence: 'An appeal not answered within two months is deemed rejected.', correct: 'Prepare the correction',
  },
  part: {
    title: 'National jury', forwarded: (day) => `File before the session of ${day}.`, session: 'Session', decided: (day) => `Decision of ${day}`, credits: (count, unit) => `${count} ${plural('en', count, 'credit', 'credits')} (${unit})`, reasons: 'Reasons of the jury', adopted: 'The jury made the professor’s opinion its own.', dueOn: (day) => `Expected by ${day}.`, corrected: 'This decision replaces the one before it, by corrective minutes.',
    remedies: 'Remedies and time limits', remediesText: 'Within two months of the notification of this decision you may file an administrative appeal with the jury. Two months of silence mean rejection. You may also bring the matter before the administrative court within two months of the notification of the decision, or of the rejection of your appeal. The court does not review the jury’s appraisal of your experience; it does review errors of law or fact, and an irregular composition of the jury.',
    appeal: 'File an appeal', seeAppeal: 'Follow my appeal', minutes: 'Minutes', open: 'Open in the agenda',
  },
  duties: {
    plan: (count) => `${count} ${plural('en', count, 'session to compose and open', 'sessions to compose and open')}`,
    sit: (count) => `${count} ${plural('en', count, 'session to hold', 'sessions to hold')}`,
    decide: (count) => `${count} ${plural('en', count, 'deliberation under way', 'deliberations under way')}`,
    waitSignature: (count) => `${count} ${plural('en', count, 'set of minutes waits for the president’s signature', 'sets of minutes wait for the president’s signature')}`,
    openOnes: (count) => `${count} ${plural('en', count, 'session open for files', 'sessions open for files')}`,
    sign: (count) => `${count} ${plural('en', count, 'set of minutes to sign', 'sets of minutes to sign')}`,
    read: (count) => `${count} ${plural('en', count, 'session to prepare: read its files', 'sessions to prepare: read their files')}`,
    schedule: (count) => `${count} ${plural('en', count, 'admissible request to put before a session', 'admissible requests to put before a session')}`,
    waitSession: (count) => `${count} ${plural('en', count, 'admissible request waits for a session to open', 'admissible requests wait for a session to open')}`,
    appeals: (count) => `${count} ${plural('en', count, 'appeal to examine', 'appeals to examine')}`,
  },
  letters: {
    granted: (facts) => ({ subject: `Diploma request ${facts.number}: credits validated`, body: `Hello,\n\nThe national jury validated your experience credits: ${facts.credits} ${plural('en', facts.credits, 'credit', 'credits')}, for “${facts.diploma}” (${facts.minutes}).\n\nReasons:\n${facts.reasons}\n\nYour diploma request is granted.` }),
    refused: (facts) => ({ subject: `Diploma request ${facts.number}: decision of the national jury`, body: `Hello,\n\nThe national jury did not validate your experience credits for “${facts.diploma}” (${facts.minutes}).\n\nReasons:\n${facts.reasons}\n\nRemedies and time limits. ${remedies}\n\nYou may also open a new file that follows this one: it takes over what is still true.` }),
    deferred: (facts) => ({ subject: `Diploma request ${facts.number}: the jury asks for more`, body: `Hello,\n\nThe national jury defers its decision and asks you, by ${facts.due} (${facts.minutes}):\n\n${facts.points}\n\nAnswer each point in your file, deposit it, then renew your request.` }),
    reworded: (facts) => ({ subject: `Diploma request ${facts.number}: decision corrected`, body: `Hello,\n\nCorrective minutes (${facts.minutes}) correct the reasons of the jury’s decision on your request; what it decides does not change.\n\n${facts.reasons}${facts.due ? `\n\nWhat was asked is expected by ${facts.due}.` : ''}` }),
    convened: (facts) => ({ subject: `${facts.jury}: session of ${facts.day}`, body: `Hello,\n\nYou are appointed to session ${facts.number} of the ${facts.jury}, on ${facts.day}, ${facts.place}. Its files can be read in the portal as they are entered.\n\nIf a file concerns you (same employer, tie with the student), tell the secretary: you will be recused.` }),
    locked: (facts) => ({ subject: `${facts.jury}: list locked for ${facts.day}`, body: `Hello,\n\nThe list of files of session ${facts.number} is locked.` }),
    toSign: (facts) => ({ subject: `Session ${facts.number}: minutes to sign`, body: `Hello,\n\nThe deliberation of session ${facts.number} is closed. Its minutes wait for your signature.` }),
    cancelled: (facts) => ({ subject: `${facts.jury}: session of ${facts.day} cancelled`, body: `Hello,\n\nSession ${facts.number} is cancelled:\n\n${facts.reason}` }),
    appealFiled: (facts) => ({ subject: `Appeal on file ${facts.file}`, body: `Hello,\n\nAn administrative appeal has just been filed on file ${facts.file}. Two months of silence would mean rejection.` }),
    appealMoved: (facts) => ({ subject: `Your appeal on file ${facts.file}: ${facts.state}`, body: `Hello,\n\nYour appeal on file ${facts.file} is now: ${facts.state}.${facts.reason ? `\n\n${facts.reason}` : ''}${facts.isRejected ? '\n\nYou may bring the matter before the administrative court within two months of the notification of this rejection.' : ''}` }),
  },
};
