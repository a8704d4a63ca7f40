import { INSTITUTION_TIME_ZONE } from '../../src/platform/clock/index.js';
import { Sentences, type Locale, type Reader } from '../../src/platform/web/index.js';
import { sentences } from '../../src/sentences.js';

/** All that the portal says. */
export const said = new Sentences(sentences);

/** Somebody who reads a piece of a page in Paris. */
export function readerIn(locale: Locale): Reader {
  return { locale, timeZone: INSTITUTION_TIME_ZONE, say: (code, facts) => said.say(locale, code, facts) };
}
