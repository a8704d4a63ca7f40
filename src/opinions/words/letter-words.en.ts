import { plural } from '../../platform/web/index.js';
import type { LetterPart } from '../../papers/index.js';
import type { Words } from './letter-words.fr.js';

const opening = (number: string, diploma: string, said: string): LetterPart[] => [
  {
    references: [
      ['File', number],
      ['Diploma', diploma],
    ],
  },
  { paragraph: 'Hello,' },
  { paragraph: said },
];

export const en: Words = {
  assignedToProfessor: (number, diploma, expected) => ({
    subject: `File ${number}: a report is given to you`,
    body: `A report is given to you to examine: file ${number}, ${diploma}. Your proposed opinion is expected by ${expected}.\n\nIf you have a conflict of interest, are away or cannot examine it in that time, decline it now in the portal, with a reason.`,
  }),
  assignedToStudent: (number) => ({
    subject: `File ${number}: your report is with a professor`,
    body: `Your report (file ${number}) has been given to a professor of the specialty, who will examine it. You have nothing to do for now.`,
  }),
  begunToStudent: (number) => ({
    subject: `File ${number}: the examination of your report has begun`,
    body: `The professor has begun to examine your report (file ${number}). You have nothing to do for now.`,
  }),
  backToCoordinator: (number, reason) => ({
    subject: `File ${number}: to be assigned again`,
    body: `File ${number} is no longer with its professor and waits to be assigned again.\n\nReason: ${reason}`,
  }),
  toReassign: (name, files) => ({
    subject: `${name} no longer holds their seat: ${files.length} ${plural('en', files.length, 'file to hand over', 'files to hand over')}`,
    body: `Hello,\n\n${name} no longer holds the seat by which ${files.length === 1 ? 'a file was' : 'files were'} given to them, and no longer reads:\n\n${files.map(([number, state]) => `${number} (state when the seat ended: ${state.toLowerCase()})`).join('\n')}\n\nThose that waited for an opinion are to be assigned anew, from their page.`,
  }),
  backToStudent: (number) => ({
    subject: `File ${number}: another professor will be chosen`,
    body: `Another professor will be chosen to examine your report (file ${number}). You have nothing to do.`,
  }),
  releasedToProfessor: (number) => ({
    subject: `File ${number}: the file is no longer with you`,
    body: `The coordinator has taken file ${number} back. You no longer have access to it and have nothing more to do.`,
  }),
  correctionsToStudent: (number, diploma, dueOn) => ({
    subject: `File ${number}: points to answer by ${dueOn}`,
    parts: [
      ...opening(number, diploma, `The examination of your report (file ${number}) asks for more.`),
      { outcome: { tone: 'waiting', line: `A new version is expected by ${dueOn}.`, then: '' } },
      { heading: 'What you have to do' },
      { steps: ['Read the points in the portal.', 'Answer each of them.', 'Deposit a new version.'] },
    ],
  }),
  proposedToStudent: ({ number, diploma, sense, tone }) => ({
    subject: `File ${number}: opinion proposed`,
    parts: [
      ...opening(number, diploma, `An opinion has been proposed on your report (file ${number}).`),
      {
        outcome: {
          tone,
          line: `${sense}.`,
          then: 'This is a proposal: the national jury decides, on the occasion of your diploma request.',
        },
      },
      { heading: 'Reasons' },
      { paragraph: 'They are in the portal, on the page of your file.' },
    ],
  }),
  proposedToStudentQuietly: (number) => ({
    subject: `File ${number}: the examination of your report is over`,
    body: `The professor has finished examining your report (file ${number}). The national jury decides, on the occasion of your diploma request.`,
  }),
  proposedToCoordinator: (number) => ({
    subject: `File ${number}: opinion proposed`,
    body: `An opinion has been proposed on file ${number}. It will be sent to the national jury on the occasion of the diploma request.`,
  }),
  reopenedToStudent: (number) => ({
    subject: `File ${number}: the examination of your report goes on`,
    body: `The professor has reopened the opinion they had proposed (file ${number}). That opinion no longer stands; a new one will follow. You have nothing to do.`,
  }),
  backFromStudent: (number, expected) => ({
    subject: `File ${number}: the report comes back to you`,
    body: `The student has answered the points and deposited a new version of file ${number}. Your proposed opinion is expected by ${expected}.`,
  }),
  revisedToProfessor: (number) => ({
    subject: `File ${number}: the student is preparing a new version`,
    body: `After your unfavourable opinion, the student takes file ${number} back to deposit a new version. Your opinion stays in the history; you have nothing more to do.`,
  }),
  withdrawnToProfessor: (number) => ({
    subject: `File ${number}: file withdrawn`,
    body: `The student has withdrawn file ${number}. You have nothing more to do.`,
  }),
  reminder: (number, days) => ({
    subject: `File ${number}: your opinion is awaited`,
    body: `File ${number} has been with you for ${days}. You can go on with the examination or, if you cannot, give the file up with a reason.`,
  }),
  lateToCoordinator: (number, name, days) => ({
    subject: `File ${number}: opinion awaited for ${days}`,
    body: `File ${number} has been with ${name} for ${days}. You can remind them, or take the file back and assign it to another professor.`,
  }),
};
