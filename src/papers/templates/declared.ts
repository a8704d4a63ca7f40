/** Periods as a student declared them, in words: a line each. */
export interface DeclaredPeriods {
  /** Said where none is. */
  readonly none: string;
  readonly heads: readonly [job: string, functions: string, dates: string, rate: string, nature: string, level: string];
  readonly rows: readonly {
    readonly job: string;
    readonly employer: string;
    /** What kind of employment it is, and what is noted of it. */
    readonly kind: string;
    readonly functions: string;
    readonly dates: string;
    readonly rate: string;
    readonly nature: string;
    readonly level: string;
  }[];
}

/** Files by what they are, how long they are, and their SHA-256. */
export interface SealedFiles {
  /** Said where none is. */
  readonly none: string;
  readonly heads: readonly [file: string, length: string, sha256: string];
  readonly rows: readonly {
    readonly role: string;
    readonly name: string;
    readonly length: string;
    readonly sha256: string;
  }[];
}

/** What a commission asks to be completed, each line with what was declared to answer it. */
export interface PlanAnswered {
  readonly heading: string;
  readonly heads: readonly [asked: string, answeredBy: string];
  readonly rows: readonly (readonly [asked: string, answeredBy: string])[];
}
