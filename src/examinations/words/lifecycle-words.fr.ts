import { plural } from '../../platform/web/index.js';
import { commissionPages, type AnsweredLetter } from './commission-words.fr.js';
import type { LetterPart } from '../../papers/index.js';
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
    chair: 'présidence de la commission',
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
      label: 'Préparer la réponse',
      done: 'Réponse rendue par la commission',
    },
    putBack: {
      label: 'Retirer de la commission',
      done: 'Demande retirée de la commission : une autre est à convoquer',
      confirm:
        'La commission n’examine plus cette demande. Ce qu’elle a préparé ou signé n’a plus d’effet. Une autre commission est à convoquer ; l’élève et les membres lisent le motif.',
    },
    askMore: {
      label: 'Demander des précisions',
      done: 'Précisions demandées par la commission',
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
    lapse: {
      label: 'Constater la caducité',
      done: 'Demande caduque, faute de réponse dans les délais',
    },
  },
};

/** What the pages of moves say. */
export const pages = {
  ...commissionPages,
  returning: {
    title: 'Déclarer la demande incomplète',
    points: 'Points à répondre',
    pointsHint: 'Un point par ligne. L’élève répond à chacun.',
    dueOn: 'Réponse attendue pour le',
    button: 'Retourner la demande',
  },
  answering: {
    title: 'Réponse de la commission',
    lead: 'La réponse est motivée dans tous les cas. Elle est rendue une fois signée par la présidence et par un membre. Elle ne donne pas de crédits : le jury national la voit et reste souverain.',
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
    startFrom: 'Partir d’un complément type',
    startFromHint: 'Choisissez-en un avant d’écrire : il remplit la réponse, que vous adaptez ensuite.',
    signedAlready:
      'Cette réponse est déjà signée. Si vous la modifiez, elle sera à signer de nouveau ; ceux qui l’ont signée sont prévenus.',
    button: 'Enregistrer la réponse',
  },
};

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
  answered: ({ number, answer, tone, reasoning, signedBy, plan, mention }: AnsweredLetter) => ({
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
      { paragraph: `Réponse signée, pour la commission, par ${signedBy.join(' et ')}.` },
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
  putBack: (number: string, reason: string) => ({
    subject: `Examen anticipé ${number} : examen reporté`,
    body: `Bonjour,\n\nVotre demande d’examen anticipé ${number} n’est plus devant la commission qui devait l’examiner. Une autre sera convoquée : vous n’avez rien à faire.\n\n${reason}`,
  }),
  wasPutBack: (number: string, reason: string) => ({
    subject: `Examen anticipé ${number} : commission à convoquer`,
    body: `Bonjour,\n\nLa demande d’examen anticipé ${number} n’est plus devant sa commission. Une autre est à convoquer.\n\n${reason}`,
  }),
  noLongerBefore: (number: string) => ({
    subject: `Examen anticipé ${number} : plus devant votre commission`,
    body: `Bonjour,\n\nLa demande d’examen anticipé ${number} n’est plus devant la commission dont vous êtes membre. Ce qui y était préparé ou signé n’a plus d’effet.`,
  }),
  askedMore: (number: string, reason: string, due: string) => ({
    subject: `Examen anticipé ${number} : la commission demande des précisions`,
    body: `Bonjour,\n\nLa commission qui examine votre demande d’examen anticipé ${number} vous demande des précisions, pour le ${due} :\n\n${reason}\n\nComplétez votre demande, répondez à chaque point, puis déposez de nouveau.`,
  }),
  moreWasAsked: (number: string) => ({
    subject: `Examen anticipé ${number} : précisions demandées à l’élève`,
    body: `Bonjour,\n\nLa commission a demandé des précisions à l’élève sur la demande d’examen anticipé ${number}. Une fois complétée, elle sera à vérifier et une commission à convoquer.`,
  }),
  answerChanged: (number: string) => ({
    subject: `Examen anticipé ${number} : réponse modifiée, à signer de nouveau`,
    body: `Bonjour,\n\nLa réponse que vous aviez signée pour la demande d’examen anticipé ${number} a été modifiée. Votre signature n’a plus d’effet : lisez la nouvelle réponse, et signez-la si elle vous convient.`,
  }),
  lapseNotice: (number: string, due: string, lapses: string) => ({
    subject: `Examen anticipé ${number} : votre réponse est attendue`,
    body: `Bonjour,\n\nVotre réponse sur la demande d’examen anticipé ${number} était attendue pour le ${due}.\n\nSans dépôt de votre part, cette demande deviendra caduque après le ${lapses}.`,
  }),
  lapsed: (number: string) => ({
    subject: `Examen anticipé ${number} : caduc`,
    body: `Bonjour,\n\nSans réponse dans les délais, la demande d’examen anticipé ${number} est devenue caduque. Rien n’est effacé : une autre peut être ouverte.`,
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
