import { PERIOD_KINDS, type PeriodKind, type Suspension } from './assessment/index.js';

export { PERIOD_KINDS, type PeriodKind, type Suspension };

/** A period of activity, as the student declares it (R41). Dates are days, inclusive; `to` null is still going on. */
export interface Period {
  readonly id: string;
  readonly employer: string;
  readonly job: string;
  readonly functions: string;
  readonly from: string;
  readonly to: string | null;
  /**
   * The student knows the months only: from their first day to their last, counted prudently, for the professor to make
   * exact (C12).
   */
  readonly approximate: boolean;
  /** Working-time rate, 1 to 100. */
  readonly rate: number;
  /** In order, apart from one another; none when left out. */
  readonly suspensions?: readonly Suspension[] | undefined;
  readonly kind: PeriodKind;
  readonly nature: boolean;
  readonly level: boolean;
  /** Detailed in the report (R42). */
  readonly significant: boolean;
}

/** In the specialty takes both the nature and the level (R3, A1). */
export function isInSpecialty({ nature, level }: Pick<Period, 'nature' | 'level'>): boolean {
  return nature && level;
}

/** What one of the periods of a declaration answers. */
export interface PlanAnswer {
  readonly prescriptionId: string;
  readonly line: number;
  readonly periodId: string;
}

/**
 * The text that stands for a declaration when it is sealed: the same periods that answer the same give the same text,
 * whatever their order.
 */
export function canonicalDeclaration(periods: readonly Period[], answers: readonly PlanAnswer[] = []): string {
  const lines = new Map(
    periods.map((period) => [
      period.id,
      JSON.stringify([
        period.from,
        period.to,
        period.employer,
        period.job,
        period.functions,
        period.approximate,
        period.rate,
        period.kind,
        period.nature,
        period.level,
        period.significant,
        // Left out where there is none, as from what was sealed before there could be.
        ...(period.suspensions?.length ? [period.suspensions.map(({ from, to }) => [from, to])] : []),
      ]),
    ]),
  );
  const answered = answers.map(({ prescriptionId, line, periodId }) =>
    JSON.stringify(['answers', prescriptionId, line, lines.get(periodId)]),
  );
  return [...[...lines.values()].sort(), ...answered.sort()].join('\n');
}
