import { localDate } from '../../platform/clock/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import type { Signature } from '../rules/index.js';
import { words } from './words.js';

/** How a signature was given, and through whom: « par un lien personnel, lien remis par… ». */
export function sayHow({ how, through, handedAt }: Signature, timeZone: string, locale: Locale): string {
  const w = words(locale).how;
  if (how === 'paper') return w.paper(through ?? '');
  if (how === 'link' && handedAt && through !== null)
    return w.handed(through, writeDay(localDate(handedAt, timeZone), locale));
  return w[how];
}
