import type { Words } from './words.fr.js';

export const letters: Words['letters'] = {
  submitted: (number) => ({
    subject: `File ${number}: deposit received`,
    body: `Hello,\n\nYour file ${number} is deposited. Your receipt, with the hash of each document, is on the page of the file.\n\nThe registry of your centre now checks that it is complete.`,
  }),
  toCheck: (number) => ({
    subject: `File ${number} to check`,
    body: `Hello,\n\nFile ${number} has just been deposited in your centre. It waits for your check.`,
  }),
  returned: (number, day) => ({
    subject: `File ${number}: to be completed`,
    body: `Hello,\n\nThe registry returns your file ${number} to you with points to answer by ${day}.\n\nYour documents are kept: complete them, answer each point, then deposit again.`,
  }),
  admitted: (number) => ({
    subject: `File ${number}: admissible`,
    body: `Hello,\n\nYour file ${number} is admissible. It will be given to a professor of the specialty.`,
  }),
  toAssign: (number) => ({
    subject: `File ${number} to assign`,
    body: `Hello,\n\nFile ${number} is admissible. It waits to be assigned to a professor of the specialty.`,
  }),
  withdrawn: (number) => ({
    subject: `File ${number}: withdrawn`,
    body: `Hello,\n\nFile ${number} is withdrawn. It is no longer examined and stays readable in your space.`,
  }),
  lapsed: (number) => ({
    subject: `File ${number}: lapsed`,
    body: `Hello,\n\nWithout an answer from you, your file ${number} has lapsed. Nothing is erased: you may open another and take your experience with you.`,
  }),
  lapseNotice: (number, due, lapses) => ({
    subject: `File ${number}: your answer is expected`,
    body: `Hello,\n\nYour answer on file ${number} was expected by ${due}.\n\nWithout a deposit from you, this file will lapse after ${lapses}.`,
  }),
  openedOnPaper: (number) => ({
    subject: `File ${number}: opened in your name`,
    body: `Hello,\n\nThe registry of your centre has opened file ${number} in your name, from the papers you handed in. You will find it in your space.`,
  }),
};
