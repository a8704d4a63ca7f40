import type { FamilyRule, InternshipFacts, PeriodKind, Prescription } from './assessment/index.js';
import type { Period, Suspension } from './period.js';
import type { AskedPlan } from './plan.js';
import { PAGE_DATA, rulesetFor } from './ruleset-version.js';
import { weighTwice, type WeighedPeriod, type WeighedTwice, type Weighing } from './weigh-file.js';

/** How a declared period was retained, and why where it was otherwise than declared. */
export interface RetainedAs {
  readonly periodId: string;
  readonly nature: boolean;
  readonly level: boolean;
  /** Left out where only nature and level are retained: the days and the rate are those declared. */
  readonly from?: string;
  readonly to?: string | null;
  readonly rate?: number;
  /** Left out likewise: the kind (C9), the suspensions (C10), and whether the days are known to the month (C12). */
  readonly kind?: PeriodKind;
  readonly suspensions?: readonly Suspension[] | undefined;
  readonly approximate?: boolean;
  readonly changed: boolean;
  readonly reason: string | null;
}

/** A declared period as it stood, with what was retained of it. */
export interface KeptPeriod extends Period {
  /** Null while nobody had said. */
  readonly retained: Omit<RetainedAs, 'periodId'> | null;
}

/** The rules by which it was weighed, in full: what is published later changes nothing here. */
export interface KeptRules {
  readonly name: string;
  readonly version: number;
  readonly source: string;
  /** The centre whose variant it is; left out of national rules. */
  readonly variantOf?: string;
  /** Null for the page's own rules, when no version was published. */
  readonly versionId: string | null;
  /** What it asked of this diploma; null where it says nothing of its family. */
  readonly asked: FamilyRule | null;
  readonly countedKinds: readonly PeriodKind[];
}

/** What a diploma was, where it weighs on what it asks. */
export interface KeptDiploma extends Pick<
  Weighing,
  'family' | 'experienceRequired' | 'internshipMonths' | 'selectionByExperience'
> {
  readonly code: string;
}

/**
 * An assessment with all that explains it: what the diploma asked, by which rules, what was counted and what stood
 * beside it. Put together afterwards, from what was frozen then, it has null for what nothing proves.
 */
export interface ExplainedAssessment {
  readonly format: 1;
  readonly diploma: KeptDiploma | null;
  readonly rules: KeptRules | null;
  readonly periods: readonly KeptPeriod[];
  /** What stood of a commission's answer. */
  readonly prescription: Prescription | null;
  /** The internships certified, and whether their report stood accepted. */
  readonly internships: InternshipFacts | null;
  /** The complements asked, with the periods that answered each line. */
  readonly plans: readonly AskedPlan[];
  /** The result: counts, and each clause; null where the periods could not be weighed, or nothing kept it. */
  readonly weighed: WeighedTwice | null;
}

/** An assessment that was made: its rules and its result are known. */
export type MadeAssessment = ExplainedAssessment & { readonly weighed: WeighedTwice };

/** What an assessment is made of. */
export interface ToExplain {
  readonly weighing: Weighing;
  readonly periods: readonly Period[];
  /** Null while nothing is retained. */
  readonly retained: readonly RetainedAs[] | null;
  readonly plans: readonly AskedPlan[];
  /** The planned defence of an engineer's thesis. */
  readonly defenceOn?: string | null | undefined;
  readonly days: { readonly on: string; readonly today: string };
}

/** Weighs what is declared and what is retained, by the rules in force for it, and says all that it was made of. */
export function explain({ weighing, periods, retained, plans, defenceOn, days }: ToExplain): MadeAssessment {
  const rules = rulesetFor(weighing.rules ?? PAGE_DATA, weighing.diplomaCode);
  return {
    format: 1,
    diploma: {
      code: weighing.diplomaCode,
      family: weighing.family,
      experienceRequired: weighing.experienceRequired,
      internshipMonths: weighing.internshipMonths,
      selectionByExperience: weighing.selectionByExperience,
    },
    rules: {
      name: rules.id,
      version: rules.version,
      source: rules.source,
      ...(rules.variantOf !== undefined && { variantOf: rules.variantOf }),
      versionId: weighing.rules?.versionId ?? null,
      asked: rules.families[weighing.family] ?? null,
      countedKinds: rules.countedKinds,
    },
    periods: periods.map((period) => ({ ...period, retained: retainedOf(period, retained) })),
    prescription: weighing.prescription ?? null,
    internships: weighing.internships,
    plans,
    weighed: weighTwice(
      weighing,
      {
        declared: periods.map((period) => ({ ...period, name: period.job })),
        retained: retained && periods.map((period) => asRetained(period, retainedOf(period, retained))),
      },
      { ...days, defenceOn },
    ),
  };
}

function retainedOf({ id }: Period, retained: ToExplain['retained']): KeptPeriod['retained'] {
  const found = retained?.find(({ periodId }) => periodId === id);
  if (!found) return null;
  const { nature, level, from, to, rate, kind, suspensions, approximate, changed, reason } = found;
  const days = from === undefined ? {} : { from, to: to ?? null, ...(rate !== undefined && { rate }) };
  const more = {
    ...(kind !== undefined && { kind }),
    ...(suspensions !== undefined && { suspensions }),
    ...(approximate !== undefined && { approximate }),
  };
  return { nature, level, ...days, ...more, changed, reason };
}

/** Whoever retains other days knows the exact ones (C12). */
function asRetained(period: Period, retained: KeptPeriod['retained']): WeighedPeriod {
  const { nature, level, from = period.from, to = period.to, rate = period.rate } = retained ?? period;
  const { kind = period.kind, suspensions = period.suspensions } = retained ?? period;
  const approximate = retained?.approximate ?? (period.approximate && from === period.from && to === period.to);
  return { ...period, name: period.job, nature, level, from, to, rate, kind, suspensions, approximate };
}

/** What was frozen of an assessment that was not kept. */
export interface FrozenThen {
  readonly periods: readonly Period[];
  /** Null where nothing was retained. */
  readonly retained: readonly RetainedAs[] | null;
  readonly plans: readonly AskedPlan[];
  /** The result that was attached to a request, with the version of its rules; null where none was. */
  readonly attached: { readonly weighed: WeighedTwice; readonly versionId: string | null } | null;
}

/** What is known of an assessment that was not kept: what was frozen then, and its result where one was attached. */
export function rebuiltFrom({ periods, retained, plans, attached }: FrozenThen): ExplainedAssessment {
  const by = attached && (attached.weighed.retained ?? attached.weighed.declared).ruleset;
  return {
    format: 1,
    diploma: null,
    rules: by && {
      name: by.id,
      version: by.version,
      source: by.source,
      ...(by.variantOf !== undefined && { variantOf: by.variantOf }),
      versionId: attached.versionId,
      asked: null,
      countedKinds: attached.weighed.drawn?.countedKinds ?? [],
    },
    periods: periods.map((period) => ({ ...period, retained: retainedOf(period, retained) })),
    prescription: null,
    internships: null,
    plans,
    weighed: attached?.weighed ?? null,
  };
}

/** What differs between an assessment that was kept and what the same file would be found to fulfil now. */
export interface Differences {
  readonly rules: boolean;
  readonly periods: boolean;
  /** What stands beside the periods: a commission's answer, an internship. */
  readonly beside: boolean;
}

/** What differs, by what readers can see; undefined when nothing does. */
export function differencesIn(kept: ExplainedAssessment, now: ExplainedAssessment): Differences | undefined {
  if (kept.weighed === null || kept.rules === null || now.rules === null) return undefined;
  const found = {
    rules: kept.rules.name !== now.rules.name || kept.rules.version !== now.rules.version,
    periods: drawnIn(kept) !== drawnIn(now),
    beside: besideIn(kept) !== besideIn(now),
  };
  return found.rules || found.periods || found.beside ? found : undefined;
}

function drawnIn({ periods }: ExplainedAssessment): string {
  return JSON.stringify(
    periods.map(({ from, to, rate, kind, nature, level, suspensions = [], approximate, retained }) => [
      [from, to, rate, kind, nature, level, suspensions, approximate],
      retained && [
        [retained.nature, retained.level, retained.from ?? from, retained.to ?? to, retained.rate ?? rate],
        [retained.kind ?? kind, retained.suspensions ?? suspensions, retained.approximate ?? approximate],
      ],
    ]),
  );
}

function besideIn({ prescription, internships }: ExplainedAssessment): string {
  return JSON.stringify([
    prescription && [prescription.kind, prescription.months, prescription.nature ?? ''],
    internships && [internships.certified, internships.reportAccepted].flat(),
  ]);
}
