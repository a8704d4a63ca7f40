import type { LifecycleWords } from '../../platform/lifecycle/index.js';
import type { AmendmentMove, AmendmentState, InternshipMove, InternshipState } from '../rules/index.js';

const internship: LifecycleWords<InternshipState, InternshipMove> = {
  thing: 'Convention de stage',
  states: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Demande déposée',
    RETURNED: 'À corriger',
    TEACHER_APPROVED: 'Validation pédagogique',
    SIGNING: 'En signature',
    SIGNED: 'Signée',
    IN_PROGRESS: 'Stage en cours',
    INTERRUPTED: 'Interrompu',
    COMPLETED: 'Terminé',
    CERTIFIED: 'Attesté',
    REFUSED: 'Refusée',
    CANCELLED: 'Annulée',
    LAPSED: 'Caduque',
  },
  standings: {
    author: 'élève',
    teacher: 'personne référente',
    registry: 'scolarité',
    coordinator: 'coordination',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    open: {
      label: 'Demander une convention de stage',
      done: 'Demande ouverte',
    },
    submit: {
      label: 'Déposer la demande',
      done: 'Demande déposée',
    },
    approve: {
      label: 'Valider les missions',
      done: 'Missions validées par la personne référente',
    },
    release: {
      label: 'Dessaisir',
      done: 'Personne référente dessaisie : elle n’enseigne plus la spécialité dans ce centre',
    },
    appoint: {
      label: 'Désigner une autre personne référente',
      done: 'Autre personne référente désignée',
    },
    verify: {
      label: 'Mettre à la signature',
      done: 'Convention vérifiée par la scolarité et mise à la signature',
    },
    return: {
      label: 'Retourner à l’élève',
      done: 'Demande retournée à l’élève',
      confirm:
        'L’élève corrige la demande et la dépose de nouveau. Les signatures déjà données restent dans l’historique, et ne valent plus.',
      reason: 'Ce qui est à corriger',
    },
    resubmit: {
      label: 'Déposer de nouveau',
      done: 'Demande corrigée et déposée de nouveau',
    },
    refuse: {
      label: 'Refuser la demande',
      done: 'Demande refusée',
      confirm: 'La demande prend fin : aucune convention ne sera signée. L’élève en reçoit les motifs.',
      reason: 'Motifs du refus',
    },
    sign: {
      label: 'Signer',
      done: 'Convention signée par les cinq parties',
    },
    declineToSign: {
      label: 'Ne pas signer',
      done: 'Une partie a refusé de signer : demande retournée à l’élève',
    },
    lapse: {
      label: 'Constater la caducité',
      done: 'Convention caduque : le stage devait débuter et toutes les signatures n’étaient pas données',
    },
    start: {
      label: 'Débuter',
      done: 'Début du stage',
    },
    interrupt: {
      label: 'Signaler une interruption',
      done: 'Stage interrompu',
    },
    postpone: {
      label: 'Reprendre le stage',
      done: 'Stage repris, en application d’un avenant signé',
    },
    settle: {
      label: 'Statuer sur l’interruption',
      done: 'L’établissement a statué sur le stage interrompu',
    },
    complete: {
      label: 'Terminer',
      done: 'Fin du stage',
    },
    certify: {
      label: 'Attester le stage',
      done: 'Stage attesté',
    },
    cancel: {
      label: 'Annuler la demande',
      done: 'Demande annulée',
      confirm: 'La demande prend fin, et ce qui attendait d’être signé ne peut plus l’être.',
      reason: 'Pourquoi l’annuler ?',
    },
    cancelSigned: {
      label: 'Annuler la convention',
      done: 'Convention annulée par la scolarité',
      confirm: 'La convention prend fin. Elle reste lisible, avec ses signatures.',
      reason: 'Pourquoi l’annuler ?',
    },
  },
};

const amendment: LifecycleWords<AmendmentState, AmendmentMove> = {
  thing: 'Avenant',
  states: {
    DRAFT: 'Brouillon',
    SIGNING: 'En signature',
    SIGNED: 'Signé',
    ABANDONED: 'Abandonné',
  },
  standings: internship.standings,
  moves: {
    open: {
      label: 'Préparer un avenant',
      done: 'Avenant ouvert',
    },
    send: {
      label: 'Mettre à la signature',
      done: 'Avenant vérifié par la scolarité et mis à la signature',
    },
    sign: {
      label: 'Signer',
      done: 'Avenant signé par les cinq parties',
    },
    abandon: {
      label: 'Abandonner l’avenant',
      done: 'Avenant abandonné',
      confirm: 'La convention reste comme elle est. Ce qui attendait d’être signé ne peut plus l’être.',
      reason: 'Pourquoi l’abandonner ?',
    },
  },
};

export const fr = { internship, amendment };

export type Words = typeof fr;
