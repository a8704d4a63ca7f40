import { isRefusal, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { Choice, DayOrMonth, Groups, Text, Ticked, Whole } from '../../platform/web/index.js';
import { MOST_SUSPENSIONS } from '../rules/assessment/index.js';
import { PERIOD_KINDS, type Period, type PeriodKind } from '../rules/index.js';
import { daysFrom, misplaced, SuspensionForm, suspensionFields, typedDays } from './days.form.js';

/** What the page of a period may send (R41, C1). */
export class PeriodForm {
  @Text({ required: 'experience.employerMissing', atMost: 200 }) employer: string;
  @Text({ required: 'experience.jobMissing', atMost: 200 }) job: string;
  @Text({ required: 'experience.functionsMissing', atMost: 2000 }) functions: string;
  @DayOrMonth({ required: 'experience.fromMissing' }) from: string;
  @DayOrMonth() to?: string;
  @Groups(SuspensionForm, { atMost: MOST_SUSPENSIONS }) suspensions: SuspensionForm[];
  @Whole({ required: 'experience.rateMissing', atLeast: 1, atMost: 100 }) rate: number;
  @Choice(PERIOD_KINDS, { required: 'experience.kindMissing' }) kind: PeriodKind;
  @Choice(['yes', 'no'], { required: 'experience.natureMissing' }) nature: 'yes' | 'no';
  @Choice(['yes', 'no'], { required: 'experience.levelMissing' }) level: 'yes' | 'no';
  @Ticked() significant: boolean;
}

/**
 * The period of a form. Refused on its field when reversed, not begun on the day, or suspended outside of it (C7); its
 * days are as `daysFrom` gives them.
 */
export function periodFrom(form: PeriodForm, today: string): Omit<Period, 'id'> | Refusal {
  const days = daysFrom(form.from, form.to ?? null);
  if (isRefusal(days)) return days;
  const { from, to } = days;
  const suspensions = form.suspensions.map((gap) => ({ from: gap.from, to: gap.to }));
  const isReversed = to !== null && to < from;
  const refusal = refuseAll(
    from > today ? refuse(422, 'experience.future', undefined, 'from') : undefined,
    isReversed ? refuse(422, 'experience.reversed', undefined, 'to') : undefined,
    ...(isReversed ? [] : misplaced(suspensions, days)),
  );
  if (refusal) return refusal;
  return {
    ...days,
    suspensions,
    employer: form.employer,
    job: form.job,
    functions: form.functions,
    rate: form.rate,
    kind: form.kind,
    nature: form.nature === 'yes',
    level: form.level === 'yes',
    significant: form.significant,
  };
}

/** What a period's page shows before anything is typed. */
export function typedOf(period: Period | undefined): Record<string, string> {
  if (!period) return { rate: '100', kind: 'employee' };
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  return {
    employer: period.employer,
    job: period.job,
    functions: period.functions,
    ...typedDays(period),
    ...suspensionFields(period.suspensions),
    rate: String(period.rate),
    kind: period.kind,
    nature: yes(period.nature),
    level: yes(period.level),
    significant: period.significant ? 'yes' : '',
  };
}
