import type { PeriodKind, Suspension } from '../../experience/rules/index.js';
import type { OpinionSense } from '../../reports/rules/index.js';

/** What a period is held to be: the student declares one, the professor retains one. */
export interface Qualification {
  /** The work is of the diploma's specialty (R3, A1). */
  readonly nature: boolean;
  /** It is at the diploma's level. */
  readonly level: boolean;
  readonly from: string;
  /** Null for a job still held. */
  readonly to: string | null;
  readonly rate: number;
  readonly kind: PeriodKind;
  /** Its days are known to the month only (C12). */
  readonly approximate: boolean;
  /** None when left out. */
  readonly suspensions?: readonly Suspension[] | undefined;
}

/** A declared period, as the reading desk needs it. */
export interface DeclaredPeriod extends Qualification {
  readonly id: string;
  readonly employer: string;
  readonly job: string;
  readonly functions?: string | undefined;
}

/** What the professor has typed about one period: kept as typed, even where it is not yet a date or a rate. */
export interface DraftPeriod {
  /** Nothing is retained by silence: each period asks for a choice. */
  readonly choice: 'keep' | 'change' | null;
  readonly nature: boolean;
  readonly level: boolean;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly kind: PeriodKind;
  readonly suspensions: readonly Suspension[];
  /** The days shown are the exact ones, of a period declared by its months. */
  readonly exact: boolean;
  readonly reason: string;
}

/** The same as it is kept: what was typed before a kind and suspensions could be retained says nothing of them. */
type KeptEntry = Omit<DraftPeriod, 'kind' | 'suspensions' | 'exact'> &
  Partial<Pick<DraftPeriod, 'kind' | 'suspensions' | 'exact'>>;

/** An opinion being written. The notes are the professor's own: they are never communicated. */
export interface Draft {
  readonly sense: OpinionSense | null;
  readonly reasoning: string;
  readonly notes: string;
  readonly periods: Readonly<Record<string, KeptEntry>>;
}

/** A draft in which nothing was typed. */
export const EMPTY_DRAFT: Draft = { sense: null, reasoning: '', notes: '', periods: {} };

/** What the desk shows of a period: what was typed, or the declaration, not yet confirmed. */
export function entryFor(draft: Draft, period: DeclaredPeriod): DraftPeriod {
  return { ...asDeclared(period, null), ...draft.periods[period.id] };
}

/** The declaration, in the shape of an entry. */
export function asDeclared(period: DeclaredPeriod, choice: DraftPeriod['choice']): DraftPeriod {
  const { nature, level, from, to, rate, kind, suspensions = [] } = period;
  return { choice, nature, level, from, to: to ?? '', rate: String(rate), kind, suspensions, exact: false, reason: '' };
}

/** Keeps as declared every period the professor has not looked into yet: their own act, by a button. */
export function keepTheRest(draft: Draft, declared: readonly DeclaredPeriod[]): Draft {
  const periods = declared.map((period) => {
    const entry = entryFor(draft, period);
    return [period.id, entry.choice ? entry : asDeclared(period, 'keep')] as const;
  });
  return { ...draft, periods: Object.fromEntries(periods) };
}

/**
 * The draft brought to a new version of the file. What was chosen of a period stands when the period was declared again
 * word for word; a period that is new, or told otherwise, asks for a new choice.
 */
export function carryOver(draft: Draft, before: readonly DeclaredPeriod[], now: readonly DeclaredPeriod[]): Draft {
  const unclaimed = [...before];
  const periods = now.flatMap((period) => {
    const at = unclaimed.findIndex((old) => sameDeclaration(old, period));
    const [old] = at < 0 ? [] : unclaimed.splice(at, 1);
    const entry = old && draft.periods[old.id];
    return entry ? [[period.id, entry] as const] : [];
  });
  return { ...draft, periods: Object.fromEntries(periods) };
}

function sameDeclaration(one: DeclaredPeriod, other: DeclaredPeriod): boolean {
  return one.employer === other.employer && one.job === other.job && !differs(one, other);
}

/** Whether two qualifications of the same period say different things. */
export function differs(one: Qualification, other: Qualification): boolean {
  return (
    one.nature !== other.nature ||
    one.level !== other.level ||
    one.from !== other.from ||
    one.to !== other.to ||
    one.rate !== other.rate ||
    one.kind !== other.kind ||
    one.approximate !== other.approximate ||
    inOrder(one.suspensions) !== inOrder(other.suspensions)
  );
}

function inOrder(suspensions: readonly Suspension[] = []): string {
  return suspensions
    .map(({ from, to }) => `${from} ${to}`)
    .toSorted()
    .join();
}
