import {
  explain,
  type AskedPlan,
  type MadeAssessment,
  type Period,
  type RetainedAs,
  type Weighing,
} from '../../experience/index.js';
import { localDate } from '../../platform/clock/index.js';
import { differs, retainedSoFar, type DeclaredPeriod, type Draft, type Opinion } from '../rules/index.js';
import type { ExaminedFile } from './examined.store.js';

/** All that a file is weighed from. */
export interface AssessedFile {
  readonly weighing: Weighing;
  readonly timeZone: string;
  /** When the version that is read was deposited, as JSON writes an instant; null while it is prepared. */
  readonly depositedAt: string | null;
  /** The planned defence of an engineer's thesis. */
  readonly defenceOn: string | null;
  readonly periods: readonly Period[];
  /** The complement that a commission asked for, and the periods that answer it. */
  readonly plans: readonly AskedPlan[];
  /** Null while no opinion stands on that version. */
  readonly retained: readonly RetainedAs[] | null;
}

/**
 * The assessment of a file, on the day its version was deposited, or today while it is prepared (C8), by the rules in
 * force now.
 */
export function assessFile(
  { weighing, timeZone, depositedAt, defenceOn, periods, plans, retained }: AssessedFile,
  now: Date,
): MadeAssessment {
  const today = localDate(now, timeZone);
  return explain({
    weighing,
    periods,
    plans,
    retained,
    defenceOn,
    days: { on: depositedAt === null ? today : localDate(new Date(depositedAt), timeZone), today },
  });
}

/**
 * What the professor has before them, weighed: as declared, and as they retain it, in their opinion or so far in their
 * draft; only as declared while nothing differs.
 */
export function assessDesk(
  examined: ExaminedFile,
  { opinion, draft }: { readonly opinion: Opinion | undefined; readonly draft: Draft | undefined },
  now: Date,
): MadeAssessment {
  const isOnThisVersion = opinion?.versionId === examined.versionId;
  const soFar = draft && retainedSoFar(draft, examined.periods).map((period, at) => asSoFar(period, examined, at));
  const retained = isOnThisVersion ? opinion.retained : soFar?.some(({ changed }) => changed) ? soFar : null;
  return assessExamined(examined, retained, now);
}

/** What a professor examines, weighed with what they retain of it. */
export function assessExamined(
  { weighing, timeZone, depositedAt, defenceOn, periods, plans }: ExaminedFile,
  retained: readonly RetainedAs[] | null,
  now: Date,
): MadeAssessment {
  return assessFile(
    { weighing, timeZone, depositedAt: depositedAt?.toISOString() ?? null, defenceOn, periods, plans, retained },
    now,
  );
}

function asSoFar(
  { id, nature, level, from, to, rate, kind, approximate, suspensions = [] }: DeclaredPeriod,
  { periods }: ExaminedFile,
  at: number,
): RetainedAs {
  const declared = periods[at];
  const said = { nature, level, from, to, rate, kind, approximate, suspensions };
  return { periodId: id, ...said, changed: declared !== undefined && differs(said, declared), reason: null };
}
