import type { ExaminationStanding } from './examination.js';

/**
 * What sight asks of whoever looks at an examination: who they are, the centres of their seats, and whether they sit in
 * its commission.
 */
export interface ExaminationSight {
  readonly personId: string;
  readonly registryOf: readonly string[];
  readonly coordinatorOf: readonly string[];
  readonly isInCommission: boolean;
}

/** What the reader is to an examination. */
export function examinationStandings(
  reader: ExaminationSight,
  examination: { readonly studentId: string; readonly centreId: string; readonly chairId: string | null },
): ExaminationStanding[] {
  return [
    ...(examination.studentId === reader.personId ? (['author'] as const) : []),
    ...(reader.registryOf.includes(examination.centreId) ? (['registry'] as const) : []),
    ...(reader.isInCommission && examination.chairId === reader.personId ? (['chair'] as const) : []),
    ...(reader.isInCommission ? (['commission'] as const) : []),
  ];
}

/**
 * Who may see an examination: its student, its centre's registry and coordinator, and its commission. The SQL of the
 * store says the same.
 */
export function canSeeExamination(
  reader: ExaminationSight,
  examination: { readonly studentId: string; readonly centreId: string },
): boolean {
  return (
    examinationStandings(reader, { ...examination, chairId: null }).length > 0 ||
    reader.coordinatorOf.includes(examination.centreId)
  );
}
