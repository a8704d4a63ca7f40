import { bilingual, writeDay } from '../../platform/web/index.js';

/** What the room says of a new deliberation when it refuses one. */
export const anewSentences = bilingual({
  fr: {
    anewOnAgendaAlready: 'Ce dossier est déjà inscrit à une session pour sa nouvelle délibération.',
    anewFollowed:
      'Un dossier de cet élève, ouvert à la suite de celui-ci, est devant le jury ou a ses crédits : attendez sa décision.',
    anewSessionNotOpen: 'Cette session n’est pas ouverte aux inscriptions : choisissez-en une autre.',
    anewOfAnotherJury: 'Choisissez une session du jury qui a pris la décision.',
    anewUnderFormerLaw:
      'Cette session a été composée avant que chaque dossier ait sa propre formation : choisissez-en une autre.',
    anewTooLate: ({ day }) =>
      `Le procès-verbal doit être signé le ${typeof day === 'string' ? writeDay(day, 'fr') : ''} au plus tard : choisissez une session tenue avant.`,
    anewOver: ({ day, student }) =>
      `Le ${typeof day === 'string' ? writeDay(day, 'fr') : ''}, dernier jour pour remplacer la décision de ${String(student)}, est passé : reprenez la délibération, puis renvoyez ce dossier.`,
    anewMoreWithSuccessor:
      'L’élève a commencé un autre dossier ou une autre demande : une nouvelle délibération valide ou non, sans demander de complément.',
    anewAgainstStudent:
      'L’élève a demandé cette nouvelle délibération : elle ne peut pas lui être moins favorable que la décision en vigueur.',
    anewAskedAlready: 'Une nouvelle délibération de ce dossier est déjà attendue : le jury délibère d’abord.',
    replacedStays: 'Cette décision a été remplacée ou annulée : elle reste telle qu’elle a été signée.',
    judgmentTooEarly: 'Aucun procès-verbal signé ne porte cette décision : un jugement annule une décision signée.',
    nothingToJudgeAnew:
      'Cette demande ne repose sur aucun dossier : le portail ne sait pas la faire délibérer de nouveau.',
    judgmentNumberMissing: 'Indiquez le numéro du jugement.',
    courtMissing: 'Indiquez le tribunal.',
    judgmentDayMissing: 'Indiquez le jour du jugement.',
    judgmentToCome: 'Le jugement ne peut pas être rendu après aujourd’hui.',
    judgmentPaperMissing: 'Joignez le jugement, en PDF.',
    judgmentRecorded:
      'Le jugement est enregistré : la décision est annulée, le dossier attend une nouvelle délibération.',
  },
  en: {
    anewOnAgendaAlready: 'This file is before a session already for its new deliberation.',
    anewFollowed:
      'A file that this student opened after this one is before the jury, or has its credits: wait for its decision.',
    anewSessionNotOpen: 'Nothing more is put before this session: choose another one.',
    anewOfAnotherJury: 'Choose a session of the jury that took the decision.',
    anewUnderFormerLaw: 'This session was composed before each file had a jury of its own: choose another one.',
    anewTooLate: ({ day }) =>
      `The minutes must be signed by ${typeof day === 'string' ? writeDay(day, 'en') : ''}: choose a session held before then.`,
    anewOver: ({ day, student }) =>
      `${typeof day === 'string' ? writeDay(day, 'en') : ''}, the last day to replace the decision of ${String(student)}, is past: resume the deliberation, then put this file back.`,
    anewMoreWithSuccessor:
      'The student has begun another file or another request: a new deliberation validates or not, and asks for nothing more.',
    anewAgainstStudent:
      'The student asked for this new deliberation: it cannot be less in their favour than the decision in force.',
    anewAskedAlready: 'A new deliberation of this file is awaited already: the jury deliberates first.',
    replacedStays: 'This decision was replaced or annulled: it stays as it was signed.',
    judgmentTooEarly: 'No signed minutes carry this decision: a judgment annuls a decision that is signed.',
    nothingToJudgeAnew: 'This request rests on no file: the portal cannot bring it to a new deliberation.',
    judgmentNumberMissing: 'Give the number of the judgment.',
    courtMissing: 'Give the court.',
    judgmentDayMissing: 'Give the day of the judgment.',
    judgmentToCome: 'The judgment cannot be given after today.',
    judgmentPaperMissing: 'Join the judgment, as a PDF.',
    judgmentRecorded: 'The judgment is recorded: the decision is annulled, the file awaits a new deliberation.',
  },
});
