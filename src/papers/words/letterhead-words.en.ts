import type { Words } from './letterhead-words.fr.js';

export const en: Words = {
  title: 'Letterheads',
  lead: 'What stands at the head of papers and letters. A centre without a letterhead has the institution’s.',
  institution: 'Institution',
  whose: 'Whose',
  since: 'Since',
  settings: 'Settings',
  none: 'the institution’s',
  noneYet: 'to be filled in',
  of: (name) => `Letterhead: ${name}`,
  setBy: (name, moment) => `Saved by ${name}, on ${moment}.`,
  name: 'Name',
  address: 'Address and telephone, line by line',
  place: 'Town that papers are dated from (“Paris”)',
  signatoryTitle: 'Who signs letters: as what (“Director of the centre”)',
  signatoryName: 'Who signs letters: their name',
  logo: 'Logo: the text of an SVG file (optional)',
  logoHint: 'A drawing without text or pictures, 60 kB at most: turn letters into paths, then save as plain SVG.',
  file: 'Or choose the file, which is read here',
  preview: 'See a paper with this letterhead',
  save: 'Save',
  sample: {
    title: 'Preview of the letterhead',
    file: 'Preview of the letterhead.pdf',
    lead: 'This paper is a preview only: it is neither kept nor authenticated.',
    heading: 'A heading',
    paragraph:
      'Papers are set in the letters and colours seen here. The name and the address stand at the head of the first page; what the paper is, and the number of the page, at the foot of each.',
    term: 'Request',
    value: 'D2026-0001',
  },
};
