import {
  PAGE_RULESET,
  type AssessedFamily,
  type FamilyRule,
  type PeriodKind,
  type Ruleset,
} from './assessment/index.js';

/** The pages that a report is expected to have, annexes apart: worth a word to its author, never a condition (R39). */
export interface ReportPages {
  readonly least: number;
  readonly most: number;
}

/**
 * What one version of the rules says, as it is kept: data, for every family it speaks of, and for some diplomas
 * otherwise.
 */
export interface RulesetData {
  /** What programs and readers know it by: `page`, `bey`. */
  readonly name: string;
  readonly version: number;
  readonly source: string;
  /** The name of the centre whose variant it is; null, or left out, of national rules. */
  readonly variantOf?: string | null;
  readonly countedKinds: readonly PeriodKind[];
  readonly families: Ruleset['families'];
  readonly reportPages: ReportPages;
  /** By code of diploma: what it asks otherwise than its family; an engineer title at either moment. */
  readonly diplomas: Readonly<Record<string, Readonly<Partial<Record<AssessedFamily, FamilyRule>>>>>;
}

/**
 * The page's own rules, as data: in force wherever nothing was published. « Une quinzaine de pages environ » is read as
 * 12 to 20 (R39, A21).
 */
export const PAGE_DATA: RulesetData = {
  name: PAGE_RULESET.id,
  version: PAGE_RULESET.version,
  source: PAGE_RULESET.source,
  countedKinds: PAGE_RULESET.countedKinds,
  families: PAGE_RULESET.families,
  reportPages: { least: 12, most: 20 },
  diplomas: {},
};

/** The rules for one diploma: its family's, unless the version says otherwise of that very diploma. */
export function rulesetFor(data: RulesetData, diplomaCode: string): Ruleset {
  const { name, version, source, variantOf, countedKinds, families, diplomas } = data;
  return {
    ...{ id: name, version, source, countedKinds, families: { ...families, ...diplomas[diplomaCode] } },
    ...(variantOf ? { variantOf } : {}),
  };
}

/** Where a version stands among those of its scope. */
export interface Published {
  readonly id: string;
  /** Null for every centre that has no version of its own. */
  readonly centreId: string | null;
  readonly effectiveOn: string;
  readonly publishedAt: Date | null;
}

/** Where a version of the rules is on its way. */
export type RulesetStatus = 'draft' | 'to-come' | 'published' | 'replaced';

/** A draft, published with effect later, in force, or replaced by one of the same scope that took effect since. */
export function statusOf(version: Published, all: readonly Published[], today: string): RulesetStatus {
  if (version.publishedAt === null) return 'draft';
  if (version.effectiveOn > today) return 'to-come';
  const isReplaced = all.some(
    ({ publishedAt, centreId, effectiveOn }) =>
      publishedAt !== null &&
      centreId === version.centreId &&
      effectiveOn <= today &&
      effectiveOn > version.effectiveOn,
  );
  return isReplaced ? 'replaced' : 'published';
}

/** The numbers of a family's rule that may be written; lengths in days, internships in months. */
export interface RuleNumbers {
  readonly inSpecialty: number;
  readonly total: number;
  readonly fromTotal?: number | undefined;
  readonly leastMonths?: number | undefined;
  readonly mostMonths?: number | undefined;
  readonly usualMonths?: number | undefined;
}

/** The numbers of a rule, to be written anew. */
export function numbersOf({ asks, internship }: FamilyRule): RuleNumbers {
  return {
    inSpecialty: asks.inSpecialty,
    total: asks.total,
    ...(internship && {
      fromTotal: internship.fromTotal,
      leastMonths: internship.months.min,
      mostMonths: internship.months.max,
      usualMonths: internship.usual,
    }),
  };
}

/** The same rule with other numbers: what it is made of, and the sentences it comes from, do not change. */
export function withNumbers(rule: FamilyRule, numbers: RuleNumbers): FamilyRule {
  const { inSpecialty, total, fromTotal, leastMonths, mostMonths, usualMonths } = numbers;
  const internship = rule.internship && {
    fromTotal: fromTotal ?? rule.internship.fromTotal,
    months: { min: leastMonths ?? rule.internship.months.min, max: mostMonths ?? rule.internship.months.max },
    ...(usualMonths !== undefined && { usual: usualMonths }),
  };
  return { ...rule, asks: { ...rule.asks, inSpecialty, total }, internship };
}

/** The field of a rule whose numbers contradict each other; undefined when none does. */
export function contradictionIn({ leastMonths, mostMonths, usualMonths }: RuleNumbers): keyof RuleNumbers | undefined {
  if (leastMonths === undefined || mostMonths === undefined) return undefined;
  if (leastMonths > mostMonths) return 'mostMonths';
  return usualMonths !== undefined && (usualMonths < leastMonths || usualMonths > mostMonths)
    ? 'usualMonths'
    : undefined;
}
