import { bilingual, type KeysOf } from '../../platform/web/index.js';
import { en } from './sentences.en.js';
import { fr } from './sentences.fr.js';

/** What the room says when it refuses, and once an act is done. */
export const sentences = bilingual({ fr, en });

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    opinions: KeysOf<typeof sentences>;
  }
}
