import type { ExaminationMove, ExaminationState } from '../rules/index.js';
import type { LifecycleWords } from '../../platform/lifecycle/index.js';

export const lifecycle: LifecycleWords<ExaminationState, ExaminationMove> = {
  thing: 'Examen anticipé',
  states: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Déposée',
    INCOMPLETE: 'À compléter',
    ADMISSIBLE: 'Recevable',
    IN_COMMISSION: 'En commission',
    ANSWERED: 'Réponse rendue',
    SUPERSEDED: 'Remplacée',
    WITHDRAWN: 'Retirée',
  },
  standings: {
    author: 'élève',
    registry: 'scolarité',
    commission: 'membre de la commission',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    open: {
      label: 'Demander un examen anticipé',
      done: 'Demande ouverte',
    },
    submit: {
      label: 'Déposer la demande',
      done: 'Demande déposée',
    },
    findIncomplete: {
      label: 'Déclarer incomplète',
      done: 'Demande à compléter',
    },
    resubmit: {
      label: 'Déposer de nouveau',
      done: 'Demande complétée et déposée de nouveau',
    },
    admit: {
      label: 'Déclarer recevable',
      done: 'Demande déclarée recevable par la scolarité',
      confirm:
        'La demande est complète : une commission du centre peut être convoquée. Aucune condition ne porte sur les unités d’enseignement acquises.',
    },
    convene: {
      label: 'Convoquer la commission',
      done: 'Commission convoquée',
    },
    answer: {
      label: 'Rendre la réponse',
      done: 'Réponse rendue par la commission',
    },
    supersede: {
      label: 'Remplacer',
      done: 'Réponse remplacée par une plus récente',
    },
    withdraw: {
      label: 'Retirer ma demande',
      done: 'Demande retirée par l’élève',
      confirm: 'Votre demande ne sera pas examinée. Vous pourrez en déposer une autre.',
    },
  },
};
