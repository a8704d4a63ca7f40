import { plural } from '../../platform/web/index.js';
import { letters, lifecycle, pages } from './lifecycle-words.fr.js';

export const fr = {
  lifecycle,
  ...pages,
  letters,
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
  lostReport:
    'Le dossier de rapport de cette demande n’existe plus : choisissez-en un autre, ou dites comment vous comptez le déposer.',
  conditions: {
    title: 'Conditions de délivrance',
    draft: 'La scolarité certifiera ces conditions une fois la demande déposée.',
    missing: (count: number, asked: number) =>
      `Il manque ${count} ${plural('fr', count, 'condition', 'conditions')} sur ${asked}.`,
    complete: 'Toutes les conditions sont certifiées.',
    toCertify: 'À certifier',
    seen: 'Certifiez que vous avez vu l’original : aucune copie n’est conservée.',
    seenBy: 'certifiée comme vue, sans copie conservée',
    certified: 'Certifiée',
    notCertified: 'Manque',
    by: (name: string, day: string) => `par ${name}, le ${day}`,
    wasTakenBack: (name: string, day: string, why: string) => `Reprise par ${name}, le ${day} : ${why}`,
    button: 'Certifier les conditions cochées',
    takeBack: 'Reprendre',
    takeBackTitle: 'Reprendre une certification',
    takeBackLead:
      'La condition n’est plus certifiée, et la demande n’est inscrite à aucune session tant qu’elle ne l’est pas de nouveau.',
    takeBackReason: 'Motif',
    takeBackHint: 'L’élève le lit.',
    takeBackButton: 'Reprendre la certification',
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
};

export type Words = typeof fr;
