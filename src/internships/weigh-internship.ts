import type { Diploma } from '../diplomas/index.js';
import { askedBy, faultsOf, PAGE_DATA, PAGE_RULESET, periodsOf, rulesetFor, rulesToday, standingFactsFor, weighFile, type Assessment, type Period } from '../experience/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Internship, Need } from './domain/index.js';

/** What the diploma asks of the declared experience today, and the need of an internship that follows from it (R27). */
export interface WeighedNeed {
  readonly periods: readonly Period[];
  /** Undefined while the periods cannot be weighed on that day (C7). */
  readonly assessment: Assessment | undefined;
  readonly need: Need;
}

/** Weighs the declared experience of an internship by the rules in force in its centre, with what a commission prescribed. `recorded`: why the registry says that one is needed. */
export async function weighInternship(tx: Tx, { declarationId, studentId, diplomaId, centreId }: Internship, diploma: Diploma, { today, recorded }: { readonly today: string; readonly recorded: string | null }): Promise<WeighedNeed> {
  const periods = await periodsOf(tx, declarationId);
  const { family, experienceRequired } = askedBy(diploma);
  const { code: diplomaCode, internshipMonths, selectionByExperience } = diploma;
  const rules = (await rulesToday(tx, centreId, today)) ?? null;
  const standing = await standingFactsFor(tx, studentId, diplomaId);
  const { prescription } = standing;
  const isSound = faultsOf({ family, experienceRequired, on: today, periods, internships: [] }, PAGE_RULESET).length === 0;
  const assessment = isSound
    ? weighFile({ diplomaCode, family, experienceRequired, internshipMonths, selectionByExperience, rules, ...standing }, periods, { on: today, today })
    : undefined;
  const known = rulesetFor(rules ?? PAGE_DATA, diplomaCode).families[family]?.internship?.months.max ?? null;
  const prescribed = prescription?.kind === 'internship' ? { min: prescription.months, max: prescription.months } : null;
  return {
    periods, assessment,
    need: {
      longest: known === null ? null : internshipMonths ?? known, outcome: assessment?.outcome ?? 'complement', asked: assessment?.internshipMonths ?? prescribed,
      prescribed: prescribed !== null, recorded,
    },
  };
}
