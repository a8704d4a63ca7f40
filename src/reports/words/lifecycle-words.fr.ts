import type { ReportMove, ReportState } from '../rules/index.js';
import type { LifecycleWords } from '../../platform/lifecycle/index.js';

export const lifecycle: LifecycleWords<ReportState, ReportMove> = {
  thing: 'Dossier de rapport',
  states: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Déposé',
    RETURNED: 'À compléter',
    ADMISSIBLE: 'Recevable',
    ASSIGNED: 'Affecté',
    UNDER_REVIEW: 'En examen',
    OPINION_PROPOSED: 'Avis proposé',
    FORWARDED: 'Transmis au jury national',
    VALIDATED: 'Crédits validés',
    NOT_VALIDATED: 'Crédits non validés',
    WITHDRAWN: 'Retiré',
  },
  standings: {
    author: 'élève',
    registry: 'scolarité',
    coordinator: 'coordination',
    professor: 'professeur',
    secretary: 'secrétariat du jury',
    juror: 'membre du jury',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    open: {
      label: 'Ouvrir un dossier',
      done: 'Dossier ouvert',
    },
    submit: {
      label: 'Déposer le dossier',
      done: 'Dossier déposé',
    },
    return: {
      label: 'Retourner le dossier',
      done: 'Dossier retourné par la scolarité, à compléter',
    },
    resubmit: {
      label: 'Déposer de nouveau',
      done: 'Dossier complété et déposé de nouveau',
    },
    resume: {
      label: 'Rendre au professeur',
      done: 'Dossier complété et rendu au professeur',
    },
    admit: {
      label: 'Déclarer recevable',
      done: 'Dossier déclaré recevable par la scolarité',
    },
    assign: {
      label: 'Affecter à un professeur',
      done: 'Dossier affecté à un professeur de la spécialité',
    },
    decline: {
      label: 'Décliner',
      done: 'Dossier décliné, à affecter de nouveau',
    },
    begin: {
      label: 'Commencer l’examen',
      done: 'Examen commencé par le professeur',
      confirm: 'L’élève sera informé que l’examen de son dossier a commencé.',
    },
    release: {
      label: 'Rendre le dossier',
      done: 'Examen interrompu, dossier à affecter de nouveau',
    },
    returnForCorrections: {
      label: 'Retourner à l’élève',
      done: 'Dossier retourné par le professeur, à compléter',
    },
    propose: {
      label: 'Proposer cet avis',
      done: 'Avis proposé par le professeur',
    },
    reopen: {
      label: 'Reprendre l’avis',
      done: 'Avis repris par le professeur',
    },
    revise: {
      label: 'Préparer une nouvelle version',
      done: 'Nouvelle version commencée par l’élève',
      confirm:
        'L’avis défavorable reste dans l’historique. Vous complétez votre dossier, puis le déposez : il sera vérifié et examiné de nouveau.',
    },
    forward: {
      label: 'Transmettre au jury national',
      done: 'Dossier transmis au jury national',
    },
    recall: {
      label: 'Retirer de l’ordre du jour',
      done: 'Dossier retiré de l’ordre du jour du jury',
    },
    validate: {
      label: 'Valider les crédits',
      done: 'Crédits validés par le jury national',
    },
    refuse: {
      label: 'Ne pas valider les crédits',
      done: 'Crédits non validés par le jury national',
    },
    askForMore: {
      label: 'Demander un complément',
      done: 'Complément demandé par le jury national',
    },
    rectifyAsValidated: {
      label: 'Rectifier : crédits validés',
      done: 'Décision rectifiée : crédits validés',
    },
    rectifyAsNotValidated: {
      label: 'Rectifier : crédits non validés',
      done: 'Décision rectifiée : crédits non validés',
    },
    withdraw: {
      label: 'Retirer mon dossier',
      done: 'Dossier retiré par l’élève',
      confirm:
        'Votre dossier ne sera plus examiné. Il reste lisible dans votre espace ; vous pourrez en ouvrir un autre pour le même diplôme.',
    },
    lapse: {
      label: 'Constater la caducité',
      done: 'Dossier caduc, faute de réponse dans les délais',
    },
  },
};
