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

/**
 * Measures stretches whatever their order and overlaps: each day counts the sum of its rates, at most 100 (C4).
 * It walks the days on which a rate changes, never each day.
 */
export function measure(stretches: readonly Stretch[]): Measure {
  const steps = stretches.flatMap(stepsOf).sort((one, other) => one.day - other.day);
  let [inSpecialty, total, specialtyRate, allRate] = [0, 0, 0, 0];
  let since = steps[0]?.day ?? 0;
  for (const step of steps) {
    const days = countedBefore(step.day) - countedBefore(since);
    inSpecialty += days * Math.min(100, specialtyRate);
    total += days * Math.min(100, allRate);
    specialtyRate += step.specialty;
    allRate += step.all;
    since = step.day;
  }
  return { inSpecialty, total };
}

function stepsOf({ from, until, rate, inSpecialty }: Stretch): Step[] {
  if (until <= from) return [];
  const specialty = inSpecialty ? rate : 0;
  return [
    { day: from, all: rate, specialty },
    { day: until, all: -rate, specialty: -specialty },
  ];
}
