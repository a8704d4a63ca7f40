const DEEPEST = 4;

/** What is known of something that was thrown. */
export interface Thrown {
  readonly code?: unknown;
  readonly message?: unknown;
}

/** True when it is so of what was thrown, or of anything that caused it. */
export function someCause(error: unknown, isSo: (thrown: Thrown) => boolean, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false;
  if (isSo(error)) return true;
  const { cause, driverError, errors } = error as {
    readonly cause?: unknown;
    readonly driverError?: unknown;
    readonly errors?: unknown;
  };
  return [cause, driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some((inner) =>
    someCause(inner, isSo, depth + 1),
  );
}
