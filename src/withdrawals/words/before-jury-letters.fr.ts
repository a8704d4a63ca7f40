import type { WithdrawalState } from '../rules/index.js';
import { opening, type Addressed, type LetterInParts } from './letter-opening.fr.js';

/** Where a withdrawal is, two weeks before its last day. */
const WHERE: Readonly<Partial<Record<WithdrawalState, string>>> = {
  OPENED: 'L’élève n’a pas encore été entendu.',
  HEARD: 'L’élève a été entendu : le retrait attend une nouvelle délibération.',
  SCHEDULED: 'Le retrait est inscrit à une session du jury : son procès-verbal doit être signé avant.',
};

/** What is written of a withdrawal that goes before a jury, or comes to nothing. */
export const beforeTheJury = {
  scheduled: (facts: Addressed & { readonly session: string; readonly heldOn: string }): LetterInParts => ({
    subject: `Retrait sur le dossier ${facts.file} : inscrit à une session du jury`,
    parts: [
      ...opening(
        facts,
        `Le jury délibérera à nouveau sur le dossier ${facts.file} à la session ${facts.session}, le ${facts.heldOn}. Il lira vos observations.`,
      ),
      {
        outcome: {
          tone: 'waiting',
          line: 'Le retrait est inscrit à une session du jury.',
          then: 'La décision demeure jusqu’à la signature du nouveau procès-verbal, qui vous sera notifié.',
        },
      },
    ],
  }),
  scheduledToOthers: (facts: { file: string; session: string; heldOn: string }) => ({
    subject: `Retrait inscrit à une session : dossier ${facts.file}`,
    body: `Bonjour,\n\nLe retrait engagé sur le dossier ${facts.file} est inscrit à la session ${facts.session} du ${facts.heldOn}. La décision demeure jusqu’à la signature du procès-verbal.`,
  }),
  unscheduled: (facts: Addressed & { readonly reason: string; readonly lastDay: string }): LetterInParts => ({
    subject: `Retrait sur le dossier ${facts.file} : retiré de l’ordre du jour`,
    parts: [
      ...opening(
        facts,
        `Le jury n’a pas délibéré à nouveau sur le dossier ${facts.file} : il est retiré de l’ordre du jour.`,
      ),
      { paragraph: facts.reason },
      {
        outcome: {
          tone: 'waiting',
          line: 'Le retrait attend une autre session.',
          then: `La décision demeure jusque-là.${facts.lastDay ? ` Elle ne peut plus être retirée après le ${facts.lastDay}.` : ''}`,
        },
      },
    ],
  }),
  unscheduledToOthers: (facts: { file: string; reason: string; lastDay: string }) => ({
    subject: `Retrait retiré de l’ordre du jour : dossier ${facts.file}`,
    body: `Bonjour,\n\nLe retrait engagé sur le dossier ${facts.file} est retiré de l’ordre du jour :\n\n${facts.reason}\n\nIl attend une autre session.${facts.lastDay ? ` Le procès-verbal doit être signé au plus tard le ${facts.lastDay}.` : ''}`,
  }),
  doneToOthers: (facts: { file: string; sense: string; minutes: string }) => ({
    subject: `Retrait tranché : dossier ${facts.file}`,
    body: `Bonjour,\n\nLe jury a délibéré à nouveau sur le dossier ${facts.file} : ${facts.sense}, procès-verbal ${facts.minutes}. Cette décision remplace celle que visait le retrait, et est notifiée à l’élève.`,
  }),
  abandoned: (
    facts: Addressed & { readonly reason: string; readonly lastDay: string; readonly stands: boolean },
  ): LetterInParts => ({
    subject: `Retrait abandonné : dossier ${facts.file}`,
    parts: [
      ...opening(facts, `Ce courrier vous dit où en est le retrait engagé sur le dossier ${facts.file}.`),
      {
        outcome: {
          tone: 'good',
          line: 'Le retrait est abandonné.',
          then: facts.stands
            ? 'La décision du jury est maintenue, telle qu’elle vous a été notifiée.'
            : 'Il n’a plus d’objet.',
        },
      },
      {
        paragraph:
          facts.reason === ''
            ? `Le ${facts.lastDay}, dernier jour pour retirer cette décision, est passé : elle ne peut plus être retirée.`
            : facts.reason,
      },
    ],
  }),
  abandonedToOthers: (facts: { file: string; reason: string; lastDay: string; stands: boolean }) => ({
    subject: `Retrait abandonné : dossier ${facts.file}`,
    body: `Bonjour,\n\nLe retrait engagé sur le dossier ${facts.file} est abandonné${facts.stands ? ', et la décision du jury maintenue' : ' : il n’a plus d’objet'}.${facts.reason === '' ? ` Le ${facts.lastDay}, dernier jour pour la retirer, est passé.` : ''}`,
  }),
  lastDayNear: (facts: { file: string; day: string; state: WithdrawalState }) => ({
    subject: `Retrait sur le dossier ${facts.file} : dernier jour le ${facts.day}`,
    body: `Bonjour,\n\nLe procès-verbal qui retire la décision prise sur le dossier ${facts.file} doit être signé au plus tard le ${facts.day}. Passé ce jour, le retrait est abandonné et la décision demeure. ${WHERE[facts.state]}`,
  }),
};

/** The same in English. */
export type BeforeTheJury = typeof beforeTheJury;
