import type { VNode } from 'preact';
import { Tag, useReader, type Tone } from '../../platform/web/index.js';
import type { AppealState, DecisionSense, SessionState } from '../domain/index.js';
import { words } from './words.js';

const SESSIONS: Readonly<Record<SessionState, Tone>> = {
  PLANNED: 'quiet',
  OPEN: 'news',
  LOCKED: 'waiting',
  DELIBERATING: 'waiting',
  MINUTES_DRAFT: 'waiting',
  MINUTES_SIGNED: 'good',
  CANCELLED: 'bad',
};
const DECISIONS: Readonly<Record<DecisionSense, Tone>> = { FAVOURABLE: 'good', UNFAVOURABLE: 'bad', MORE: 'waiting' };
const APPEALS: Readonly<Record<AppealState, Tone>> = {
  FILED: 'news',
  UNDER_REVIEW: 'waiting',
  REJECTED: 'bad',
  UPHELD: 'good',
};

/** Where a session is. */
export function SessionTag({ state }: { readonly state: SessionState }): VNode {
  return <Tag tone={SESSIONS[state]}>{words(useReader().locale).session.states[state]}</Tag>;
}

/** What the jury decided, in a word. */
export function DecisionTag({ sense }: { readonly sense: DecisionSense }): VNode {
  return <Tag tone={DECISIONS[sense]}>{words(useReader().locale).page.senses[sense]}</Tag>;
}

/** Where an appeal is. */
export function AppealTag({ state }: { readonly state: AppealState }): VNode {
  return <Tag tone={APPEALS[state]}>{words(useReader().locale).appeal.states[state]}</Tag>;
}
