/** A declared period that answers a line, by what it is called. */
export interface AnsweringPeriod {
  readonly id: string;
  readonly job: string;
  readonly employer: string;
}

/** The complement that a commission asked for, and which periods of a declaration answer its lines. */
export interface AskedPlan {
  /** The prescription's. */
  readonly id: string;
  readonly nature: string;
  readonly months: number;
  /** As JSON writes an instant. */
  readonly givenAt: string;
  /** A newer answer stands; what was answered to this one is kept. */
  readonly superseded: boolean;
  readonly answers: readonly { readonly line: number; readonly period: AnsweringPeriod }[];
}

/** One line of it; no period where it is not answered. */
export interface AskedLine {
  readonly line: number;
  readonly text: string;
  readonly period: AnsweringPeriod | null;
}

/** The lines of a nature as it was typed, one a line. */
export function linesOfNature(nature: string | null): string[] {
  return (nature ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Each line of a plan with the period that answers it, in order. */
export function linesOfPlan({ nature, answers }: Pick<AskedPlan, 'nature' | 'answers'>): AskedLine[] {
  return linesOfNature(nature).map((text, at) => ({
    line: at + 1,
    text,
    period: answers.find(({ line }) => line === at + 1)?.period ?? null,
  }));
}

/** The plan that stands, if any. */
export function standingPlan(plans: readonly AskedPlan[]): AskedPlan | undefined {
  return plans.find(({ superseded }) => !superseded);
}

/** How many lines of the standing plan no period answers. */
export function unansweredIn(plans: readonly AskedPlan[]): number {
  const standing = standingPlan(plans);
  return standing ? linesOfPlan(standing).filter(({ period }) => period === null).length : 0;
}
