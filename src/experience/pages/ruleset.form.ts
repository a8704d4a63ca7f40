import { isRefusal, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { Choices, Day, Groups, Id, Text, Whole } from '../../platform/web/index.js';
import {
  ASSESSED_FAMILIES,
  PAGE_FAMILIES,
  PERIOD_KINDS,
  type AssessedFamily,
  type FamilyRule,
  type PeriodKind,
} from '../rules/assessment/index.js';
import { contradictionIn, numbersOf, withNumbers, type RuleNumbers, type RulesetData } from '../rules/index.js';
import type { NewRuleset } from '../data/rulesets.store.js';

const MOST_DAYS = 14_600;
const MOST_MONTHS = 24;
const MOST_PAGES = 200;
/** Diplomas that one version may speak of by themselves. */
const MOST_OVERRIDES = 30;

/** The numbers of one rule: a family's, or one diploma's own. */
class RuleForm {
  /**
   * A family; or a diploma's code, with its moment for an engineer title: `DEMO-ING/defence`. Empty: the line says
   * nothing.
   */
  @Text() of: string;
  @Whole({ atMost: MOST_DAYS }) inSpecialty?: number;
  @Whole({ atMost: MOST_DAYS }) total?: number;
  @Whole({ atMost: MOST_DAYS }) fromTotal?: number;
  @Whole({ atLeast: 1, atMost: MOST_MONTHS }) leastMonths?: number;
  @Whole({ atLeast: 1, atMost: MOST_MONTHS }) mostMonths?: number;
  @Whole({ atLeast: 1, atMost: MOST_MONTHS }) usualMonths?: number;
}

/** What the page of a new version may send. */
export class RulesetForm {
  @Id() centre?: string;
  @Text({ required: 'rulesets.sourceMissing', atMost: 400 }) source: string;
  @Day({ required: 'rulesets.effectMissing' }) effectiveOn: string;
  @Whole({ required: 'rulesets.pagesMissing', atLeast: 1, atMost: MOST_PAGES }) leastPages: number;
  @Whole({ required: 'rulesets.pagesMissing', atLeast: 1, atMost: MOST_PAGES }) mostPages: number;
  @Choices(PERIOD_KINDS, { required: 'rulesets.kindsMissing' }) countedKinds: PeriodKind[];
  @Groups(RuleForm) families: RuleForm[];
  @Groups(RuleForm, { atMost: MOST_OVERRIDES }) diplomas: RuleForm[];
}

export class PublicationForm {
  @Day({ required: 'rulesets.effectMissing' }) effectiveOn: string;
}

/** The families that have rules, in their order. */
export const RULED_FAMILIES = ASSESSED_FAMILIES.filter(
  (family): family is Exclude<AssessedFamily, 'other'> => PAGE_FAMILIES[family] !== undefined,
);

/** The numbers that a family's rule is made of: the others do not apply to it. */
export function numbersAskedOf(family: AssessedFamily): (keyof RuleNumbers)[] {
  const rule = PAGE_FAMILIES[family];
  if (!rule) return [];
  const asks: (keyof RuleNumbers)[] = rule.asks.anyActivity ? [] : ['inSpecialty', 'total'];
  return [...asks, ...(rule.internship ? (['fromTotal', 'leastMonths', 'mostMonths', 'usualMonths'] as const) : [])];
}

/** A version as the form shows it; an empty line waits for one more diploma. */
export function typedOfRuleset(
  data: RulesetData,
  scope: { readonly centreId: string | null; readonly effectiveOn: string },
): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {
    centre: scope.centreId ?? '',
    source: data.source,
    effectiveOn: scope.effectiveOn,
    countedKinds: [...data.countedKinds],
    leastPages: String(data.reportPages.least),
    mostPages: String(data.reportPages.most),
  };
  const line = (at: string, of: string, rule: FamilyRule | undefined): void => {
    typed[`${at}.of`] = of;
    for (const [name, value] of Object.entries(rule ? numbersOf(rule) : {}))
      if (value !== undefined) typed[`${at}.${name}`] = String(value);
  };
  RULED_FAMILIES.forEach((family, at) => line(`families[${at}]`, family, data.families[family]));
  const own = Object.entries(data.diplomas).flatMap(([code, rules]) =>
    Object.entries(rules).map(([family, rule]) => ({
      of: family.startsWith('engineer-') ? `${code}/${family.slice(9)}` : code,
      rule,
    })),
  );
  own.forEach(({ of, rule }, at) => line(`diplomas[${at}]`, of, rule));
  line(`diplomas[${own.length}]`, '', undefined);
  return typed;
}

/**
 * What a new version says; `familyOf` gives the family that a line on a diploma speaks of. Refused on the field:
 * numbers that contradict each other, an unknown diploma.
 */
export function rulesetFrom(
  form: RulesetForm,
  familyOf: (of: string) => AssessedFamily | undefined,
): NewRuleset | Refusal {
  const faults: Refusal[] = [];
  if (form.leastPages > form.mostPages) faults.push(refuse(422, 'rulesets.pagesContradict', undefined, 'mostPages'));
  const families: Partial<Record<AssessedFamily, FamilyRule>> = {};
  for (const [at, line] of form.families.entries()) {
    const family = RULED_FAMILIES.find((one) => one === line.of);
    const rule = family && ruleFrom(line, PAGE_FAMILIES[family], `families[${at}]`);
    if (!rule) faults.push(refuse(422, 'rulesets.familyUnknown', undefined, `families[${at}].of`));
    else if (isRefusal(rule)) faults.push(rule);
    else families[family] = rule;
  }
  const diplomas: Record<string, Partial<Record<AssessedFamily, FamilyRule>>> = {};
  for (const [at, line] of form.diplomas.entries()) {
    if (line.of === '') continue;
    const family = familyOf(line.of);
    const rule = family && ruleFrom(line, families[family], `diplomas[${at}]`);
    const [code = ''] = line.of.split('/');
    if (!rule) faults.push(refuse(422, 'rulesets.diplomaUnknown', undefined, `diplomas[${at}].of`));
    else if (isRefusal(rule)) faults.push(rule);
    else diplomas[code] = { ...diplomas[code], [family]: rule };
  }
  const refusal = refuseAll(...faults);
  if (refusal) return refusal;
  const reportPages = { least: form.leastPages, most: form.mostPages };
  return {
    centreId: form.centre ?? null,
    source: form.source,
    effectiveOn: form.effectiveOn,
    countedKinds: form.countedKinds,
    families,
    reportPages,
    diplomas,
  };
}

/**
 * The rule of a line; what it leaves blank is as the family has it, but the usual length, which is then to be fixed.
 */
function ruleFrom(line: RuleForm, family: FamilyRule | undefined, at: string): FamilyRule | Refusal | undefined {
  if (!family) return undefined;
  const {
    inSpecialty = family.asks.inSpecialty,
    total = family.asks.total,
    fromTotal,
    leastMonths,
    mostMonths,
    usualMonths,
  } = line;
  const rule = withNumbers(family, { inSpecialty, total, fromTotal, leastMonths, mostMonths, usualMonths });
  const wrong = contradictionIn(numbersOf(rule));
  return wrong ? refuse(422, 'rulesets.contradiction', undefined, `${at}.${wrong}`) : rule;
}
