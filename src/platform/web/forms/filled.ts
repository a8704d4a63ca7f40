import {
  faultsIn,
  type Refusal,
  type RefusalFacts,
  type RefusalStatus,
  type SentenceCode,
} from '../../refusal/index.js';

/** What a person typed, as it came: a text a name, or several. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/**
 * What is wrong with a field: the code of its sentence, and what the sentence needs. A field of '' is the form as a
 * whole.
 */
export interface FieldError {
  readonly field: string;
  readonly code: SentenceCode;
  readonly facts?: RefusalFacts;
}

/** A form as it must be shown: what was typed, and what is wrong with it. */
export interface Filled {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly status: 200 | RefusalStatus;
}

/** A form nobody has sent yet, with what is already known: `blank({ title: report.title })`. */
export function blank(known: Typed = {}): Filled {
  return { typed: known, errors: [], status: 200 };
}

/**
 * The form again after a refusal: same words typed, the refusal, and what else it carries, beside their fields, its
 * status for the page.
 */
export function refused(filled: Filled, refusal: Refusal): Filled {
  const errors = faultsIn(refusal).map(({ field = '', code, facts }): FieldError => ({
    field,
    code,
    ...(facts && { facts }),
  }));
  return { ...filled, status: refusal.status, errors: [...filled.errors, ...errors] };
}
