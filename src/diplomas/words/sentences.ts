import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    paperMissing: 'Dites d’après quel papier, ou quelle demande de l’élève, vous agissez en son nom.',
    added: 'C’est ajouté.',
    codeTaken: 'Ce code est déjà pris.',
    codeMalformed: 'Indiquez un code : de 2 à 20 lettres capitales, chiffres ou tirets.',
    nameMissing: 'Indiquez le nom.',
    countryMalformed: 'Indiquez le pays en deux lettres capitales.',
    timeZoneUnknown: 'Indiquez un fuseau horaire connu, par exemple Europe/Paris.',
    territoryMissing: 'Indiquez de quel territoire sont les jours fériés.',
    familyMissing: 'Choisissez une famille.',
    specialtyMissing: 'Choisissez une spécialité.',
    juryMissing: 'Choisissez un jury.',
    creditsMissing: 'Indiquez les crédits.',
    unitMissing: 'Indiquez l’unité d’activité.',
    conditionKindMissing: 'Choisissez la nature de la condition.',
    conditionTextMissing: 'Écrivez la condition.',
    conditionPlaceMissing: 'Indiquez l’ordre de la condition.',
    conditionKept: 'La condition est enregistrée.',
    leastMembersMissing: 'Indiquez le nombre minimal de membres.',
    leastMembersSet: 'C’est enregistré, pour les sessions composées à partir de maintenant.',
    saved: 'Les réglages sont enregistrés.',
    outOfBounds: ({ least, most }) => `Indiquez un nombre entier de ${least} à ${most}.`,
  },
  en: {
    paperMissing: 'Say on which paper, or at which request of the student, you act in their name.',
    added: 'Added.',
    codeTaken: 'This code is taken.',
    codeMalformed: 'Give a code: 2 to 20 capital letters, digits or hyphens.',
    nameMissing: 'Give the name.',
    countryMalformed: 'Give the country in two capital letters.',
    timeZoneUnknown: 'Give a known time zone, for instance Europe/Paris.',
    territoryMissing: 'Say of which territory the public holidays are.',
    familyMissing: 'Choose a family.',
    specialtyMissing: 'Choose a specialty.',
    juryMissing: 'Choose a jury.',
    creditsMissing: 'Give the credits.',
    unitMissing: 'Give the activity unit.',
    conditionKindMissing: 'Choose the kind of the condition.',
    conditionTextMissing: 'Write the condition.',
    conditionPlaceMissing: 'Give the order of the condition.',
    conditionKept: 'The condition is saved.',
    leastMembersMissing: 'Give the least number of members.',
    leastMembersSet: 'Saved, for the sessions composed from now on.',
    saved: 'The settings are saved.',
    outOfBounds: ({ least, most }) => `Enter a whole number from ${least} to ${most}.`,
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    institution: KeysOf<typeof sentences>;
  }
}
