import { plural } from '../../platform/web/index.js';
import { lifecycle } from './lifecycle-words.fr.js';

export const fr = {
  lifecycle,
  number: (number: string) => `Demande ${number}`,
  list: {
    export: 'Exporter (CSV)',
    title: 'Demandes de diplôme',
    mine: 'Mes demandes de diplôme',
    open: 'Demander un diplôme',
    onPaper: 'Saisir une demande remise sur papier',
    none: 'Aucune demande.',
    noneStudent:
      'Demandez votre diplôme quand votre expérience et vos unités sont réunies : c’est à cette occasion que votre dossier est transmis au jury national.',
    noneOther: 'Aucune demande ne répond à ces critères. Élargissez la recherche.',
    request: 'Demande',
    student: 'Élève',
    diploma: 'Diplôme',
    year: 'Année',
    state: 'État',
    since: 'Depuis le',
    report: 'Dossier',
    noReport: 'aucun',
    search: 'Nom, numéro d’élève ou de demande',
    anyState: 'Tous les états',
    filter: 'Filtrer',
    count: (count: number): string => plural('fr', count, 'demande', 'demandes'),
  },
  open: {
    title: 'Demander le diplôme',
    lead: 'La transmission de votre dossier au jury national se fait à l’occasion de votre demande de diplôme. Elle est examinée par la scolarité, puis présentée à une session du jury.',
    enrolment: 'Diplôme et centre',
    year: 'Année universitaire',
    button: 'Commencer ma demande',
    goOn: (number: string) => `Continuer la demande ${number}`,
    none: 'Vous n’êtes inscrit à aucun diplôme dans le portail.',
    noneWhat: 'Adressez-vous à la scolarité de votre centre : elle enregistre votre inscription.',
    onPaper: 'Saisir une demande remise sur papier',
    onPaperLead: 'La demande est ouverte au nom de l’élève, qui en est informé.',
    student: 'Adresse électronique de l’élève',
  },
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
  assessment: {
    title: 'L’expérience, évaluée pour cette demande',
    none: 'Aucune évaluation n’est encore jointe à cette demande.',
    againText:
      'L’évaluation jointe ne change que si vous la refaites\u00a0: elle suivra les règles en vigueur aujourd’hui.',
    again: 'Refaire l’évaluation',
    earlier: (count: number) => (count === 1 ? 'Une évaluation plus ancienne' : `${count} évaluations plus anciennes`),
    made: (on: string, by: string | null, rules: string, version: number) =>
      `Faite le ${on}${by === null ? ' avec l’avis proposé' : ` par ${by}`}, règles «\u202f${rules}\u202f», version ${version}.`,
    onDeclared: 'Le résultat porte sur la déclaration.',
    onRetained: 'Le résultat porte sur ce que le professeur retient.',
  },
  admission: {
    title: 'Vérifier la demande',
    lead: 'Avec un avis proposé, la demande devient recevable et peut être inscrite à une session. Sans avis, elle attend, et le devient d’elle-même quand l’avis est proposé.',
    certify: 'Je certifie que les autres conditions de délivrance sont réunies (unités d’enseignement, prérequis)',
    note: 'Note',
    noteHint: 'Facultatif : références des relevés, équivalences.',
    button: 'Certifier les conditions',
    opinionThere: 'Un avis est proposé sur le dossier : la demande sera recevable.',
    opinionNotYet: 'Aucun avis n’est encore proposé : la demande attendra la proposition d’avis.',
  },
  page: {
    facts: 'La demande',
    student: 'Élève',
    diploma: 'Diplôme',
    centre: 'Centre',
    year: 'Année universitaire',
    report: 'Dossier de rapport',
    plan: 'Dépôt prévu',
    noReport: 'Aucun pour l’instant',
    conditions: 'Autres conditions',
    conditionsOn: (day: string) => `certifiées par la scolarité le ${day}`,
    state: 'État',
    since: (day: string) => `depuis le ${day}`,
    history: 'Historique',
    letters: 'Courriers',
    points: 'Points à répondre',
    answered: 'Réponse :',
    noAnswer: 'Sans réponse pour l’instant',
    dueOn: (day: string) => `Réponse attendue pour le ${day}.`,
    askedOn: (day: string) => `Demandés le ${day}`,
    submit: 'Compléter et déposer',
    resubmit: 'Répondre et déposer',
    renew: 'Renouveler ma demande',
    admit: 'Vérifier les conditions',
    findIncomplete: 'Déclarer incomplète',
    schedule: 'Inscrire à une session',
  },
  part: {
    title: 'Demande de diplôme',
    none: 'Votre dossier n’est transmis au jury national qu’à l’occasion d’une demande de diplôme.',
    ask: 'Demander le diplôme',
    noneYet: 'Aucune demande de diplôme n’accompagne encore ce dossier.',
    year: (year: string) => `année ${year}`,
    stage: 'Demande de diplôme',
  },
  duties: {
    incomplete: (count: number): string =>
      `${count} ${plural('fr', count, 'demande de diplôme à compléter', 'demandes de diplôme à compléter')}`,
    renew: (count: number): string =>
      `${count} ${plural('fr', count, 'demande ajournée : apportez le complément, puis renouvelez-la', 'demandes ajournées : apportez le complément, puis renouvelez-les')}`,
    drafts: (count: number): string =>
      `${count} ${plural('fr', count, 'demande de diplôme à déposer', 'demandes de diplôme à déposer')}`,
    toCheck: (count: number): string =>
      `${count} ${plural('fr', count, 'demande de diplôme à vérifier', 'demandes de diplôme à vérifier')}`,
    withStudents: (count: number): string =>
      `${count} ${plural('fr', count, 'demande à compléter par son élève', 'demandes à compléter par leurs élèves')}`,
    awaiting: (count: number): string =>
      `${count} ${plural('fr', count, 'demande attend une proposition d’avis', 'demandes attendent une proposition d’avis')}`,
    underWay: (count: number): string =>
      `${count} ${plural('fr', count, 'demande de diplôme en cours', 'demandes de diplôme en cours')}`,
  },
  letters: {
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
  },
};

export type Words = typeof fr;
