/** How long each thing is waited for, in milliseconds. */
export interface Limits {
  /** A connection to PostgreSQL, a free one of the pool or a new one. */
  readonly connectionMs: number;
  /** A lock that another transaction holds. */
  readonly lockMs: number;
  /** What PostgreSQL gives itself for one statement. */
  readonly statementMs: number;
  /** A statement that PostgreSQL says nothing of: it is frozen, or the line is. Longer than what it gives itself. */
  readonly silenceMs: number;
  /** An answer, from the last byte of its request. */
  readonly answerMs: number;
}

/** Somebody waits for the page: all of it within ten seconds. */
export const FOR_PAGES: Limits = {
  connectionMs: 5_000,
  lockMs: 6_000,
  statementMs: 8_000,
  silenceMs: 8_500,
  answerMs: 9_000,
};

/** Nobody waits: jobs, commands. */
export const FOR_JOBS: Limits = {
  connectionMs: 10_000,
  lockMs: 10_000,
  statementMs: 30_000,
  silenceMs: 35_000,
  answerMs: 60_000,
};
