import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import { writeTime, type Locale } from '../../platform/web/index.js';
import type { Member } from '../data/members.store.js';
import { words } from './words.js';

/**
 * Whether a member is there, in words: as they signed it, at a distance, on paper, until when; or absent. The reason of
 * an absence may be of their health: its secretary alone reads it. '' while nobody knows.
 */
export function presenceLine(member: Member, locale: Locale): string {
  const w = words(locale);
  const { presence, absence, attended, civility } = member;
  const time = (instant: string): string => writeTime(new Date(instant), { locale, timeZone: INSTITUTION_TIME_ZONE });
  if (presence)
    return [
      agree(w.agreed.present, civility),
      w.presence.how[presence.how],
      ...(presence.isOnPaper ? [w.presence.onPaper] : []),
      ...(presence.leftAt === null ? [] : [w.presence.left(time(presence.leftAt))]),
    ].join(', ');
  if (absence !== null) return `${agree(w.agreed.absent, civility)}, ${w.presence.excused}`;
  return attended === null ? '' : agree(attended ? w.agreed.present : w.agreed.absent, civility);
}
