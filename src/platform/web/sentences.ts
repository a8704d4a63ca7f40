import { en } from './sentences.en.js';
import { fr } from './sentences.fr.js';
import { bilingual, type KeysOf } from './text/sentences.js';

/** What the edge says by itself: requests that cannot be read, fields that do not hold. */
export const sentences = bilingual({ fr, en });

declare module '../refusal/index.js' {
  interface RoomSentences {
    platform: KeysOf<typeof sentences>;
  }
}
