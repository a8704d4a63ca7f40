import { plural } from '../../platform/web/index.js';

export const fr = {
  title: 'Complément demandé par la commission',
  lead: (months: number): string =>
    `La commission demande ${months}\u00a0mois en tout. Dites quelle expérience déclarée répond à chaque ligne.`,
  neverBlocks:
    'Une ligne sans réponse n’empêche pas le dépôt : elle est alors montrée « non répondue » à ceux qui examinent.',
  notYet: 'Pas encore',
  declareFirst: 'Déclarez d’abord une expérience.',
  save: 'Enregistrer ces réponses',
  inAll: (months: number): string => `${months}\u00a0mois en tout.`,
  caption: 'Ce que la commission demande, et l’expérience déclarée qui y répond',
  asked: 'Demandé',
  answeredBy: 'Expérience qui y répond',
  unanswered: 'Non répondue',
  later: 'Demandée après ce dépôt',
  superseded: 'Demande remplacée par une réponse plus récente de la commission',
  answered: (count: number, all: number): string => `${count}\u00a0sur\u00a0${all}`,
  warning: (count: number): string =>
    `${count} ${plural('fr', count, 'ligne du complément demandé par la commission reste', 'lignes du complément demandé par la commission restent')} sans réponse. Vous pouvez déposer : ${plural('fr', count, 'elle sera montrée « non répondue »', 'elles seront montrées « non répondues »')} à ceux qui examinent votre dossier.`,
};

export type PlanWords = typeof fr;
