import { bilingual, type KeysOf, writeDay } from '../../platform/web/index.js';

export const rulesetSentences = bilingual({
  fr: {
    sourceMissing: 'Indiquez d’où viennent ces règles.',
    effectMissing: 'Indiquez la date d’effet.',
    kindsMissing: 'Cochez au moins une activité qui compte.',
    pagesMissing: 'Indiquez un nombre de pages.',
    pagesContradict: 'Indiquez au plus autant de pages que le minimum, ou davantage.',
    familyUnknown: 'Cette famille de diplômes n’a pas de règle.',
    diplomaUnknown: 'Ce diplôme n’est pas au catalogue, ou sa famille n’a pas de règle.',
    contradiction: 'Ces durées de stage se contredisent\u00a0: au moins, d’ordinaire, au plus, dans cet ordre.',
    alreadyPublished: 'Cette version est déjà publiée\u00a0: elle ne change plus.',
    effectPassed: 'Choisissez aujourd’hui ou une date à venir\u00a0: les règles ne changent pas après coup.',
    stricterWithinYear: ({ first }) =>
      `Cette version demande davantage que les règles en vigueur : publiée après le premier mois de l’année universitaire, elle ne peut s’appliquer à cette année. Choisissez le ${writeDay(String(first), 'fr')}, ou une version qui ne demande pas davantage.`,
    dayTaken: 'Une autre version de ces règles prend effet ce jour-là\u00a0: choisissez un autre jour.',
    written: 'Le brouillon est enregistré.',
    published: 'La version est publiée.',
    discarded: 'Le brouillon est jeté.',
  },
  en: {
    sourceMissing: 'Say where these rules come from.',
    effectMissing: 'Enter the day it takes effect.',
    kindsMissing: 'Tick at least one activity that counts.',
    pagesMissing: 'Enter a number of pages.',
    pagesContradict: 'The most pages expected cannot be fewer than the least.',
    familyUnknown: 'This family of diplomas has no rule.',
    diplomaUnknown: 'This diploma is not in the catalogue, or its family has no rule.',
    contradiction: 'These lengths of internship contradict each other: at least, as a rule, at most, in this order.',
    alreadyPublished: 'This version is published already: it no longer changes.',
    effectPassed: 'Choose today or a day to come: rules do not change afterwards.',
    stricterWithinYear: ({ first }) =>
      `This version asks more than the rules in force: published after the first month of the academic year, it cannot apply to that year. Choose ${writeDay(String(first), 'en')}, or a version that asks no more.`,
    dayTaken: 'Another version of these rules takes effect on that day: choose another day.',
    written: 'The draft is saved.',
    published: 'The version is published.',
    discarded: 'The draft is thrown away.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    rulesets: KeysOf<typeof rulesetSentences>;
  }
}
