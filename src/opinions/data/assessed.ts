import { weighTwice, type WeighedPeriod, type WeighedTwice, type Weighing } from '../../experience/index.js';
import { localDate } from '../../platform/clock/index.js';
import { differs, retainedSoFar, type Draft, type Opinion, type Qualification } from '../rules/index.js';
import type { ExaminedFile } from './examined.store.js';

/** All that a file is weighed from. */
export interface AssessedFile {
  readonly weighing: Weighing;
  readonly timeZone: string;
  /** When the version that is read was deposited, as JSON writes an instant; null while it is prepared. */
  readonly depositedAt: string | null;
  readonly declared: readonly WeighedPeriod[] | null;
  /** Null while no opinion stands on that version. */
  readonly retained: readonly WeighedPeriod[] | null;
}

/**
 * The assessment of a file, on the day its version was deposited, or today while it is prepared (C8), by the rules in
 * force now.
 */
export function assessFile(
  { weighing, timeZone, depositedAt, declared, retained }: AssessedFile,
  now: Date,
): WeighedTwice {
  const today = localDate(now, timeZone);
  return weighTwice(
    weighing,
    { declared: declared ?? [], retained },
    { on: depositedAt === null ? today : localDate(new Date(depositedAt), timeZone), today },
  );
}

/**
 * What the professor has before them, weighed: as declared, and as they retain it, in their opinion or so far in their
 * draft; only as declared while nothing differs.
 */
export function assessDesk(
  examined: ExaminedFile,
  { opinion, draft }: { readonly opinion: Opinion | undefined; readonly draft: Draft | undefined },
  now: Date,
): WeighedTwice {
  const { weighing, timeZone, depositedAt } = examined;
  const declared = examined.periods.map((period) => ({ ...period, name: period.job }));
  const kept =
    opinion?.versionId === examined.versionId
      ? new Map(opinion.retained.map((period) => [period.periodId, period]))
      : undefined;
  const retained = kept
    ? declared.map((period) => ({ ...period, ...qualificationOf(kept.get(period.id) ?? period) }))
    : draft && retainedSoFar(draft, declared);
  const differ = retained?.some((period, at) => differs(period, declared[at] ?? period)) ?? false;
  return assessFile(
    {
      weighing,
      timeZone,
      depositedAt: depositedAt?.toISOString() ?? null,
      declared,
      retained:
        retained && (kept ?? differ)
          ? retained.map((period, at) => ({
              ...period,
              approximate: period.approximate && sameDays(period, declared[at] ?? period),
            }))
          : null,
    },
    now,
  );
}

function qualificationOf({ nature, level, from, to, rate }: Qualification): Qualification {
  return { nature, level, from, to, rate };
}

/** A professor who gives other days knows the exact ones (C12). */
function sameDays(one: Qualification, other: Qualification): boolean {
  return one.from === other.from && one.to === other.to;
}
