import { Choice, Day, DayOrMonth, Groups, Id, Text, Whole, type Typed } from '../../platform/web/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { MOST_SUSPENSIONS } from '../rules/assessment/index.js';
import { PERIOD_KINDS, type PeriodKind } from '../rules/index.js';
import { daysFrom, NEW_SUSPENSION, SuspensionForm, suspensionsTyped, withSuspensions } from './days.form.js';
import type { TimelinePeriod } from './timeline.js';

/** Periods on one page at the most: whoever has more asks as a program. */
export const MOST_SIMULATED = 50;
export const SPECIALTIES = ['in', 'low', 'out'] as const;

/** A period of the simulation. */
class SimulatedPeriodForm {
  @Text() job: string;
  @DayOrMonth({ required: 'experience.fromMissing' }) from: string;
  @DayOrMonth() to?: string;
  @Groups(SuspensionForm, { atMost: MOST_SUSPENSIONS }) suspensions: SuspensionForm[];
  @Whole({ required: 'experience.rateMissing', atLeast: 1, atMost: 100 }) rate: number;
  @Choice(PERIOD_KINDS, { required: 'experience.kindMissing' }) kind: PeriodKind;
  @Choice(SPECIALTIES, { required: 'experience.specialtyMissing' }) specialty: (typeof SPECIALTIES)[number];
}

/** What the simulation's page may send. */
export class SimulationForm {
  @Text({ required: 'experience.diplomaMissing' }) diploma: string;
  @Id() centre?: string;
  @Day() on?: string;
  @Groups(SimulatedPeriodForm, { atMost: MOST_SIMULATED }) periods: SimulatedPeriodForm[];
}

/** The period as it is weighed and drawn. Its days are refused as `daysFrom` refuses them. */
export function simulatedPeriod(form: SimulatedPeriodForm): TimelinePeriod | Refusal {
  const days = daysFrom(form.from, form.to ?? null);
  if (isRefusal(days)) return days;
  const { job, rate, kind, specialty } = form;
  return {
    ...days,
    suspensions: form.suspensions.map(({ from, to }) => ({ from, to })),
    rate,
    kind,
    nature: specialty !== 'out',
    level: specialty === 'in',
    ...(job && { name: job }),
  };
}

/** What was typed of one period, by the names of its fields. */
export type TypedPeriod = Readonly<Record<string, string>>;

/** A period before anything is typed. */
export const NEW_PERIOD: TypedPeriod = { rate: '100', kind: 'employee', specialty: 'in' };

/** The periods of a form as they were typed, in their order. */
export function periodsTyped(body: Readonly<Record<string, unknown>>): TypedPeriod[] {
  const periods = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(body)) {
    const [, at, field] = /^periods\[(\d{1,2})\]\.([a-z]+(?:\[\d{1,2}\])?(?:\.[a-z]+){0,2})$/.exec(name) ?? [];
    if (at === undefined || field === undefined || typeof value !== 'string') continue;
    const period = periods.get(Number(at)) ?? {};
    period[field] = value;
    periods.set(Number(at), period);
  }
  return [...periods].sort(([one], [other]) => one - other).map(([, period]) => period);
}

/** The period with a line more for a suspension. */
export function withOneMoreSuspension(period: TypedPeriod): TypedPeriod {
  return withSuspensions(period, [...suspensionsTyped(period), NEW_SUSPENSION], { keepBlank: true });
}

/** The form with these periods and no other, numbered from 0. */
export function withPeriods(
  { diploma, centre, ...body }: Readonly<Record<string, unknown>>,
  periods: readonly TypedPeriod[],
): Typed {
  const day = ['on', 'on.day', 'on.month', 'on.year'].flatMap((name) =>
    typeof body[name] === 'string' ? [[name, body[name]]] : [],
  ) as [string, string][];
  const fields = periods.flatMap((period, at) =>
    Object.entries(period).map(([field, value]): [string, string] => [`periods[${at}].${field}`, value]),
  );
  return Object.fromEntries([
    ...(typeof diploma === 'string' ? [['diploma', diploma] as const] : []),
    ...(typeof centre === 'string' ? [['centre', centre] as const] : []),
    ...day,
    ...fields,
  ]);
}

/** A period of which nothing was said: neither a date nor a job. */
export function isBlankPeriod(period: TypedPeriod): boolean {
  return Object.entries(period).every(([field, value]) => field in NEW_PERIOD || value.trim() === '');
}
