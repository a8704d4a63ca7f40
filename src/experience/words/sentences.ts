import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    employerMissing: 'Indiquez l’employeur.',
    jobMissing: 'Indiquez l’emploi ou le poste.',
    functionsMissing: 'Décrivez en quelques mots les fonctions exercées.',
    fromMissing: 'Indiquez la date de début.',
    reversed: 'La fin vient avant le début : vérifiez les deux dates.',
    future: 'Cette expérience n’a pas encore commencé : son début est après aujourd’hui.',
    rateMissing: 'Indiquez la quotité, de 1 à 100.',
    kindMissing: 'Choisissez la nature de l’emploi.',
    natureMissing: 'Répondez par oui ou par non.',
    levelMissing: 'Répondez par oui ou par non.',
    notADay: 'Cette date n’existe pas, ou elle est avant 1900.',
    startsAfterReference: 'Cette période commence après la date de référence.',
    endsBeforeStart: 'La fin vient avant le début\u00a0: vérifiez les deux dates.',
    periodTooLong: ({ most }) => `Une période dure au plus ${most}\u00a0ans.`,
    rateOutside: 'Indiquez la quotité par un nombre entier, de 1 à 100.',
    suspensionOutside: 'Cette suspension sort de sa période.',
    suspensionFromMissing: 'Indiquez le premier jour de la suspension, ou effacez aussi le dernier.',
    suspensionToMissing: 'Indiquez le dernier jour de la suspension, prévu s’il n’est pas encore venu.',
    dayMissing:
      'Indiquez le jour aussi. Si vous ne le connaissez pas, effacez celui de l’autre date : les deux seront approchées.',
    tooManyPeriods: ({ most }) => `${most}\u00a0périodes au plus.`,
    tooManySuspensions: ({ most }) => `${most}\u00a0suspensions au plus dans une période.`,
    hoursOutside: 'Indiquez un nombre d’heures plus grand que zéro, et plausible.',
    lengthNotFixedHere: 'Pour un tel diplôme, la durée d’un stage ne se fixe pas ainsi.',
    lengthOutside: ({ least, most }) =>
      least === most
        ? `Cette durée ne peut être que de ${least}\u00a0mois.`
        : `Indiquez un nombre entier de mois, de ${least} à ${most}.`,
    complementNatureMissing: 'Dites la nature du complément demandé (R52).',
    specialtyMissing: 'Dites si cette activité relève du diplôme.',
    diplomaMissing: 'Choisissez un diplôme.',
    diplomaUnknown: 'Ce diplôme n’est pas au catalogue.',
    centreUnknown: 'Choisissez un centre de la liste.',
    tooLongToCarry: 'Ces périodes sont trop longues à transporter\u00a0: raccourcissez les noms d’emploi.',
    planSuperseded: 'La commission a donné une nouvelle réponse : rechargez la page pour voir ce qu’elle demande.',
    planPeriodGone: 'Cette expérience n’est plus déclarée : choisissez-en une autre.',
    planKept: 'Vos réponses au complément sont enregistrées.',
    saved: 'L’expérience est enregistrée.',
    removed: 'L’expérience est retirée.',
    tooMany: 'Un dossier compte au plus 200 expériences.',
  },
  en: {
    employerMissing: 'Enter the employer.',
    jobMissing: 'Enter the job.',
    functionsMissing: 'Describe the functions in a few words.',
    fromMissing: 'Enter the start date.',
    reversed: 'The end comes before the start: check both dates.',
    future: 'This experience has not begun yet: its start is after today.',
    rateMissing: 'Enter the rate, from 1 to 100.',
    kindMissing: 'Choose the kind of employment.',
    natureMissing: 'Answer yes or no.',
    levelMissing: 'Answer yes or no.',
    notADay: 'This date does not exist, or it is before 1900.',
    startsAfterReference: 'This period starts after the reference date.',
    endsBeforeStart: 'The end comes before the start: check both dates.',
    periodTooLong: ({ most }) => `A period lasts ${most} years at the most.`,
    rateOutside: 'Enter the rate as a whole number from 1 to 100.',
    suspensionOutside: 'This suspension is outside its period.',
    suspensionFromMissing: 'Enter the first day of the suspension, or empty the last one too.',
    suspensionToMissing: 'Enter the last day of the suspension, planned if it has not come yet.',
    dayMissing: 'Enter the day too. If you do not know it, empty that of the other date: both will be approximate.',
    tooManyPeriods: ({ most }) => `${most} periods at the most.`,
    tooManySuspensions: ({ most }) => `${most} suspensions at the most in a period.`,
    hoursOutside: 'Enter a number of hours that is more than zero, and plausible.',
    lengthNotFixedHere: 'For such a diploma, the length of an internship is not fixed this way.',
    lengthOutside: ({ least, most }) =>
      least === most
        ? `This length can only be ${least} months.`
        : `Enter a whole number of months from ${least} to ${most}.`,
    complementNatureMissing: 'Say the nature of the complement asked for (R52).',
    specialtyMissing: 'Say whether this activity is that of the diploma.',
    diplomaMissing: 'Choose a diploma.',
    diplomaUnknown: 'This diploma is not in the catalogue.',
    centreUnknown: 'Choose a centre of the list.',
    tooLongToCarry: 'These periods are too long to carry: shorten the names of the jobs.',
    planSuperseded: 'The commission has given a new answer: reload the page to see what it asks.',
    planPeriodGone: 'This experience is no longer declared: choose another.',
    planKept: 'Your answers on the complement are saved.',
    saved: 'The experience is saved.',
    removed: 'The experience is removed.',
    tooMany: 'A file has at most 200 experiences.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    experience: KeysOf<typeof sentences>;
  }
}
