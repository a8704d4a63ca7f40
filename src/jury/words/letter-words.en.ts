import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

const remedies =
  'Within two months of this notification you may file an administrative appeal with the jury, from the page of your file; two months of silence mean rejection. You may also bring the matter before the administrative court within two months of the notification of the decision, or of the rejection of your appeal.';

export const letters: Words['letters'] = {
  granted: (facts) => ({
    subject: `Diploma request ${facts.number}: credits validated`,
    body: `Hello,\n\nThe national jury validated your experience credits: ${facts.credits} ${plural('en', facts.credits, 'credit', 'credits')}, for “${facts.diploma}” (${facts.minutes}).\n\nReasons:\n${facts.reasons}\n\nYour diploma request is granted.`,
  }),
  refused: (facts) => ({
    subject: `Diploma request ${facts.number}: decision of the national jury`,
    body: `Hello,\n\nThe national jury did not validate your experience credits for “${facts.diploma}” (${facts.minutes}).\n\nReasons:\n${facts.reasons}\n\nRemedies and time limits. ${remedies}\n\nYou may also open a new file that follows this one: it takes over what is still true.`,
  }),
  deferred: (facts) => ({
    subject: `Diploma request ${facts.number}: the jury asks for more`,
    body: `Hello,\n\nThe national jury defers its decision and asks you, by ${facts.due} (${facts.minutes}):\n\n${facts.points}\n\nAnswer each point in your file, deposit it, then renew your request.`,
  }),
  reworded: (facts) => ({
    subject: `Diploma request ${facts.number}: decision corrected`,
    body: `Hello,\n\nCorrective minutes (${facts.minutes}) correct the reasons of the jury’s decision on your request; what it decides does not change.\n\n${facts.reasons}${facts.due ? `\n\nWhat was asked is expected by ${facts.due}.` : ''}`,
  }),
  convened: (facts) => ({
    subject: `${facts.jury}: session of ${facts.day}`,
    body: `Hello,\n\n${facts.appointed} session ${facts.number} of the ${facts.jury}, on ${facts.day}, ${facts.place}. Its files can be read in the portal as they are entered.\n\nIf a file concerns you (same employer, tie with the student), tell the secretary: ${facts.willBeRecused}.`,
  }),
  locked: (facts) => ({
    subject: `${facts.jury}: list locked for ${facts.day}`,
    body: `Hello,\n\nThe list of files of session ${facts.number} is locked.`,
  }),
  toSign: (facts) => ({
    subject: `Session ${facts.number}: minutes to sign`,
    body: `Hello,\n\nThe deliberation of session ${facts.number} is closed. Its minutes wait for your signature.`,
  }),
  cancelled: (facts) => ({
    subject: `${facts.jury}: session of ${facts.day} cancelled`,
    body: `Hello,\n\nSession ${facts.number} is cancelled:\n\n${facts.reason}`,
  }),
  appealFiled: (facts) => ({
    subject: `Appeal on file ${facts.file}`,
    body: `Hello,\n\nAn administrative appeal has just been filed on file ${facts.file}. Two months of silence would mean rejection.`,
  }),
  appealMoved: (facts) => ({
    subject: `Your appeal on file ${facts.file}: ${facts.state}`,
    body: `Hello,\n\nYour appeal on file ${facts.file} is now: ${facts.state}.${facts.reason ? `\n\n${facts.reason}` : ''}${facts.isRejected ? '\n\nYou may bring the matter before the administrative court within two months of the notification of this rejection.' : ''}`,
  }),
};
