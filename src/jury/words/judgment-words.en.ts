import type * as fr from './judgment-words.fr.js';

export const judgment: typeof fr.judgment = {
  title: 'Record a judgment',
  lead: 'The judgment annuls the decision: it stays readable, the file awaits a new deliberation of the jury, and appeals against it have no object any more. The student and the president are told.',
  link: 'Record a judgment that annuls it',
  number: 'Number of the judgment',
  court: 'Court',
  givenOn: 'Given on',
  file: 'The judgment (PDF)',
  button: 'Record the judgment',
  read: 'Read the judgment',
  letters: {
    student: ({ file, request, jury, number, court, day }) => ({
      subject: `File ${file}: the jury’s decision is annulled`,
      body: `Hello,\n\nThe decision of the ${jury} on your request ${request} is annulled by judgment no. ${number} of ${day} (${court}). Your file will come before the jury again, which will deliberate anew; its decision will be notified to you.\n\nAn administrative appeal that you may have filed against that decision has no object any more.`,
    }),
    president: ({ file, jury, number, court, day }) => ({
      subject: `File ${file}: decision annulled by a court`,
      body: `Hello,\n\nThe decision of the ${jury} on file ${file} is annulled by judgment no. ${number} of ${day} (${court}). The file awaits a new deliberation.`,
    }),
  },
};
