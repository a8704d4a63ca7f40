import type { RequestStanding } from './request.js';

/**
 * What sight asks of whoever looks at a request: who they are, the centres of their seats, and whether the jury that
 * has its file is theirs.
 */
export interface RequestSight {
  readonly personId: string;
  readonly registryOf: readonly string[];
  readonly coordinatorOf: readonly string[];
  /** Their open standings on the request's report, among the jury's. */
  readonly onReport: readonly ('secretary' | 'juror')[];
}

/** What the reader is to a request. */
export function requestStandings(
  reader: RequestSight,
  request: { readonly studentId: string; readonly centreId: string },
): RequestStanding[] {
  return [
    ...(request.studentId === reader.personId ? (['author'] as const) : []),
    ...(reader.registryOf.includes(request.centreId) ? (['registry'] as const) : []),
    ...reader.onReport,
  ];
}

/**
 * Who may see a request: its student, its centre's registry and coordinator, and the jury that has its file. The SQL of
 * the store says the same, and a test compares the two.
 */
export function canSeeRequest(
  reader: RequestSight,
  request: { readonly studentId: string; readonly centreId: string },
): boolean {
  return requestStandings(reader, request).length > 0 || reader.coordinatorOf.includes(request.centreId);
}
