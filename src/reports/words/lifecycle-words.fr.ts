import { plural } from '../../platform/web/index.js';
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
    examiner: 'instruction du recours',
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
    rejudgeAsValidated: {
      label: 'Valider les crédits à nouveau délibéré',
      done: 'Nouvelle délibération : crédits validés',
    },
    rejudgeAsNotValidated: {
      label: 'Ne pas valider les crédits à nouveau délibéré',
      done: 'Nouvelle délibération : crédits non validés',
    },
    rejudgeAsMore: {
      label: 'Demander un complément à nouveau délibéré',
      done: 'Nouvelle délibération : complément demandé',
    },
    reinstate: {
      label: 'Remettre devant le jury',
      done: 'Dossier remis devant le jury, l’ajournement n’ayant plus cours',
    },
    close: {
      label: 'Clore le dossier',
      done: 'Dossier clos : celui auquel il fait suite est validé',
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
  former: {
    rectifyAsValidated: 'Décision rectifiée : crédits validés',
    rectifyAsNotValidated: 'Décision rectifiée : crédits non validés',
  },
};

/** What the pages of moves say. */
export const pages = {
  returning: {
    title: 'Retourner le dossier à l’élève',
    titleProfessor: 'Retourner le dossier pour corrections',
    fault: 'Motif',
    faults: {
      incomplete: 'Incomplet',
      incorrect: 'Incorrect',
      outdated: 'À actualiser',
    },
    points: 'Points à répondre',
    pointsHint: 'Un point par ligne. L’élève répond à chacun.',
    dueOn: 'Réponse attendue pour le',
    button: 'Retourner le dossier',
  },
  admission: {
    title: 'Déclarer le dossier recevable',
    note: 'Certificats d’employeur',
    noteHint: 'Ceux qui ont été vus, ceux qui manquent. Cette note est lue par le professeur.',
    button: 'Déclarer recevable',
    lead: 'Vous constatez que le dossier est complet. Son examen revient à un professeur de la spécialité.',
  },
};

interface Officer {
  readonly name: string;
  readonly email: string;
}

/** Whom the student writes to; nothing where nobody is in charge of the file. */
const writeTo = (officer: Officer | undefined): string =>
  officer === undefined
    ? ''
    : `\n\nPour toute question, écrivez à ${officer.name}, à la scolarité de votre centre : ${officer.email}`;

/** What is written of moves, and of who is in charge. */
export const letters = {
  submitted: (number: string, paper: string) => ({
    subject: `Dossier ${number} : dépôt reçu`,
    body: `Bonjour,\n\nVotre dossier ${number} est déposé. Votre accusé de réception, avec l’empreinte de chaque document, est sur la page du dossier.\n\nLa scolarité de votre centre vérifie maintenant qu’il est complet.${paper === '' ? '' : `\n\nElle l’a déposé en votre nom, d’après : ${paper}`}`,
  }),
  toCheck: (number: string) => ({
    subject: `Dossier ${number} à vérifier`,
    body: `Bonjour,\n\nLe dossier ${number} vient d’être déposé dans votre centre. Il attend votre vérification.`,
  }),
  returned: (number: string, day: string, officer: Officer | undefined) => ({
    subject: `Dossier ${number} : à compléter`,
    body: `Bonjour,\n\nLa scolarité vous retourne votre dossier ${number} avec des points à répondre, pour le ${day}.\n\nVos documents sont gardés : complétez-les, répondez à chaque point, puis déposez de nouveau.${writeTo(officer)}`,
  }),
  admitted: (number: string, officer: Officer | undefined) => ({
    subject: `Dossier ${number} : recevable`,
    body: `Bonjour,\n\nVotre dossier ${number} est recevable. Il va être confié à un professeur de la spécialité.${writeTo(officer)}`,
  }),
  toAssign: (number: string) => ({
    subject: `Dossier ${number} à affecter`,
    body: `Bonjour,\n\nLe dossier ${number} est recevable. Il attend d’être affecté à un professeur de la spécialité.`,
  }),
  withdrawn: (number: string) => ({
    subject: `Dossier ${number} : retiré`,
    body: `Bonjour,\n\nLe dossier ${number} est retiré. Il n’est plus examiné et reste lisible dans votre espace.`,
  }),
  closed: (number: string, reason: string) => ({
    subject: `Dossier ${number} : clos`,
    body: `Bonjour,\n\nLe dossier auquel votre dossier ${number} fait suite est validé par le jury. Celui-ci est donc clos : il n’est plus examiné et reste lisible dans votre espace.\n\n${reason}`,
  }),
  lapsed: (number: string) => ({
    subject: `Dossier ${number} : caduc`,
    body: `Bonjour,\n\nSans réponse de votre part, votre dossier ${number} est devenu caduc. Rien n’est effacé : vous pouvez en ouvrir un autre et reprendre vos expériences.`,
  }),
  lapseNotice: (number: string, due: string, lapses: string, officer: Officer | undefined) => ({
    subject: `Dossier ${number} : votre réponse est attendue`,
    body: `Bonjour,\n\nVotre réponse sur le dossier ${number} était attendue pour le ${due}.\n\nSans dépôt de votre part, ce dossier deviendra caduc après le ${lapses}.${writeTo(officer)}`,
  }),
  openedOnPaper: (number: string, paper: string) => ({
    subject: `Dossier ${number} : ouvert en votre nom`,
    body: `Bonjour,\n\nLa scolarité de votre centre a ouvert le dossier ${number} en votre nom, d’après les papiers que vous lui avez remis${paper === '' ? '' : ` (${paper})`}. Vous le retrouvez dans votre espace.`,
  }),
  inYourCharge: (number: string, by: string, note: string) => ({
    subject: `Dossier ${number} : vous le suivez désormais`,
    body: `Bonjour,\n\n${by} vous confie le dossier ${number} : vous le suivez désormais à la scolarité, et l’élève sait qu’il faut vous écrire.${note === '' ? '' : `\n\n${note}`}`,
  }),
  followedBy: (number: string, officer: Officer) => ({
    subject: `Dossier ${number} : suivi par ${officer.name}`,
    body: `Bonjour,\n\nVotre dossier ${number} est désormais suivi par ${officer.name}, à la scolarité de votre centre.${writeTo(officer)}`,
  }),
  withoutOfficer: (name: string, files: readonly (readonly [number: string, state: string])[]) => ({
    subject: `${name} n’exerce plus sa fonction : ${files.length} ${plural('fr', files.length, 'dossier à reprendre', 'dossiers à reprendre')} à la scolarité`,
    body: `Bonjour,\n\n${name} n’exerce plus la fonction par laquelle ces dossiers étaient suivis à la scolarité :\n\n${files.map(([number, state]) => `${number} (${state.toLowerCase()})`).join('\n')}\n\nDites qui les suit, depuis leur page : l’élève saura à qui écrire.`,
  }),
  confidential: (number: string, reason: string) => ({
    subject: `Dossier ${number} : marqué confidentiel`,
    body: `Bonjour,\n\nLe dossier ${number} est marqué confidentiel : seules les personnes qui en sont chargées l’ouvrent désormais.${reason === '' ? '' : `\n\n${reason}`}`,
  }),
  notConfidential: (number: string, reason: string) => ({
    subject: `Dossier ${number} : confidentialité levée`,
    body: `Bonjour,\n\nLe dossier ${number} n’est plus confidentiel : la scolarité et la coordination du centre le lisent.${reason === '' ? '' : `\n\n${reason}`}`,
  }),
};
