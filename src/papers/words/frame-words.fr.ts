export const fr = {
  logo: (name: string) => `Logo : ${name}`,
  dated: (place: string, day: string) => (place === '' ? `Le ${day}` : `${place}, le ${day}`),
  how: (address: string) => `flashez le code, ou entrez-le sur ${address}`,
  says: 'La page de vérification dit si ce document est authentique, et s’il a été rectifié depuis.',
  qr: 'Code QR : la page de vérification de ce document',
  words: {
    page: 'page',
    onePage: '1 page',
    pages: 'pages',
    verification: 'vérification',
    verify: 'Vérifier ce document',
  },
};

export type Words = typeof fr;
