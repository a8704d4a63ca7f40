import { plural } from '../../platform/web/index.js';
import type { Words } from './letter-words.fr.js';

const letter = (subject: string, body: string): { readonly subject: string; readonly body: string } => ({
  subject,
  body: `Hello,\n\n${body}`,
});

export const en: Words = {
  agreed: { teacher: 'referent teacher', askedToBe: 'chose you as the referent teacher' },
  submitted: (number, teacher) =>
    letter(
      `Agreement ${number}: request filed`,
      `Your request of internship agreement ${number} is filed. Your ${teacher} looks at the tasks, then the registry verifies the agreement. The internship may not begin before every party has signed.`,
    ),
  toApprove: (number, student, askedToBe) =>
    letter(
      `Agreement ${number}: tasks to approve`,
      `${student} ${askedToBe} of an internship (agreement ${number}). Say in the portal how the tasks relate to the diploma, or return the request.`,
    ),
  approved: (number, comment, teacher) =>
    letter(
      `Agreement ${number}: tasks approved`,
      `Your ${teacher} approved the tasks of agreement ${number}:\n\n${comment}\n\nThe registry verifies it before it is signed.`,
    ),
  unfollowedReason: 'The referent teacher no longer teaches the specialty in this centre.',
  unfollowedBy: (name) => `${name} no longer teaches the specialty in this centre.`,
  released: (number) =>
    letter(
      `Agreement ${number}: another referent teacher will be named`,
      `The referent teacher of your internship agreement ${number} no longer teaches the specialty in your centre. Another will be named, and will approve the tasks. The day of your filing does not change, and you have nothing to do. Signatures already given stay in the history, and are void.`,
    ),
  appointed: (number, teacher) =>
    letter(
      `Agreement ${number}: another referent teacher is named`,
      `Somebody else is named as your ${teacher} (agreement ${number}). They look at the tasks; you have nothing to do.`,
    ),
  unfollowed: (number) =>
    letter(
      `Agreement ${number}: another referent teacher will be named`,
      `The referent teacher of your internship agreement ${number} no longer teaches the specialty in your centre. The agreement stays as it is; an amendment will name another, and you will sign it.`,
    ),
  toAppoint: (name, internships) =>
    letter(
      `${name} no longer holds their office: ${internships.length} ${plural('en', internships.length, 'internship', 'internships')} to take over`,
      `${name} no longer teaches the specialty in your centre, and no longer follows as a referent teacher:\n\n${internships.map(([number, state]) => `${number} (state when the office ended: ${state.toLowerCase()})`).join('\n')}\n\nFor a request that is not signed, name somebody else from its page; for a signed agreement, prepare an amendment.`,
    ),
  toVerify: (number) =>
    letter(
      `Agreement ${number} to verify`,
      `The tasks of agreement ${number} are approved. It waits for your verification, then for the signature of the five parties before the first day of the internship.`,
    ),
  verified: (number, day) =>
    letter(
      `Agreement ${number}: being signed`,
      `Agreement ${number} is being signed. The five parties sign it, each for itself, before ${day}. What you have to sign comes to you separately.`,
    ),
  returned: (number, reason) =>
    letter(
      `Agreement ${number}: to be corrected`,
      `Your request of agreement ${number} is returned to you:\n\n${reason}\n\nThe fifteen days are counted again if you change the dates, the content or the tutor.`,
    ),
  refused: (number, reason) => ({
    subject: `Agreement ${number}: request refused`,
    parts: [
      { references: [['Agreement', number]] },
      { paragraph: 'Hello,' },
      { outcome: { tone: 'bad', line: `Your request of agreement ${number} is refused.`, then: '' } },
      { heading: 'Reasons' },
      { paragraph: reason },
      { heading: 'What you may do' },
      { paragraph: 'You may file another one, or ask your centre to explain.' },
    ],
  }),
  signed: (number, day) =>
    letter(
      `Agreement ${number}: signed by all`,
      `The five parties signed agreement ${number}. The internship begins on ${day}. The signed agreement, with its page of signatures, is in the portal.`,
    ),
  lapsed: (number) =>
    letter(
      `Agreement ${number}: lapsed`,
      `The first day of the internship has come and not every party had signed: agreement ${number} has lapsed. The internship may not begin. Another request is possible, for other dates.`,
    ),
  started: (number) =>
    letter(`Agreement ${number}: the internship begins`, `The internship of agreement ${number} begins today.`),
  interrupted: (number, reason) =>
    letter(
      `Agreement ${number}: internship interrupted`,
      `The internship of agreement ${number} is interrupted:\n\n${reason}\n\nThe institution validates what was done, proposes something else, or the end is postponed by an amendment.`,
    ),
  postponed: (number) =>
    letter(
      `Agreement ${number}: the internship resumes`,
      `The internship of agreement ${number} resumes, on the terms of the signed amendment.`,
    ),
  settled: (number, reason) =>
    letter(
      `Agreement ${number}: decision on the interruption`,
      `The institution decided on the interrupted internship of agreement ${number}:\n\n${reason}`,
    ),
  completed: (number) =>
    letter(
      `Agreement ${number}: end of the internship`,
      `The internship of agreement ${number} is over. Hand the attestation of the host to your registry, say in the portal how you were received, and submit your internship report: without it the internship cannot be counted.`,
    ),
  toCertify: (number) =>
    letter(
      `Agreement ${number}: internship to certify`,
      `The internship of agreement ${number} is over. It waits for the attestation of the host: effective dates, presence, gratuity.`,
    ),
  hostReminder: (number, from, to) =>
    letter(
      `Agreement ${number}: certificate of internship awaited`,
      `The internship under agreement ${number}, from ${from} to ${to}, is over. The certificate that you owe (effective dates, hours of presence, gratuity) has not reached us. Give it to your trainee or to our institution within fifteen days. Without an answer, the internship may be certified from other proofs.`,
    ),
  certified: (number) =>
    letter(
      `Agreement ${number}: internship certified`,
      `The internship of agreement ${number} is certified. It will be counted when your internship report is admissible.`,
    ),
  cancelled: (number, reason) =>
    letter(`Agreement ${number}: cancelled`, `Agreement ${number} is cancelled:\n\n${reason}`),
  courseAsked: (number, student) =>
    letter(
      `Agreement ${number}: end of course to certify`,
      `${student} is preparing the request of an internship agreement (${number}). Certify in the portal that the internship comes at the end of the course, or speak with the student.`,
    ),
  courseCertified: (number) =>
    letter(
      `Agreement ${number}: end of course certified`,
      `The registry certified the end of your course. It is noted in your request of agreement ${number}.`,
    ),
  unsigned: (number, day) =>
    letter(
      `Agreement ${number}: signatures are missing`,
      `Agreement ${number} is not signed by every party yet. Without every signature before ${day} it lapses, and the internship may not begin.`,
    ),
  amendmentSent: (name) =>
    letter(
      `${name}: being signed`,
      'The amendment is being signed by the five parties. The agreement stays as it is until the last signature.',
    ),
  amendmentSigned: (name) =>
    letter(
      `${name}: signed by all`,
      'The five parties signed the amendment: the agreement is on its terms from now on.',
    ),
  amendmentAbandoned: (name, reason) =>
    letter(`${name}: abandoned`, `The amendment is abandoned, and the agreement stays as it is.\n\n${reason}`),
};
