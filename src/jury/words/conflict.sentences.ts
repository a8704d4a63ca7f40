import { bilingual } from '../../platform/web/index.js';

/** What is said of conflicts: recusals that are noted, and lifted. */
export const conflictSentences = bilingual({
  fr: {
    liftingNotNow: 'Une récusation se lève une fois la session ouverte, et jusqu’à la fin de la délibération.',
    liftingOfDecided: 'Ce dossier est décidé : ses récusations ne se lèvent plus.',
    recusedByLaw: 'Ce dossier est le sien, ou son avis : la récusation vient de la règle et ne se lève pas.',
    liftingAskedBefore: 'La levée de cette récusation est déjà demandée.',
    liftingAnsweredBefore: 'Cette demande a déjà sa réponse.',
    nobodyAnswers:
      'Ni la présidence ni la présidence suppléante ne peut y répondre sur ce dossier : changez d’abord la composition.',
    answerNotChosen: 'Choisissez votre réponse.',
    answerMissing: 'Donnez le motif de votre réponse.',
    liftingAsked: 'La levée est demandée à la présidence. La récusation vaut jusqu’à sa réponse.',
    sittingBegun:
      'La session a commencé, ou elle est passée : un membre se récuse avant. Après la décision, vous pouvez former un recours.',
    notJudgedNow: 'Votre dossier n’est plus devant ce jury : relisez sa page.',
    recusalAskedBefore: 'Vous l’avez déjà demandé pour ce membre : la présidence vous répondra.',
    notOfYourJury: 'Choisissez un membre qui juge votre dossier.',
    recusalReasonMissing: 'Dites pourquoi ce membre devrait se déporter.',
    nobodyWaits: 'Cette demande a déjà sa réponse, ou elle est sans objet.',
    answersAwaited:
      'Une question sur un membre attend sa réponse : répondez, ou remettez le dossier, avant de le décider.',
    nothingSuggested: 'Rien n’est suggéré pour cette personne, ou quelqu’un a déjà répondu.',
    dismissalTooShort: ({ least }) => `Écrivez pourquoi la suggestion est écartée, en ${least} caractères au moins.`,
    suggestionAnswered: 'Votre réponse est enregistrée.',
    employersNoted: 'Les employeurs sont enregistrés.',
    recusalAsked: 'Votre demande est envoyée à la présidence du jury, qui vous répondra.',
    answered: 'Votre réponse est enregistrée.',
  },
  en: {
    liftingNotNow: 'A recusal is lifted once the session is open, and until the deliberation ends.',
    liftingOfDecided: 'This file is decided: its recusals are no longer lifted.',
    recusedByLaw: 'This is their own file, or their opinion: the rule recuses them, and that is not lifted.',
    liftingAskedBefore: 'The lifting of this recusal is asked already.',
    liftingAnsweredBefore: 'This was answered already.',
    nobodyAnswers:
      'Neither the president nor the substitute chair may answer on this file: change the composition first.',
    answerNotChosen: 'Choose your answer.',
    answerMissing: 'Give the reason of your answer.',
    liftingAsked: 'The president is asked to lift it. The recusal stands until they answer.',
    sittingBegun:
      'The session has begun, or is over: a member steps aside before it. After the decision, you may file an appeal.',
    notJudgedNow: 'Your file is no longer before this jury: read its page again.',
    recusalAskedBefore: 'You asked it of this member already: the president will answer you.',
    notOfYourJury: 'Choose a member who judges your file.',
    recusalReasonMissing: 'Say why this member should step aside.',
    nobodyWaits: 'This was answered already, or is without object.',
    answersAwaited: 'A question about a member waits for its answer: answer, or put the file back, before deciding it.',
    nothingSuggested: 'Nothing is suggested of this person, or somebody answered already.',
    dismissalTooShort: ({ least }) => `Write why the suggestion is dismissed, in ${least} characters at least.`,
    suggestionAnswered: 'Your answer is saved.',
    employersNoted: 'The employers are saved.',
    recusalAsked: 'Your request is sent to the president of the jury, who will answer you.',
    answered: 'Your answer is saved.',
  },
});
