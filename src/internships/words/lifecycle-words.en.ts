import type { Words } from './lifecycle-words.fr.js';

const standings = {
  author: 'student',
  teacher: 'referent teacher',
  registry: 'registry',
  coordinator: 'coordination',
  system: 'the portal',
  clock: 'the calendar',
};

export const en: Words = {
  internship: {
    thing: 'Internship agreement',
    states: {
      DRAFT: 'Draft',
      SUBMITTED: 'Request filed',
      RETURNED: 'To be corrected',
      TEACHER_APPROVED: 'Approved by the teacher',
      SIGNING: 'Being signed',
      SIGNED: 'Signed',
      IN_PROGRESS: 'In progress',
      INTERRUPTED: 'Interrupted',
      COMPLETED: 'Completed',
      CERTIFIED: 'Certified',
      REFUSED: 'Refused',
      CANCELLED: 'Cancelled',
      LAPSED: 'Lapsed',
    },
    standings,
    moves: {
      open: {
        label: 'Ask for an internship agreement',
        done: 'Request opened',
      },
      submit: {
        label: 'File the request',
        done: 'Request filed',
      },
      approve: {
        label: 'Approve the tasks',
        done: 'Tasks approved by the referent teacher',
      },
      release: {
        label: 'Release',
        done: 'Referent teacher released: they no longer teach the specialty in this centre',
      },
      appoint: {
        label: 'Name another referent teacher',
        done: 'Another referent teacher named',
      },
      verify: {
        label: 'Send for signature',
        done: 'Agreement verified by the registry and sent for signature',
      },
      return: {
        label: 'Return to the student',
        done: 'Request returned to the student',
        confirm:
          'The student corrects the request and files it again. Signatures already given stay in the history, and no longer hold.',
        reason: 'What is to be corrected',
      },
      resubmit: {
        label: 'File again',
        done: 'Request corrected and filed again',
      },
      refuse: {
        label: 'Refuse the request',
        done: 'Request refused',
        confirm: 'The request ends: no agreement will be signed. The student is given the reasons.',
        reason: 'Reasons of the refusal',
      },
      sign: {
        label: 'Sign',
        done: 'Agreement signed by the five parties',
      },
      declineToSign: {
        label: 'Decline to sign',
        done: 'A party declined to sign: request returned to the student',
      },
      lapse: {
        label: 'Find it lapsed',
        done: 'Agreement lapsed: the internship was to start, and not all signatures were given',
      },
      start: {
        label: 'Start',
        done: 'Internship started',
      },
      interrupt: {
        label: 'Report an interruption',
        done: 'Internship interrupted',
      },
      postpone: {
        label: 'Resume the internship',
        done: 'Internship resumed, under a signed amendment',
      },
      settle: {
        label: 'Settle the interruption',
        done: 'The institution settled the interrupted internship',
      },
      complete: {
        label: 'Complete',
        done: 'Internship over',
      },
      certify: {
        label: 'Certify the internship',
        done: 'Internship certified',
      },
      cancel: {
        label: 'Cancel the request',
        done: 'Request cancelled',
        confirm: 'The request ends, and what waited to be signed no longer can be.',
        reason: 'Why cancel it?',
      },
      cancelSigned: {
        label: 'Cancel the agreement',
        done: 'Agreement cancelled by the registry',
        confirm: 'The agreement ends. It stays readable, with its signatures.',
        reason: 'Why cancel it?',
      },
    },
  },
  amendment: {
    thing: 'Amendment',
    states: {
      DRAFT: 'Draft',
      SIGNING: 'Being signed',
      SIGNED: 'Signed',
      ABANDONED: 'Abandoned',
    },
    standings,
    moves: {
      open: {
        label: 'Prepare an amendment',
        done: 'Amendment opened',
      },
      send: {
        label: 'Send for signature',
        done: 'Amendment verified by the registry and sent for signature',
      },
      sign: {
        label: 'Sign',
        done: 'Amendment signed by the five parties',
      },
      abandon: {
        label: 'Abandon the amendment',
        done: 'Amendment abandoned',
        confirm: 'The agreement stays as it is. What waited to be signed no longer can be.',
        reason: 'Why abandon it?',
      },
    },
  },
};
