import { bilingual, type KeysOf } from '../../platform/web/index.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

export const sentences = bilingual({ fr, en });

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    papers: KeysOf<typeof sentences>;
  }
}
