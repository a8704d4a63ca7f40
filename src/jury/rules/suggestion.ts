import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { ConflictKind } from './conflict.js';
import { mayStepAside } from './conflict.js';
import type { SessionState } from './session.js';

/**
 * What the portal knows of somebody who sits and of the student of a file: the same employer; the host, tutor or teacher
 * of an internship; a professor who was assigned the file; the commission that answered an examination; the same name.
 */
export const SUGGESTION_KINDS = [
  'employer',
  'host',
  'tutor',
  'teacher',
  'professor',
  'commission',
  'same-name',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Which link a suggestion that is confirmed is, as recusals say it. */
const LINKS: Readonly<Record<SuggestionKind, ConflictKind>> = {
  employer: 'employer',
  host: 'employer',
  tutor: 'supervision',
  teacher: 'supervision',
  professor: 'other',
  commission: 'other',
  'same-name': 'family',
};

/** The kind of the recusal that comes of these suggestions: that of the first. */
export function linkOf(kinds: readonly SuggestionKind[]): ConflictKind {
  const [first] = kinds;
  return first === undefined ? 'other' : LINKS[first];
}

/** How long the reason of a dismissal is at least: it is what is read when the decision is attacked. */
export const DISMISSAL_LEAST = 20;

/** Why a suggestion is not answered so: it is too late, nothing waits, or it is dismissed without a true reason. */
export function notAnsweredSuggestion(
  { recused, reason }: { readonly recused: boolean; readonly reason: string },
  { state, waiting }: { readonly state: SessionState; readonly waiting: number },
): Refusal | undefined {
  if (!mayStepAside(state)) return refuse(409, 'jury.recusalNotNow');
  if (waiting === 0) return refuse(409, 'jury.nothingSuggested');
  if (recused) return undefined;
  return saysSomething(reason) && reason.trim().length >= DISMISSAL_LEAST
    ? undefined
    : refuse(422, 'jury.dismissalTooShort', { least: DISMISSAL_LEAST }, 'reason');
}
