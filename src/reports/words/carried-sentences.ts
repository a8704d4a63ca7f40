import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const carriedSentences = bilingual({
  fr: {
    nothing: 'La simulation est vide, ou elle a plus d’une demi-heure\u00a0: recommencez-la.',
    opened: 'Le dossier est ouvert avec vos périodes. Complétez chacune.',
  },
  en: {
    nothing: 'The simulation is empty, or more than half an hour old: start it again.',
    opened: 'The file is open with your periods. Complete each of them.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    carried: KeysOf<typeof carriedSentences>;
  }
}
