import { plural } from '../../platform/web/index.js';

/** What is said of confidential files. */
export const confidentialWords = {
  word: 'Confidentiel',
  page: {
    mark: 'Marquer ce dossier confidentiel',
    lift: 'Lever la confidentialité de ce dossier',
    markLead:
      'Il ne sera ouvert que par l’élève, le professeur qui l’examine, la personne qui le suit à la scolarité, le secrétariat et les membres du jury qui en jugent, et qui instruit un recours. Les autres sauront seulement qu’il existe, pour quel diplôme.',
    liftLead: 'La scolarité et la coordination du centre le liront de nouveau.',
    takesCharge: 'Personne ne suit ce dossier : en le marquant, vous le suivez désormais.',
    reason: 'Motif',
    reasonStudent: 'Facultatif. Il est lu par qui lit le dossier.',
    reasonRegistry: 'Ce que l’élève ou l’employeur a demandé. L’élève le lit.',
    markButton: 'Marquer confidentiel',
    liftButton: 'Lever la confidentialité',
  },
  card: {
    title: 'Confidentialité',
    open: 'Ce dossier n’est pas confidentiel : la scolarité et la coordination du centre le lisent.',
    restricted: 'Ce dossier n’est ouvert qu’aux personnes qui en sont chargées.',
    tagOnly: 'Ce dossier porte la mention sans être restreint : marquez-le pour qu’il le soit.',
  },
  history: {
    marked: 'Dossier marqué confidentiel',
    lifted: 'Confidentialité levée',
  },
  outline: {
    title: 'Dossier confidentiel',
    lead: 'Vous savez qu’il existe et où il en est. Seules les personnes qui en sont chargées l’ouvrent.',
    diploma: 'Diplôme',
    specialty: 'Spécialité',
    centre: 'Centre',
    state: 'État',
    since: 'Depuis le',
    officer: 'Suivi par',
    assign: 'Affecter à un professeur',
    takeBack: 'Reprendre au professeur',
  },
  list: {
    title: 'Dossiers confidentiels',
    lead: 'Ceux de votre centre que d’autres suivent : ni l’élève ni le contenu ne sont montrés.',
    link: 'Dossiers confidentiels',
    none: 'Aucun dossier confidentiel.',
    noneWhat: 'Ceux que vous suivez sont parmi vos dossiers.',
    all: 'Tous les dossiers',
  },
  left: (count: number): string =>
    `${count} ${plural('fr', count, 'dossier confidentiel que personne ne suit', 'dossiers confidentiels que personne ne suit')}`,
};

export type ConfidentialWords = typeof confidentialWords;
