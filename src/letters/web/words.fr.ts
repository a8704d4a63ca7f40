export const fr = {
  title: 'Courriers',
  none: 'Aucun courrier.',
  noneWhat: 'Les courriers du portail sur vos dossiers arrivent ici, et à votre adresse électronique.',
  subject: 'Objet',
  date: 'Date',
  state: 'État',
  unread: 'Non lu',
  read: 'Lu',
  markRead: 'Marquer comme lu',
  open: 'Voir le dossier',
  back: 'Courriers',
  writtenOn: (moment: string) => `Écrit le ${moment}`,
  personalLink: '[lien personnel]',
};

export type Words = typeof fr;
