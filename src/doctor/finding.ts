/** What was looked at, and how it is. */
export interface Finding {
  /** `database`, `antivirus`… */
  readonly of: string;
  /** How it is, in a few words; of a fault, a sentence. */
  readonly says: string;
  /** What to do about it; left out where all is well. */
  readonly remedy?: string;
}

/** The message of whatever was thrown, and of what caused it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const first = error instanceof AggregateError ? (error.errors as unknown[])[0] : error.cause;
  const words = error.message === '' ? ((error as NodeJS.ErrnoException).code ?? error.name) : error.message;
  return first === undefined ? words : `${words}: ${reasonOf(first)}`;
}
