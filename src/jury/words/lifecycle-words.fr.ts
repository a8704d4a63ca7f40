import type { AppealMove, AppealState, SessionMove, SessionState } from '../rules/index.js';
import type { LifecycleWords } from '../../platform/lifecycle/index.js';

export const session: LifecycleWords<SessionState, SessionMove> = {
  thing: 'Session du jury national',
  states: {
    PLANNED: 'Programmée',
    OPEN: 'Ouverte',
    LOCKED: 'Liste arrêtée',
    DELIBERATING: 'En délibération',
    MINUTES_DRAFT: 'PV en projet',
    MINUTES_SIGNED: 'PV signé',
    CANCELLED: 'Annulée',
  },
  standings: {
    secretary: 'secrétariat du jury',
    president: 'présidence du jury',
    member: 'membre du jury',
    signer: 'signataire du procès-verbal',
    signatory: 'signataire, qui a signé',
    'general-administrator': 'administrateur général',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    plan: {
      label: 'Programmer une session',
      done: 'Session programmée',
    },
    open: {
      label: 'Ouvrir la session',
      done: 'Session ouverte : des dossiers peuvent y être inscrits',
    },
    lock: {
      label: 'Arrêter la liste',
      done: 'Liste arrêtée',
      confirm: 'Plus aucun dossier ne pourra être inscrit à cette session ni en être retiré.',
    },
    deliberate: {
      label: 'Ouvrir la délibération',
      done: 'Délibération ouverte',
    },
    close: {
      label: 'Clore la délibération',
      done: 'Délibération close, procès-verbal en projet',
      confirm:
        'Le procès-verbal est établi avec les décisions telles qu’elles sont écrites, et proposé à la signature de qui a présidé.',
    },
    resume: {
      label: 'Reprendre la délibération',
      done: 'Délibération reprise',
      confirm:
        'Le projet de procès-verbal n’est plus proposé à la signature : les signatures données sont annulées, et leurs auteurs en sont informés.',
    },
    sign: {
      label: 'Signer le procès-verbal',
      done: 'Procès-verbal signé',
    },
    cancel: {
      label: 'Annuler la session',
      done: 'Session annulée',
      confirm:
        'Les dossiers inscrits sont retirés de l’ordre du jour et pourront être inscrits à une autre session. Les élèves en sont informés, avec le motif. Si le jury a délibéré, rien de ce qu’il a décidé ne prend effet : les signatures données sont annulées, et leurs auteurs en sont informés.',
    },
  },
};

export const appeal: LifecycleWords<AppealState, AppealMove> = {
  thing: 'Recours',
  states: {
    FILED: 'Déposé',
    UNDER_REVIEW: 'En instruction',
    REJECTED: 'Rejeté',
    UPHELD: 'Accueilli',
    REJUDGED: 'Rejugé',
    WITHDRAWN: 'Retiré',
    WITHOUT_OBJECT: 'Sans objet',
  },
  standings: {
    author: 'élève',
    officer: 'instruction du recours',
    president: 'présidence du jury',
    secretary: 'secrétariat du jury',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    file: {
      label: 'Déposer un recours',
      done: 'Recours déposé',
    },
    examine: {
      label: 'Instruire le recours',
      done: 'Recours en instruction',
      confirm: 'Vous lisez le dossier jusqu’à la réponse, et l’élève est informé que son recours est examiné.',
    },
    reject: {
      label: 'Rejeter le recours',
      done: 'Recours rejeté',
      reason: 'Motifs du rejet',
    },
    uphold: {
      label: 'Accueillir le recours',
      done: 'Recours accueilli',
      confirm:
        'Le dossier attend une nouvelle délibération : seul un jury réuni change ce qu’un jury a décidé. La décision demeure jusque-là.',
      reason: 'Motifs',
    },
    rejudged: {
      label: 'Rejuger',
      done: 'Dossier rejugé par une nouvelle délibération',
    },
    withdraw: {
      label: 'Retirer mon recours',
      done: 'Recours retiré',
      confirm:
        'Il ne sera pas examiné, et vous ne pourrez pas en déposer un autre contre cette décision. Le délai pour saisir le tribunal administratif n’est plus prolongé.',
    },
    close: {
      label: 'Constater que le recours est sans objet',
      done: 'Recours devenu sans objet',
    },
  },
};
