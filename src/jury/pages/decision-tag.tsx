import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { DecisionSense } from '../rules/index.js';
import { words } from '../words/words.js';

const DECISIONS: Readonly<Record<DecisionSense, Tone>> = { FAVOURABLE: 'good', UNFAVOURABLE: 'bad', MORE: 'waiting' };
/** What the jury decided, in a word. */
export function DecisionTag({ sense }: { readonly sense: DecisionSense }): VNode {
  return <Tag tone={DECISIONS[sense]}>{words(useReader().locale).page.senses[sense]}</Tag>;
}
