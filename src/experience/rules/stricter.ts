import { ASSESSED_FAMILIES, type AssessedFamily, type FamilyRule } from './assessment/index.js';
import { rulesetFor, type RulesetData } from './ruleset-version.js';

/** Where a version asks more than another: of a family, of a diploma by its code, or by what it no longer counts. */
export interface Stricter {
  /** Null where it is what it counts. */
  readonly family: AssessedFamily | null;
  readonly diplomaCode: string | null;
}

/**
 * Where a version is stricter than the one before it; undefined when it changes nothing, or changes in the students’
 * favour alone, as it may within an academic year (L613-1).
 */
export function stricterIn(next: RulesetData, before: RulesetData): Stricter | undefined {
  if (before.countedKinds.some((kind) => !next.countedKinds.includes(kind))) return { family: null, diplomaCode: null };
  const codes = new Set([...Object.keys(before.diplomas), ...Object.keys(next.diplomas)]);
  for (const diplomaCode of [null, ...codes]) {
    const [after, asked] = [next, before].map((data) => rulesetFor(data, diplomaCode ?? '').families);
    const family = ASSESSED_FAMILIES.find((one) => asksMore(after?.[one], asked?.[one]));
    if (family) return { family, diplomaCode };
  }
  return undefined;
}

function asksMore(next: FamilyRule | undefined, before: FamilyRule | undefined): boolean {
  // What the rules said nothing of was asked by its framework alone, and the reverse: neither is a favour.
  if (!next || !before) return next !== before;
  if (next.asks.inSpecialty > before.asks.inSpecialty || next.asks.total > before.asks.total) return true;
  if (before.asks.anyActivity !== next.asks.anyActivity) return true;
  if (!before.internship) return false;
  if (!next.internship) return true;
  const [after, asked] = [next.internship, before.internship];
  return (
    after.fromTotal > asked.fromTotal ||
    after.months.min > asked.months.min ||
    after.months.max > asked.months.max ||
    (after.usual ?? after.months.max) > (asked.usual ?? asked.months.max)
  );
}

/** The month of an academic year before whose end its rules are published. */
const FIRST_MONTH = '09';

/**
 * The first day from which a version that asks more may take effect: this one when it is in the first month of an
 * academic year, else the first day of the next.
 */
export function firstStricterDay(day: string): string {
  const [year = '', month = ''] = day.split('-');
  if (month === FIRST_MONTH) return day;
  return `${month < FIRST_MONTH ? year : Number(year) + 1}-${FIRST_MONTH}-01`;
}
