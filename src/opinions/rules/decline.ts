import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';

/** Why a professor does not examine a file. A conflict is kept: the file never comes back to them (W04). */
export const DECLINE_KINDS = ['conflict', 'absence', 'load'] as const;
export type DeclineKind = (typeof DECLINE_KINDS)[number];

/** The reason as it was given. */
export interface Declining {
  readonly kind: string;
  readonly text: string;
}

/** A reason has a kind and words of its own. */
export function reasonMissing({ kind, text }: Declining): Refusal | undefined {
  return refuseAll(
    isDeclineKind(kind) ? undefined : refuse(422, 'opinions.declineKindMissing', undefined, 'kind'),
    saysSomething(text) ? undefined : refuse(422, 'opinions.declineTextMissing', undefined, 'text'),
  );
}

/** Whether a word names one of them. */
export function isDeclineKind(kind: string): kind is DeclineKind {
  return (DECLINE_KINDS as readonly string[]).includes(kind);
}
