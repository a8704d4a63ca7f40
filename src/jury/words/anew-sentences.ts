import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import type { Afterwards, Anew } from '../data/new-deliberations.store.js';
import { words } from './words.js';

/** Why a jury deliberates anew, as the end of a sentence; of a judgment, which. */
export function groundIn({ ground, judgment }: Pick<Anew, 'ground' | 'judgment'>, locale: Locale): string {
  const w = words(locale).anew;
  return judgment ? w.judged(judgment.number, judgment.court, writeDay(judgment.givenOn, locale)) : w.grounds[ground];
}

/** What a decision made anew replaces, and why. */
export function replacingIn(anew: Anew, locale: Locale): string {
  const { minutes, signedAt, sense } = anew.before;
  const w = words(locale);
  const senseInWords = w.page.senses[sense];
  return w.anew.replacing({
    minutes,
    day: writeDay(localDate(new Date(signedAt), INSTITUTION_TIME_ZONE), locale),
    decision: `${senseInWords.charAt(0).toLowerCase()}${senseInWords.slice(1)}`,
    ground: groundIn(anew, locale),
  });
}

/** What came to a decision, each in a sentence: replaced or annulled, and what is awaited; else its notification. */
export function afterwardsIn({ replaced, annulled, awaited, notifiedAt }: Afterwards, locale: Locale): string[] {
  const w = words(locale).anew;
  const day = (at: string): string => writeDay(localDate(new Date(at), INSTITUTION_TIME_ZONE), locale);
  const ended = [
    ...(annulled
      ? [w.annulledBy({ number: annulled.number, court: annulled.court, day: writeDay(annulled.givenOn, locale) })]
      : []),
    ...(replaced
      ? [w.replacedBy({ minutes: replaced.minutes, day: day(replaced.signedAt), ground: groundIn(replaced, locale) })]
      : []),
    ...(awaited ? [w.awaits(groundIn(awaited, locale))] : []),
  ];
  return [...(notifiedAt === null ? [] : [w.notified(day(notifiedAt))]), ...ended];
}
