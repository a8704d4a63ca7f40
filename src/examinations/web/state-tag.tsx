import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { ExaminationState } from '../domain/index.js';
import { words } from './words.js';

const TONES: Readonly<Record<ExaminationState, Tone>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'news',
  INCOMPLETE: 'waiting',
  ADMISSIBLE: 'news',
  IN_COMMISSION: 'news',
  ANSWERED: 'good',
  SUPERSEDED: 'quiet',
  WITHDRAWN: 'quiet',
};

/** Where an examination is, in the field's words. */
export function ExaminationTag({ state }: { readonly state: ExaminationState }): VNode {
  return <Tag tone={TONES[state]}>{words(useReader().locale).life.states[state]}</Tag>;
}
