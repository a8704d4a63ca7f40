import type { LetterPart, Tone } from '../../papers/index.js';
import { plural } from '../../platform/web/index.js';

/** What a commission answered, as it is written to the student. */
export interface AnsweredLetter {
  readonly number: string;
  readonly answer: string;
  readonly tone: Tone;
  readonly reasoning: string;
  /** The chair first. */
  readonly signedBy: readonly string[];
  /** What is missing; nothing where nothing is. */
  readonly plan: readonly LetterPart[];
  /** Of the assessment it was given on. */
  readonly mention: readonly LetterPart[];
}

/** What the pages say of a commission: its composition, its sitting, what it signs, what it starts from. */
export const commissionPages = {
  askingMore: {
    title: 'Demander des précisions à l’élève',
    lead: 'La demande revient à l’élève, avec des points à répondre. Une fois complétée, elle repasse par la scolarité, qui convoque une commission.',
    button: 'Demander ces précisions',
  },
  convening: {
    title: 'Convoquer la commission',
    lead: 'Une commission se compose d’une personne qui la préside et de deux membres au moins. Elle siège un jour donné, sur une ou plusieurs demandes. Ses membres voient la demande dès maintenant.',
    commission: 'Commission',
    commissionNew: 'Une nouvelle commission, composée ci-dessous',
    commissionComing: (day: string, chair: string, requests: number): string =>
      `Le ${day}, présidée par ${chair} (${requests} ${plural('fr', requests, 'demande', 'demandes')})`,
    composition: 'Une nouvelle commission',
    heldOn: 'Jour de la commission',
    members: 'Composition',
    membersHint: 'Donnez une place à chaque personne. Qui n’en a pas n’est pas convoqué.',
    nobody: 'Personne pour l’instant : cherchez par nom, ou reprenez la dernière composition.',
    place: 'Place',
    placeNone: 'Ne siège pas',
    places: { chair: 'Préside', member: 'Membre' },
    search: 'Chercher une personne par son nom',
    searchButton: 'Chercher',
    copy: 'Reprendre la dernière composition du centre',
    found: (count: number) => `${count} ${plural('fr', count, 'personne ajoutée', 'personnes ajoutées')}.`,
    copied: 'La dernière composition est reprise.',
    nothingBrought: {
      search: 'Personne de plus n’a ce nom.',
      copy: 'Aucune composition n’est à reprendre.',
    },
    also: 'Demandes à convoquer en même temps',
    alsoHint: 'Les autres demandes recevables du centre, la plus ancienne d’abord.',
    alsoOne: (number: string, student: string, diploma: string) => `${number}, ${student}, ${diploma}`,
    button: 'Convoquer la commission',
  },
  sitting: {
    list: 'Commissions',
    title: (day: string) => `Commission du ${day}`,
    day: 'Jour',
    centre: 'Centre',
    chair: 'Présidence',
    requests: 'Demandes',
    answeredOf: (answered: number, all: number): string =>
      all === 0 ? 'aucune' : `${answered} ${plural('fr', answered, 'réponse rendue', 'réponses rendues')} sur ${all}`,
    none: 'Aucune commission.',
    noneWhat: 'Une commission se convoque depuis la page d’une demande recevable.',
    sayPresent: 'Je suis là',
    notYetTheDay:
      'Le jour de la commission, dites ici que vous êtes là : c’est ce qui permet de préparer et de signer les réponses.',
    whoSits: 'Qui siège',
    chairs: (name: string) => `${name}, préside`,
    notThere: 'pas encore là',
    thereSince: (time: string) => `là depuis ${time}`,
    twoSign:
      'Chaque réponse est signée par la présidence et par un membre au moins, présents : jamais par une seule personne.',
    noRequest: 'Aucune demande n’est devant cette commission.',
    noLongerHere: 'n’est plus devant cette commission',
    stage: (prepared: { readonly byChair: boolean; readonly byMember: boolean } | null): string =>
      prepared === null
        ? 'Réponse à préparer'
        : prepared.byChair
          ? 'Signée par la présidence, attend un membre'
          : prepared.byMember
            ? 'Signée par un membre, attend la présidence'
            : 'Préparée, attend la présidence et un membre',
    prepare: 'Préparer la réponse',
    change: 'Modifier la réponse',
    readAndSign: 'Lire et signer',
  },
  signing: {
    title: 'Lire et signer la réponse',
    lead: 'Votre signature porte sur ces mots exactement. S’ils changent, un courrier vous le dira, et vous signerez de nouveau.',
    card: 'Réponse en préparation',
    signatures: 'Signatures',
    who: (signatures: readonly { readonly name: string; readonly isChair: boolean }[]): string =>
      signatures.length === 0
        ? 'Personne n’a encore signé'
        : signatures.map(({ name, isChair }) => (isChair ? `${name} (présidence)` : name)).join(', '),
    signedByYou: 'Vous avez signé cette réponse. Elle est rendue dès que la présidence et un membre l’ont signée.',
    read: 'J’ai lu la réponse, et je la signe',
    button: 'Signer la réponse',
  },
  documents: {
    title: 'Documents joints',
    lead: 'Joignez ce qui aide la commission : certificats de travail, fiches de poste, projets. Un document à la fois, en PDF, jusqu’à ce que la demande soit déclarée recevable.',
    none: 'Aucun document joint.',
    join: 'Joindre un document',
    document: 'Document PDF',
    button: 'Joindre ce document',
  },
  complements: {
    title: 'Compléments types',
    lead: 'Ce que les commissions demandent souvent. Une commission part de l’un d’eux, puis écrit sa propre réponse : ce qui est rendu ne change pas quand cette liste change.',
    none: 'Aucun complément type.',
    everyCentre: 'Tous les centres',
    add: 'Ajouter un complément type',
    name: 'Nom',
    nameHint: 'Ce que lisent les membres de la commission dans leur liste.',
    centre: 'Centre',
    centreChoose: 'Choisissez un centre',
    reasoning: 'Motifs de départ',
    reasoningHint: 'La commission les adapte à chaque élève.',
    button: 'Ajouter',
    end: (title: string) => `Ne plus proposer « ${title} »`,
  },
};
