import type { LetterPart } from '../../papers/index.js';
import type { Agreed } from '../../people/index.js';
import type { Ground, Office } from '../rules/index.js';
import { beforeTheJury } from './before-jury-letters.fr.js';
import { opening, type Addressed, type LetterInParts } from './letter-opening.fr.js';

/** What a student is told when a withdrawal is opened: what is held against the decision, and how they are heard. */
export interface OpenedWithdrawal extends Addressed {
  readonly ground: Ground;
  /** « Crédits validés », of which minutes, signed when. */
  readonly sense: string;
  readonly minutes: string;
  readonly signedOn: string;
  readonly heldAgainst: string;
  readonly writtenUntil: string;
  /** '' where there is none. */
  readonly lastDay: string;
  readonly openedAs: Office;
  readonly openedBy: string;
}

const greeting: Agreed = { feminine: 'Madame,', masculine: 'Monsieur,', neutral: 'Bonjour,' };

const WHY: Readonly<Record<Ground, string>> = {
  unlawful: 'Une décision illégale peut être retirée par un jury dans les quatre mois de sa signature.',
  fraud: 'Une décision obtenue par fraude peut être retirée par un jury à tout moment.',
  request:
    'À votre demande, un jury peut à tout moment remplacer cette décision par une autre, en votre faveur seulement.',
};

const RIGHTS = (facts: OpenedWithdrawal): LetterPart => ({
  notice: {
    heading: 'Vos droits avant toute décision',
    before: 'Depuis la page de ce retrait, tant que vos observations ne sont pas closes, vous pouvez :',
    steps: [
      facts.ground === 'request'
        ? 'écrire des observations, et joindre des documents ;'
        : `écrire des observations jusqu’au ${facts.writtenUntil} au moins, et joindre des documents ;`,
      'demander une audition, pour parler de vive voix : rien n’est décidé avant ;',
      'vous faire assister ou représenter par la personne de votre choix ;',
      'dire que vous avez terminé, si vous ne souhaitez rien ajouter.',
    ],
    after:
      'La décision du jury demeure tant qu’une nouvelle délibération ne l’a pas remplacée. Seul un jury réuni peut la changer, et sa décision sera motivée.',
  },
});

const SIGNS: Readonly<Record<Office, string>> = {
  president: 'Pour le jury, sa présidence,',
  'general-administrator': 'Pour l’établissement, l’administration générale,',
};

const OPENED = (facts: OpenedWithdrawal): LetterInParts => ({
  subject:
    facts.ground === 'request'
      ? `Votre demande de nouvelle délibération sur le dossier ${facts.file}`
      : `Retrait engagé de la décision sur le dossier ${facts.file} : vos observations`,
  parts: [
    ...opening(
      facts,
      facts.ground === 'request'
        ? `À votre demande, le retrait de la décision prise sur le dossier ${facts.file} est engagé.`
        : `Le retrait de la décision prise sur le dossier ${facts.file} est engagé. Avant que le jury en délibère, vous pouvez présenter vos observations.`,
    ),
    {
      facts: [
        ['Décision', `${facts.sense}, procès-verbal ${facts.minutes} signé le ${facts.signedOn}`],
        ...(facts.ground === 'request'
          ? []
          : [['Observations écrites', `jusqu’au ${facts.writtenUntil} au moins`] as const]),
        ...(facts.lastDay === '' ? [] : [['Dernier jour du retrait', facts.lastDay] as const]),
      ],
    },
    { heading: facts.ground === 'request' ? 'Ce que vous demandez' : 'Ce qui est reproché à cette décision' },
    { paragraph: facts.heldAgainst },
    { paragraph: WHY[facts.ground] },
    RIGHTS(facts),
    { signed: { as: SIGNS[facts.openedAs], name: facts.openedBy } },
  ],
});

export const letters = {
  greeting,
  opened: OPENED,
  openedToSecretary: (facts: { file: string }) => ({
    subject: `Retrait engagé : dossier ${facts.file}`,
    body: `Bonjour,\n\nLe retrait de la décision prise sur le dossier ${facts.file} est engagé. L’élève est invité à présenter ses observations ; si l’élève demande à être entendu, vous pouvez convoquer à l’audition et en écrire le procès-verbal.`,
  }),
  openedToRegistry: (facts: { file: string }) => ({
    subject: `Retrait engagé : dossier ${facts.file}`,
    body: `Bonjour,\n\nLe retrait de la décision du jury sur le dossier ${facts.file} est engagé. Vous n’avez rien à faire : la décision demeure tant qu’un jury ne l’a pas remplacée.`,
  }),
  openedElsewhere: (facts: { file: string; by: string }) => ({
    subject: `Retrait engagé : dossier ${facts.file}`,
    body: `Bonjour,\n\n${facts.by} a engagé le retrait de la décision prise sur le dossier ${facts.file}. L’élève est invité à présenter ses observations.`,
  }),
  stated: {
    'asks-to-speak': (facts: { file: string }) => ({
      subject: `Audition demandée : retrait sur le dossier ${facts.file}`,
      body: `Bonjour,\n\nL’élève du dossier ${facts.file} demande à être entendu de vive voix sur le retrait engagé. Convoquez l’élève, puis écrivez le procès-verbal de l’audition : rien n’est décidé avant.`,
    }),
    'has-finished': (facts: { file: string }) => ({
      subject: `Observations terminées : retrait sur le dossier ${facts.file}`,
      body: `Bonjour,\n\nL’élève du dossier ${facts.file} a écrit avoir terminé ses observations sur le retrait engagé : il n’est plus nécessaire d’attendre la fin des quinze jours.`,
    }),
  },
  summoned: (facts: Addressed & { readonly heldOn: string; readonly place: string }): LetterInParts => ({
    subject: `Votre audition sur le dossier ${facts.file} : convocation`,
    parts: [
      ...opening(
        facts,
        `Vous avez demandé une audition sur le retrait de la décision prise sur le dossier ${facts.file}. Elle aura lieu :`,
      ),
      {
        facts: [
          ['Le', facts.heldOn],
          ['Où', facts.place],
        ],
      },
      {
        paragraph:
          'Vous pouvez vous faire assister, ou représenter, par la personne de votre choix. Un procès-verbal de l’audition sera écrit, et vous le lirez sur la page de ce retrait.',
      },
    ],
  }),
  recorded: (facts: Addressed & { readonly heldOn: string }): LetterInParts => ({
    subject: `Votre audition sur le dossier ${facts.file} : procès-verbal`,
    parts: opening(
      facts,
      `Le procès-verbal de votre audition du ${facts.heldOn} est sur la page de ce retrait. S’il ne rend pas ce que vous avez dit, écrivez-le dans vos observations.`,
    ),
  }),
  heard: (facts: Addressed): LetterInParts => ({
    subject: `Retrait sur le dossier ${facts.file} : vos observations sont closes`,
    parts: [
      ...opening(
        facts,
        `Vos observations sur le retrait de la décision prise sur le dossier ${facts.file} sont closes.`,
      ),
      {
        outcome: {
          tone: 'waiting',
          line: 'Le retrait attend une nouvelle délibération.',
          then: 'Le jury lira vos observations. La décision demeure jusque-là.',
        },
      },
    ],
  }),
  heardToSecretary: (facts: { file: string; lastDay: string }) => ({
    subject: `Retrait à délibérer : dossier ${facts.file}`,
    body: `Bonjour,\n\nL’élève du dossier ${facts.file} a été entendu : le retrait attend une nouvelle délibération.${facts.lastDay ? ` Le procès-verbal qui retire la décision doit être signé au plus tard le ${facts.lastDay}.` : ''}`,
  }),
  ...beforeTheJury,
};

/** The same in English. */
export type LetterWords = typeof letters;
