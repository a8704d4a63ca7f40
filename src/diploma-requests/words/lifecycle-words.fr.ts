import type { RequestMove, RequestState } from '../rules/index.js';
import type { LifecycleWords } from '../../platform/lifecycle/index.js';

export const lifecycle: LifecycleWords<RequestState, RequestMove> = {
  thing: 'Demande de diplôme',
  states: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Déposée',
    INCOMPLETE: 'À compléter',
    AWAITING_OPINION: 'En attente de proposition d’avis',
    ADMISSIBLE: 'Recevable',
    SCHEDULED: 'Inscrite à une session',
    GRANTED: 'Accordée',
    DEFERRED: 'Ajournée',
    REFUSED: 'Refusée',
    WITHDRAWN: 'Retirée',
  },
  standings: {
    author: 'élève',
    registry: 'scolarité',
    secretary: 'secrétariat du jury',
    juror: 'membre du jury',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    open: {
      label: 'Demander le diplôme',
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
    },
    hold: {
      label: 'Mettre en attente d’avis',
      done: 'Demande vérifiée, en attente de la proposition d’avis',
    },
    ready: {
      label: 'Rendre recevable',
      done: 'Avis proposé : la demande est recevable',
    },
    unready: {
      label: 'Remettre en attente',
      done: 'L’avis n’est plus proposé : la demande attend de nouveau',
    },
    schedule: {
      label: 'Inscrire à une session',
      done: 'Demande inscrite à une session du jury national',
    },
    unschedule: {
      label: 'Retirer de l’ordre du jour',
      done: 'Demande retirée de l’ordre du jour',
    },
    grant: {
      label: 'Accorder',
      done: 'Demande accordée par le jury national',
    },
    defer: {
      label: 'Ajourner',
      done: 'Demande ajournée : un complément est demandé',
    },
    refuse: {
      label: 'Refuser',
      done: 'Demande refusée par le jury national',
    },
    renew: {
      label: 'Renouveler la demande',
      done: 'Demande renouvelée, le complément est apporté',
    },
    rectifyAsGranted: {
      label: 'Rectifier : accordée',
      done: 'Décision rectifiée : demande accordée',
    },
    rectifyAsRefused: {
      label: 'Rectifier : refusée',
      done: 'Décision rectifiée : demande refusée',
    },
    withdraw: {
      label: 'Retirer ma demande',
      done: 'Demande retirée par l’élève',
      confirm:
        'Votre demande ne sera pas présentée au jury. Votre dossier de rapport reste où il en est ; vous pourrez déposer une autre demande.',
    },
  },
};
