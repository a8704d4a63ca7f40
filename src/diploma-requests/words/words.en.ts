import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

export const en: Words = {
  life: {
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
  },
  number: (number) => `Request ${number}`,
  list: {
    export: 'Export (CSV)',
    title: 'Diploma requests',
    mine: 'My diploma requests',
    open: 'Ask for a diploma',
    onPaper: 'Enter a request handed in on paper',
    none: 'No request.',
    noneStudent:
      'Ask for your diploma once your experience and your units are complete: your file is forwarded to the national jury on that occasion.',
    noneOther: 'No request meets these criteria. Widen the search.',
    request: 'Request',
    student: 'Student',
    diploma: 'Diploma',
    year: 'Year',
    state: 'State',
    since: 'Since',
    report: 'File',
    noReport: 'none',
    search: 'Name, student number or request number',
    anyState: 'Every state',
    filter: 'Filter',
    count: (count) => plural('en', count, 'request', 'requests'),
  },
  open: {
    title: 'Ask for the diploma',
    lead: 'Your file is forwarded to the national jury on the occasion of your diploma request. The registry checks it, then puts it before a session of the jury.',
    enrolment: 'Diploma and centre',
    year: 'Academic year',
    button: 'Begin my request',
    goOn: (number) => `Go on with request ${number}`,
    none: 'You are not enrolled for any diploma in the portal.',
    noneWhat: 'Ask the registry of your centre: it records your enrolment.',
    onPaper: 'Enter a request handed in on paper',
    onPaperLead: 'The request is opened in the student’s name, who is told.',
    student: 'Student’s e-mail address',
  },
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
    kinds: {
      experience: 'experience report',
      internship: 'internship report',
      activity: 'activity report',
    },
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
  assessment: {
    title: 'Experience, assessed for this request',
    none: 'No assessment is attached to this request yet.',
    againText: 'The attached assessment changes only if you do it again: it will follow the rules in force today.',
    again: 'Assess again',
    earlier: (count) => (count === 1 ? 'An earlier assessment' : `${count} earlier assessments`),
    made: (on, by, rules, version) =>
      `Done on ${on}${by === null ? ' with the proposed opinion' : ` by ${by}`}, rules “${rules}”, version ${version}.`,
    onDeclared: 'The result is on the declaration.',
    onRetained: 'The result is on what the professor retains.',
  },
  admission: {
    title: 'Check the request',
    lead: 'With a proposed opinion the request becomes admissible and may be scheduled. Without one it waits, and becomes so by itself when the opinion is proposed.',
    certify: 'I certify that the other conditions of the diploma are met (teaching units, prerequisites)',
    note: 'Note',
    noteHint: 'Optional: references of transcripts, equivalences.',
    button: 'Certify the conditions',
    opinionThere: 'An opinion is proposed on the file: the request will be admissible.',
    opinionNotYet: 'No opinion is proposed yet: the request will wait for it.',
  },
  page: {
    facts: 'The request',
    student: 'Student',
    diploma: 'Diploma',
    centre: 'Centre',
    year: 'Academic year',
    report: 'Report file',
    plan: 'How it will be filed',
    noReport: 'None yet',
    conditions: 'Other conditions',
    conditionsOn: (day) => `certified by the registry on ${day}`,
    state: 'State',
    since: (day) => `since ${day}`,
    history: 'History',
    letters: 'Letters',
    points: 'Points to answer',
    answered: 'Answer:',
    noAnswer: 'No answer yet',
    dueOn: (day) => `Answer expected by ${day}.`,
    askedOn: (day) => `Asked on ${day}`,
    submit: 'Complete and submit',
    resubmit: 'Answer and submit',
    renew: 'Renew my request',
    admit: 'Check the conditions',
    findIncomplete: 'Find incomplete',
    schedule: 'Schedule for a session',
  },
  part: {
    title: 'Diploma request',
    none: 'Your file is forwarded to the national jury only on the occasion of a diploma request.',
    ask: 'Ask for the diploma',
    noneYet: 'No diploma request goes with this file yet.',
    year: (year) => `year ${year}`,
    stage: 'Diploma request',
  },
  duties: {
    incomplete: (count) =>
      `${count} ${plural('en', count, 'diploma request to complete', 'diploma requests to complete')}`,
    renew: (count) =>
      `${count} ${plural('en', count, 'deferred request: bring what is asked, then renew it', 'deferred requests: bring what is asked, then renew them')}`,
    drafts: (count) => `${count} ${plural('en', count, 'diploma request to submit', 'diploma requests to submit')}`,
    toCheck: (count) => `${count} ${plural('en', count, 'diploma request to check', 'diploma requests to check')}`,
    withStudents: (count) =>
      `${count} ${plural('en', count, 'request for its student to complete', 'requests for their students to complete')}`,
    awaiting: (count) =>
      `${count} ${plural('en', count, 'request waits for a proposed opinion', 'requests wait for a proposed opinion')}`,
    underWay: (count) => `${count} ${plural('en', count, 'diploma request under way', 'diploma requests under way')}`,
  },
  letters: {
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
  },
};
