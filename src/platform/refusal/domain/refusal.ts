/** The statuses a refusal may carry: not yours, not there, overtaken, too big, not acceptable as it stands, too often. */
export type RefusalStatus = 403 | 404 | 409 | 413 | 422 | 429;

/** What a sentence may need to name: numbers, names, dates already written for the reader. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

/**
 * Why something was not done. A value, never thrown: it travels up to the edge, where it becomes a sentence in the reader's language.
 * `code` names the sentence (`reports.notComplete`); `field` the form's field it speaks of, if any.
 */
export interface Refusal {
  readonly refused: true;
  readonly status: RefusalStatus;
  readonly code: string;
  readonly facts?: RefusalFacts;
  readonly field?: string;
}

/** Makes a refusal. Gives the value to return; refuses nothing itself. */
export function refuse(status: RefusalStatus, code: string, facts?: RefusalFacts, field?: string): Refusal {
  return { refused: true, status, code, ...(facts && { facts }), ...(field && { field }) };
}

/** Tells a refusal from any other value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

/** Hidden and missing are the same answer, so that an address guessed teaches nothing. */
export const notFound: Refusal = refuse(404, 'platform.notFound');
