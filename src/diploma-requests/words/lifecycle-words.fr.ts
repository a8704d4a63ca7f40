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
    loseReport: {
      label: 'Constater le retrait du dossier',
      done: 'Dossier de rapport retiré : la demande est à compléter',
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
    lapse: {
      label: 'Constater la caducité',
      done: 'Demande caduque, restée sans réponse',
    },
    rejudgeAsGranted: {
      label: 'Accorder après nouvelle délibération',
      done: 'Nouvelle délibération : demande accordée',
    },
    rejudgeAsRefused: {
      label: 'Refuser après nouvelle délibération',
      done: 'Nouvelle délibération : demande refusée',
    },
    rejudgeAsDeferred: {
      label: 'Ajourner après nouvelle délibération',
      done: 'Nouvelle délibération : demande ajournée',
    },
    reinstate: {
      label: 'Remettre devant le jury',
      done: 'Demande remise devant le jury, l’ajournement n’ayant plus cours',
    },
    withdraw: {
      label: 'Retirer ma demande',
      done: 'Demande retirée par l’élève',
      confirm:
        'Votre demande ne sera pas présentée au jury. Votre dossier de rapport reste où il en est ; vous pourrez déposer une autre demande.',
    },
  },
  former: {
    rectifyAsGranted: 'Décision rectifiée : demande accordée',
    rectifyAsRefused: 'Décision rectifiée : demande refusée',
  },
};

/** What the pages of moves say. */
export const pages = {
  submission: {
    title: 'Déposer ma demande',
    renewTitle: 'Renouveler ma demande',
    lead: 'Indiquez le dossier de rapport qui accompagne votre demande, ou comment vous comptez le déposer.',
    report: 'Dossier de rapport',
    none: 'Je n’ai pas encore de dossier pour ce diplôme',
    plan: 'Comment et quand comptez-vous déposer votre rapport ?',
    planHint:
      'À remplir seulement si votre dossier n’est pas encore ouvert. La demande attendra la proposition d’avis.',
    answer: 'Votre réponse',
    points: 'Points à répondre',
    button: 'Déposer ma demande',
    fileOf: (number: string, kind: string, state: string) => `Dossier ${number}, ${kind} : ${state}`,
  },
  returning: {
    title: 'Déclarer la demande incomplète',
    fault: 'Motif',
    faults: {
      incomplete: 'Incomplète',
      incorrect: 'Incorrecte',
      outdated: 'À actualiser',
    },
    points: 'Points à répondre',
    pointsHint: 'Un point par ligne. L’élève répond à chacun.',
    dueOn: 'Réponse attendue pour le',
    button: 'Retourner la demande',
  },
  admission: {
    title: 'Vérifier la demande',
    lead: 'Avec un avis proposé, la demande devient recevable et peut être inscrite à une session. Sans avis, elle attend, et le devient d’elle-même quand l’avis est proposé.',
    certify: 'Je certifie que les autres conditions de délivrance sont réunies (unités d’enseignement, prérequis)',
    note: 'Note',
    noteHint: 'Facultatif : références des relevés, équivalences.',
    button: 'Certifier les conditions',
    listed: 'Certifiées une par une sur la page de la demande.',
    check: 'Valider la vérification',
    opinionThere: 'Un avis est proposé sur le dossier : la demande sera recevable.',
    opinionNotYet: 'Aucun avis n’est encore proposé : la demande attendra la proposition d’avis.',
  },
};

/** What is written of moves. */
export const letters = {
  lostReport: (number: string, due: string) => ({
    subject: `Demande de diplôme ${number} : à compléter`,
    body: `Bonjour,\n\nLe dossier de rapport de votre demande de diplôme ${number} a été retiré. La demande ne peut plus aller au jury sans lui.\n\nAvant le ${due}, choisissez un autre dossier ou dites comment vous comptez le déposer, puis déposez de nouveau la demande. Vous pouvez aussi la retirer.`,
  }),
  lostReportToRegistry: (number: string) => ({
    subject: `Demande de diplôme ${number} : dossier retiré`,
    body: `Bonjour,\n\nLe dossier de rapport de la demande de diplôme ${number} a été retiré. La demande est retournée à son élève, qui la complète ou la retire.`,
  }),
  lostCredits: (number: string, due: string) => ({
    subject: `Demande de diplôme ${number} : à compléter`,
    body: `Bonjour,\n\nLa scolarité a retiré de votre demande de diplôme ${number} des crédits déjà acquis. Ceux qui restent ne couvrent plus ce que donne le diplôme : la demande ne peut plus aller au jury sans un dossier de rapport.\n\nAvant le ${due}, choisissez un dossier ou dites comment vous comptez le déposer, puis déposez de nouveau la demande. Vous pouvez aussi la retirer.`,
  }),
  lostCreditsToRegistry: (number: string) => ({
    subject: `Demande de diplôme ${number} : à compléter`,
    body: `Bonjour,\n\nLes crédits déjà acquis de la demande de diplôme ${number} ne couvrent plus ce que donne le diplôme. La demande est retournée à son élève, qui la complète ou la retire.`,
  }),
  lapseNotice: (number: string, due: string, lapses: string) => ({
    subject: `Demande de diplôme ${number} : réponse attendue`,
    body: `Bonjour,\n\nVotre réponse sur la demande de diplôme ${number} était attendue pour le ${due}.\n\nSans dépôt de votre part, cette demande deviendra caduque après le ${lapses}.`,
  }),
  lapsed: (number: string) => ({
    subject: `Demande de diplôme ${number} : caduque`,
    body: `Bonjour,\n\nSans réponse de votre part, votre demande de diplôme ${number} est devenue caduque. Rien n’est effacé : vous pouvez en déposer une autre. Votre dossier de rapport reste où il en est.`,
  }),
  takenBack: (number: string, condition: string, reason: string) => ({
    subject: `Demande de diplôme ${number} : une condition n’est plus certifiée`,
    body: `Bonjour,\n\nLa scolarité de votre centre reprend la certification d’une condition de votre demande de diplôme ${number} :\n\n${condition}\n\nMotif : ${reason}\n\nVotre demande ne peut pas être inscrite à une session du jury tant que cette condition n’est pas certifiée de nouveau. Rapprochez-vous de votre scolarité.`,
  }),
  submitted: (number: string) => ({
    subject: `Demande de diplôme ${number} : reçue`,
    body: `Bonjour,\n\nVotre demande de diplôme ${number} est déposée. La scolarité de votre centre vérifie maintenant les conditions de délivrance.`,
  }),
  toCheck: (number: string) => ({
    subject: `Demande de diplôme ${number} à vérifier`,
    body: `Bonjour,\n\nLa demande de diplôme ${number} vient d’être déposée dans votre centre. Elle attend votre vérification.`,
  }),
  incomplete: (number: string, due: string) => ({
    subject: `Demande de diplôme ${number} : à compléter`,
    body: `Bonjour,\n\nLa scolarité vous retourne votre demande de diplôme ${number} avec des points à répondre, pour le ${due}.`,
  }),
  admissible: (number: string) => ({
    subject: `Demande de diplôme ${number} : recevable`,
    body: `Bonjour,\n\nVotre demande de diplôme ${number} est recevable. Elle sera inscrite à une session du jury national, à qui votre dossier sera transmis.`,
  }),
  admissibleOnCredits: (number: string) => ({
    subject: `Demande de diplôme ${number} : recevable`,
    body: `Bonjour,\n\nVotre demande de diplôme ${number} est recevable : tous les crédits d’expérience sont déjà acquis, et aucun rapport n’est demandé. Elle sera inscrite à une session du jury national.`,
  }),
  scheduledOnCredits: (number: string) => ({
    subject: `Demande de diplôme ${number} : inscrite à une session du jury`,
    body: `Bonjour,\n\nVotre demande de diplôme ${number} est inscrite à une session du jury national, avec les décisions qui vous ont donné tous les crédits d’expérience. La décision vous sera notifiée.`,
  }),
  held: (number: string) => ({
    subject: `Demande de diplôme ${number} : en attente d’avis`,
    body: `Bonjour,\n\nVotre demande de diplôme ${number} est vérifiée. Elle attend qu’un professeur propose un avis sur votre rapport, et deviendra recevable d’elle-même.`,
  }),
  toSchedule: (number: string) => ({
    subject: `Demande de diplôme ${number} : à inscrire à une session`,
    body: `Bonjour,\n\nUn avis est proposé : la demande de diplôme ${number} est recevable et peut être inscrite à une session du jury national.`,
  }),
  unready: (number: string) => ({
    subject: `Demande de diplôme ${number} : de nouveau en attente`,
    body: `Bonjour,\n\nLe dossier de la demande ${number} n’a plus d’avis proposé. La demande attend une nouvelle proposition.`,
  }),
  scheduled: (number: string) => ({
    subject: `Demande de diplôme ${number} : inscrite à une session du jury`,
    body: `Bonjour,\n\nVotre demande de diplôme ${number} est inscrite à une session du jury national, et votre dossier lui est transmis. La décision vous sera notifiée.`,
  }),
  unscheduled: (number: string, reason: string) => ({
    subject: `Demande de diplôme ${number} : retirée de l’ordre du jour`,
    body: `Bonjour,\n\nLa demande de diplôme ${number} est retirée de l’ordre du jour du jury national :\n\n${reason}\n\nElle reste recevable et sera inscrite à une autre session.`,
  }),
  withdrawn: (number: string) => ({
    subject: `Demande de diplôme ${number} : retirée`,
    body: `Bonjour,\n\nLa demande de diplôme ${number} est retirée. Le dossier de rapport reste où il en est.`,
  }),
  openedOnPaper: (number: string) => ({
    subject: `Demande de diplôme ${number} : ouverte en votre nom`,
    body: `Bonjour,\n\nLa scolarité de votre centre a ouvert la demande de diplôme ${number} en votre nom, d’après les papiers que vous lui avez remis. Vous la retrouvez dans votre espace.`,
  }),
};
