import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { RequestState } from '../domain/index.js';
import { words } from './words.js';

const TONES: Readonly<Record<RequestState, Tone>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'news',
  INCOMPLETE: 'waiting',
  AWAITING_OPINION: 'waiting',
  ADMISSIBLE: 'news',
  SCHEDULED: 'news',
  GRANTED: 'good',
  DEFERRED: 'waiting',
  REFUSED: 'bad',
  WITHDRAWN: 'quiet',
};

/** Where a request is, in the field's words. */
export function RequestTag({ state }: { readonly state: RequestState }): VNode {
  return <Tag tone={TONES[state]}>{words(useReader().locale).life.states[state]}</Tag>;
}
