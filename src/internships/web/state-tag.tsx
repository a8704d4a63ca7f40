import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { AmendmentState, InternshipState } from '../domain/index.js';
import { words } from './life-words.js';

const TONES: Readonly<Record<InternshipState, Tone>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'news',
  RETURNED: 'waiting',
  TEACHER_APPROVED: 'news',
  SIGNING: 'waiting',
  SIGNED: 'good',
  IN_PROGRESS: 'good',
  INTERRUPTED: 'waiting',
  COMPLETED: 'news',
  CERTIFIED: 'good',
  REFUSED: 'bad',
  CANCELLED: 'quiet',
  LAPSED: 'bad',
};
const OF_AMENDMENTS: Readonly<Record<AmendmentState, Tone>> = {
  DRAFT: 'quiet',
  SIGNING: 'waiting',
  SIGNED: 'good',
  ABANDONED: 'quiet',
};

/** Where an internship is, in the field's words. */
export function InternshipTag({ state }: { readonly state: InternshipState }): VNode {
  return <Tag tone={TONES[state]}>{words(useReader().locale).internship.states[state]}</Tag>;
}

/** Where an amendment is, in the field's words. */
export function AmendmentTag({ state }: { readonly state: AmendmentState }): VNode {
  return <Tag tone={OF_AMENDMENTS[state]}>{words(useReader().locale).amendment.states[state]}</Tag>;
}
