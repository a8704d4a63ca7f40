import { wholeMonths } from '../../experience/rules/index.js';
import { addDays, addMonths, daysBetween } from '../../platform/clock/rules/index.js';
import type { TraineeStatus } from './internship.js';
import { exceedsMonths, MOST_HOURS, MOST_MONTHS, spanOf, type Span } from './length.js';

/** Above so many hours at a host in the year, gratuity is due from the first day (L124-6). */
export const GRATUITY_FROM_HOURS = 308;
/** Trainees at a time: of a tutor (R124-13), of a referent teacher (D124-3). */
const MOST_OF_A_TUTOR = 3;
const MOST_OF_A_TEACHER = 24;
const LEAST_COURSE_HOURS = 200;

/** What the portal knows beside the terms. Others are those whose dates meet these, filed and not ended. */
export interface LegalFacts {
  /** Hours of the same trainee at the same host in the same academic year, by other agreements. */
  readonly hoursElsewhere: number;
  readonly othersOfTutor: number;
  readonly othersOfTeacher: number;
  readonly othersAtHost: number;
  /** The last internship on the same post that was not broken off by its trainee (L124-11). */
  readonly before: { readonly startsOn: string; readonly endsOn: string } | null;
  readonly gratuityFloorCents: number;
  readonly hasCountrySheet: boolean;
  /** It was interrupted at some time. */
  readonly interrupted: boolean;
}

/** What a check looks at of the terms. */
export interface LegalTerms {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weeklyHours: number | null;
  readonly totalHours: number | null;
  readonly hostCountry: string;
  readonly hostStaff: number | null;
  readonly gratuityCents: number | null;
  readonly courseHours: number | null;
}

export type LegalCode =
  'sixMonths' | 'gratuity' | 'tutorCap' | 'teacherCap' | 'hostCap' | 'waitingPeriod' | 'countrySheet' | 'courseHours';

/** Something the internship law has to say of these terms: it blocks, or it warns. */
export interface LegalCheck {
  readonly code: LegalCode;
  readonly law: string;
  readonly blocks: boolean;
  /** The field of the form it speaks of. */
  readonly field: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Whether gratuity is due for so many hours at a host in the year (I14). */
export function isGratuityDue(hours: number): boolean {
  return hours > GRATUITY_FROM_HOURS;
}

/** The first day of the next trainee on a post: a third of the internship before must have passed (L124-11). */
export function firstDayOnPost({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string {
  const months = wholeMonths({ from: startsOn, to: endsOn });
  const dayAfter = addDays(endsOn, 1);
  const left = daysBetween(addMonths(startsOn, months), dayAfter) + (months % 3) * 30;
  return addDays(addMonths(dayAfter, Math.floor(months / 3)), Math.ceil(left / 3));
}

/** How many trainees a host may have at a time: three under twenty people, then 15 %, rounded up (R124-10). */
export function mostAtHost(staff: number): number {
  return staff < 20 ? 3 : Math.ceil((staff * 15) / 100);
}

/**
 * Everything the internship law has to say of these terms, and nothing of what has no days yet. It binds initial training; for a trainee of lifelong
 * training or alternance the same checks warn (finding 4, L124-1). The host's cap and the hours of the course only ever
 * warn: the portal does not see all of a host's trainees.
 */
export function legalChecks(terms: LegalTerms, status: TraineeStatus, known: LegalFacts): LegalCheck[] {
  const binds = status === 'INITIAL';
  const check = (
    applies: boolean,
    code: LegalCode,
    law: string,
    field: string,
    facts: LegalCheck['facts'] = {},
    blocks = binds,
  ): LegalCheck[] => (applies ? [{ code, law, blocks, field, facts }] : []);
  const span = spanOf(terms);
  return [
    ...(span ? ofDates(span, terms, known, check) : []),
    ...check(terms.hostCountry !== 'FR' && !known.hasCountrySheet, 'countrySheet', 'L124-20', 'hostCountry'),
    ...check(
      (terms.courseHours ?? LEAST_COURSE_HOURS) < LEAST_COURSE_HOURS,
      'courseHours',
      'D124-2',
      'courseHours',
      { least: LEAST_COURSE_HOURS },
      false,
    ),
  ];
}

type Check = (
  applies: boolean,
  code: LegalCode,
  law: string,
  field: string,
  facts?: LegalCheck['facts'],
  blocks?: boolean,
) => LegalCheck[];

/** What is measured between two days, or counted on them. */
function ofDates(span: Span, terms: LegalTerms, known: LegalFacts, check: Check): LegalCheck[] {
  const hours = span.totalHours + known.hoursElsewhere;
  const next = known.before && firstDayOnPost(known.before);
  return [
    ...check(
      hours > MOST_HOURS || exceedsMonths(span, MOST_MONTHS, known.interrupted),
      'sixMonths',
      'L124-5',
      'totalHours',
      { hours, most: MOST_HOURS, months: MOST_MONTHS },
    ),
    ...check(
      isGratuityDue(hours) && (terms.gratuityCents ?? 0) < known.gratuityFloorCents,
      'gratuity',
      'L124-6',
      'gratuity',
      { hours, from: GRATUITY_FROM_HOURS, floorCents: known.gratuityFloorCents },
    ),
    ...check(known.othersOfTutor >= MOST_OF_A_TUTOR, 'tutorCap', 'R124-13', 'tutorEmail', {
      others: known.othersOfTutor,
      most: MOST_OF_A_TUTOR,
    }),
    ...check(known.othersOfTeacher >= MOST_OF_A_TEACHER, 'teacherCap', 'D124-3', 'teacherId', {
      others: known.othersOfTeacher,
      most: MOST_OF_A_TEACHER,
    }),
    ...check(
      terms.hostStaff !== null && known.othersAtHost >= mostAtHost(terms.hostStaff),
      'hostCap',
      'R124-10',
      'hostStaff',
      { others: known.othersAtHost, most: mostAtHost(terms.hostStaff ?? 0) },
      false,
    ),
    ...(next === null ? [] : check(span.startsOn < next, 'waitingPeriod', 'L124-11', 'startsOn', { first: next })),
  ];
}
