import type { Words } from './words.fr.js';

export const en: Words = {
  back: 'Back to the file',
  file: (number) => `File ${number}`,
  senses: {
    FAVOURABLE: 'Favourable',
    UNFAVOURABLE: 'Unfavourable',
  },
  declineKinds: {
    conflict: 'Conflict of interest',
    absence: 'Absence',
    load: 'Workload',
  },
  inTheRecord: (kind, text) => `${kind}: ${text}`,
  assignment: {
    title: 'Assign to a professor',
    lead: (specialty, centre) => `Specialty: ${specialty}. Centre: ${centre}.`,
    question: 'Which professor should examine this file?',
    hint: 'The professors of the specialty who sit in your centre, the least loaded first.',
    load: (count) => (count === 0 ? 'no file in hand' : count === 1 ? '1 file in hand' : `${count} files in hand`),
    oldest: (days) => `the oldest for ${days}`,
    delegation: (act) => `by delegation (${act})`,
    absent: (until) => `Away until ${until}`,
    substitute: (name) => `substitute: ${name}`,
    conflict: (reason) => `Conflict of interest declared: ${reason}`,
    isTheStudent: 'Author of the report',
    unavailable: 'Cannot be chosen',
    none: 'No professor of this specialty sits in your centre.',
    noneNext: 'The administrator of the portal has to create a seat, or a delegation.',
    button: 'Assign the file',
    seesAtOnce: 'The person chosen sees the file as soon as you confirm, and receives a letter.',
  },
  stepAside: {
    titles: {
      decline: 'Decline to examine this file',
      release: 'Give this file up',
    },
    titlesForCoordinator: {
      decline: 'Take this file back',
      release: 'Release the professor from this file',
    },
    consequence:
      'The file goes back to the coordinator, who assigns it to another professor. You will no longer see it.',
    consequenceForCoordinator: (name) =>
      `${name} will no longer see this file. You will be able to assign it to another professor.`,
    draftStays: 'The draft opinion stays private: nobody is shown it.',
    kind: 'Reason',
    kindHints: {
      conflict:
        'A family, professional or other tie with the student or their employer. The file can never be assigned to this person again.',
      absence: 'Away during the time given for the examination.',
      load: 'Too many files in hand to keep to the time given.',
    },
    text: 'Please explain',
    textHint: 'Kept in the history of the file.',
    buttons: {
      decline: 'Decline',
      release: 'Give up the file',
    },
    buttonsForCoordinator: {
      decline: 'Take the file back',
      release: 'Release the professor',
    },
  },
  proposal: {
    title: 'Review and propose the opinion',
    what: (toStudent) =>
      toStudent
        ? 'This is what will be sent to the national jury and shown to the student.'
        : 'This is what will be sent to the national jury.',
    bound: (version) =>
      `The opinion is bound to version ${version} of the file and to the fingerprint of the report that was read`,
    notTransmitted: 'Your private notes are not sent.',
    button: 'Propose this opinion',
    back: 'Back to the draft',
  },
  reopening: {
    title: 'Reopen the proposed opinion',
    consequence:
      'The present opinion ends and stays in the history. A new draft starts from its text; the student is told. A diploma request under way waits for the new opinion.',
    reason: 'Why reopen this opinion?',
    button: 'Reopen the examination',
  },
  part: {
    title: 'The professor’s opinion',
    examiner: 'Examined by',
    since: (day) => `since ${day}`,
    notYet: 'The file has not been assigned yet.',
    expected: 'Opinion expected by',
    hidden: 'An opinion has been proposed. You will be told of it with the decision of the national jury.',
    proposedBy: (name, day) => `Proposed by ${name} on ${day}`,
    jurySovereign: 'This is a proposal: the national jury decides, on the occasion of the diploma request.',
    reasoning: 'Reasons',
    table: 'Experience declared and retained',
    columns: {
      period: 'Period',
      declared: 'Declared',
      retained: 'Retained',
    },
    same: 'As declared',
    earlier: (count) => (count === 1 ? 'An earlier opinion' : `${count} earlier opinions`),
    ended: (day) => `Ended on ${day}`,
    endedBy: {
      revise: 'new version of the file',
      askForMore: 'the jury asked for more',
    },
    actions: {
      assign: 'Assign to a professor',
      decline: 'Decline to examine',
      declineForCoordinator: 'Take the file back',
      begin: 'Begin the examination',
      read: 'Read the report',
      resume: 'Go on with the examination',
      release: 'Give up the file',
      releaseForCoordinator: 'Release the professor',
      reopen: 'Reopen this opinion',
    },
  },
  qualification: {
    rate: (rate) => `${rate}%`,
    inSpecialty: 'in the specialty',
    outOfSpecialty: 'out of specialty',
    atLevel: 'at the level of the diploma',
    belowLevel: 'not at the level of the diploma',
  },
  queue: {
    title: 'Files to examine',
    shows: {
      examine: 'To examine',
      waiting: 'With the student',
      proposed: 'Opinions proposed',
    },
    filters: 'Choose the files',
    captions: {
      examine: 'The files you have to examine, the oldest first',
      waiting: 'The files returned to the student',
      proposed: 'The opinions you have proposed',
    },
    columns: {
      file: 'File',
      student: 'Student',
      diploma: 'Diploma',
      state: 'State',
      since: 'For',
      expected: 'Expected by',
    },
    states: {
      DRAFT: 'Draft',
      SUBMITTED: 'Deposited',
      RETURNED: 'To be completed',
      ADMISSIBLE: 'Admissible',
      ASSIGNED: 'To begin',
      UNDER_REVIEW: 'Under examination',
      OPINION_PROPOSED: 'Opinion proposed',
      FORWARDED: 'Sent to the jury',
      VALIDATED: 'Credits validated',
      NOT_VALIDATED: 'Credits not validated',
      WITHDRAWN: 'Withdrawn',
    },
    late: 'late',
    count: (count) => (count === 1 ? 'file' : 'files'),
    empty: {
      examine: 'No file to examine',
      waiting: 'No file is with the student',
      proposed: 'No file waits for the jury’s decision on your opinion',
    },
    emptyNext: 'A letter tells you when a file is given to you.',
  },
  duties: {
    begin: (count) => (count === 1 ? '1 file to begin' : `${count} files to begin`),
    examine: (count) => (count === 1 ? '1 file to examine' : `${count} files to examine`),
    withStudents: (count) => (count === 1 ? '1 file returned to the student' : `${count} files returned to students`),
    assignConfidential: (count) =>
      count === 1 ? '1 confidential file to assign' : `${count} confidential files to assign`,
    assign: (count) => (count === 1 ? '1 file to assign' : `${count} files to assign`),
    withProfessors: (count) => (count === 1 ? '1 file with a professor' : `${count} files with professors`),
  },
};
