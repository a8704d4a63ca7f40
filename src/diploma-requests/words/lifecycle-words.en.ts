import type { Words } from './words.fr.js';

export const lifecycle: Words['lifecycle'] = {
  thing: 'Diploma request',
  states: {
    DRAFT: 'Draft',
    SUBMITTED: 'Submitted',
    INCOMPLETE: 'To be completed',
    AWAITING_OPINION: 'Waiting for a proposed opinion',
    ADMISSIBLE: 'Admissible',
    SCHEDULED: 'Scheduled',
    GRANTED: 'Granted',
    DEFERRED: 'Deferred',
    REFUSED: 'Refused',
    WITHDRAWN: 'Withdrawn',
  },
  standings: {
    author: 'student',
    registry: 'registry',
    secretary: 'jury’s secretary',
    juror: 'member of the jury',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    open: {
      label: 'Ask for the diploma',
      done: 'Request opened',
    },
    submit: {
      label: 'Submit the request',
      done: 'Request submitted',
    },
    findIncomplete: {
      label: 'Find incomplete',
      done: 'Request to be completed',
    },
    resubmit: {
      label: 'Submit again',
      done: 'Request completed and submitted again',
    },
    admit: {
      label: 'Declare admissible',
      done: 'Request declared admissible by the registry',
    },
    hold: {
      label: 'Hold for an opinion',
      done: 'Request checked, waiting for the proposed opinion',
    },
    ready: {
      label: 'Make admissible',
      done: 'Opinion proposed: the request is admissible',
    },
    unready: {
      label: 'Hold again',
      done: 'The opinion no longer stands: the request waits again',
    },
    schedule: {
      label: 'Schedule for a session',
      done: 'Request put before a session of the national jury',
    },
    unschedule: {
      label: 'Take off the agenda',
      done: 'Request taken off the agenda',
    },
    grant: {
      label: 'Grant',
      done: 'Request granted by the national jury',
    },
    defer: {
      label: 'Defer',
      done: 'Request deferred: more is asked',
    },
    refuse: {
      label: 'Refuse',
      done: 'Request refused by the national jury',
    },
    renew: {
      label: 'Renew the request',
      done: 'Request renewed, with what was asked',
    },
    rectifyAsGranted: {
      label: 'Rectify: granted',
      done: 'Decision rectified: request granted',
    },
    rectifyAsRefused: {
      label: 'Rectify: refused',
      done: 'Decision rectified: request refused',
    },
    withdraw: {
      label: 'Withdraw my request',
      done: 'Request withdrawn by the student',
      confirm:
        'Your request will not be put before the jury. Your report file stays where it is; you may submit another request.',
    },
  },
};
