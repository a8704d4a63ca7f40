import { plural } from '../../platform/web/index.js';
import type { Section } from '../../papers/index.js';

const names: Readonly<Record<Section, string>> = {
  introduction: 'Introduction',
  overview: 'Présentation de l’ensemble des expériences',
  significant: 'Expérience significative',
  skills: 'Compétences',
  conclusion: 'Conclusion',
  annexes: 'Annexes',
};
const seenAs = (section: Section): string => (section === 'skills' || section === 'annexes' ? 'repérées' : 'repérée');

export const fr = {
  title: 'Repéré dans le texte',
  notice: 'Ces repères sont automatiques, pour vous aider à vous relire. Ils n’empêchent jamais de déposer.',
  pages: {
    all: (pages: number): string => `${pages} ${plural('fr', pages, 'page', 'pages')}`,
    withAnnexes: (pages: number, main: number, from: number): string =>
      `${pages} ${plural('fr', pages, 'page', 'pages')}, dont ${main} de rapport, annexes à partir de la page ${from}`,
    withoutAnnexes: (pages: number, confirmed: boolean): string =>
      `${pages} ${plural('fr', pages, 'page', 'pages')}, sans annexes${confirmed ? '' : ' repérées'}`,
    proposed: 'repérage automatique, non confirmé',
  },
  annexes: {
    title: 'Annexes à la fin de ce fichier',
    proposed: (from: number | null): string =>
      `${from === null ? 'Aucune n’a été repérée automatiquement.' : `Elles semblent commencer page ${from} : c’est une proposition automatique.`} Elles ne comptent pas dans les pages du rapport : confirmez, corrigez, ou dites qu’il n’y en a pas.`,
    confirmed: (from: number | null): string =>
      `${from === null ? 'Confirmé : ce fichier n’a pas d’annexes.' : `Confirmé : les annexes commencent page ${from}, et ne comptent pas dans les pages du rapport.`} Vous pouvez corriger jusqu’au dépôt.`,
    from: 'Première page des annexes',
    confirm: 'Confirmer cette page',
    none: 'Pas d’annexes dans ce fichier',
  },
  length: (pages: number, least: number, most: number): string =>
    `Ce rapport a ${pages} ${plural('fr', pages, 'page', 'pages')} hors annexes : on en attend de ${least} à ${most}. Ce n’est qu’un repère ; vérifiez où commencent les annexes.`,
  words: (count: string, number: number): string => `${count} ${plural('fr', number, 'mot', 'mots')}`,
  seen: (section: Section, page: number): string => `${names[section]} : ${seenAs(section)} page ${page}`,
  unseen: (section: Section): string => `${names[section]} : non ${seenAs(section)} automatiquement`,
  dates: 'Dates de vos expériences',
  datesFound: (employer: string, page: number): string => `${employer} : repérées page ${page}`,
  datesOther: (employer: string, page: number): string => `${employer} : autres dates repérées page ${page}`,
  datesUnseen: (employer: string): string => `${employer} : non repérées automatiquement`,
};

export type AdviceWords = typeof fr;
