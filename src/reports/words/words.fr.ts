import { plural } from '../../platform/web/index.js';
import type { LifecycleWords } from '../../platform/lifecycle/index.js';
import type { ReportKind, ReportMove, ReportState } from '../rules/index.js';
import type { DocumentRole } from '../data/versions.store.js';

const life: LifecycleWords<ReportState, ReportMove> = {
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

const kinds: Record<ReportKind, string> = {
  experience: 'Rapport d’expérience',
  internship: 'Rapport de stage',
  activity: 'Rapport d’activité',
};

export const fr = {
  life,
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
    confidentiality: 'Confidentialité',
    confidential: 'Le contenu de ce rapport est confidentiel pour l’employeur',
    confidentialSave: 'Enregistrer ce choix',
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
    confidential: 'Contenu confidentiel pour l’employeur',
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
    subtitle: (number: string, version: number, moment: string) =>
      `Dossier ${number}, version ${version}, déposée le ${moment}`,
    foot: (number: string) => `Aval · accusé de réception · dossier ${number}`,
    student: 'Élève',
    diploma: 'Diplôme',
    centre: 'Centre',
    receivedOn: 'Reçu le',
    seal: 'Empreinte de la version (SHA-256)',
    documents: 'Documents reçus',
    sha256: 'SHA-256',
    declaration: 'Déclaration d’expérience',
    ongoing: 'en cours',
    roles: {
      report: 'Rapport',
      annex: 'Annexe',
      certificate: 'Certificat d’employeur',
    },
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
    withStudents: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier retourné à son élève', 'dossiers retournés à leurs élèves')}`,
    decided: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier décidé par le jury', 'dossiers décidés par le jury')}`,
  },
  letters: {
    submitted: (number: string) => ({
      subject: `Dossier ${number} : dépôt reçu`,
      body: `Bonjour,\n\nVotre dossier ${number} est déposé. Votre accusé de réception, avec l’empreinte de chaque document, est sur la page du dossier.\n\nLa scolarité de votre centre vérifie maintenant qu’il est complet.`,
    }),
    toCheck: (number: string) => ({
      subject: `Dossier ${number} à vérifier`,
      body: `Bonjour,\n\nLe dossier ${number} vient d’être déposé dans votre centre. Il attend votre vérification.`,
    }),
    returned: (number: string, day: string) => ({
      subject: `Dossier ${number} : à compléter`,
      body: `Bonjour,\n\nLa scolarité vous retourne votre dossier ${number} avec des points à répondre, pour le ${day}.\n\nVos documents sont gardés : complétez-les, répondez à chaque point, puis déposez de nouveau.`,
    }),
    admitted: (number: string) => ({
      subject: `Dossier ${number} : recevable`,
      body: `Bonjour,\n\nVotre dossier ${number} est recevable. Il va être confié à un professeur de la spécialité.`,
    }),
    toAssign: (number: string) => ({
      subject: `Dossier ${number} à affecter`,
      body: `Bonjour,\n\nLe dossier ${number} est recevable. Il attend d’être affecté à un professeur de la spécialité.`,
    }),
    withdrawn: (number: string) => ({
      subject: `Dossier ${number} : retiré`,
      body: `Bonjour,\n\nLe dossier ${number} est retiré. Il n’est plus examiné et reste lisible dans votre espace.`,
    }),
    lapsed: (number: string) => ({
      subject: `Dossier ${number} : caduc`,
      body: `Bonjour,\n\nSans réponse de votre part, votre dossier ${number} est devenu caduc. Rien n’est effacé : vous pouvez en ouvrir un autre et reprendre vos expériences.`,
    }),
    lapseNotice: (number: string, due: string, lapses: string) => ({
      subject: `Dossier ${number} : votre réponse est attendue`,
      body: `Bonjour,\n\nVotre réponse sur le dossier ${number} était attendue pour le ${due}.\n\nSans dépôt de votre part, ce dossier deviendra caduc après le ${lapses}.`,
    }),
    openedOnPaper: (number: string) => ({
      subject: `Dossier ${number} : ouvert en votre nom`,
      body: `Bonjour,\n\nLa scolarité de votre centre a ouvert le dossier ${number} en votre nom, d’après les papiers que vous lui avez remis. Vous le retrouvez dans votre espace.`,
    }),
  },
};

export type Words = typeof fr;
