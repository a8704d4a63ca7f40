/** Statements by their name, in the order in which they are run. */
export type Steps = Readonly<Record<string, string>>;
