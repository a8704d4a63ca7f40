import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { ReportState } from '../domain/index.js';
import { words } from './words.js';

const TONES: Readonly<Record<ReportState, Tone>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'news',
  RETURNED: 'waiting',
  ADMISSIBLE: 'news',
  ASSIGNED: 'news',
  UNDER_REVIEW: 'news',
  OPINION_PROPOSED: 'news',
  FORWARDED: 'news',
  VALIDATED: 'good',
  NOT_VALIDATED: 'bad',
  WITHDRAWN: 'quiet',
};

/** Where a file is, in the field's words. */
export function StateTag({ state }: { readonly state: ReportState }): VNode {
  return <Tag tone={TONES[state]}>{words(useReader().locale).life.states[state]}</Tag>;
}
