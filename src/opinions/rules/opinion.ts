import type { OpinionSense } from '../../reports/rules/index.js';
import type { DeclaredPeriod, Draft, Qualification } from './draft.js';

/** What the professor retains of a declared period. Where it differs from the declaration, it says why. */
export interface RetainedPeriod extends Qualification {
  readonly periodId: string;
  readonly changed: boolean;
  readonly reason: string | null;
  /**
   * False of what was proposed before a kind, suspensions and exact days could be retained: they are as declared, and its
   * seal says nothing of them.
   */
  readonly isWhole: boolean;
}

/** The same with the declaration it answers: both stay visible. */
export interface RetainedBeside extends RetainedPeriod {
  readonly declared: DeclaredPeriod;
}

/** A proposed opinion (R47), bound to the version and to the very bytes that were read. */
export interface Opinion {
  readonly id: string;
  readonly reportId: string;
  readonly versionId: string;
  readonly reportSha256: string;
  readonly professorId: string;
  readonly professorName: string;
  readonly sense: OpinionSense;
  readonly reasoning: string;
  readonly proposedAt: Date;
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
  readonly retained: readonly RetainedBeside[];
}

/** What is written of an opinion when it is proposed, and sealed afterwards. */
export type ProposedOpinion = Omit<Opinion, 'professorName' | 'endedAt' | 'endedWhy' | 'retained'> & {
  readonly retained: readonly RetainedPeriod[];
};

/**
 * The text that stands for an opinion when it is sealed: the same words give the same text, whatever the order they
 * were read in.
 */
export function canonicalText(opinion: ProposedOpinion): string {
  const retained = [...opinion.retained]
    .sort((one, other) => (one.periodId < other.periodId ? -1 : 1))
    .map(({ periodId, nature, level, from, to, rate, changed, reason, isWhole, ...more }) => [
      periodId,
      nature,
      level,
      from,
      to,
      rate,
      changed,
      reason,
      ...(isWhole ? [more.kind, more.approximate, (more.suspensions ?? []).map((gap) => [gap.from, gap.to])] : []),
    ]);
  return JSON.stringify([
    opinion.id,
    opinion.reportId,
    opinion.versionId,
    opinion.reportSha256,
    opinion.professorId,
    opinion.sense,
    opinion.reasoning,
    opinion.proposedAt.toISOString(),
    retained,
  ]);
}

/** A draft that starts from an opinion proposed before: nothing has to be typed again. */
export function draftFrom(opinion: Pick<ProposedOpinion, 'sense' | 'reasoning' | 'retained'>, notes: string): Draft {
  const periods = opinion.retained.map(
    ({ periodId, changed, nature, level, from, to, rate, kind, suspensions = [], approximate, reason }) =>
      [
        periodId,
        {
          choice: changed ? 'change' : 'keep',
          nature,
          level,
          from,
          to: to ?? '',
          rate: String(rate),
          kind,
          suspensions,
          exact: changed && !approximate,
          reason: reason ?? '',
        },
      ] as const,
  );
  return { sense: opinion.sense, reasoning: opinion.reasoning, notes, periods: Object.fromEntries(periods) };
}

/** Retained beside declared, in the order of the declaration. */
export function beside(retained: readonly RetainedPeriod[], declared: readonly DeclaredPeriod[]): RetainedBeside[] {
  return declared.flatMap((period) =>
    retained.filter(({ periodId }) => periodId === period.id).map((kept) => ({ ...kept, declared: period })),
  );
}
