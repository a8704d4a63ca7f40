import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

export const en: Words = {
  statusHints: {
    INITIAL: 'You have the status of a student. The internship law applies in full: what it forbids blocks the request.', CONTINUING: 'You follow your course as an employee, a job-seeker or on your own account: the portal recalls the internship law, and blocks nothing.', ALTERNANCE: 'You have an apprenticeship or a work-study contract: the portal recalls the internship law, and blocks nothing.',
  },
  documents: { 'country-sheet': 'Information sheet on the host country', insurance: 'Certificate of insurance', other: 'Other document' },
  where: {
    DRAFT: 'The request is to be completed and filed by the student.', SUBMITTED: 'The referent teacher looks at the tasks.', RETURNED: 'The request is to be corrected and filed again by the student.', TEACHER_APPROVED: 'The registry verifies the agreement before it is signed.',
    SIGNING: 'The five parties sign, each for itself.', SIGNED: 'Everything is signed: the internship will begin on its day.', IN_PROGRESS: 'The internship is in progress.', INTERRUPTED: 'The internship is interrupted: the institution decides, or an amendment lets it resume.',
    COMPLETED: 'The internship is over: it waits for the attestation of the host.', CERTIFIED: 'The internship is certified.', REFUSED: 'The request is refused.', CANCELLED: 'The agreement is cancelled.', LAPSED: 'Not every signature was given before the first day: the agreement has lapsed.',
  },
  list: {
    title: 'Internships', mine: 'My internships', open: 'Ask for an internship agreement', none: 'No internship.', noneStudent: 'An internship is done under an agreement, asked for at least fifteen days ahead and signed by all before the first day. It takes place only if your diploma asks for it.', noneOther: 'No internship matches.',
    internship: 'Agreement', student: 'Student', host: 'Host', state: 'State', dates: 'Dates', noDates: 'to be set', since: 'Since', search: 'Name, student number, agreement or host', anyState: 'Any state', filter: 'Filter', soon: 'Unsigned, starting within fifteen days', soonTitle: 'Unsigned, starting within fifteen days', all: 'All agreements',
    count: (count) => plural('en', count, 'internship', 'internships'), range: (from, to) => `${from} to ${to}`,
  },
  open: {
    title: 'Ask for an internship agreement', lead: 'An internship takes place only if the diploma asks for it, at the end of the course, and under an agreement signed by all before the first day.', enrolment: 'Diploma and centre', status: 'In what capacity do you follow this course?', button: 'Begin my request', asked: 'Your diploma asks an internship of you.', door: 'Ask for an internship agreement',
    none: 'You are not enrolled for any diploma in the portal.', noneWhat: 'Ask the registry of your centre: it records your enrolment.',
  },
  submission: {
    title: 'Prepare the request', returned: 'What is to be corrected', first: (day) => `Filed today, a complete request lets you begin on ${day} at the earliest: fifteen days are needed.`, stands: (day) => `Your first filing, on ${day}, still counts as long as you change neither the dates, nor the content, nor the tutor.`,
    when: 'Dates and presence', host: 'The host organisation', tutor: 'The tutor', teacher: 'The referent teacher', content: 'The content of the internship', gratuity: 'Gratuity', conditions: 'The conditions of the internship', usual: (count) => `Read and adapt the ${count} other clauses`, usualHint: 'A usual wording is already offered for each: keep it, or write what is agreed.',
    hoursHint: '35 for full time, 17.5 for half time.', totalHint: 'The effective hours planned over the whole length, holidays and leave deducted.', siretHint: '14 digits. Leave empty for a host abroad.', countryHint: 'Two letters: FR, LB.', staffHint: 'How many people it employs, if you know.', postHint: 'The department, or the post, where you will be received.',
    tutorHint: 'They receive a personal link to sign.', hostHint: 'The person who commits the host. They receive a personal link to sign.', teacherBlank: 'Choose a professor', teacherHint: 'A professor of the specialty, in your centre.', courseHint: 'Hours of teaching of your course in the year.', gratuityLabel: 'Amount for an hour of presence', gratuityHint: (from, floor) => `Due above ${from} hours at the same host; at least ${floor} an hour. Leave empty if there is none.`, gratuitySuffix: '€ an hour',
    tasksHint: 'What is entrusted to you, and how it relates to the diploma.', liabilityHint: 'Insurer and policy number, of the trainee and of the host.', submit: 'File the request', save: 'Save without filing',
    missing: 'Left to fill in', nothingMissing: 'Every element of the agreement is filled in.', need: 'The need of an internship', needed: 'The diploma asks for an internship.', prescribed: 'The commission prescribed an internship.', recorded: (why) => `The registry noted why an internship is needed: ${why}`, asked: (months) => `Length asked: ${months}.`, months: (min, max) => (min === max ? `${min} months` : `${min} to ${max} months, to be fixed`),
    measure: 'What the diploma asks, rule by rule', seeExperience: 'See and complete the experience', joinDocuments: 'Attach a document', back: 'Back to the request', backToRequest: 'Prepare the request', experienceLead: 'Declare all your experience: it says whether the diploma asks an internship of you.', documentsLead: 'For an internship abroad the information sheet on the host country is mandatory. The registry checks the certificate of insurance.', periods: 'Declared experience', addPeriod: 'Add an experience', course: 'The end of the course', courseCertified: (day, name) => `Certified on ${day} by ${name}.`, courseAsked: (day) => `Asked of the registry on ${day}.`, courseAsk: 'Ask the registry', courseWhat: 'The registry certifies that your internship comes at the end of your course. Without that the request cannot be filed.',
    documents: 'Documents', noDocument: 'No document.', add: 'Attach', role: 'Which document?', file: 'PDF file', remove: 'Remove', removeAbout: (name) => `the document ${name}`, law: 'What the internship law says', blocks: 'Blocks the request.', warns: 'Warning.',
  },
  course: {
    title: 'Certify the end of the course', lead: 'Internships take place at the end of the course. The student can file the request only after that.', creditsLeft: 'Credits still to acquire', need: 'Why is an internship needed?', needHint: 'Only if the rules of the diploma do not say so themselves for this student: the jury asked for it, for instance. The student reads this text.', certify: 'I certify that this internship comes at the end of the course.', button: 'Certify', many: (count) => `Above ${count} credits left, make sure that the student is at the end of the course.`,
  },
  approval: { title: 'Approve the tasks', lead: 'The tasks entrusted must relate to the diploma. Say how they do, or return the request.', comment: 'How do the tasks relate to the diploma?', commentHint: 'The student and the registry read this text.', button: 'Approve the tasks', return: 'Return the request', refuse: 'Refuse the request' },
  verification: {
    title: 'Verify the agreement', preview: 'The agreement, as it will be signed', lead: 'Once it is sent for signature the agreement no longer changes: every party signs this text, each for itself.', insuranceSeen: 'I have checked the liability insurance.', hostDeclared: 'The host declares that the internship is not a regular task of a permanent post (L124-7).', short: (asked) => `This internship is shorter than what is asked of the student: ${asked}.`, covered: (asked) => `This internship covers the length asked: ${asked}.`, shortAcknowledged: 'I send this internship for signature all the same, though it will not be enough by itself.', button: 'Send for signature', signBefore: (day) => `The five parties will have to sign before ${day}.`,
  },
  page: {
    facts: 'The internship', student: 'Student', diploma: 'Diploma', centre: 'Centre', state: 'State', since: (day) => `since ${day}`, status: 'Status', filedOn: 'Complete request filed on', terms: 'The terms of the agreement', clauses: 'The other clauses', sheetsBefore: 'Earlier signatures, void', approval: 'Teacher’s approval', by: (name, day) => `${name}, on ${day}`, verification: 'Verification', shortAcknowledged: 'Shorter than asked: the registry accepted it', documents: 'Documents', course: 'End of course', creditsLeft: (count) => `${count} ${plural('en', count, 'credit', 'credits')} to acquire`, notYet: 'not yet', history: 'History', letters: 'Letters', outside: 'Letters to signatories without an account', sent: (day) => `sent on ${day}`, notSent: 'not sent yet', dropped: 'no longer needed', noneYet: 'Nothing is filled in yet.',
    acts: { submit: 'Complete and file', resubmit: 'Correct and file again', course: 'Certify the end of the course', approve: 'Approve the tasks', verify: 'Verify and send for signature', interrupt: 'Report an interruption', settle: 'Settle the interruption', postpone: 'Resume the internship', certify: 'Certify the internship', evaluate: 'Say how I was received', amend: 'Prepare an amendment' },
  },
  duties: {
    returned: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} to correct`,
    drafts: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} to file`,
    toEvaluate: (count) => `${count} ${plural('en', count, 'internship', 'internships')} over: say how you were received`,
    toApprove: (count) => `${count} ${plural('en', count, 'internship', 'internships')}: tasks to approve`,
    courses: (count) => `${count} ${plural('en', count, 'end of course', 'ends of course')} to certify`,
    toVerify: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} to verify`,
    unsigned: (count) => `${count} unsigned ${plural('en', count, 'agreement', 'agreements')} whose internship is near`,
    interrupted: (count) => `${count} interrupted ${plural('en', count, 'internship', 'internships')} to settle`,
    toCertify: (count) => `${count} ${plural('en', count, 'internship', 'internships')} to certify`,
    signed: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} signed by all`,
    underWay: (count) => `${count} internship ${plural('en', count, 'agreement', 'agreements')} under way`,
    ended: (count) => `${count} ${plural('en', count, 'internship', 'internships')}: news`,
  },
};
