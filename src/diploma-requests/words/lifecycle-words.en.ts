import type * as french from './lifecycle-words.fr.js';
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
    loseReport: {
      label: 'Note that the file was withdrawn',
      done: 'Report file withdrawn: the request is to be completed',
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
    lapse: {
      label: 'Note that it lapsed',
      done: 'Request lapsed, unanswered in time',
    },
    rejudgeAsGranted: {
      label: 'Grant after a new deliberation',
      done: 'New deliberation: request granted',
    },
    rejudgeAsRefused: {
      label: 'Refuse after a new deliberation',
      done: 'New deliberation: request refused',
    },
    rejudgeAsDeferred: {
      label: 'Defer after a new deliberation',
      done: 'New deliberation: request deferred',
    },
    reinstate: {
      label: 'Put before the jury again',
      done: 'Request before the jury again, the deferral being over',
    },
    withdraw: {
      label: 'Withdraw my request',
      done: 'Request withdrawn by the student',
      confirm:
        'Your request will not be put before the jury. Your report file stays where it is; you may submit another request.',
    },
  },
  former: {
    rectifyAsGranted: 'Decision rectified: request granted',
    rectifyAsRefused: 'Decision rectified: request refused',
  },
};

/** What the pages of moves say. */
export const pages: typeof french.pages = {
  submission: {
    title: 'Submit my request',
    renewTitle: 'Renew my request',
    lead: 'Say which report file goes with your request, or how you mean to file it.',
    report: 'Report file',
    none: 'I have no file for this diploma yet',
    plan: 'How and when do you mean to file your report?',
    planHint: 'Only if your file is not open yet. The request will wait for the proposed opinion.',
    answer: 'Your answer',
    points: 'Points to answer',
    button: 'Submit my request',
    fileOf: (number, kind, state) => `File ${number}, ${kind}: ${state}`,
  },
  returning: {
    title: 'Find the request incomplete',
    fault: 'Ground',
    faults: {
      incomplete: 'Incomplete',
      incorrect: 'Incorrect',
      outdated: 'Outdated',
    },
    points: 'Points to answer',
    pointsHint: 'One point a line. The student answers each.',
    dueOn: 'Answer expected by',
    button: 'Return the request',
  },
  admission: {
    title: 'Check the request',
    lead: 'With a proposed opinion the request becomes admissible and may be scheduled. Without one it waits, and becomes so by itself when the opinion is proposed.',
    certify: 'I certify that the other conditions of the diploma are met (teaching units, prerequisites)',
    note: 'Note',
    noteHint: 'Optional: references of transcripts, equivalences.',
    button: 'Certify the conditions',
    listed: 'Certified one by one on the page of the request.',
    check: 'Confirm the check',
    opinionThere: 'An opinion is proposed on the file: the request will be admissible.',
    opinionNotYet: 'No opinion is proposed yet: the request will wait for it.',
  },
};

/** What is written of moves. */
export const letters: typeof french.letters = {
  lostReport: (number, due) => ({
    subject: `Diploma request ${number}: to be completed`,
    body: `Hello,\n\nThe report file of your diploma request ${number} was withdrawn. The request cannot go before the jury without it.\n\nBefore ${due}, choose another file or say how you mean to file one, then submit the request again. You may also withdraw it.`,
  }),
  lostReportToRegistry: (number) => ({
    subject: `Diploma request ${number}: file withdrawn`,
    body: `Hello,\n\nThe report file of diploma request ${number} was withdrawn. The request is back with its student, who completes or withdraws it.`,
  }),
  lostCredits: (number, due) => ({
    subject: `Diploma request ${number}: to be completed`,
    body: `Hello,\n\nThe registry removed credits held already from your diploma request ${number}. Those that remain are no longer all those that the diploma gives: the request cannot go before the jury without a report file.\n\nBefore ${due}, choose a file or say how you mean to file one, then submit the request again. You may also withdraw it.`,
  }),
  lostCreditsToRegistry: (number) => ({
    subject: `Diploma request ${number}: to be completed`,
    body: `Hello,\n\nThe credits held already of diploma request ${number} are no longer all those that the diploma gives. The request is back with its student, who completes or withdraws it.`,
  }),
  lapseNotice: (number, due, lapses) => ({
    subject: `Diploma request ${number}: answer expected`,
    body: `Hello,\n\nYour answer on diploma request ${number} was expected by ${due}.\n\nWithout a deposit from you, this request will lapse after ${lapses}.`,
  }),
  lapsed: (number) => ({
    subject: `Diploma request ${number}: lapsed`,
    body: `Hello,\n\nWithout an answer from you, your diploma request ${number} has lapsed. Nothing is erased: you may submit another. Your report file stays where it is.`,
  }),
  takenBack: (number, condition, reason) => ({
    subject: `Diploma request ${number}: a condition is certified no more`,
    body: `Hello,\n\nThe registry of your centre takes back the certification of a condition of your diploma request ${number}:\n\n${condition}\n\nReason: ${reason}\n\nYour request cannot be scheduled for a session of the jury until this condition is certified again. Please contact your registry.`,
  }),
  submitted: (number) => ({
    subject: `Diploma request ${number}: received`,
    body: `Hello,\n\nYour diploma request ${number} is submitted. The registry of your centre now checks the conditions of the diploma.`,
  }),
  toCheck: (number) => ({
    subject: `Diploma request ${number} to check`,
    body: `Hello,\n\nDiploma request ${number} has just been submitted in your centre. It waits for your check.`,
  }),
  incomplete: (number, due) => ({
    subject: `Diploma request ${number}: to be completed`,
    body: `Hello,\n\nThe registry returns your diploma request ${number} with points to answer, by ${due}.`,
  }),
  admissible: (number) => ({
    subject: `Diploma request ${number}: admissible`,
    body: `Hello,\n\nYour diploma request ${number} is admissible. It will be put before a session of the national jury, to whom your file will be forwarded.`,
  }),
  admissibleOnCredits: (number) => ({
    subject: `Diploma request ${number}: admissible`,
    body: `Hello,\n\nYour diploma request ${number} is admissible: all the experience credits are held already, and no report is asked. It will be put before a session of the national jury.`,
  }),
  scheduledOnCredits: (number) => ({
    subject: `Diploma request ${number}: before a session of the jury`,
    body: `Hello,\n\nYour diploma request ${number} is before a session of the national jury, with the decisions that gave you all the experience credits. You will be notified of the decision.`,
  }),
  held: (number) => ({
    subject: `Diploma request ${number}: waiting for an opinion`,
    body: `Hello,\n\nYour diploma request ${number} is checked. It waits for a professor to propose an opinion on your report, and will become admissible by itself.`,
  }),
  toSchedule: (number) => ({
    subject: `Diploma request ${number}: to be scheduled`,
    body: `Hello,\n\nAn opinion is proposed: diploma request ${number} is admissible and may be put before a session of the national jury.`,
  }),
  unready: (number) => ({
    subject: `Diploma request ${number}: waiting again`,
    body: `Hello,\n\nThe file of request ${number} no longer has a proposed opinion. The request waits for a new one.`,
  }),
  scheduled: (number) => ({
    subject: `Diploma request ${number}: before a session of the jury`,
    body: `Hello,\n\nYour diploma request ${number} is put before a session of the national jury, and your file is forwarded to it. You will be notified of the decision.`,
  }),
  unscheduled: (number, reason) => ({
    subject: `Diploma request ${number}: taken off the agenda`,
    body: `Hello,\n\nDiploma request ${number} is taken off the agenda of the national jury:\n\n${reason}\n\nIt stays admissible and will be put before another session.`,
  }),
  withdrawn: (number) => ({
    subject: `Diploma request ${number}: withdrawn`,
    body: `Hello,\n\nDiploma request ${number} is withdrawn. The report file stays where it is.`,
  }),
  openedOnPaper: (number) => ({
    subject: `Diploma request ${number}: opened in your name`,
    body: `Hello,\n\nThe registry of your centre opened diploma request ${number} in your name, from the papers you handed in. You will find it in your space.`,
  }),
};
