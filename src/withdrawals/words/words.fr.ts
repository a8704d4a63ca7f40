import { plural } from '../../platform/web/index.js';
import type { Ground } from '../rules/index.js';
import { letters } from './letter-words.fr.js';
import { withdrawal } from './lifecycle-words.fr.js';

/** How a ground is chosen, and how it is named once it is. */
interface GroundWords {
  readonly name: string;
  readonly hint: string;
}
const grounds: Readonly<Record<Ground, GroundWords>> = {
  unlawful: {
    name: 'Décision illégale',
    hint: 'Dites en quoi. Le procès-verbal qui la retire doit être signé dans les quatre mois de la signature de celui qui est retiré.',
  },
  fraud: {
    name: 'Fraude',
    hint: 'Dites ce qui la prouve. Sans limite de temps.',
  },
  request: {
    name: 'Demande de l’élève',
    hint: 'Dites ce que l’élève demande. En sa faveur seulement, sans limite de temps.',
  },
};

export const fr = {
  withdrawal,
  letters,
  grounds,
  senses: {
    FAVOURABLE: 'Crédits validés',
    UNFAVOURABLE: 'Crédits non validés',
    MORE: 'Complément demandé',
  },
  offices: {
    president: 'présidence du jury',
    'general-administrator': 'administration générale',
  },
  pages: {
    title: 'Retraits de décisions',
    lead: 'Un jury peut reprendre une décision illégale, obtenue par fraude, ou à la demande de l’élève.',
    none: 'Aucun retrait.',
    noneWhat: 'Un retrait engagé sur une décision que vous pouvez voir apparaîtra ici.',
    about: (file: string) => `Retrait sur le dossier ${file}`,
    name: 'Retrait',
    student: 'Élève',
    openedOn: 'Engagé le',
    state: 'État',
    lastDay: 'Dernier jour',
    noLastDay: 'sans limite de temps',
    ground: 'Motif légal',
    file: 'Dossier',
    decision: 'Décision visée',
    decisionIn: (sense: string, minutes: string, day: string) => `${sense}, procès-verbal ${minutes} signé le ${day}`,
    reasons: 'Motifs de cette décision',
    openedBy: 'Engagé par',
    by: (name: string, office: string) => `${name} (${office})`,
    letterRead: 'Courrier ouvert par l’élève le',
    letterNotRead: 'pas encore ouvert',
    history: 'Historique',
    heldAgainst: 'Ce qui est reproché à cette décision',
    asked: 'Ce que l’élève demande',
    stands: 'La décision demeure tant qu’une nouvelle délibération ne l’a pas remplacée.',
    waits: 'L’élève a été entendu : le retrait attend une nouvelle délibération.',
    scheduled: (session: string, day: string) =>
      `Le jury délibérera à nouveau à la session ${session}, le ${day}. La décision demeure jusqu’à la signature du procès-verbal.`,
    done: (sense: string, minutes: string) =>
      `Le jury a délibéré à nouveau : ${sense}, procès-verbal ${minutes}. Cette décision remplace celle qui est visée.`,
    readLine: 'Le dossier devant ce jury',
    onlyExists: 'Vous savez que ce retrait existe et où il en est. Ce qui y est écrit est à l’élève et au jury.',
  },
  // Why a withdrawal has no object any more, and what the agenda says of one whose last day is past.
  given: {
    over: 'Le dernier jour du retrait est passé.',
    replaced: 'La décision visée a été remplacée par une nouvelle délibération du jury.',
    annulled: 'La décision visée a été annulée par un tribunal.',
    answered: 'Le complément que la décision demandait a été déposé : le jury décidera à nouveau.',
    ended: 'Le dossier ou la demande que la décision ajournait a été retiré.',
  },
  open: {
    title: 'Engager le retrait d’une décision',
    lead: 'L’élève en est informé par un courrier, avec ce que vous écrivez ici et ses droits.',
    button: 'Engager le retrait',
    link: 'Engager un retrait',
    file: 'Numéro du dossier',
    fileHint: 'Par exemple 2026-0417.',
    ground: 'Motif légal',
    heldAgainst: 'Ce qui est reproché à la décision, ou ce que l’élève demande',
    heldAgainstHint: 'L’élève lit ce texte : des faits, et la règle qui n’a pas été suivie.',
  },
  hearing: {
    title: 'Observations de l’élève',
    yours: 'Vos observations',
    rights:
      'Vous pouvez écrire, joindre des documents, demander une audition pour parler de vive voix, et vous faire assister ou représenter par la personne de votre choix.',
    until: (day: string) =>
      `Vous avez jusqu’au ${day} au moins. Rien n’est décidé avant, sauf si vous dites avoir terminé.`,
    untilOthers: (day: string) => `L’élève a jusqu’au ${day} au moins pour écrire.`,
    none: 'Aucune observation écrite.',
    writtenAt: (moment: string) => `Écrit le ${moment}`,
    words: 'Ce que vous avez à dire',
    wordsHint: 'Vous pourrez en écrire d’autres.',
    write: 'Envoyer ces observations',
    documents: 'Documents joints',
    noDocument: 'Aucun document joint.',
    document: 'Joindre un document, en PDF',
    documentAdd: 'Joindre',
    statements: 'Parler, ou conclure',
    speak: 'Demander une audition',
    speakHint:
      'Pour parler de vive voix : une convocation vous sera envoyée, et rien n’est décidé avant cette audition.',
    finish: 'J’ai terminé mes observations',
    finishHint: 'À choisir seulement si vous ne voulez plus rien ajouter : les quinze jours ne seront pas attendus.',
    asksToSpeak: 'Audition demandée par l’élève : rien n’est décidé avant qu’elle ait eu lieu.',
    hasFinished: 'L’élève a écrit avoir terminé ses observations.',
    summonedOn: (day: string, place: string) => `Audition le ${day}, ${place}.`,
    heldOn: (day: string) => `Audition du ${day}`,
    present: 'Étaient présents',
    said: 'Ce qui a été dit',
    recordPaper: 'Procès-verbal de l’audition (PDF)',
    summon: 'Convoquer à une audition',
    record: 'Écrire le procès-verbal de l’audition',
  },
  summons: {
    title: 'Convoquer à une audition',
    lead: 'L’élève reçoit une convocation, qui dit aussi le droit de se faire assister ou représenter.',
    heldOn: 'Jour de l’audition',
    place: 'Heure et lieu',
    placeHint: 'Une heure et une adresse, ou « à distance » et par quel moyen.',
    button: 'Envoyer la convocation',
  },
  recording: {
    title: 'Procès-verbal de l’audition',
    lead: 'Il est écrit une fois, et l’élève le lit. En cas d’absence, dites comment et pour quand la convocation a été envoyée.',
    heldOn: 'Jour de l’audition',
    present: 'Qui était présent',
    presentHint: 'L’élève, qui l’assistait ou le représentait, qui l’a entendu.',
    said: 'Ce qui a été dit',
    button: 'Enregistrer le procès-verbal',
  },
  record: {
    title: 'Procès-verbal d’audition',
    name: (file: string) => `Procès-verbal d’audition, dossier ${file}`,
    foot: (file: string) => `procès-verbal d’audition, dossier ${file}`,
    about: (day: string) => `audition du ${day}`,
    heard: (student: string, day: string) =>
      `Audition de ${student} le ${day}, avant qu’un jury délibère du retrait de la décision prise sur son dossier.`,
    decision: (sense: string, minutes: string, day: string) =>
      `Décision visée : ${sense}, procès-verbal ${minutes} signé le ${day}.`,
    colon: ' : ',
    hearing: 'Audition',
    present: 'Étaient présents',
    said: 'Ce qui a été dit',
    signature: 'Établi par',
    recordedBy: 'Procès-verbal établi par',
    recordedAt: (moment: string) => `le ${moment}`,
    legal:
      'L’élève a été informé de ce qui est reproché à la décision, de son droit de présenter des observations écrites et orales, et de se faire assister ou représenter (code des relations entre le public et l’administration, articles L121-1 et L122-1).',
  },
  duties: {
    observe: (count: number) =>
      `${count} ${plural('fr', count, 'retrait engagé : vos observations', 'retraits engagés : vos observations')}`,
    hearInPerson: (count: number) =>
      `${count} ${plural('fr', count, 'élève à entendre de vive voix', 'élèves à entendre de vive voix')}`,
    hear: (count: number) =>
      `${count} ${plural('fr', count, 'retrait : constater que l’élève est entendu', 'retraits : constater que l’élève est entendu')}`,
    waitStudent: (count: number) =>
      `${count} ${plural('fr', count, 'retrait attend les observations de l’élève', 'retraits attendent les observations de l’élève')}`,
  },
};

export type Words = typeof fr;
