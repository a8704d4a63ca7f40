import {
  faultsOf,
  PAGE_DATA,
  PAGE_RULESET,
  rulesetFor,
  weighFile,
  type Assessment,
  type Period,
} from '../../experience/index.js';
import type { Need } from '../rules/index.js';
import type { FilingBasis } from '../data/filing-basis.store.js';

/** What the diploma asks of the declared experience today, and the need of an internship that follows from it (R27). */
export interface WeighedNeed {
  readonly periods: readonly Period[];
  /** Undefined while the periods cannot be weighed on that day (C7). */
  readonly assessment: Assessment | undefined;
  readonly need: Need;
}

/**
 * Weighs the declared experience of an internship by the rules in force in its centre, with what a commission
 * prescribed. `recorded`: why the registry says that one is needed.
 */
export function weighNeed(
  { weighing, periods }: Pick<FilingBasis, 'weighing' | 'periods'>,
  { today, recorded }: { readonly today: string; readonly recorded: string | null },
): WeighedNeed {
  const { diplomaCode, family, experienceRequired, internshipMonths, rules, prescription } = weighing;
  const isSound =
    faultsOf({ family, experienceRequired, on: today, periods, internships: [] }, PAGE_RULESET).length === 0;
  const assessment = isSound ? weighFile(weighing, periods, { on: today, today }) : undefined;
  const known = rulesetFor(rules ?? PAGE_DATA, diplomaCode).families[family]?.internship?.months.max ?? null;
  const prescribed =
    prescription?.kind === 'internship' ? { min: prescription.months, max: prescription.months } : null;
  return {
    periods,
    assessment,
    need: {
      longest: known === null ? null : (internshipMonths ?? known),
      outcome: assessment?.outcome ?? 'complement',
      asked: assessment?.internshipMonths ?? prescribed,
      prescribed: prescribed !== null,
      recorded,
    },
  };
}
