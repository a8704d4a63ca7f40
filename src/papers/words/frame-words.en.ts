import type { Words } from './frame-words.fr.js';

export const en: Words = {
  logo: (name) => `Logo: ${name}`,
  dated: (place, day) => (place === '' ? day : `${place}, ${day}`),
  how: (address) => `scan the code, or enter it at ${address}`,
  says: 'The verification page says whether this document is genuine, and whether it has been corrected since.',
  qr: 'QR code: the verification page of this document',
  words: {
    page: 'page',
    onePage: '1 page',
    pages: 'pages',
    verification: 'verification',
    verify: 'Verify this document',
  },
};
