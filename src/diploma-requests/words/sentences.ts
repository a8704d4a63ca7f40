import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    noReportNorPlan: 'Choisissez votre dossier de rapport, ou dites comment vous comptez le déposer.',
    pointsUnanswered: ({ count }) => `Répondez à chaque point : il en reste ${count}.`,
    complementMissing:
      'Déposez d’abord, dans votre dossier, le complément que le jury a demandé : la demande se renouvelle ensuite.',
    notThisFile: 'Ce dossier n’est pas un de vos dossiers en cours pour ce diplôme.',
    pointsMissing: 'Indiquez au moins un point auquel l’élève doit répondre.',
    dueDatePassed: 'Choisissez une date à venir.',
    dueDateMissing: 'Indiquez la date pour laquelle la réponse est attendue.',
    faultMissing: 'Choisissez un motif.',
    conditionsNotCertified:
      'Certifiez que les autres conditions de délivrance sont réunies, ou déclarez la demande incomplète.',
    conditionsMissing: ({ count }) =>
      `Certifiez chaque condition sur la page de la demande : il en manque ${count}. Ou déclarez la demande incomplète.`,
    conditionsTakenBack: ({ count }) =>
      `La demande n’est pas inscrite : ${count} de ses conditions n’est plus certifiée. Certifiez-la de nouveau d’abord.`,
    heldKindMissing: 'Dites par quoi ces crédits sont acquis.',
    heldBodyMissing: 'Indiquez qui a décidé.',
    heldDayMissing: 'Indiquez la date de la décision.',
    heldReferenceMissing: 'Indiquez la référence de la décision.',
    heldCreditsMissing: 'Indiquez le nombre de crédits.',
    heldInFuture: 'Indiquez une date passée : la décision doit être prise.',
    heldTooMany: ({ most }) =>
      `Indiquez au plus ${most} crédits : c’est ce que donne ce diplôme, une fois comptés ceux que la demande indique déjà.`,
    heldBeforeCheck: 'Les crédits déjà acquis s’ajoutent, ou se retirent, avant que la demande soit vérifiée.',
    heldAfterJury:
      'Le jury a déjà eu le dossier de cette demande : retirez-la, puis déposez-en une autre avec les crédits acquis depuis.',
    heldCertified: 'Ces crédits sont déjà certifiés.',
    heldUncertified: 'Certifiez ou retirez d’abord les crédits déjà acquis que la demande indique.',
    heldRemovedWhy: 'Dites pourquoi ces crédits sont retirés de la demande.',
    heldRecorded: 'Les crédits déjà acquis sont enregistrés : la scolarité les certifie.',
    heldRemoved: 'Ces crédits sont retirés de la demande.',
    notYetLapsed: 'Cette demande n’est pas encore caduque.',
    conditionNotChosen: 'Cochez au moins une condition.',
    certifiedBeforeJury:
      'Les conditions se certifient, ou se reprennent, entre le dépôt de la demande et son inscription à une session.',
    notCertified: 'Cette condition n’est pas certifiée.',
    takenBackWhy: 'Dites pourquoi la certification est reprise : l’élève le lira.',
    certified: 'C’est certifié.',
    takenBack: 'La certification est reprise, et l’élève en est averti.',
    noReportYet: 'Aucun dossier de rapport n’accompagne encore cette demande.',
    noOpinionYet: 'Aucun avis n’est proposé sur le dossier : la demande ne peut pas être recevable.',
    creditsAreThere: 'Tous les crédits sont déjà acquis : la demande n’a plus à attendre.',
    creditsLacking:
      'Les crédits déjà acquis ne couvrent plus ce que donne le diplôme : retirez-les de la demande, qui sera à compléter par un dossier.',
    opinionIsThere: 'Un avis est proposé sur le dossier : la demande n’a plus à attendre.',
    sessionNotOpen: 'Cette session n’est plus ouverte : choisissez-en une autre.',
    sessionOfAnotherDiploma: 'Cette session est celle du jury d’un autre diplôme.',
    minutesNotSigned: 'Le procès-verbal n’est pas signé.',
    decisionSaysOtherwise: 'La décision signée ne dit pas cela.',
    enrolmentMissing: 'Choisissez un diplôme et un centre.',
    yearOutside: 'Une demande porte sur l’année en cours ou la suivante.',
    yearMissing: 'Choisissez une année.',
    notEnrolled: 'Cet élève n’est pas inscrit à ce diplôme dans ce centre.',
    alreadyOpen: ({ number }) =>
      `La demande ${number} est déjà ouverte pour ce diplôme et cette année : continuez celle-ci.`,
    studentUnknown: 'Aucun compte n’a cette adresse.',
    alreadyGranted: 'Vos crédits d’expérience sont déjà validés pour ce diplôme.',
    fileEnded:
      'Le dossier que le jury a examiné a pris fin : retirez cette demande, puis déposez-en une autre avec votre nouveau dossier.',
    opened: 'Votre demande est ouverte. Déposez-la pour qu’elle soit examinée.',
    submitted: 'Votre demande est déposée.',
    returned: 'La demande est retournée à l’élève.',
    checked: 'Les conditions sont certifiées.',
    notAssessedNow: 'L’évaluation se refait entre la vérification de la demande et son passage devant le jury.',
    assessed: 'L’évaluation est refaite, avec les règles en vigueur aujourd’hui.',
  },
  en: {
    noReportNorPlan: 'Choose your report file, or say how you mean to file it.',
    pointsUnanswered: ({ count }) => `Answer every point: ${count} left.`,
    complementMissing: 'First deposit, in your file, what the jury asked for: the request is renewed after that.',
    notThisFile: 'This file is not one of your open files for this diploma.',
    pointsMissing: 'Write at least one point for the student to answer.',
    dueDatePassed: 'Choose a date to come.',
    dueDateMissing: 'Say by when the answer is expected.',
    faultMissing: 'Choose a ground.',
    conditionsNotCertified: 'Certify that the other conditions of the diploma are met, or find the request incomplete.',
    conditionsMissing: ({ count }) =>
      `Certify each condition on the page of the request: ${count} missing. Or find the request incomplete.`,
    conditionsTakenBack: ({ count }) =>
      `The request is not scheduled: ${count} of its conditions is certified no more. Certify it again first.`,
    heldKindMissing: 'Say by what these credits are held.',
    heldBodyMissing: 'Say who decided.',
    heldDayMissing: 'Give the day of the decision.',
    heldReferenceMissing: 'Give the reference of the decision.',
    heldCreditsMissing: 'Give the number of credits.',
    heldInFuture: 'Give a day that is past: the decision must have been taken.',
    heldTooMany: ({ most }) =>
      `Give ${most} credits at most: it is what this diploma gives, beside those that the request says already.`,
    heldBeforeCheck: 'Credits already held are added, or removed, before the request is checked.',
    heldAfterJury:
      'The jury has already had the file of this request: withdraw it, then submit another one with the credits held since.',
    heldCertified: 'These credits are certified already.',
    heldUncertified: 'First certify or remove the credits that the request says are held already.',
    heldRemovedWhy: 'Say why these credits are removed from the request.',
    heldRecorded: 'The credits already held are recorded: the registry certifies them.',
    heldRemoved: 'These credits are removed from the request.',
    notYetLapsed: 'This request has not lapsed yet.',
    conditionNotChosen: 'Tick at least one condition.',
    certifiedBeforeJury:
      'Conditions are certified, or taken back, between the deposit of the request and its scheduling for a session.',
    notCertified: 'This condition is not certified.',
    takenBackWhy: 'Say why the certification is taken back: the student will read it.',
    certified: 'Certified.',
    takenBack: 'The certification is taken back, and the student is told.',
    noReportYet: 'No report file goes with this request yet.',
    noOpinionYet: 'No opinion is proposed on the file: the request cannot be admissible.',
    creditsAreThere: 'All the credits are held already: the request need not wait.',
    creditsLacking:
      'The credits held already are no longer all those that the diploma gives: remove them from the request, which is then to be completed with a file.',
    opinionIsThere: 'An opinion is proposed on the file: the request need not wait.',
    sessionNotOpen: 'This session is no longer open: choose another one.',
    sessionOfAnotherDiploma: 'This session is that of another diploma’s jury.',
    minutesNotSigned: 'The minutes are not signed.',
    decisionSaysOtherwise: 'The signed decision says otherwise.',
    enrolmentMissing: 'Choose a diploma and a centre.',
    yearOutside: 'A request is for this year or the next.',
    yearMissing: 'Choose a year.',
    notEnrolled: 'This student is not enrolled for this diploma in this centre.',
    alreadyOpen: ({ number }) => `Request ${number} is already open for this diploma and year: go on with that one.`,
    studentUnknown: 'No account has this address.',
    alreadyGranted: 'Your experience credits are already validated for this diploma.',
    fileEnded:
      'The file that the jury examined has ended: withdraw this request, then submit another one with your new file.',
    opened: 'Your request is open. Submit it for it to be examined.',
    submitted: 'Your request is submitted.',
    returned: 'The request is returned to the student.',
    checked: 'The conditions are certified.',
    notAssessedNow: 'The assessment is done again between the check of the request and its passage before the jury.',
    assessed: 'The assessment is done again, with the rules in force today.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    requests: KeysOf<typeof sentences>;
  }
}
