import { countedBefore, type DayNumber } from './calendar.js';

/** A stretch of experience on the calendar: from its first day up to the day after its last, at a rate of 1 to 100. */
export interface Stretch {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly rate: number;
  readonly inSpecialty: boolean;
}

/** Experience measured in hundredths of a day, full-time equivalent: S in the specialty, T in all (C3, C4). */
export interface Measure {
  readonly inSpecialty: number;
  readonly total: number;
}

interface Step {
  readonly day: DayNumber;
  readonly all: number;
  readonly specialty: number;
}

/** A stretch of the calendar on which the rates do not change: in the specialty and in all, each at most 100. */
export interface Cover {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly inSpecialty: number;
  readonly total: number;
}

/** Measures stretches whatever their order and overlaps: each day counts the sum of its rates, at most 100 (C4). */
export function measure(stretches: readonly Stretch[]): Measure {
  let [inSpecialty, total] = [0, 0];
  for (const cover of coverOf(stretches)) {
    const days = countedBefore(cover.until) - countedBefore(cover.from);
    inSpecialty += days * cover.inSpecialty;
    total += days * cover.total;
  }
  return { inSpecialty, total };
}

/** What is counted of each day, in order, gaps left out. It walks the days on which a rate changes, never each day. */
export function coverOf(stretches: readonly Stretch[]): Cover[] {
  const steps = stretches.flatMap(stepsOf).sort((one, other) => one.day - other.day);
  const covers: Cover[] = [];
  let [specialtyRate, allRate] = [0, 0];
  let since = steps[0]?.day ?? 0;
  for (const step of steps) {
    if (step.day > since && allRate > 0)
      covers.push({
        from: since,
        until: step.day,
        inSpecialty: Math.min(100, specialtyRate),
        total: Math.min(100, allRate),
      });
    specialtyRate += step.specialty;
    allRate += step.all;
    since = step.day;
  }
  return covers;
}

function stepsOf({ from, until, rate, inSpecialty }: Stretch): Step[] {
  if (until <= from) return [];
  const specialty = inSpecialty ? rate : 0;
  return [
    { day: from, all: rate, specialty },
    { day: until, all: -rate, specialty: -specialty },
  ];
}
