import { plural } from '../../platform/web/index.js';
import type { LetterPart, Tone } from '../../papers/index.js';
import type { ExaminationMove, ExaminationState } from '../rules/index.js';
import type { LifecycleWords } from '../../platform/lifecycle/index.js';

export const months = (count: number): string => `${count}\u00a0mois`;

export const lifecycle: LifecycleWords<ExaminationState, ExaminationMove> = {
  thing: 'Examen anticipé',
  states: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Déposée',
    INCOMPLETE: 'À compléter',
    ADMISSIBLE: 'Recevable',
    IN_COMMISSION: 'En commission',
    ANSWERED: 'Réponse rendue',
    SUPERSEDED: 'Remplacée',
    WITHDRAWN: 'Retirée',
  },
  standings: {
    author: 'élève',
    registry: 'scolarité',
    commission: 'membre de la commission',
    system: 'le portail',
    clock: 'le calendrier',
  },
  moves: {
    open: {
      label: 'Demander un examen anticipé',
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
      confirm:
        'La demande est complète : une commission du centre peut être convoquée. Aucune condition ne porte sur les unités d’enseignement acquises.',
    },
    convene: {
      label: 'Convoquer la commission',
      done: 'Commission convoquée',
    },
    answer: {
      label: 'Rendre la réponse',
      done: 'Réponse rendue par la commission',
    },
    supersede: {
      label: 'Remplacer',
      done: 'Réponse remplacée par une plus récente',
    },
    withdraw: {
      label: 'Retirer ma demande',
      done: 'Demande retirée par l’élève',
      confirm: 'Votre demande ne sera pas examinée. Vous pourrez en déposer une autre.',
    },
  },
};

/** What the pages of moves say. */
export const pages = {
  returning: {
    title: 'Déclarer la demande incomplète',
    points: 'Points à répondre',
    pointsHint: 'Un point par ligne. L’élève répond à chacun.',
    dueOn: 'Réponse attendue pour le',
    button: 'Retourner la demande',
  },
  convening: {
    title: 'Convoquer la commission',
    lead: 'Les membres convoqués voient la demande dès maintenant. Eux seuls rendent la réponse, le jour de la commission ou après.',
    heldOn: 'Jour de la commission',
    members: 'Membres',
    membersHint: 'Laissez vides les lignes inutiles. Chaque membre a un compte dans le portail.',
    member: (place: number) => `Adresse électronique du membre ${place}`,
    button: 'Convoquer la commission',
  },
  answering: {
    title: 'Rendre la réponse de la commission',
    lead: 'La réponse est motivée dans tous les cas. Elle ne donne pas de crédits : le jury national la voit et reste souverain.',
    periods: 'Ce que la commission retient',
    period: (place: number, job: string, employer: string) => `${place}. ${job}, ${employer}`,
    nature: 'Dans la spécialité du diplôme ?',
    level: 'Au niveau du diplôme ?',
    reason: 'Pourquoi autrement que l’élève l’a déclaré ?',
    reasonHint: 'À remplir seulement si la commission retient autre chose.',
    declared: (nature: string, level: string) => `Déclaré : spécialité ${nature}, niveau ${level}.`,
    yes: 'oui',
    no: 'non',
    kind: 'Réponse',
    months: 'Durée, en mois',
    monthsHint:
      'Pour un complément ou un stage. Un stage de licence ou de niveau 6 dure de 3 à 6 mois, de niveau 5 trois mois.',
    complementNature: 'Nature',
    complementNatureHint: 'Pour un complément : ce qu’il doit être, une ligne par élément attendu.',
    reasoning: 'Motifs',
    reasoningHint: 'L’élève lit ce texte.',
    button: 'Rendre la réponse',
  },
};

/** What a commission answered, as it is written to the student. */
interface AnsweredLetter {
  readonly number: string;
  readonly answer: string;
  readonly tone: Tone;
  readonly reasoning: string;
  /** What is missing; nothing where nothing is. */
  readonly plan: readonly LetterPart[];
  /** Of the assessment it was given on. */
  readonly mention: readonly LetterPart[];
}

/** What is written of moves. */
export const letters = {
  submitted: (number: string) => ({
    subject: `Examen anticipé ${number} : demande reçue`,
    body: `Bonjour,\n\nVotre demande d’examen anticipé ${number} est déposée. La scolarité de votre centre la vérifie, puis une commission l’examine.`,
  }),
  toCheck: (number: string) => ({
    subject: `Examen anticipé ${number} à vérifier`,
    body: `Bonjour,\n\nLa demande d’examen anticipé ${number} vient d’être déposée dans votre centre. Elle attend votre vérification.`,
  }),
  incomplete: (number: string, reason: string, due: string) => ({
    subject: `Examen anticipé ${number} : à compléter`,
    body: `Bonjour,\n\nLa scolarité vous retourne votre demande d’examen anticipé ${number} avec des points à répondre, pour le ${due} :\n\n${reason}`,
  }),
  admissible: (number: string) => ({
    subject: `Examen anticipé ${number} : recevable`,
    body: `Bonjour,\n\nVotre demande d’examen anticipé ${number} est recevable. Une commission de votre centre va être convoquée.`,
  }),
  convened: (number: string, day: string) => ({
    subject: `Examen anticipé ${number} : commission le ${day}`,
    body: `Bonjour,\n\nUne commission de votre centre examinera votre demande d’examen anticipé ${number} le ${day}. Vous recevrez sa réponse motivée.`,
  }),
  toCommission: (number: string, day: string) => ({
    subject: `Commission du ${day} : examen anticipé ${number}`,
    body: `Bonjour,\n\nVous êtes membre de la commission qui examine la demande d’examen anticipé ${number}, le ${day}. Vous la trouvez dans le portail ; la réponse s’y rend le jour de la commission ou après.`,
  }),
  answered: ({ number, answer, tone, reasoning, plan, mention }: AnsweredLetter) => ({
    subject: `Examen anticipé ${number} : la commission a répondu`,
    parts: [
      { references: [['Examen anticipé', number]] },
      { paragraph: 'Bonjour,' },
      { paragraph: `La commission a examiné votre demande ${number}. Voici sa réponse.` },
      {
        outcome: {
          tone,
          line: `${answer}.`,
          then: 'Cette réponse ne donne pas de crédits : le jury national la voit et reste souverain.',
        },
      },
      { heading: 'Motifs' },
      { paragraph: reasoning },
      ...plan,
      ...mention,
    ] satisfies readonly LetterPart[],
  }),
  plan: (lines: readonly string[], count: number, end: string): readonly LetterPart[] => [
    { heading: 'Ce qui manque, ligne par ligne' },
    { steps: lines },
    {
      paragraph: `En tout : ${months(count)}, fin prévue le ${end}. À votre prochain dépôt, montrez quelle expérience répond à chaque ligne.`,
    },
  ],
  answerGiven: (number: string) => ({
    subject: `Examen anticipé ${number} : réponse rendue`,
    body: `Bonjour,\n\nLa commission a rendu sa réponse à la demande d’examen anticipé ${number}. L’élève en est informé.`,
  }),
  superseded: (number: string) => ({
    subject: `Examen anticipé ${number} : réponse remplacée`,
    body: `Bonjour,\n\nUne réponse plus récente remplace celle de votre examen anticipé ${number}. L’ancienne reste lisible dans votre espace.`,
  }),
  memberLeft: (name: string, left: readonly { readonly number: string; readonly remain: number }[]) => ({
    subject: `${name} n’a plus de compte : une commission à revoir`,
    body: `Bonjour,\n\n${name} n’a plus de compte, ne siège plus et ne lit plus ce qu’une commission examine :\n\n${left
      .map(
        ({ number, remain }) =>
          `examen anticipé ${number}, où restent ${remain} ${plural('fr', remain, 'membre', 'membres')}`,
      )
      .join('\n')}\n\nVoyez si la commission peut encore répondre.`,
  }),
  withdrawn: (number: string) => ({
    subject: `Examen anticipé ${number} : demande retirée`,
    body: `Bonjour,\n\nLa demande d’examen anticipé ${number} est retirée.`,
  }),
  openedOnPaper: (number: string) => ({
    subject: `Examen anticipé ${number} : ouvert en votre nom`,
    body: `Bonjour,\n\nLa scolarité de votre centre a ouvert la demande d’examen anticipé ${number} en votre nom, d’après les papiers que vous lui avez remis. Vous la retrouvez dans votre espace.`,
  }),
  planEnds: (number: string, day: string) => ({
    subject: `Votre plan arrive à son terme : examen anticipé ${number}`,
    body: `Bonjour,\n\nCe que la commission a demandé dans l’examen anticipé ${number} était prévu pour le ${day}. Si c’est fait, déclarez-le dans votre dossier. Sinon, rien n’est perdu : ce rappel ne décide de rien.`,
  }),
};
