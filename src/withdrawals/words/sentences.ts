import { bilingual, writeDay, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    fileMissing: 'Indiquez le numéro du dossier.',
    noDecision:
      'Aucune décision signée et en vigueur que vous puissiez retirer ne porte ce numéro : vérifiez-le. La présidence de la session et l’administration générale engagent un retrait, jamais sur leur propre dossier.',
    groundMissing: 'Choisissez le motif légal.',
    heldAgainstMissing: 'Dites ce qui est reproché à la décision, ou ce que l’élève demande.',
    tooLate: ({ lastDay }) =>
      `Cette décision ne peut plus être retirée comme illégale : le procès-verbal devrait être signé au plus tard le ${writeDay(String(lastDay), 'fr')}, et les quinze jours de l’élève n’y tiennent plus.`,
    nothingBetter:
      'Cette décision valide les crédits : à la demande de l’élève, un jury ne pourrait rien décider de plus favorable.',
    openedAlready: 'Un retrait de cette décision est déjà engagé.',
    notYetHeard: ({ from }) =>
      `L’élève a encore le temps d’écrire : constatez que l’élève est entendu à partir du ${writeDay(String(from), 'fr')}, ou plus tôt si l’élève écrit avoir terminé.`,
    notHeardInPerson:
      'L’élève a demandé à être entendu de vive voix : écrivez d’abord le procès-verbal de son audition.',
    askedAlready:
      'Le jury doit déjà délibérer à nouveau sur cette décision, pour une autre raison : attendez sa délibération, ou abandonnez ce retrait.',
    over: ({ lastDay }) =>
      `Le ${writeDay(String(lastDay), 'fr')}, dernier jour de ce retrait, est passé : la décision demeure.`,
    notOver: 'Le dernier jour de ce retrait n’est pas passé.',
    wordsMissing: 'Écrivez vos observations.',
    documentsTooBig: 'Les documents joints pèsent trop ensemble : joignez un fichier plus léger.',
    saidAlready: 'Vous l’avez déjà dit pour ce retrait.',
    statementMissing: 'Dites si vous demandez à être entendu, ou si vous avez terminé.',
    heldOnMissing: 'Indiquez le jour de l’audition.',
    placeMissing: 'Indiquez l’heure et le lieu.',
    summonedForThePast: 'Choisissez un jour à venir.',
    presentMissing: 'Dites qui était présent.',
    saidMissing: 'Écrivez ce qui a été dit.',
    heldOnAnotherDay: 'Choisissez un jour entre l’engagement du retrait et aujourd’hui.',
    heardAlready: 'Le procès-verbal de l’audition est déjà écrit.',
    opened: 'Le retrait est engagé. L’élève en est informé par un courrier.',
    written: 'Vos observations sont envoyées.',
    documentAdded: 'Le document est joint.',
    stated: 'C’est noté, et transmis à qui a engagé le retrait.',
    summoned: 'La convocation est envoyée.',
    recorded: 'Le procès-verbal de l’audition est enregistré.',
  },
  en: {
    fileMissing: 'Give the number of the file.',
    noDecision:
      'No signed decision in force that you may withdraw has this number: check it. The president of the session and the general administration open a withdrawal, never on a file of their own.',
    groundMissing: 'Choose the legal ground.',
    heldAgainstMissing: 'Say what is held against the decision, or what the student asks.',
    tooLate: ({ lastDay }) =>
      `This decision can no longer be withdrawn as unlawful: the minutes would have to be signed on ${writeDay(String(lastDay), 'en')} at the latest, and the student’s fifteen days no longer fit.`,
    nothingBetter:
      'This decision validates the credits: at the student’s request, a jury could decide nothing more favourable.',
    openedAlready: 'A withdrawal of this decision is already under way.',
    notYetHeard: ({ from }) =>
      `The student still has time to write: note that they were heard from ${writeDay(String(from), 'en')}, or earlier if they write that they have finished.`,
    notHeardInPerson: 'The student asked to be heard in person: write the record of their hearing first.',
    askedAlready:
      'The jury is to deliberate on this decision anew already, for another reason: wait until it has, or abandon this withdrawal.',
    over: ({ lastDay }) =>
      `${writeDay(String(lastDay), 'en')}, the last day of this withdrawal, is past: the decision stands.`,
    notOver: 'The last day of this withdrawal is not past.',
    wordsMissing: 'Write your observations.',
    documentsTooBig: 'The documents joined weigh too much together: join a lighter file.',
    saidAlready: 'You have already said so for this withdrawal.',
    statementMissing: 'Say whether you ask to be heard, or have finished.',
    heldOnMissing: 'Give the day of the hearing.',
    placeMissing: 'Give the hour and the place.',
    summonedForThePast: 'Choose a day to come.',
    presentMissing: 'Say who was present.',
    saidMissing: 'Write what was said.',
    heldOnAnotherDay: 'Choose a day between the opening of the withdrawal and today.',
    heardAlready: 'The record of the hearing is already written.',
    opened: 'The withdrawal is opened. The student is told by a letter.',
    written: 'Your observations are sent.',
    documentAdded: 'The document is joined.',
    stated: 'It is noted, and passed on to whoever opened the withdrawal.',
    summoned: 'The summons is sent.',
    recorded: 'The record of the hearing is kept.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    withdrawals: KeysOf<typeof sentences>;
  }
}
