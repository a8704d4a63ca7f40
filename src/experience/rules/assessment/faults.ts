import type { AssessedPeriod, AssessmentQuestion, Prescription } from './assessment.js';
import { dayNumber } from './calendar.js';
import type { CompletedInternship } from './internship-length.js';
import type { AssessedFamily, Months, Ruleset } from './ruleset.js';
import { saysSomething } from '../../../platform/texts/rules/index.js';

/** The most periods that one question, or one declaration, may hold. */
export const MOST_PERIODS = 200;
/** The most suspensions that one period may hold. */
export const MOST_SUSPENSIONS = 50;
const MOST_YEARS = 80;
const MOST_COMPLEMENT_MONTHS = 120;
const MOST_HOURS = 20_000;
/** A reference date is followed for decades to say when a condition will be met: the calendar must go on after it. */
const LAST_REFERENCE = '2199-12-31';
const FIRST_DAY = '1900-01-01';
/** Where a commission may fix the length of the internship, and where the framework of a diploma may. */
const PRESCRIBED: readonly AssessedFamily[] = ['rncp5', 'rncp6', 'licence', 'licence-l3'];
const FRAMED: readonly AssessedFamily[] = ['rncp5', 'rncp6'];

/** Why a question cannot be weighed: the code of a sentence, what it needs, and the place: `periods/0/to`. */
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Why a question cannot be weighed; each has its sentence. */
export type FaultCode =
  | 'notADay'
  | 'startsAfterReference'
  | 'endsBeforeStart'
  | 'periodTooLong'
  | 'rateOutside'
  | 'suspensionOutside'
  | 'tooManyPeriods'
  | 'tooManySuspensions'
  | 'hoursOutside'
  | 'lengthNotFixedHere'
  | 'lengthOutside'
  | 'complementNatureMissing';

/** Everything that C7 and the limits refuse, each in its place; nothing when the question can be weighed. */
export function faultsOf(question: Omit<AssessmentQuestion, 'today'>, ruleset: Ruleset): Fault[] {
  const { on, periods, internships, prescription } = question;
  if (!isDay(on) || on > LAST_REFERENCE) return [{ path: 'on', code: 'notADay' }];
  return [
    ...(periods.length > MOST_PERIODS
      ? [{ path: 'periods', code: 'tooManyPeriods' as const, facts: { most: MOST_PERIODS } }]
      : periods.flatMap((period, at) => ofPeriod(period, `periods/${at}`, on))),
    ...(internships.length > MOST_PERIODS
      ? [{ path: 'internships', code: 'tooManyPeriods' as const, facts: { most: MOST_PERIODS } }]
      : internships.flatMap((one, at) => ofInternship(one, `internships/${at}`))),
    ...(prescription ? ofPrescription(prescription, question.family, ruleset) : []),
  ];
}

/** Why the framework of such a diploma cannot fix this length of internship; undefined when it can. */
export function frameworkFault(family: AssessedFamily, months: number, ruleset: Ruleset): Fault | undefined {
  return lengthFault(
    'diploma/internshipMonths',
    months,
    FRAMED.includes(family) ? ruleset.families[family]?.internship?.months : undefined,
  );
}

function ofPeriod({ from, to, rate, suspensions = [] }: AssessedPeriod, path: string, on: string): Fault[] {
  const faults = [...ofDates(from, to, path), ...ofRate(rate, path)];
  if (faults.some(({ code }) => code !== 'rateOutside')) return faults;
  const end = to && to < on ? to : on;
  if (from > on) faults.push({ path: `${path}/from`, code: 'startsAfterReference' });
  else if (end >= yearsAfter(from))
    faults.push({ path: `${path}/${to ? 'to' : 'from'}`, code: 'periodTooLong', facts: { most: MOST_YEARS } });
  if (suspensions.length > MOST_SUSPENSIONS)
    return [...faults, { path: `${path}/suspensions`, code: 'tooManySuspensions', facts: { most: MOST_SUSPENSIONS } }];
  return [...faults, ...suspensions.flatMap((gap, at) => ofSuspension(gap, { from, to }, `${path}/suspensions/${at}`))];
}

function ofSuspension(
  gap: { readonly from: string; readonly to: string },
  period: Pick<AssessedPeriod, 'from' | 'to'>,
  path: string,
): Fault[] {
  const faults = ofDates(gap.from, gap.to, path);
  if (faults.length > 0) return faults;
  const isOutside = (day: string): boolean => day < period.from || (Boolean(period.to) && day > (period.to ?? ''));
  return (['from', 'to'] as const)
    .filter((edge) => isOutside(gap[edge]))
    .map((edge) => ({ path: `${path}/${edge}`, code: 'suspensionOutside' }));
}

function ofInternship({ from, to, rate = 100, hours }: CompletedInternship, path: string): Fault[] {
  const areHours = hours === undefined || (hours > 0 && hours <= MOST_HOURS);
  return [
    ...ofDates(from, to, path),
    ...ofRate(rate, path),
    ...(areHours ? [] : [{ path: `${path}/hours`, code: 'hoursOutside' as const, facts: { most: MOST_HOURS } }]),
  ];
}

function ofPrescription({ kind, months, nature }: Prescription, family: AssessedFamily, ruleset: Ruleset): Fault[] {
  if (kind === 'internship') {
    const fault = lengthFault(
      'prescription/months',
      months,
      PRESCRIBED.includes(family) ? ruleset.families[family]?.internship?.months : undefined,
    );
    return fault ? [fault] : [];
  }
  const length = lengthFault('prescription/months', months, { min: 1, max: MOST_COMPLEMENT_MONTHS });
  // R52: the commission states the nature and the duration.
  return [
    ...(length ? [length] : []),
    ...(saysSomething(nature ?? '') ? [] : [{ path: 'prescription/nature', code: 'complementNatureMissing' as const }]),
  ];
}

function lengthFault(path: string, months: number, allowed: Months | undefined): Fault | undefined {
  if (!allowed) return { path, code: 'lengthNotFixedHere' };
  const isAllowed = Number.isInteger(months) && months >= allowed.min && months <= allowed.max;
  return isAllowed ? undefined : { path, code: 'lengthOutside', facts: { least: allowed.min, most: allowed.max } };
}

function ofDates(from: string, to: string | null | undefined, path: string): Fault[] {
  const faults: Fault[] = [];
  if (!isDay(from)) faults.push({ path: `${path}/from`, code: 'notADay' });
  if (to && !isDay(to)) faults.push({ path: `${path}/to`, code: 'notADay' });
  if (faults.length === 0 && to && to < from) faults.push({ path: `${path}/to`, code: 'endsBeforeStart' });
  return faults;
}

function ofRate(rate: number, path: string): Fault[] {
  return Number.isInteger(rate) && rate >= 1 && rate <= 100 ? [] : [{ path: `${path}/rate`, code: 'rateOutside' }];
}

function isDay(date: string): boolean {
  return date >= FIRST_DAY && dayNumber(date) !== undefined;
}

function yearsAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + MOST_YEARS}${date.slice(4)}`;
}
