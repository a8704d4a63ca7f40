import { plural } from '../../platform/web/index.js';
import type { ReportKind } from '../rules/index.js';
import type { DocumentRole } from '../data/versions.store.js';
import { confidentialWords } from './confidential-words.fr.js';
import { letters, lifecycle, pages } from './lifecycle-words.fr.js';

const kinds: Record<ReportKind, string> = {
  experience: 'Rapport d’expérience',
  internship: 'Rapport de stage',
  activity: 'Rapport d’activité',
};

export const fr = {
  lifecycle,
  ...pages,
  kinds,
  number: (number: string) => `Dossier ${number}`,
  list: {
    export: 'Exporter (CSV)',
    centre: 'Centre',
    title: 'Dossiers',
    mine: 'Mes dossiers',
    none: 'Aucun dossier.',
    noneStudent: 'Ouvrez un dossier pour déclarer votre expérience et déposer votre rapport.',
    noneOther: 'Aucun dossier ne répond à ces critères. Élargissez la recherche.',
    open: 'Ouvrir un dossier',
    file: 'Dossier',
    student: 'Élève',
    diploma: 'Diplôme',
    state: 'État',
    since: 'Depuis le',
    due: 'Pour le',
    search: 'Nom, numéro d’élève ou de dossier',
    anyState: 'Tous les états',
    filter: 'Filtrer',
    late: 'en retard',
    count: (count: number): string => plural('fr', count, 'dossier', 'dossiers'),
  },
  open: {
    title: 'Ouvrir un dossier',
    lead: 'Un dossier réunit votre déclaration d’expérience, votre rapport et ses annexes.',
    kind: 'Type de rapport',
    enrolment: 'Diplôme et centre',
    course: 'Parcours, s’il y a lieu',
    button: 'Ouvrir ce dossier',
    kindHints: {
      experience: 'Vous présentez votre expérience professionnelle.',
      internship: 'Vous présentez les travaux d’un stage.',
      activity: 'Pour les certificats.',
    } satisfies Record<ReportKind, string>,
    none: 'Vous n’êtes inscrit à aucun diplôme dans le portail.',
    noneWhat: 'Adressez-vous à la scolarité de votre centre : elle enregistre votre inscription.',
    onPaper: 'Saisir un dossier remis sur papier',
    student: 'Adresse électronique de l’élève',
    onPaperLead: 'Le dossier est ouvert au nom de l’élève, qui en est informé et y accède.',
  },
  submission: {
    title: 'Préparer le dépôt',
    periods: 'Expériences professionnelles',
    periodsHint:
      'Toutes vos expériences, dans la spécialité et hors spécialité, avec leurs dates. Au moins une est détaillée dans le rapport.',
    periodsNotAsked:
      'Facultatif : ce certificat ne demande pas d’expérience professionnelle, votre rapport d’activité suffit.',
    internship: 'Stage présenté',
    defence: 'Soutenance du mémoire',
    defenceOn: 'Date prévue de la soutenance',
    defenceHint:
      'L’expérience demandée est comptée ce jour-là : le résultat est prévisionnel jusqu’à la soutenance. Vide si elle n’est pas fixée.',
    defenceSave: 'Enregistrer cette date',
    add: 'Ajouter une expérience',
    reuse: 'Reprendre les expériences d’un autre dossier',
    reuseOne: (count: number, employers: string): string =>
      `${count} ${plural('fr', count, 'expérience', 'expériences')} : ${employers}`,
    reuseButton: 'Reprendre',
    papers: 'Documents',
    report: 'Rapport',
    reportHint:
      'Un PDF d’une quinzaine de pages, annexes non comprises : elles peuvent le suivre dans le même fichier. 25 Mo au plus.',
    annexes: 'Annexes',
    certificates: 'Certificats d’employeur',
    replace: 'Remplacer le rapport',
    files: {
      report: 'Rapport, en PDF',
      annex: 'Annexes, en PDF',
      certificate: 'Certificats, en PDF',
    } satisfies Record<DocumentRole, string>,
    send: {
      report: 'Envoyer le rapport',
      annex: 'Envoyer les annexes',
      certificate: 'Envoyer les certificats',
    } satisfies Record<DocumentRole, string>,
    noPaper: 'Aucun fichier.',
    remove: 'Retirer',
    removeAbout: (name: string) => `le fichier ${name}`,
    annexesHint: 'Facultatif. Elles complètent le rapport et ne comptent pas dans ses pages.',
    certificatesHint: 'Attestations ou certificats de travail. Masquez les salaires.',
    points: 'Points à répondre',
    answers: 'Répondre aux points',
    deposit: 'Vérifier et déposer',
    notReady: 'Avant de déposer :',
    tasks: 'Ce qu’il reste à faire',
    done: 'Fait',
    todo: 'À faire',
    optional: 'Facultatif',
    version: (number: number) => `version ${number}`,
  },
  infected: 'non montré : l’antivirus y a reconnu un fichier dangereux',
  roles: {
    report: 'Rapport',
    annex: 'Annexe',
    certificate: 'Certificat d’employeur',
  },
  deposit: {
    title: 'Vérifier et déposer',
    lead: 'Relisez ce que vous allez déposer. Après le dépôt, cette version ne change plus.',
    certify:
      'Je certifie que toutes mes expériences professionnelles sont présentées et que ces informations sont exactes',
    button: 'Déposer mon dossier',
    back: 'Revenir à la préparation',
  },
  answers: {
    title: 'Répondre aux points',
    lead: 'Répondez à chaque point, complétez vos documents si besoin, puis déposez.',
    save: 'Enregistrer mes réponses',
    answer: 'Votre réponse',
    dueOn: (day: string) => `Réponse attendue pour le ${day}.`,
  },
  part: {
    title: 'Le dossier',
    documents: 'Documents',
    declaration: 'Expériences déclarées',
    version: (number: number, day: string) => `Version ${number}, déposée le ${day}`,
    draft: (number: number) => `Version ${number}, en préparation`,
    earlier: 'Versions précédentes',
    receipt: 'Accusé de réception',
    hashes: 'Empreintes (SHA-256)',
    hashesLead: 'Elles prouvent que les fichiers gardés ici sont ceux qui ont été déposés.',
    seal: 'Version entière',
    points: 'Points à répondre',
    answered: 'Réponse :',
    noAnswer: 'Sans réponse pour l’instant',
    prepare: 'Préparer mon dépôt',
    prepareReturned: 'Compléter mon dossier',
    returnIt: 'Retourner à l’élève',
    admit: 'Déclarer recevable',
    note: 'Certificats d’employeur',
    successor: 'Ouvrir un nouveau dossier à la suite',
    follows: 'Fait suite au',
    followed: 'Suivi par le',
    returnedBy: {
      registry: 'la scolarité',
      professor: 'le professeur',
      jury: 'le jury national',
    },
    pointsBy: (who: string, day: string) => `Demandés par ${who} le ${day}`,
    onPaper: 'Préparer au nom de l’élève',
  },
  where: {
    DRAFT: 'Votre dossier est en préparation : il attend votre dépôt.',
    SUBMITTED: (days: string) => `Votre dossier est à la scolarité de votre centre depuis ${days}.`,
    RETURNED: (day: string) => `Votre dossier vous est retourné : votre réponse est attendue pour le ${day}.`,
    ADMISSIBLE: (days: string) => `Votre dossier est recevable depuis ${days} ; il va être affecté à un professeur.`,
    ASSIGNED: (days: string) => `Votre dossier est affecté à un professeur depuis ${days}.`,
    UNDER_REVIEW: (days: string) => `Votre dossier est chez votre professeur depuis ${days}.`,
    OPINION_PROPOSED: 'Un avis est proposé. Il sera transmis au jury national lors de votre demande de diplôme.',
    FORWARDED: 'Votre dossier est devant le jury national.',
    VALIDATED: 'Vos crédits d’expérience professionnelle sont validés.',
    NOT_VALIDATED: 'Vos crédits d’expérience professionnelle ne sont pas validés.',
    WITHDRAWN: 'Ce dossier est retiré.',
  },
  today: 'moins d’un jour',
  stages: {
    declared: 'Déclaré',
    deposited: 'Déposé',
    admissible: 'Recevable',
    review: 'En examen',
    opinion: 'Avis proposé',
    jury: 'Jury national',
  },
  receipt: {
    title: 'Accusé de réception',
    name: (number: string, version: number) => `Accusé de réception ${number}, version ${version}`,
    deposited: (number: string, version: number, moment: string) =>
      `Dossier ${number}, version ${version}, déposée le ${moment}`,
    confidentialFoot: (number: string, version: number) =>
      `Confidentiel · Accusé de réception du dossier ${number}, version ${version}`,
    foot: (number: string, version: number) => `Accusé de réception du dossier ${number}, version ${version}`,
    student: 'Élève',
    diploma: 'Diplôme',
    centre: 'Centre',
    defence: 'Soutenance prévue le',
    receivedOn: 'Reçu le',
    seal: 'Empreinte de la version (SHA-256)',
    documents: 'Documents reçus',
    noDocument: 'Aucun document n’est joint.',
    document: 'Document',
    length: 'Longueur',
    sha256: 'SHA-256',
    declaration: 'Déclaration d’expérience',
    declarationSeal: 'Empreinte (SHA-256)',
    roles: {
      report: 'Rapport',
      annex: 'Annexe',
      certificate: 'Certificat d’employeur',
    },
    legal: 'Ce que vaut cet accusé',
    notice:
      'Cet accusé de réception constate un dépôt. Il ne préjuge ni de la recevabilité du dossier ni de la décision du jury national.',
  },
  duties: {
    drafts: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier à compléter et à déposer', 'dossiers à compléter et à déposer')}`,
    returned: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier vous est retourné', 'dossiers vous sont retournés')}`,
    underWay: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier en cours d’examen', 'dossiers en cours d’examen')}`,
    toCheck: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier déposé à vérifier', 'dossiers déposés à vérifier')}`,
    confidentialLeft: confidentialWords.left,
    transfersToAnswer: (count: number): string =>
      `${count} ${plural('fr', count, 'transfert de dossier à accepter', 'transferts de dossiers à accepter')}`,
    toTakeOver: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier que personne ne suit à la scolarité', 'dossiers que personne ne suit à la scolarité')}`,
    withStudents: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier retourné à son élève', 'dossiers retournés à leurs élèves')}`,
    decided: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier décidé par le jury', 'dossiers décidés par le jury')}`,
  },
  letters,
};

export type Words = typeof fr;
