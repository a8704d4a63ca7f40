import type { LetterPart } from '../../papers/index.js';
import type { Agreed } from '../../people/index.js';

/** A letter that says what was decided: the same parts on its page, in the mail and on paper. */
export interface DecisionLetter {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

/** What each of them says of the decision. */
export interface Said {
  readonly number: string;
  readonly diploma: string;
  /** The number of the minutes. */
  readonly minutes: string;
  readonly reasons: string;
  /** Of a decision made anew, what it replaces and why; '' of a first one. */
  readonly replacing?: string;
  readonly greeting: string;
  /** « la présidente ». */
  readonly president: string;
  readonly signedBy: string;
  /** Of the assessment attached to what is notified; nothing where none was. */
  readonly mention: readonly LetterPart[];
}

export const greeting: Agreed = { feminine: 'Madame,', masculine: 'Monsieur,', neutral: 'Bonjour,' };
/** Whoever signs for the jury: its president, or the chair of a file on which the president is recused. */
export const signerOf: Record<'president' | 'substitute-chair', Agreed> = {
  president: { feminine: 'la présidente', masculine: 'le président', neutral: 'la présidence' },
  'substitute-chair': {
    feminine: 'la suppléante de la présidence',
    masculine: 'le suppléant de la présidence',
    neutral: 'la suppléance de la présidence',
  },
};

const opening = ({ number, diploma, minutes, greeting: hello, replacing = '' }: Said, done: string): LetterPart[] => [
  {
    references: [
      ['Diplôme', diploma],
      ['Références', `demande ${number}, procès-verbal ${minutes}`],
    ],
  },
  { paragraph: hello },
  { paragraph: done },
  ...(replacing === '' ? [] : [{ paragraph: replacing }]),
];

const signed = ({ president: as, signedBy }: Said): LetterPart => ({
  signed: { as: `Pour le jury, ${as},`, name: signedBy },
});

const REMEDIES: LetterPart = {
  notice: {
    heading: 'Voies et délais de recours',
    before: 'Dans les deux mois qui suivent cette notification, vous pouvez :',
    steps: [
      'former un recours administratif auprès du jury, depuis la page de votre dossier ; deux mois de silence valent rejet ;',
      'saisir le tribunal administratif, dans les deux mois de la notification de la décision, ou du rejet de votre recours.',
    ],
    after:
      'Le jury est souverain dans son appréciation de votre expérience : un recours porte sur une erreur de droit ou de fait, ou sur la composition du jury.',
  },
};

const examined = (facts: Said): string =>
  `Le jury national a délibéré sur votre demande de diplôme ${facts.number}, ${facts.diploma} (procès-verbal ${facts.minutes}).`;

export const granted = (
  facts: Said & {
    /** In words, with what was held already. */ readonly credits: string;
    /** They were all held already: none is given. */ readonly onCredits: boolean;
  },
): DecisionLetter => ({
  subject: `Demande de diplôme ${facts.number} : ${facts.onCredits ? 'diplôme accordé' : 'crédits validés'}`,
  parts: [
    ...opening(facts, examined(facts)),
    {
      outcome: {
        tone: 'good',
        line: facts.onCredits
          ? 'Votre demande de diplôme est accordée.'
          : `Vos crédits d’expérience professionnelle sont validés : ${facts.credits}.`,
        then: facts.onCredits
          ? `Vos crédits d’expérience professionnelle étaient déjà acquis, par une autre décision : ${facts.credits}.`
          : 'Votre demande de diplôme est accordée.',
      },
    },
    { heading: 'Motifs' },
    { paragraph: facts.reasons },
    ...facts.mention,
    signed(facts),
  ],
});

export const refused = (facts: Said): DecisionLetter => ({
  subject: `Demande de diplôme ${facts.number} : décision du jury national`,
  parts: [
    ...opening(facts, examined(facts)),
    {
      outcome: {
        tone: 'bad',
        line: 'Vos crédits d’expérience professionnelle ne sont pas validés.',
        then: 'Votre demande de diplôme est refusée.',
      },
    },
    { heading: 'Motifs' },
    { paragraph: facts.reasons },
    { heading: 'Ce que vous pouvez faire' },
    { paragraph: 'Vous pouvez ouvrir un nouveau dossier à la suite de celui-ci : il reprend ce qui reste vrai.' },
    REMEDIES,
    ...facts.mention,
    signed(facts),
  ],
});

export const deferred = (
  facts: Said & { readonly points: readonly string[]; readonly why: string; readonly due: string },
): DecisionLetter => ({
  subject: `Demande de diplôme ${facts.number} : complément demandé par le jury`,
  parts: [
    ...opening(facts, examined(facts)),
    {
      outcome: {
        tone: 'waiting',
        line: `Le jury demande un complément, pour le ${facts.due}.`,
        then: 'Il ajourne sa décision jusque-là.',
      },
    },
    ...(facts.why === '' ? [] : [{ heading: 'Pourquoi' }, { paragraph: facts.why }]),
    { heading: 'Ce que le jury demande' },
    { steps: facts.points },
    { heading: 'Ce que vous avez à faire' },
    { paragraph: 'Répondez à chaque point dans votre dossier, déposez-le, puis renouvelez votre demande.' },
    REMEDIES,
    ...facts.mention,
    signed(facts),
  ],
});

export const reworded = (facts: Said & { readonly due: string }): DecisionLetter => ({
  subject: `Demande de diplôme ${facts.number} : décision rectifiée`,
  parts: [
    ...opening(
      facts,
      `Un procès-verbal rectificatif (${facts.minutes}) corrige les motifs de la décision du jury sur votre demande ; son sens ne change pas.`,
    ),
    { heading: 'Motifs' },
    { paragraph: facts.reasons },
    ...(facts.due === '' ? [] : [{ paragraph: `Le complément est attendu pour le ${facts.due}.` }]),
    ...facts.mention,
    signed(facts),
  ],
});
