import type { SealedOpinion } from '../../opinions/index.js';
import type { JuryReplaced } from '../../papers/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { Anew } from '../data/new-deliberations.store.js';
import { groundIn } from '../words/anew-sentences.js';
import { reasonsOf } from '../words/reasons.js';
import { words } from '../words/words.js';

const TONES = { FAVOURABLE: 'good', UNFAVOURABLE: 'bad', MORE: 'waiting' } as const;

/** Of a new deliberation: the decision that it may replace, whole, and why the file comes before a jury again. */
export function replacedOf(anew: Anew, opinion: SealedOpinion, lead: readonly string[]): JuryReplaced {
  const { anew: w, page, bound } = words('fr');
  const { before } = anew;
  const signedOn = writeDay(localDate(new Date(before.signedAt), INSTITUTION_TIME_ZONE), 'fr');
  const reasons = reasonsOf({ reasoning: opinion.reasoning, professor: opinion.professorName }, before);
  return {
    lead,
    decided: {
      heading: anew.ground === 'judgment' ? w.annulled : w.before,
      tone: TONES[before.sense],
      line: page.senses[before.sense],
      then: bound.inMinutes(before.minutes, signedOn),
    },
    reasons: reasons === '' ? null : { heading: bound.reasons, text: reasons },
    why: {
      heading: w.card,
      facts: [
        [w.ground, groundIn(anew, 'fr')],
        ...(before.moreDueOn === null ? [] : [[bound.dueOn, writeDay(before.moreDueOn, 'fr')] as const]),
        ...(anew.lastDay === null ? [] : [[w.lastDay, writeDay(anew.lastDay, 'fr')] as const]),
      ],
      against:
        anew.heldAgainst === null
          ? null
          : { heading: anew.ground === 'student' ? w.asked : w.heldAgainst, text: anew.heldAgainst },
    },
  };
}
