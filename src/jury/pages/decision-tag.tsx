import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { DecisionSense } from '../rules/index.js';
import { words } from '../words/words.js';

const DECISIONS: Readonly<Record<DecisionSense, Tone>> = { FAVOURABLE: 'good', UNFAVOURABLE: 'bad', MORE: 'waiting' };
/** What the jury decided, in a word; `onCredits`: of a request whose credits were all held already. */
export function DecisionTag({
  sense,
  onCredits = false,
}: {
  readonly sense: DecisionSense;
  readonly onCredits?: boolean;
}): VNode {
  const w = words(useReader().locale);
  return <Tag tone={DECISIONS[sense]}>{onCredits ? w.decision.granted : w.page.senses[sense]}</Tag>;
}
