import { bilingual, type KeysOf, writeWait } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    emailMissing: 'Indiquez votre adresse électronique.',
    passwordMissing: 'Indiquez votre mot de passe.',
    wrongPassword: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis recommencez.',
    tooManyAttempts: ({ seconds }) =>
      `Trop d’essais infructueux sur ce compte. Recommencez dans ${writeWait(Number(seconds), 'fr')}.`,
    tooManyAtOnce: ({ seconds }) =>
      `Trop de personnes se connectent en ce moment. Recommencez dans ${writeWait(Number(seconds), 'fr')}.`,
    nameMissing: 'Indiquez le nom.',
    emailTaken: 'Un compte existe déjà avec cette adresse.',
    numberTaken: 'Ce numéro d’élève est déjà celui d’un autre compte.',
    created: 'Le compte est créé.',
    civilitySaved: 'La civilité est enregistrée.',
    lastDayPassed: 'Ce jour est passé : choisissez un jour à venir, ou mettez fin à la fonction.',
    lastDaySet: 'Le terme de la fonction est enregistré.',
    seatGiven: 'La fonction est donnée.',
    seatEnded: 'La fonction a pris fin ; la personne est déconnectée.',
    roleMissing: 'Choisissez une fonction.',
    seatPlaceMissing:
      'Cette fonction demande : un centre pour la scolarité, la coordination et les professeurs ; une spécialité pour les professeurs ; un jury pour le secrétariat.',
    accountClosed: 'Ce compte est désactivé : il ne signe plus rien.',
    disabled: 'Le compte est désactivé.',
    enabled: 'Le compte est réactivé.',
    notYourself: 'Vous ne pouvez pas vous retirer cet accès vous-même : demandez-le à un autre administrateur.',
    absenceMissing: 'Indiquez le premier et le dernier jour.',
    absenceReversed: 'Le dernier jour vient avant le premier.',
    absenceAdded: 'L’absence est déclarée.',
    absenceRemoved: 'L’absence est retirée.',
    substituteUnknown: 'Personne n’a cette adresse dans le portal.',
    enrolled: 'L’inscription est enregistrée.',
    enrolmentIncomplete: 'Choisissez un centre et un diplôme, et indiquez l’année.',
    administratorsOnly: 'Cette page est réservée aux administrateurs.',
    signedOut: 'Vous êtes déconnecté.',
  },
  en: {
    emailMissing: 'Enter your e-mail address.',
    passwordMissing: 'Enter your password.',
    wrongPassword: 'This address and this password do not go together. Check them and try again.',
    tooManyAttempts: ({ seconds }) =>
      `Too many failed attempts on this account. Try again in ${writeWait(Number(seconds), 'en')}.`,
    tooManyAtOnce: ({ seconds }) =>
      `Too many people are signing in just now. Try again in ${writeWait(Number(seconds), 'en')}.`,
    nameMissing: 'Enter the name.',
    emailTaken: 'An account with this address already exists.',
    numberTaken: 'This student number already belongs to another account.',
    created: 'The account is created.',
    civilitySaved: 'The form of address is saved.',
    lastDayPassed: 'This day is over: choose one to come, or end the role.',
    lastDaySet: 'The last day of the role is saved.',
    seatGiven: 'The role is given.',
    seatEnded: 'The role has ended; the person is signed out.',
    roleMissing: 'Choose a role.',
    seatPlaceMissing:
      'This role asks for: a centre for registry, coordination and professors; a specialty for professors; a jury for secretaries.',
    accountClosed: 'This account is disabled: it signs nothing any more.',
    disabled: 'The account is disabled.',
    enabled: 'The account is enabled again.',
    notYourself: 'You cannot take this access away from yourself: ask another administrator.',
    absenceMissing: 'Enter the first and the last day.',
    absenceReversed: 'The last day comes before the first.',
    absenceAdded: 'The absence is declared.',
    absenceRemoved: 'The absence is removed.',
    substituteUnknown: 'Nobody has this address in the portal.',
    enrolled: 'The enrolment is recorded.',
    enrolmentIncomplete: 'Choose a centre and a diploma, and enter the year.',
    administratorsOnly: 'This page is for administrators.',
    signedOut: 'You are signed out.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    people: KeysOf<typeof sentences>;
  }
}
