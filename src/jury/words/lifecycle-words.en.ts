import type { Words } from './words.fr.js';

export const session: Words['session'] = {
  thing: 'Session of the national jury',
  states: {
    PLANNED: 'Planned',
    OPEN: 'Open',
    LOCKED: 'List locked',
    DELIBERATING: 'Deliberating',
    MINUTES_DRAFT: 'Minutes drafted',
    MINUTES_SIGNED: 'Minutes signed',
    CANCELLED: 'Cancelled',
  },
  standings: {
    secretary: 'jury’s secretary',
    president: 'president of the jury',
    member: 'member of the jury',
    signer: 'signer of the minutes',
    signatory: 'signer who has signed',
    'general-administrator': 'general administrator',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    plan: {
      label: 'Plan a session',
      done: 'Session planned',
    },
    open: {
      label: 'Open the session',
      done: 'Session open: files may be put before it',
    },
    lock: {
      label: 'Lock the list',
      done: 'List locked',
      confirm: 'No file can be put before this session any more, nor taken off it.',
    },
    deliberate: {
      label: 'Open the deliberation',
      done: 'Deliberation opened',
    },
    close: {
      label: 'Close the deliberation',
      done: 'Deliberation closed, minutes drafted',
      confirm: 'The minutes are drawn up with the decisions as they are written, for whoever chaired to sign.',
    },
    resume: {
      label: 'Take the deliberation up again',
      done: 'Deliberation taken up again',
      confirm:
        'The draft minutes are no longer up for signature: the signatures given are voided, and their authors are told.',
    },
    sign: {
      label: 'Sign the minutes',
      done: 'Minutes signed',
    },
    cancel: {
      label: 'Cancel the session',
      done: 'Session cancelled',
      confirm:
        'Its files are taken off the agenda and may be put before another session. The students are told, with the reason. If the jury has deliberated, nothing that it decided takes effect: the signatures given are voided, and their authors are told.',
    },
  },
};

export const appeal: Words['appeal'] = {
  thing: 'Appeal',
  states: {
    FILED: 'Filed',
    UNDER_REVIEW: 'Under review',
    REJECTED: 'Rejected',
    UPHELD: 'Upheld',
    REJUDGED: 'Rejudged',
    WITHDRAWN: 'Withdrawn',
    WITHOUT_OBJECT: 'Without object',
  },
  standings: {
    author: 'student',
    officer: 'appeals officer',
    president: 'president of the jury',
    secretary: 'jury’s secretary',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    file: {
      label: 'File an appeal',
      done: 'Appeal filed',
    },
    examine: {
      label: 'Examine the appeal',
      done: 'Appeal under review',
      confirm: 'You read the file until it is answered, and the student is told that the appeal is being examined.',
    },
    reject: {
      label: 'Reject the appeal',
      done: 'Appeal rejected',
      reason: 'Reasons for rejecting it',
    },
    uphold: {
      label: 'Uphold the appeal',
      done: 'Appeal upheld',
      confirm:
        'The file awaits a new deliberation: only a jury that sits changes what a jury decided. The decision stands until then.',
      reason: 'Reasons',
    },
    rejudged: {
      label: 'Rejudge',
      done: 'File judged anew by a new deliberation',
    },
    withdraw: {
      label: 'Withdraw my appeal',
      done: 'Appeal withdrawn',
      confirm:
        'It will not be examined, and you cannot file another against this decision. The time limit to go to the administrative court is no longer extended.',
    },
    close: {
      label: 'Note that the appeal has no object',
      done: 'Appeal without object',
    },
  },
};
