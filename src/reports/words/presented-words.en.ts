import type { PresentedWords } from './presented-words.fr.js';

export const en: PresentedWords = {
  title: (count) => (count > 1 ? 'Internships presented' : 'Internship presented'),
  which: 'Which internship does this report present?',
  whichHint:
    'It alone will count. Two part-time internships that the registry allowed together are presented in one report.',
  none: 'The portal knows no internship under an agreement that has begun for this diploma: this report will make none count.',
  save: 'Save this choice',
  internship: 'Internship',
  named: (number, host) => (host === '' ? number : `${number}, ${host}`),
  days: 'Dates',
  span: (from, to, hours) => `from ${from} to ${to}, ${hours} h a week`,
  signed: 'Signed documents',
  agreement: 'Agreement',
  amendment: (number) => `Amendment ${number}`,
  certificate: 'Certificate',
  certified: (of) =>
    `From ${of.from} to ${of.to}, ${of.hours} h of presence, ${of.inSpecialty ? 'in the specialty' : 'out of the specialty'}. Certified by ${of.by} on ${of.on}.`,
  notCertified: 'The internship is not certified yet.',
};
