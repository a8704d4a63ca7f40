import type { Words } from './words.fr.js';

export const lifecycle: Words['lifecycle'] = {
  thing: 'Early examination',
  states: {
    DRAFT: 'Draft',
    SUBMITTED: 'Submitted',
    INCOMPLETE: 'To be completed',
    ADMISSIBLE: 'Admissible',
    IN_COMMISSION: 'Before the commission',
    ANSWERED: 'Answered',
    SUPERSEDED: 'Superseded',
    WITHDRAWN: 'Withdrawn',
  },
  standings: {
    author: 'student',
    registry: 'registry',
    commission: 'member of the commission',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    open: {
      label: 'Ask for an early examination',
      done: 'Request opened',
    },
    submit: {
      label: 'Submit the request',
      done: 'Request submitted',
    },
    findIncomplete: {
      label: 'Find it incomplete',
      done: 'Request to be completed',
    },
    resubmit: {
      label: 'Submit again',
      done: 'Request completed and submitted again',
    },
    admit: {
      label: 'Find it admissible',
      done: 'Request found admissible by the registry',
      confirm:
        'The request is complete: a commission of the centre may be convened. Teaching units are not a condition.',
    },
    convene: {
      label: 'Convene the commission',
      done: 'Commission convened',
    },
    answer: {
      label: 'Give the answer',
      done: 'Answer given by the commission',
    },
    supersede: {
      label: 'Supersede',
      done: 'Answer superseded by a newer one',
    },
    withdraw: {
      label: 'Withdraw my request',
      done: 'Request withdrawn by the student',
      confirm: 'Your request will not be examined. You may file another one.',
    },
  },
};
