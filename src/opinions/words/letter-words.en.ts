import type { Words } from './letter-words.fr.js';

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
  backToStudent: (number) => ({
    subject: `File ${number}: another professor will be chosen`,
    body: `Another professor will be chosen to examine your report (file ${number}). You have nothing to do.`,
  }),
  releasedToProfessor: (number) => ({
    subject: `File ${number}: the file is no longer with you`,
    body: `The coordinator has taken file ${number} back. You no longer have access to it and have nothing more to do.`,
  }),
  correctionsToStudent: (number, dueOn) => ({
    subject: `File ${number}: points to answer by ${dueOn}`,
    body: `The professor asks you to complete your file ${number}. The points are in the portal; answer each of them and deposit a new version by ${dueOn}.`,
  }),
  proposedToStudent: (number, sense) => ({
    subject: `File ${number}: opinion proposed`,
    body: `The professor has proposed an opinion on your report (file ${number}): ${sense.toLowerCase()}. The reasons are in the portal.\n\nThis is a proposal: the national jury decides, on the occasion of your diploma request.`,
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
