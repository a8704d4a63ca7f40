import type { Agreed } from '../../people/index.js';
import { presentation } from './presentation-words.fr.js';

const civility: Agreed = { feminine: 'Madame', masculine: 'Monsieur', neutral: '' };

export const fr = {
  presentation,
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
  pdf: 'Télécharger en PDF',
  paper: {
    civility,
    name: (number: string, day: string) => `Courrier ${number} du ${day}`,
    studentNumber: (number: string) => `Élève n° ${number}`,
  },
  writtenOn: (moment: string) => `Écrit le ${moment}`,
  numbered: (number: string) => `courrier ${number}`,
  personalLink: '[lien personnel]',
  notYet: (why: string) => `pas encore envoyé : ${why} ; nouvel essai prévu`,
  unsent: (why: string) => `non envoyé : ${why}`,
  notByMail: (said: string) => `Par courrier électronique : ${said}. Vous pouvez le lire ici.`,
  linkNotByMail: (said: string) =>
    `Par courrier électronique : ${said}. Son lien personnel n’est gardé nulle part et ne peut être lu ici : s’il ne vous parvient pas, demandez-en un autre à qui vous l’a adressé.`,
  why: {
    unreachable: 'le serveur de courrier est injoignable',
    silent: 'le serveur de courrier ne répond pas',
    login: 'le serveur de courrier ne reconnaît pas le portail',
    recipient: 'le serveur de courrier refuse cette adresse électronique',
    refused: 'le serveur de courrier ne l’a pas accepté',
    unknown: 'une panne du portail',
    late: 'le portail n’avait pas de serveur de courrier',
  },
};

export type Words = typeof fr;
