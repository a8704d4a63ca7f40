import { plural } from '../../platform/web/index.js';
import type * as french from './lifecycle-words.fr.js';
import type { Words } from './words.fr.js';

export const lifecycle: Words['lifecycle'] = {
  thing: 'Report file',
  states: {
    DRAFT: 'Draft',
    SUBMITTED: 'Deposited',
    RETURNED: 'To be completed',
    ADMISSIBLE: 'Admissible',
    ASSIGNED: 'Assigned',
    UNDER_REVIEW: 'Under examination',
    OPINION_PROPOSED: 'Opinion proposed',
    FORWARDED: 'Forwarded to the national jury',
    VALIDATED: 'Credits validated',
    NOT_VALIDATED: 'Credits not validated',
    WITHDRAWN: 'Withdrawn',
  },
  standings: {
    author: 'student',
    registry: 'registry',
    coordinator: 'coordinator',
    professor: 'professor',
    secretary: 'jury’s secretary',
    juror: 'member of the jury',
    examiner: 'appeals officer',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    open: {
      label: 'Open a file',
      done: 'File opened',
    },
    submit: {
      label: 'Deposit the file',
      done: 'File deposited',
    },
    return: {
      label: 'Return the file',
      done: 'File returned by the registry, to be completed',
    },
    resubmit: {
      label: 'Deposit again',
      done: 'File completed and deposited again',
    },
    resume: {
      label: 'Give back to the professor',
      done: 'File completed and given back to the professor',
    },
    admit: {
      label: 'Declare admissible',
      done: 'File declared admissible by the registry',
    },
    assign: {
      label: 'Assign to a professor',
      done: 'File assigned to a professor of the specialty',
    },
    decline: {
      label: 'Decline',
      done: 'File declined, to be assigned again',
    },
    begin: {
      label: 'Begin the examination',
      done: 'Examination begun by the professor',
      confirm: 'The student will be told that the examination has begun.',
    },
    release: {
      label: 'Give the file back',
      done: 'Examination interrupted, file to be assigned again',
    },
    returnForCorrections: {
      label: 'Return to the student',
      done: 'File returned by the professor, to be completed',
    },
    propose: {
      label: 'Propose this opinion',
      done: 'Opinion proposed by the professor',
    },
    reopen: {
      label: 'Reopen the opinion',
      done: 'Opinion reopened by the professor',
    },
    revise: {
      label: 'Prepare a new version',
      done: 'New version begun by the student',
      confirm:
        'The unfavourable opinion stays in the history. You complete your file, then deposit it: it will be checked and examined again.',
    },
    forward: {
      label: 'Forward to the national jury',
      done: 'File forwarded to the national jury',
    },
    recall: {
      label: 'Take off the agenda',
      done: 'File taken off the jury’s agenda',
    },
    validate: {
      label: 'Validate the credits',
      done: 'Credits validated by the national jury',
    },
    refuse: {
      label: 'Do not validate the credits',
      done: 'Credits not validated by the national jury',
    },
    askForMore: {
      label: 'Ask for more',
      done: 'More asked by the national jury',
    },
    rejudgeAsValidated: {
      label: 'Validate the credits anew',
      done: 'New deliberation: credits validated',
    },
    rejudgeAsNotValidated: {
      label: 'Not validate the credits anew',
      done: 'New deliberation: credits not validated',
    },
    rejudgeAsMore: {
      label: 'Ask for more anew',
      done: 'New deliberation: more asked',
    },
    reinstate: {
      label: 'Put before the jury again',
      done: 'File before the jury again, the deferral being over',
    },
    close: {
      label: 'Close the file',
      done: 'File closed: the one that it follows is validated',
    },
    withdraw: {
      label: 'Withdraw my file',
      done: 'File withdrawn by the student',
      confirm:
        'Your file will no longer be examined. It stays readable in your space; you may open another for the same diploma.',
    },
    lapse: {
      label: 'Note that it lapsed',
      done: 'File lapsed, unanswered in time',
    },
  },
  former: {
    rectifyAsValidated: 'Decision corrected: credits validated',
    rectifyAsNotValidated: 'Decision corrected: credits not validated',
  },
};

/** What the pages of moves say. */
export const pages: typeof french.pages = {
  returning: {
    title: 'Return the file to the student',
    titleProfessor: 'Return the file for corrections',
    fault: 'Ground',
    faults: {
      incomplete: 'Incomplete',
      incorrect: 'Incorrect',
      outdated: 'Outdated',
    },
    points: 'Points to answer',
    pointsHint: 'One point a line. The student answers each.',
    dueOn: 'Answer expected by',
    button: 'Return the file',
  },
  admission: {
    title: 'Declare the file admissible',
    note: 'Employers’ certificates',
    noteHint: 'Those seen, those missing. The professor reads this note.',
    button: 'Declare admissible',
    lead: 'You find that the file is complete. Its examination is for a professor of the specialty.',
  },
};

/** What is written of moves. */
const writeTo = (officer: { readonly name: string; readonly email: string } | undefined): string =>
  officer === undefined
    ? ''
    : `\n\nFor any question, write to ${officer.name}, in the registry of your centre: ${officer.email}`;

export const letters: Words['letters'] = {
  submitted: (number, paper) => ({
    subject: `File ${number}: deposit received`,
    body: `Hello,\n\nYour file ${number} is deposited. Your receipt, with the hash of each document, is on the page of the file.\n\nThe registry of your centre now checks that it is complete.${paper === '' ? '' : `\n\nIt deposited it in your name, from: ${paper}`}`,
  }),
  toCheck: (number) => ({
    subject: `File ${number} to check`,
    body: `Hello,\n\nFile ${number} has just been deposited in your centre. It waits for your check.`,
  }),
  returned: (number, day, officer) => ({
    subject: `File ${number}: to be completed`,
    body: `Hello,\n\nThe registry returns your file ${number} to you with points to answer by ${day}.\n\nYour documents are kept: complete them, answer each point, then deposit again.${writeTo(officer)}`,
  }),
  admitted: (number, officer) => ({
    subject: `File ${number}: admissible`,
    body: `Hello,\n\nYour file ${number} is admissible. It will be given to a professor of the specialty.${writeTo(officer)}`,
  }),
  toAssign: (number) => ({
    subject: `File ${number} to assign`,
    body: `Hello,\n\nFile ${number} is admissible. It waits to be assigned to a professor of the specialty.`,
  }),
  withdrawn: (number) => ({
    subject: `File ${number}: withdrawn`,
    body: `Hello,\n\nFile ${number} is withdrawn. It is no longer examined and stays readable in your space.`,
  }),
  closed: (number, reason) => ({
    subject: `File ${number}: closed`,
    body: `Hello,\n\nThe file that your file ${number} follows is validated by the jury. This one is therefore closed: it is no longer examined and stays readable in your space.\n\n${reason}`,
  }),
  lapsed: (number) => ({
    subject: `File ${number}: lapsed`,
    body: `Hello,\n\nWithout an answer from you, your file ${number} has lapsed. Nothing is erased: you may open another and take your experience with you.`,
  }),
  lapseNotice: (number, due, lapses, officer) => ({
    subject: `File ${number}: your answer is expected`,
    body: `Hello,\n\nYour answer on file ${number} was expected by ${due}.\n\nWithout a deposit from you, this file will lapse after ${lapses}.${writeTo(officer)}`,
  }),
  openedOnPaper: (number, paper) => ({
    subject: `File ${number}: opened in your name`,
    body: `Hello,\n\nThe registry of your centre has opened file ${number} in your name, from the papers you handed in${paper === '' ? '' : ` (${paper})`}. You will find it in your space.`,
  }),
  inYourCharge: (number, by, note) => ({
    subject: `File ${number}: you follow it from now on`,
    body: `Hello,\n\n${by} entrusts file ${number} to you: you follow it in the registry from now on, and the student knows to write to you.${note === '' ? '' : `\n\n${note}`}`,
  }),
  followedBy: (number, officer) => ({
    subject: `File ${number}: followed by ${officer.name}`,
    body: `Hello,\n\nYour file ${number} is followed from now on by ${officer.name}, in the registry of your centre.${writeTo(officer)}`,
  }),
  withoutOfficer: (name, files) => ({
    subject: `${name} no longer holds their seat: ${files.length} ${plural('en', files.length, 'file to take over', 'files to take over')} in the registry`,
    body: `Hello,\n\n${name} no longer holds the seat by which these files were followed in the registry:\n\n${files.map(([number, state]) => `${number} (${state.toLowerCase()})`).join('\n')}\n\nSay who follows them, from their page: the student will know whom to write to.`,
  }),
  confidential: (number, reason) => ({
    subject: `File ${number}: marked confidential`,
    body: `Hello,\n\nFile ${number} is marked confidential: nobody opens it from now on but those who are in charge of it.${reason === '' ? '' : `\n\n${reason}`}`,
  }),
  notConfidential: (number, reason) => ({
    subject: `File ${number}: confidential no more`,
    body: `Hello,\n\nFile ${number} is confidential no more: the registry and the coordination of the centre read it.${reason === '' ? '' : `\n\n${reason}`}`,
  }),
};
