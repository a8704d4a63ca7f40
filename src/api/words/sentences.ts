import { plural, bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    notJson: 'Envoyez la question en JSON, avec l’en-tête «\u202fContent-Type: application/json\u202f».',
    tooOften: ({ seconds }) =>
      `Trop de demandes en peu de temps\u00a0: recommencez dans ${seconds}\u00a0${plural('fr', Number(seconds), 'seconde', 'secondes')}.`,
    notAnObject: 'Un objet est attendu ici.',
    notAList: 'Une liste est attendue ici.',
    tooDeep: 'Cette question est emboîtée trop profondément.',
    notADate: 'Une date est attendue ici, sous la forme AAAA-MM-JJ.',
    notANumber: 'Un nombre est attendu ici.',
    notTrueOrFalse: 'Répondez ici par true ou false.',
    notAText: 'Un texte d’au plus 2\u202f000 caractères est attendu ici.',
    notAChoice: ({ choices }) => `Choisissez ici parmi\u00a0: ${choices}.`,
    unknownField: 'Ce champ n’existe pas ici.',
    codeOrFamily: 'Donnez le code d’un diplôme, ou une famille\u202f: l’un des deux.',
    withFamilyOnly: 'Ce champ n’accompagne qu’une famille\u00a0: le diplôme du catalogue le fixe déjà.',
    unknownDiploma: 'Aucun diplôme du catalogue ne porte ce code.',
    momentMissing:
      'Pour un titre d’ingénieur, dites le moment\u00a0: application (candidature) ou defence (soutenance).',
    momentForEngineers: 'Le moment ne se dit que du code d’un titre d’ingénieur.',
  },
  en: {
    notJson: 'Send the question as JSON, with the header “Content-Type: application/json”.',
    tooOften: ({ seconds }) =>
      `Too many requests in a short time: try again in ${seconds} ${plural('en', Number(seconds), 'second', 'seconds')}.`,
    notAnObject: 'An object is expected here.',
    notAList: 'A list is expected here.',
    tooDeep: 'This question is nested too deeply.',
    notADate: 'A date is expected here, as YYYY-MM-DD.',
    notANumber: 'A number is expected here.',
    notTrueOrFalse: 'Answer true or false here.',
    notAText: 'A text of at most 2,000 characters is expected here.',
    notAChoice: ({ choices }) => `Choose here among: ${choices}.`,
    unknownField: 'There is no such field here.',
    codeOrFamily: 'Give the code of a diploma or a family: one of the two.',
    withFamilyOnly: 'This field only goes with a family: the diploma of the catalogue fixes it already.',
    unknownDiploma: 'No diploma of the catalogue has this code.',
    momentMissing: 'For an engineer title, say the moment: application or defence.',
    momentForEngineers: 'The moment is only said of the code of an engineer title.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    api: KeysOf<typeof sentences>;
  }
}
