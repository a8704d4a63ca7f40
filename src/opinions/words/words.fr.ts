import type { OpinionSense } from '../../reports/index.js';
import type { DeclineKind } from '../rules/index.js';

const senses: Record<OpinionSense, string> = { FAVOURABLE: 'Favorable', UNFAVOURABLE: 'Défavorable' };
const declineKinds: Record<DeclineKind, string> = {
  conflict: 'Conflit d’intérêts',
  absence: 'Absence',
  load: 'Charge',
};

export const fr = {
  back: 'Retour au dossier',
  file: (number: string) => `Dossier ${number}`,
  senses,
  declineKinds,
  inTheRecord: (kind: string, text: string) => `${kind} : ${text}`,
  assignment: {
    title: 'Affecter à un professeur',
    lead: (specialty: string, centre: string) => `Spécialité : ${specialty}. Centre : ${centre}.`,
    question: 'À quel professeur confier ce dossier ?',
    hint: 'Les professeurs de la spécialité qui siègent dans votre centre, du moins chargé au plus chargé.',
    load: (count: number) =>
      count === 0 ? 'aucun dossier en main' : count < 2 ? '1 dossier en main' : `${count} dossiers en main`,
    oldest: (days: string) => `le plus ancien depuis ${days}`,
    delegation: (act: string) => `par délégation (${act})`,
    absent: (until: string) => `Absence jusqu’au ${until}`,
    substitute: (name: string) => `suppléance : ${name}`,
    conflict: (reason: string) => `Conflit d’intérêts déclaré : ${reason}`,
    isTheStudent: 'Auteur du rapport',
    unavailable: 'Ne peuvent pas être désignés',
    none: 'Aucun professeur de cette spécialité ne siège dans votre centre.',
    noneNext: 'Un siège, ou une délégation, est à créer par l’administration du portail.',
    button: 'Affecter le dossier',
    seesAtOnce: 'La personne désignée voit le dossier dès votre validation et reçoit un courrier.',
  },
  stepAside: {
    titles: {
      decline: 'Décliner l’examen de ce dossier',
      release: 'Se dessaisir de ce dossier',
    },
    titlesForCoordinator: {
      decline: 'Reprendre ce dossier',
      release: 'Dessaisir le professeur de ce dossier',
    },
    consequence: 'Le dossier revient à la coordination, qui l’affecte à un autre professeur. Vous ne le verrez plus.',
    consequenceForCoordinator: (name: string) =>
      `${name} ne verra plus ce dossier. Vous pourrez l’affecter à un autre professeur.`,
    draftStays: 'Le brouillon d’avis reste privé : il n’est communiqué à personne.',
    kind: 'Motif',
    kindHints: {
      conflict:
        'Lien familial, professionnel ou d’intérêt avec l’élève ou son employeur. Le dossier ne pourra plus jamais être affecté à cette personne.',
      absence: 'Absence prévue pendant le délai d’examen.',
      load: 'Trop de dossiers en cours pour tenir le délai.',
    },
    text: 'Précisez',
    textHint: 'Conservé dans l’historique du dossier.',
    buttons: {
      decline: 'Décliner',
      release: 'Se dessaisir',
    },
    buttonsForCoordinator: {
      decline: 'Reprendre le dossier',
      release: 'Dessaisir',
    },
  },
  proposal: {
    title: 'Relire et proposer l’avis',
    what: (toStudent: boolean): string =>
      toStudent
        ? 'Voici ce qui sera transmis au jury national et montré à l’élève.'
        : 'Voici ce qui sera transmis au jury national.',
    bound: (version: number) => `L’avis est lié à la version ${version} du dossier et à l’empreinte du rapport lu`,
    notTransmitted: 'Vos notes privées ne sont pas transmises.',
    button: 'Proposer cet avis',
    back: 'Revenir au brouillon',
  },
  reopening: {
    title: 'Revenir sur l’avis proposé',
    consequence:
      'L’avis actuel prend fin et reste dans l’historique. Un nouveau brouillon reprend son texte ; l’élève est informé. Une demande de diplôme en cours attend le nouvel avis.',
    reason: 'Pourquoi revenir sur cet avis ?',
    button: 'Rouvrir l’examen',
  },
  part: {
    title: 'Avis du professeur',
    examiner: 'Examiné par',
    since: (day: string) => `depuis le ${day}`,
    notYet: 'Le dossier n’est pas encore affecté.',
    expected: 'Avis attendu pour le',
    hidden: 'Un avis a été proposé. Il sera porté à votre connaissance avec la décision du jury national.',
    proposedBy: (name: string, day: string) => `Proposé par ${name} le ${day}`,
    jurySovereign: 'C’est une proposition : le jury national décide, à l’occasion de la demande de diplôme.',
    reasoning: 'Motivation',
    table: 'Expérience déclarée et retenue',
    columns: {
      period: 'Période',
      declared: 'Déclaré',
      retained: 'Retenu',
    },
    same: 'Comme déclaré',
    earlier: (count: number) => (count < 2 ? 'Un avis antérieur' : `${count} avis antérieurs`),
    ended: (day: string) => `Fin le ${day}`,
    endedBy: {
      revise: 'nouvelle version du dossier',
      askForMore: 'complément demandé par le jury',
    },
    actions: {
      assign: 'Affecter à un professeur',
      decline: 'Décliner l’examen',
      declineForCoordinator: 'Reprendre le dossier',
      begin: 'Commencer l’examen',
      read: 'Lire le rapport',
      resume: 'Poursuivre l’examen',
      release: 'Se dessaisir',
      releaseForCoordinator: 'Dessaisir le professeur',
      reopen: 'Revenir sur cet avis',
    },
  },
  qualification: {
    rate: (rate: number) => `${rate} %`,
    inSpecialty: 'dans la spécialité',
    outOfSpecialty: 'hors spécialité',
    atLevel: 'au niveau du diplôme',
    belowLevel: 'pas au niveau du diplôme',
  },
  queue: {
    title: 'Dossiers à examiner',
    shows: {
      examine: 'À examiner',
      waiting: 'Chez l’élève',
      proposed: 'Avis proposés',
    },
    filters: 'Choisir les dossiers',
    captions: {
      examine: 'Les dossiers que vous avez à examiner, les plus anciens d’abord',
      waiting: 'Les dossiers retournés à l’élève',
      proposed: 'Les avis que vous avez proposés',
    },
    columns: {
      file: 'Dossier',
      student: 'Élève',
      diploma: 'Diplôme',
      state: 'État',
      since: 'Depuis',
      expected: 'Attendu pour le',
    },
    states: {
      DRAFT: 'Brouillon',
      SUBMITTED: 'Déposé',
      RETURNED: 'À compléter',
      ADMISSIBLE: 'Recevable',
      ASSIGNED: 'À commencer',
      UNDER_REVIEW: 'En examen',
      OPINION_PROPOSED: 'Avis proposé',
      FORWARDED: 'Transmis au jury',
      VALIDATED: 'Crédits validés',
      NOT_VALIDATED: 'Crédits non validés',
      WITHDRAWN: 'Retiré',
    },
    late: 'en retard',
    count: (count: number): string => (count < 2 ? 'dossier' : 'dossiers'),
    empty: {
      examine: 'Aucun dossier à examiner',
      waiting: 'Aucun dossier n’est chez l’élève',
      proposed: 'Aucun dossier n’attend la décision du jury sur votre avis',
    },
    emptyNext: 'Un courrier vous prévient quand un dossier vous est confié.',
  },
  duties: {
    begin: (count: number) => (count < 2 ? '1 dossier à commencer' : `${count} dossiers à commencer`),
    examine: (count: number) => (count < 2 ? '1 dossier à examiner' : `${count} dossiers à examiner`),
    withStudents: (count: number) =>
      count < 2 ? '1 dossier retourné à l’élève' : `${count} dossiers retournés aux élèves`,
    assignConfidential: (count: number) =>
      count < 2 ? '1 dossier confidentiel à affecter' : `${count} dossiers confidentiels à affecter`,
    assign: (count: number) => (count < 2 ? '1 dossier à affecter' : `${count} dossiers à affecter`),
    withProfessors: (count: number) =>
      count < 2 ? '1 dossier chez un professeur' : `${count} dossiers chez les professeurs`,
  },
};

export type Words = typeof fr;
