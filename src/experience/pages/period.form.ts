import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { Choice, Day, Text, Ticked, Whole } from '../../platform/web/index.js';
import { PERIOD_KINDS, type Period, type PeriodKind } from '../rules/index.js';

/** What the page of a period may send (R41, C1). */
export class PeriodForm {
  @Text({ required: 'experience.employerMissing', atMost: 200 }) employer: string;
  @Text({ required: 'experience.jobMissing', atMost: 200 }) job: string;
  @Text({ required: 'experience.functionsMissing', atMost: 2000 }) functions: string;
  @Day({ required: 'experience.fromMissing' }) from: string;
  @Day() to?: string;
  @Ticked() approximate: boolean;
  @Whole({ required: 'experience.rateMissing', atLeast: 1, atMost: 100 }) rate: number;
  @Choice(PERIOD_KINDS, { required: 'experience.kindMissing' }) kind: PeriodKind;
  @Choice(['yes', 'no'], { required: 'experience.natureMissing' }) nature: 'yes' | 'no';
  @Choice(['yes', 'no'], { required: 'experience.levelMissing' }) level: 'yes' | 'no';
  @Ticked() significant: boolean;
}

/** The period of a form. Refused on its field when reversed, or not begun on the day (C7). */
export function periodFrom(form: PeriodForm, today: string): Omit<Period, 'id'> | Refusal {
  const to = form.to ?? null;
  const refusal = refuseAll(
    form.from > today ? refuse(422, 'experience.future', undefined, 'from') : undefined,
    to !== null && to < form.from ? refuse(422, 'experience.reversed', undefined, 'to') : undefined,
  );
  if (refusal) return refusal;
  return {
    employer: form.employer,
    job: form.job,
    functions: form.functions,
    from: form.from,
    to,
    approximate: form.approximate,
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
    from: period.from,
    to: period.to ?? '',
    approximate: period.approximate ? 'yes' : '',
    rate: String(period.rate),
    kind: period.kind,
    nature: yes(period.nature),
    level: yes(period.level),
    significant: period.significant ? 'yes' : '',
  };
}
