import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    numberMissing: 'Indiquez le numéro de la lettre recommandée.',
    presentedOnMissing: 'Indiquez le jour de la première présentation.',
    outcomeMissing: 'Dites si la lettre a été remise ou est revenue.',
    proofMissing: 'Joignez l’avis de réception ou de retour, en PDF.',
    presentedOutOfTime:
      'La présentation a lieu au plus tôt le jour où le courrier est écrit, au plus tard aujourd’hui.',
    presentedEarlier:
      'Cette date est antérieure à celle qui est enregistrée : elle prendrait des jours au délai de recours de l’élève. Gardez la même date, ou une date postérieure.',
    presentedMeanwhile: 'Quelqu’un vient d’enregistrer une présentation de ce courrier : relisez-la.',
    presented: 'La présentation est enregistrée. L’élève en est informé.',
  },
  en: {
    numberMissing: 'Enter the number of the registered letter.',
    presentedOnMissing: 'Enter the day on which it was first presented.',
    outcomeMissing: 'Say whether the letter was handed over or came back.',
    proofMissing: 'Add the proof of receipt or of return, as a PDF.',
    presentedOutOfTime: 'A letter is presented on the day it is written at the earliest, today at the latest.',
    presentedEarlier:
      'This day is before the one that is recorded: it would take days from the student’s time to appeal. Keep the same day, or a later one.',
    presentedMeanwhile: 'Somebody has just recorded a presentation of this letter: read it.',
    presented: 'The presentation is recorded. The student is told.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    letters: KeysOf<typeof sentences>;
  }
}
