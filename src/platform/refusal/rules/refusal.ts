/**
 * The statuses a refusal may carry: not yours, not there, overtaken, too big, not acceptable as it stands, too often.
 */
export type RefusalStatus = 403 | 404 | 409 | 413 | 422 | 429;

/** What a sentence may need to name: numbers, names, dates already written for the reader. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

/**
 * The keys of the sentences that the portal can say, by the name they begin with. Whoever writes sentences adds its own
 * here, beside them (`interface RoomSentences { examinations: KeysOf<typeof sentences> }`): rules refuse by codes
 * without knowing who puts them into words.
 */
export interface RoomSentences {}

/**
 * The code of a sentence: `examinations.notReasoned`. One that no catalogue says, in both languages, does not compile.
 */
export type SentenceCode = {
  [Name in keyof RoomSentences]: `${Name}.${RoomSentences[Name]}`;
}[keyof RoomSentences];

/**
 * Why something was not done. A value, never thrown: it travels up to the edge, where it becomes a sentence in the
 * reader's language.
 * `code` names the sentence (`reports.notComplete`); `field` the form's field it speaks of, if any.
 */
export interface Refusal {
  readonly refused: true;
  readonly status: RefusalStatus;
  readonly code: SentenceCode;
  readonly facts?: RefusalFacts;
  readonly field?: string;
  /** The thing it speaks of, whose page shows where it stands: the address of its kind, and its id. */
  readonly thing?: { readonly address: string; readonly id: string };
  /** What else is wrong, told at once: all of the same act, none of them a reason to come alone. */
  readonly also?: readonly Refusal[];
}

/** Makes a refusal. Gives the value to return; refuses nothing itself. */
export function refuse(status: RefusalStatus, code: SentenceCode, facts?: RefusalFacts, field?: string): Refusal {
  return { refused: true, status, code, ...(facts && { facts }), ...(field && { field }) };
}

/**
 * Everything that is wrong, as one refusal: the first, with the others beside it. Undefined when nothing is. What
 * nobody mends on the page it is told on (not yours, not there, overtaken) comes alone, and before the rest.
 */
export function refuseAll(...faults: readonly (Refusal | undefined)[]): Refusal | undefined {
  const all = faults.flatMap((fault) => (fault ? faultsIn(fault) : []));
  const alone = all.find(({ status }) => status !== 422);
  if (alone) return alone;
  const [first, ...also] = all;
  return first && also.length > 0 ? { ...first, also } : first;
}

/** A refusal and what else it carries, each by itself, in their order. */
export function faultsIn({ also = [], ...first }: Refusal): Refusal[] {
  return [first, ...also];
}

/** Tells a refusal from any other value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

/** Hidden and missing are the same answer, so that an address guessed teaches nothing. */
export const notFound: Refusal = refuse(404, 'platform.notFound');
