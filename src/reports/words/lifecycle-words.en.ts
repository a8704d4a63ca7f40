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
    rectifyAsValidated: {
      label: 'Correct: credits validated',
      done: 'Decision corrected: credits validated',
    },
    rectifyAsNotValidated: {
      label: 'Correct: credits not validated',
      done: 'Decision corrected: credits not validated',
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
};
