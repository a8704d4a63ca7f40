import { bilingual, type KeysOf, writeDay } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    periodsMissing: 'Déclarez au moins une expérience.',
    descriptionMissing: 'Décrivez votre parcours en quelques lignes.',
    referenceDateMissing: 'Indiquez la date de référence.',
    pointsUnanswered: ({ count }) => `Répondez à chaque point : il en reste ${count}.`,
    notEditable: 'La demande est déposée : elle ne peut plus être modifiée.',
    pointsMissing: 'Indiquez au moins un point auquel l’élève doit répondre.',
    dueDatePassed: 'Choisissez une date à venir.',
    dueDateMissing: 'Indiquez la date pour laquelle la réponse est attendue.',
    membersMissing: 'Indiquez au moins un membre.',
    memberIsTheStudent: 'L’élève ne peut pas être membre de la commission qui examine sa demande.',
    memberUnknown: ({ email }) => `Aucun compte n’a l’adresse ${email}.`,
    memberTwice: ({ email }) => `L’adresse ${email} est indiquée deux fois.`,
    commissionInThePast: 'Choisissez aujourd’hui ou un jour à venir.',
    heldOnMissing: 'Indiquez le jour de la commission.',
    commissionNotHeldYet: ({ on }) =>
      `La commission siège le ${writeDay(String(on), 'fr')} : la réponse se rend ce jour-là ou après.`,
    periodNotQualified: 'Dites ce que la commission retient de chaque expérience.',
    changeNotExplained: 'Dites pourquoi la commission retient autre chose que ce qui est déclaré.',
    notReasoned: 'Motivez la réponse, quelle qu’elle soit.',
    natureMissing: 'Indiquez la nature du complément.',
    monthsMissing: ({ most }) => `Indiquez la durée du complément, en mois entiers, de 1 à ${most}.`,
    internshipMonthsOutside: ({ least, most }) => `Indiquez la durée du stage, en mois entiers, de ${least} à ${most}.`,
    kindMissing: 'Choisissez une réponse.',
    yesOrNo: 'Répondez par oui ou par non.',
    enrolmentMissing: 'Choisissez un diplôme et un centre.',
    notEnrolled: 'Cet élève n’est pas inscrit à ce diplôme dans ce centre.',
    alreadyOpen: ({ number }) => `L’examen anticipé ${number} est déjà en cours pour ce diplôme : continuez celui-ci.`,
    studentUnknown: 'Aucun compte n’a cette adresse.',
    opened: 'La demande est ouverte. Déclarez les expériences, puis déposez-la.',
    saved: 'C’est enregistré. La demande n’est pas encore déposée.',
    submitted: 'La demande est déposée.',
    returned: 'La demande est retournée à l’élève.',
    convened: 'La commission est convoquée.',
    answered: 'La réponse est rendue. L’élève la reçoit par courrier.',
  },
  en: {
    periodsMissing: 'Declare at least one experience.',
    descriptionMissing: 'Describe your experience in a few lines.',
    referenceDateMissing: 'Enter the reference date.',
    pointsUnanswered: ({ count }) => `Answer every point: ${count} left.`,
    notEditable: 'The request is submitted: it can no longer be changed.',
    pointsMissing: 'Write at least one point for the student to answer.',
    dueDatePassed: 'Choose a date to come.',
    dueDateMissing: 'Say by when the answer is expected.',
    membersMissing: 'Enter at least one member.',
    memberIsTheStudent: 'The student cannot sit in the commission that examines their own request.',
    memberUnknown: ({ email }) => `No account has the address ${email}.`,
    memberTwice: ({ email }) => `The address ${email} comes twice.`,
    commissionInThePast: 'Choose today or a day to come.',
    heldOnMissing: 'Enter the day of the commission.',
    commissionNotHeldYet: ({ on }) =>
      `The commission sits on ${writeDay(String(on), 'en')}: the answer is given that day or after.`,
    periodNotQualified: 'Say what the commission retains of each experience.',
    changeNotExplained: 'Say why the commission retains something else than what is declared.',
    notReasoned: 'Give reasons, whatever the answer.',
    natureMissing: 'Enter the nature of the complement.',
    monthsMissing: ({ most }) => `Enter the length of the complement in whole months, from 1 to ${most}.`,
    internshipMonthsOutside: ({ least, most }) =>
      `Enter the length of the internship in whole months, from ${least} to ${most}.`,
    kindMissing: 'Choose an answer.',
    yesOrNo: 'Answer yes or no.',
    enrolmentMissing: 'Choose a diploma and a centre.',
    notEnrolled: 'This student is not enrolled for this diploma in this centre.',
    alreadyOpen: ({ number }) =>
      `Early examination ${number} is already under way for this diploma: go on with that one.`,
    studentUnknown: 'No account has this address.',
    opened: 'The request is open. Declare the experience, then submit it.',
    saved: 'Saved. The request is not submitted yet.',
    submitted: 'The request is submitted.',
    returned: 'The request is returned to the student.',
    convened: 'The commission is convened.',
    answered: 'The answer is given. The student receives it by letter.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    examinations: KeysOf<typeof sentences>;
  }
}
