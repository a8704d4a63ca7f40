import { conflictLetters } from './conflict-words.en.js';
import { appealMoved, appealReceived, appealSilent } from './appeal-letters.en.js';
import { deferred, granted, greeting, refused, reworded, signerOf } from './decision-letters.en.js';
import type { Words } from './words.fr.js';

export const letters: Words['letters'] = {
  granted,
  refused,
  deferred,
  reworded,
  greeting,
  signerOf,
  convened: (facts) => ({
    subject: `${facts.jury}: you are convened to the session of ${facts.day}`,
    body: `Hello,\n\n${facts.appointed} session ${facts.number} of the ${facts.jury} (${facts.as}), by the appointment order “${facts.order}”. ${facts.convened} on ${facts.day}, ${facts.place}. Its files can be read in the portal as they are entered.\n\nIf a file concerns you (same employer, link of personal or professional life with the student), step aside yourself, on the page of that file: you say the kind of the link, and your words are read by the secretary alone.`,
  }),
  namedSubstitute: (facts) => ({
    subject: `${facts.jury}: substitute for the session of ${facts.day}`,
    body: `Hello,\n\nThe appointment order “${facts.order}” names you as a substitute at session ${facts.number} of the ${facts.jury}, on ${facts.day}. You sit, and read its files, only if you take a member’s place: a convocation would tell you.`,
  }),
  noLongerSits: (facts) => ({
    subject: `${facts.jury}: your place at the session of ${facts.day}`,
    body: `Hello,\n\nYou no longer sit at session ${facts.number} of the ${facts.jury}, by the appointment order “${facts.order}”:\n\n${facts.why}\n\nIts files are no longer open to you, and your own notes are destroyed.`,
  }),
  outcome: (facts) => ({
    subject: `File ${facts.number}: what came of your opinion`,
    body: `Hello,\n\nThe national jury deliberated on file ${facts.number}, which you had examined (minutes ${facts.minutes}, signed on ${facts.day}).\n\nYour opinion: ${facts.proposal.toLowerCase()}.\nThe jury’s decision: ${facts.decision.toLowerCase()}.\n\nWhat you wrote stays on your page “My opinions”.`,
  }),
  toReplace: (name, sessions) => ({
    subject: `${name} has no account any more: a member of the jury to replace`,
    body: `Hello,\n\n${name} has no account any more and reads no file. An appointment order still names them:\n\n${sessions
      .map(
        ({ number, day, isReplaceable }) =>
          `session ${number} of ${day}${isReplaceable ? '' : ', whose composition can no longer change'}`,
      )
      .join('\n')}\n\nReplace them by a substitute or by a new order, or note why they are absent.`,
  }),
  compositionChanged: (facts) => ({
    subject: `${facts.jury}: composition of session ${facts.number}`,
    body: `Hello,\n\n${facts.newcomer} sits at session ${facts.number} of the ${facts.jury}${facts.former ? `, in the place of ${facts.former}` : ''}, by the appointment order “${facts.order}”.`,
  }),
  yourJuryChanged: (facts) => ({
    subject: `${facts.jury}: composition of the jury of ${facts.day}`,
    body: `Hello,\n\nThe composition of the jury that will examine your file on ${facts.day} changes: ${facts.newcomer} sits${facts.former ? ` in the place of ${facts.former}` : ''}, by the appointment order “${facts.order}”. The list of members is on the page of your file.`,
  }),
  locked: (facts) => ({
    subject: `${facts.jury}: list locked for ${facts.day}`,
    body: `Hello,\n\nThe list of files of session ${facts.number} is locked.`,
  }),
  toSign: (facts) => ({
    subject: `Session ${facts.number}: minutes to sign`,
    body: `Hello,\n\nThe deliberation of session ${facts.number} is closed. Its minutes wait for your signature.`,
  }),
  signatureVoided: (facts) => ({
    subject: `Session ${facts.number}: your signature of the minutes is voided`,
    body: `Hello,\n\nYou had signed the minutes of session ${facts.number} of the ${facts.jury}. That signature no longer counts: ${facts.why}. It is kept, and has no effect.`,
  }),
  whyVoided: {
    resumed: 'the deliberation was taken up again',
    changed: 'what you had read has changed since; read the draft again and sign anew',
    prevented: 'the president is prevented, and the parts of the minutes have changed',
    cancelled: 'the session was cancelled',
  },
  cancelled: (facts) => ({
    subject: `${facts.jury}: session of ${facts.day} cancelled`,
    body: `Hello,\n\nSession ${facts.number} is cancelled:\n\n${facts.reason}`,
  }),
  appealFiled: (facts) => ({
    subject: `Appeal on file ${facts.file}`,
    body: `Hello,\n\nAn administrative appeal has just been filed on file ${facts.file}, against a decision in which you took no part: you may examine it. Two months of silence would mean rejection.`,
  }),
  appealKnown: (facts) => ({
    subject: `Appeal on file ${facts.file}`,
    body: `Hello,\n\nAn administrative appeal has just been filed against the decision taken on file ${facts.file}. It is examined by somebody who took no part in that decision. You have nothing to do for now.`,
  }),
  appealUpheld: (facts) => ({
    subject: `Appeal on file ${facts.file}: upheld`,
    body: `Hello,\n\nThe appeal on file ${facts.file} is upheld: the file is to be deliberated anew. Only a jury changes what a jury decided.`,
  }),
  adviceAsked: (facts) => ({
    subject: `Appeal on file ${facts.file}: your advice is asked`,
    body: `Hello,\n\nAn administrative appeal has just been filed against the decision taken on file ${facts.file} by the jury ${facts.isStandingIn ? 'where you sat on this file as its substitute chair' : 'that you presided over'}. It is answered by somebody who took no part in the decision, after your written advice: give it on the page of the appeal.`,
  }),
  nobodyAnswers: (facts) => ({
    subject: `Appeal on file ${facts.file}: nobody may answer it`,
    body: `Hello,\n\nAn administrative appeal has just been filed on file ${facts.file}. Of those who hold the seat “Appeals” or “General administration”, nobody stood outside the decision: give that seat to somebody who took no part in it. Two months of silence would mean rejection.`,
  }),
  appealWithdrawn: (facts) => ({
    subject: `Appeal on file ${facts.file}: withdrawn`,
    body: `Hello,\n\nThe student has withdrawn the appeal on file ${facts.file}: it is no longer to be examined.`,
  }),
  ...conflictLetters,
  appealReceived,
  appealMoved,
  appealSilent,
};
