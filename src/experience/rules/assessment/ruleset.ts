/** The families the page speaks of; an engineer title is asked at two moments. */
export const ASSESSED_FAMILIES = [
  'rncp5',
  'rncp6',
  'licence',
  'licence-l3',
  'engineer-application',
  'engineer-defence',
  'certificate',
  'other',
] as const;
export type AssessedFamily = (typeof ASSESSED_FAMILIES)[number];

/** As what somebody worked in a period. */
export const PERIOD_KINDS = [
  'employee',
  'civil-servant',
  'temporary',
  'self-employed',
  'apprentice',
  'internship',
  'volunteer',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A length of internship in whole months; fixed when both ends are the same. */
export interface Months {
  readonly min: number;
  readonly max: number;
}

/** What a family asks. A year is 365 days; durations in days. */
export interface FamilyRule {
  /** The experience that satisfies by itself. `anyActivity`: some paid activity, however short (R24). */
  readonly asks: { readonly inSpecialty: number; readonly total: number; readonly anyActivity?: true };
  /**
   * The other road: so many days of any experience, then an internship; null where the page gives none (engineers,
   * A12).
   */
  readonly internship: {
    readonly fromTotal: number;
    readonly months: Months;
    /** The length asked when nobody fixed another; absent: to be fixed within `months`. */
    readonly usual?: number;
  } | null;
  /** Satisfied, but worth a word under so many days in all (A13). */
  readonly shortUnder?: number;
  /** The sentences it comes from: of the ask, of the internship. */
  readonly rules: { readonly asks: string; readonly internship?: string; readonly months?: string };
}

/** A published set of rules: data, versioned, with its source. */
export interface Ruleset {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  /** The centre whose variant it is; left out of national rules. */
  readonly variantOf?: string;
  /** Kinds of activity that count as experience (C9). */
  readonly countedKinds: readonly PeriodKind[];
  /** Families it says nothing of are undefined: see the diploma's own framework. */
  readonly families: Readonly<Partial<Record<AssessedFamily, FamilyRule>>>;
}

const YEAR = 365;
const THREE: Months = { min: 3, max: 3 };
const THREE_TO_SIX: Months = { min: 3, max: 6 };

/** The page's own rules (R6–R24): the default of the institution. */
export const PAGE_FAMILIES: Ruleset['families'] = {
  rncp5: {
    asks: { inSpecialty: 2 * YEAR, total: 0 },
    internship: { fromTotal: 3 * YEAR, months: THREE, usual: 3 },
    rules: { asks: 'R6', internship: 'R7', months: 'R8' },
  },
  rncp6: {
    asks: { inSpecialty: 2 * YEAR, total: 0 },
    internship: { fromTotal: 3 * YEAR, months: THREE_TO_SIX },
    rules: { asks: 'R9', internship: 'R10', months: 'R11' },
  },
  licence: {
    asks: { inSpecialty: YEAR, total: 3 * YEAR },
    internship: { fromTotal: 3 * YEAR, months: THREE_TO_SIX, usual: 6 },
    rules: { asks: 'R12', internship: 'R13', months: 'R13' },
  },
  'licence-l3': {
    asks: { inSpecialty: YEAR, total: 0 },
    internship: { fromTotal: YEAR, months: THREE_TO_SIX, usual: 6 },
    rules: { asks: 'R14', internship: 'R15', months: 'R15' },
  },
  'engineer-application': { asks: { inSpecialty: 0, total: 2 * YEAR }, internship: null, rules: { asks: 'R20' } },
  'engineer-defence': { asks: { inSpecialty: 2 * YEAR, total: 3 * YEAR }, internship: null, rules: { asks: 'R21' } },
  certificate: {
    asks: { inSpecialty: 0, total: 0, anyActivity: true },
    internship: { fromTotal: 0, months: THREE, usual: 3 },
    shortUnder: 90,
    rules: { asks: 'R24', internship: 'R23', months: 'R23' },
  },
};

/** C9: everything paid counts; internships and volunteering do not. */
export const PAGE_KINDS: readonly PeriodKind[] = [
  'employee',
  'civil-servant',
  'temporary',
  'self-employed',
  'apprentice',
];

/** The page itself, as the institution publishes it. */
export const PAGE_RULESET: Ruleset = {
  id: 'page',
  version: 1,
  source: 'cnam-paca.fr/l-experience-professionelle-au-cnam',
  countedKinds: PAGE_KINDS,
  families: PAGE_FAMILIES,
};
