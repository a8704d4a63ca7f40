import type { Suspension } from '../../experience/rules/index.js';
import { isRealDate } from '../../platform/clock/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { ProposalFacts } from '../../reports/rules/index.js';
import { differs, entryFor, type DeclaredPeriod, type Draft, type DraftPeriod, type Qualification } from './draft.js';
import type { RetainedPeriod } from './opinion.js';

/** Everything that keeps a draft from being proposed, each with its field: the desk shows them all at once. */
export function faultsOfDraft(draft: Draft, declared: readonly DeclaredPeriod[], minimumLength: number): Refusal[] {
  const length = saysSomething(draft.reasoning) ? draft.reasoning.trim().length : 0;
  return [
    ...declared.flatMap((period, index) => faultsOfEntry(entryFor(draft, period), period, index)),
    ...(draft.sense ? [] : [refuse(422, 'opinions.senseMissing', undefined, 'sense')]),
    ...(length === 0 ? [refuse(422, 'opinions.reasoningMissing', undefined, 'reasoning')] : []),
    ...(length > 0 && length < minimumLength
      ? [refuse(422, 'opinions.reasoningTooShort', { length, minimum: minimumLength }, 'reasoning')]
      : []),
  ];
}

/** What may be wrong with what is said of a period. */
type PeriodFault =
  | 'choiceMissing'
  | 'fromInvalid'
  | 'toInvalid'
  | 'toBeforeFrom'
  | 'rateInvalid'
  | 'suspensionInvalid'
  | 'suspensionOutside'
  | 'changeUnexplained';

function faultsOfEntry(entry: DraftPeriod, period: DeclaredPeriod, index: number): Refusal[] {
  const fault = (what: PeriodFault, field: string) =>
    refuse(422, `opinions.${what}`, { employer: period.employer }, fieldOf(index, field));
  if (!entry.choice) return [fault('choiceMissing', 'choice')];
  if (entry.choice === 'keep') return [];
  const faults = [
    ...(isRealDate(entry.from) ? [] : [fault('fromInvalid', 'from')]),
    ...(entry.to === '' || isRealDate(entry.to) ? [] : [fault('toInvalid', 'to')]),
    ...(isRealDate(entry.from) && isRealDate(entry.to) && entry.to < entry.from ? [fault('toBeforeFrom', 'to')] : []),
    ...(rateOf(entry.rate) ? [] : [fault('rateInvalid', 'rate')]),
    ...entry.suspensions.flatMap((gap, at) =>
      isBlank(gap) || lasts(gap)
        ? isBlank(gap) || isWithin(gap, entry)
          ? []
          : [fault('suspensionOutside', `suspensions[${at}].from`)]
        : [fault('suspensionInvalid', `suspensions[${at}].from`)],
    ),
  ];
  const unexplained = faults.length === 0 && differs(typed(entry, period), period) && !saysSomething(entry.reason);
  return unexplained ? [fault('changeUnexplained', 'reason')] : faults;
}

/** The name of a field of the n-th period declared, the same in the form and in the sentence that speaks of it. */
export function fieldOf(index: number, field: string): string {
  return `periods[${index}].${field}`;
}

/** What a draft without faults retains: one row a declared period. A change that changes nothing is none. */
export function retainedFrom(draft: Draft, declared: readonly DeclaredPeriod[]): RetainedPeriod[] {
  return declared.map((period) => {
    const entry = entryFor(draft, period);
    const held = entry.choice === 'change' ? typed(entry, period) : period;
    const { nature, level, from, to, rate, kind, approximate, suspensions } = held;
    const changed = differs(held, period);
    return {
      periodId: period.id,
      ...{ nature, level, from, to, rate, kind, approximate, suspensions },
      changed,
      reason: changed ? entry.reason.trim() : null,
      isWhole: true,
    };
  });
}

/** What a draft retains while it is written: a change counts once its dates and its rate can be read. */
export function retainedSoFar<Declared extends DeclaredPeriod>(
  draft: Draft,
  declared: readonly Declared[],
): Declared[] {
  return declared.map((period) => {
    const entry = entryFor(draft, period);
    const held = entry.choice === 'change' ? typed(entry, period) : undefined;
    return held && isReadable(held) ? { ...period, ...held } : period;
  });
}

function isReadable({ from, to, rate, suspensions = [] }: Qualification): boolean {
  return (
    isRealDate(from) &&
    (to === null || (isRealDate(to) && to >= from)) &&
    !Number.isNaN(rate) &&
    suspensions.every((gap) => lasts(gap) && isWithin(gap, { from, to: to ?? '' }))
  );
}

function isBlank({ from, to }: Suspension): boolean {
  return from === '' && to === '';
}

function lasts({ from, to }: Suspension): boolean {
  return isRealDate(from) && isRealDate(to) && from <= to;
}

/** Of a period still going on, `to` is empty. */
function isWithin(gap: Suspension, { from, to }: Pick<DraftPeriod, 'from' | 'to'>): boolean {
  return gap.from >= from && (to === '' || gap.to <= to);
}

/** What the guard of the move is told of a draft. */
export function proposalFacts(
  draft: Draft & { readonly sense: ProposalFacts['sense'] },
  declared: readonly DeclaredPeriod[],
  given: { readonly minimumLength: number; readonly onCurrentVersion: boolean },
): ProposalFacts {
  return {
    ...given,
    sense: draft.sense,
    reasoning: draft.reasoning,
    periodsWithoutQualification: declared.filter((period) => !entryFor(draft, period).choice).length,
    changesWithoutReason: retainedFrom(draft, declared).filter(
      ({ changed, reason }) => changed && !saysSomething(reason ?? ''),
    ).length,
  };
}

/** What was typed of a period. Whoever gives other days, or says that those shown are exact, knows them (C12). */
function typed(entry: DraftPeriod, period: DeclaredPeriod): Qualification {
  const { nature, level, from, kind, exact } = entry;
  const to = entry.to || null;
  return {
    nature,
    level,
    from,
    to,
    rate: rateOf(entry.rate) ?? Number.NaN,
    kind,
    approximate: period.approximate && !exact && from === period.from && to === period.to,
    suspensions: entry.suspensions.filter((gap) => !isBlank(gap)),
  };
}

function rateOf(text: string): number | undefined {
  const rate = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return rate >= 1 && rate <= 100 ? rate : undefined;
}
