import type { LifecycleWords } from '../../platform/lifecycle/index.js';
import type { WithdrawalMove, WithdrawalState } from '../rules/index.js';

export const withdrawal: LifecycleWords<WithdrawalState, WithdrawalMove> = {
  thing: 'Retrait d’une décision',
  states: {
    OPENED: 'Engagé',
    HEARD: 'Élève entendu',
    SCHEDULED: 'Inscrit',
    DONE: 'Tranché',
    ABANDONED: 'Abandonné',
  },
  standings: {
    student: 'élève',
    opener: 'personne qui a engagé le retrait',
    president: 'présidence du jury',
    'general-administrator': 'administration générale',
    secretary: 'secrétariat du jury',
    registry: 'scolarité',
    member: 'membre du jury qui délibère à nouveau',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    open: {
      label: 'Engager un retrait',
      done: 'Retrait engagé',
    },
    hear: {
      label: 'Constater que l’élève est entendu',
      done: 'Élève entendu',
      confirm:
        'L’élève n’écrit plus d’observations. Le retrait attend une nouvelle délibération : seul un jury réuni change ce qu’un jury a décidé. La décision demeure jusque-là.',
    },
    schedule: {
      label: 'Inscrire à une session',
      done: 'Retrait inscrit à une session',
    },
    unschedule: {
      label: 'Retirer de l’ordre du jour',
      done: 'Retrait retiré de l’ordre du jour',
    },
    done: {
      label: 'Trancher',
      done: 'Retrait tranché par le jury',
    },
    abandon: {
      label: 'Abandonner le retrait',
      done: 'Retrait abandonné',
      confirm: 'La décision du jury est maintenue. L’élève en est informé, avec le motif.',
      reason: 'Motif de l’abandon',
    },
  },
};
