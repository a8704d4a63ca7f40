import type { VNode } from 'preact';
import { Tag, useReader } from '../../web/index.js';
import type { KindShown } from '../index.js';

/** Where a thing is, in the words and with the tone of its kind. */
export function StateTag<State extends string>({
  kind: { words, tones },
  state,
}: {
  readonly kind: Pick<KindShown<State, never, never>, 'words' | 'tones'>;
  readonly state: NoInfer<State>;
}): VNode {
  return <Tag tone={tones[state]}>{words[useReader().locale].states[state]}</Tag>;
}
