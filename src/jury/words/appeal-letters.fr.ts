import type { LetterPart, Tone } from '../../papers/index.js';
import type { AppealState } from '../rules/index.js';

/** A letter about an appeal: the same parts on its page, in the mail and on paper. */
interface LetterInParts {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

/** What the receipt of an appeal says: without it, no delay can be opposed (L112-3, R112-5). */
export interface ReceivedAppeal {
  readonly greeting: string;
  readonly file: string;
  readonly jury: string;
  readonly filedOn: string;
  readonly rejectedOn: string;
  readonly courtUntil: string;
  /** The last day of the time limit, for one that came after it. */
  readonly lateSince: string | undefined;
}

/** What is said of an appeal that moved. */
export interface MovedAppeal {
  readonly greeting: string;
  readonly file: string;
  readonly jury: string;
  readonly to: AppealState;
  /** The same, in a word. */
  readonly state: string;
  readonly reason: string;
}

const opening = (
  { greeting, file, jury }: Pick<ReceivedAppeal, 'greeting' | 'file' | 'jury'>,
  said: string,
): LetterPart[] => [
  {
    references: [
      ['Dossier', file],
      ['Jury', jury],
    ],
  },
  { paragraph: greeting },
  { paragraph: said },
];

export const appealReceived = (facts: ReceivedAppeal): LetterInParts => ({
  subject: `Votre recours sur le dossier ${facts.file} : accusé de réception`,
  parts: [
    ...opening(
      facts,
      `Votre recours administratif sur le dossier ${facts.file} a été reçu le ${facts.filedOn} par le service des recours de l’établissement, qui l’instruit. La réponse est donnée par une personne qui n’a pas pris part à la décision, après l’avis écrit de la présidence du jury.`,
    ),
    {
      facts: [
        ['Reçu le', facts.filedOn],
        ['Instruit par', 'service des recours de l’établissement'],
        ['Réputé rejeté', `le ${facts.rejectedOn}, sans réponse`],
        ['Tribunal', `jusqu’au ${facts.courtUntil}, après ce rejet`],
      ],
    },
    {
      notice: {
        heading: 'Voies et délais de recours',
        before: `Sans réponse le ${facts.rejectedOn}, il sera réputé rejeté : le silence gardé pendant deux mois vaut décision de rejet. Vous pourrez alors saisir le tribunal administratif jusqu’au ${facts.courtUntil}.`,
        steps: [],
        after:
          facts.lateSince === undefined
            ? ''
            : `Ce recours a été déposé après le ${facts.lateSince}, dernier jour du délai : il est examiné, mais il ne conserve plus le délai pour saisir le tribunal administratif.`,
      },
    },
  ],
});

/** An appeal that two months of silence have rejected. */
export type SilentAppeal = Omit<ReceivedAppeal, 'lateSince'>;

export const appealSilent = (facts: SilentAppeal): LetterInParts => ({
  subject: `Votre recours sur le dossier ${facts.file} : resté sans réponse`,
  parts: [
    ...opening(
      facts,
      `Votre recours administratif sur le dossier ${facts.file}, reçu le ${facts.filedOn}, est resté deux mois sans réponse.`,
    ),
    {
      outcome: {
        tone: 'bad',
        line: `Il est réputé rejeté depuis le ${facts.rejectedOn}.`,
        then: 'Une réponse peut encore vous être donnée ; elle vous sera notifiée ici.',
      },
    },
    {
      notice: {
        heading: 'Voies et délais de recours',
        before: `Vous pouvez saisir le tribunal administratif jusqu’au ${facts.courtUntil}.`,
        steps: [],
        after: '',
      },
    },
  ],
});

const OUTCOMES: Readonly<Record<AppealState, readonly [tone: Tone, line: string, then: string]>> = {
  FILED: ['waiting', 'Votre recours est déposé.', ''],
  UNDER_REVIEW: ['waiting', 'Votre recours est en instruction.', 'La réponse vous sera écrite.'],
  REJECTED: ['bad', 'Votre recours est rejeté.', 'La décision du jury est maintenue.'],
  UPHELD: ['good', 'Votre recours est accueilli.', ''],
  REJUDGED: ['good', 'Le jury a délibéré à nouveau.', 'Sa décision vous est notifiée.'],
  WITHDRAWN: ['plain', 'Vous avez retiré votre recours.', 'Il ne sera pas examiné.'],
  WITHOUT_OBJECT: ['plain', 'Votre recours est devenu sans objet.', 'Il ne sera pas examiné plus avant.'],
};

export const appealMoved = (facts: MovedAppeal): LetterInParts => {
  const [tone, line, then] = OUTCOMES[facts.to];
  return {
    subject: `Votre recours sur le dossier ${facts.file} : ${facts.state}`,
    parts: [
      ...opening(facts, `Ce courrier vous dit où en est votre recours administratif sur le dossier ${facts.file}.`),
      { outcome: { tone, line, then } },
      ...(facts.reason === '' ? [] : [{ heading: 'Motifs' }, { paragraph: facts.reason }]),
      ...(facts.to === 'REJECTED'
        ? [
            {
              notice: {
                heading: 'Voies et délais de recours',
                before:
                  'Vous pouvez saisir le tribunal administratif dans les deux mois de la notification de ce rejet.',
                steps: [],
                after: '',
              },
            },
          ]
        : []),
    ],
  };
};
