import { academicYearOf } from '../../institution/rules/index.js';
import { addDays, daysBetween } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal, type SentenceCode } from '../../platform/refusal/rules/index.js';
import { notDistinct, type Addresses } from './distinct.js';
import { exceedsMonths, hoursHeld, spanOf, type Span } from './length.js';
import { legalChecks, type LegalCheck, type LegalFacts } from './legal.js';
import type { TraineeStatus } from './internship.js';
import { notNeeded, type Need } from './need.js';
import { notTogether, type Beside } from './together.js';
import { missingIn, type TermName, type Terms } from './terms.js';

/** Calendar days between the complete request and the start (R35, A20). */
export const NOTICE_DAYS = 15;

/** Everything a request of an agreement is judged by. Days are the centre's. */
export interface FilingFacts {
  readonly terms: Terms;
  readonly status: TraineeStatus;
  readonly today: string;
  /**
   * The first complete request, when what it was tested for has not changed since; the day of filing is then that one.
   */
  readonly standsSince: string | null;
  readonly need: Need;
  /** The academic years the student is enrolled in, by the year they begin in. */
  readonly enrolledYears: readonly number[];
  /** Those of the parties that sign with an account. */
  readonly addresses: Addresses;
  /** Other agreements of theirs whose dates meet these. */
  readonly overlaps: readonly Beside[];
  /** Why the registry lets it run beside another part-time one, and how many hours a week both may be. */
  readonly together: string | null;
  readonly mostTogether: number;
  readonly known: LegalFacts;
}

/** The first day on which an internship may start, for a complete request filed on this one (R35). */
export function firstPossibleStart(filedOn: string): string {
  return addDays(filedOn, NOTICE_DAYS);
}

/** The academic years an internship touches (R33, A18), by the year they begin in. */
export function yearsTouched({ startsOn, endsOn }: Pick<Span, 'startsOn' | 'endsOn'>): number[] {
  const first = academicYearOf(startsOn);
  return Array.from({ length: academicYearOf(endsOn) - first + 1 }, (_, index) => first + index);
}

/** What the law has to say of a request so far. */
export function checksOf({ terms, status, known }: Pick<FilingFacts, 'terms' | 'status' | 'known'>): LegalCheck[] {
  return legalChecks(terms, status, known);
}

/**
 * Why an agreement cannot be asked for (422): what it lacks (R36), no need of it (R27), fewer than fifteen days (R35,
 * with the first possible start), and what no terms may say. The end of the course (R34) is the registry's to certify,
 * and delays nothing for the student (decision 24).
 */
export function notFilable(facts: FilingFacts): Refusal | undefined {
  return refuseAll(
    notComplete(facts.terms),
    notNeeded(facts.need),
    facts.terms.startsOn === null ? undefined : notInTime(facts),
    notTenable(facts),
  );
}

/** R36: no dates, no content or no tutor, then whatever else a complete request holds. */
export function notComplete(terms: Terms): Refusal | undefined {
  const missing = missingIn(terms);
  const said = new Set<TermName>();
  const absent = (code: SentenceCode, ...names: readonly TermName[]): Refusal | undefined => {
    const [first] = names.filter((name) => missing.includes(name));
    for (const name of names) said.add(name);
    return first && refuse(422, code, undefined, first);
  };
  return refuseAll(
    absent('internships.datesMissing', 'startsOn', 'endsOn'),
    absent('internships.contentMissing', 'tasks'),
    absent('internships.tutorMissing', 'tutorName', 'tutorEmail'),
    ...missing
      .filter((name) => !said.has(name))
      .map((name) => refuse(422, 'internships.termMissing', { term: name }, name)),
  );
}

/** R35: fifteen calendar days; and what stands since an earlier day does not bring back a start that has come (R31). */
export function notInTime({
  terms: { startsOn },
  today,
  standsSince,
}: Pick<FilingFacts, 'terms' | 'today' | 'standsSince'>): Refusal | undefined {
  const filedOn = standsSince ?? today;
  if (startsOn === null || startsOn <= today)
    return refuse(422, 'internships.startHasCome', { first: firstPossibleStart(today) }, 'startsOn');
  const days = daysBetween(filedOn, startsOn);
  return days < NOTICE_DAYS
    ? refuse(
        422,
        'internships.tooLate',
        { days, notice: NOTICE_DAYS, filedOn, first: firstPossibleStart(today) },
        'startsOn',
      )
    : undefined;
}

/**
 * What no terms may say, asked for or amended (422): days the wrong way round, hours that they cannot hold (L124-14),
 * two parties in one person (decision 23), a year without enrolment (R33), another internship at the same time, longer
 * than the diploma knows (R28), what the internship law forbids in initial training.
 */
export function notTenable({
  terms,
  status,
  need,
  enrolledYears,
  addresses,
  overlaps,
  together,
  mostTogether,
  known,
}: Omit<FilingFacts, 'today' | 'standsSince'>): Refusal | undefined {
  const { startsOn, endsOn } = terms;
  const span = spanOf(terms);
  const year = span && yearsTouched(span).find((one) => !enrolledYears.includes(one));
  const held = span && Math.floor(hoursHeld(span));
  return refuseAll(
    startsOn !== null && endsOn !== null && endsOn < startsOn
      ? refuse(422, 'internships.endBeforeStart', undefined, 'endsOn')
      : undefined,
    held !== undefined && span && span.totalHours > held
      ? refuse(
          422,
          'internships.hoursNotHeld',
          { hours: span.totalHours, held, weekly: span.weeklyHours },
          'totalHours',
        )
      : undefined,
    notDistinct(terms, addresses),
    year === undefined ? undefined : refuse(422, 'internships.notEnrolled', { from: year, to: year + 1 }, 'startsOn'),
    notTogether(terms.weeklyHours, { overlaps, together, mostTogether }),
    span && need.longest !== null && exceedsMonths(span, need.longest, known.interrupted)
      ? refuse(422, 'internships.tooLong', { most: need.longest }, 'endsOn')
      : undefined,
    forbidden(legalChecks(terms, status, known)),
  );
}

/** The checks that block, as a refusal in the words of their laws. */
export function forbidden(checks: readonly LegalCheck[]): Refusal | undefined {
  return refuseAll(
    ...checks
      .filter(({ blocks }) => blocks)
      .map(({ code, facts, field }) => refuse(422, `internships.${code}`, facts, field)),
  );
}
