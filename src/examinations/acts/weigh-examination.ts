import type { Diploma } from '../../diplomas/index.js';
import {
  askedBy,
  faultsOf,
  PAGE_RULESET,
  rulesToday,
  standingFactsFor,
  weighFile,
  type Assessment,
  type Period,
} from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Examination, RetainedPeriod } from '../rules/index.js';

/** What is weighed: the declared periods, as the commission retained them once it answered. */
export interface Weighed {
  readonly periods: readonly Period[];
  readonly retained: readonly RetainedPeriod[] | undefined;
  readonly today: string;
}

/**
 * What the diploma asks of an examination's periods on its reference date, by the rules in force in its centre, with
 * what the standing answer prescribes and the internships certified; undefined while they cannot be weighed. It
 * advises: people decide.
 */
export async function weighExamination(
  tx: Tx,
  examination: Examination,
  diploma: Diploma,
  { periods, retained = [], today }: Weighed,
): Promise<Assessment | undefined> {
  const { referenceDate: on } = examination;
  if (on === null || periods.length === 0) return undefined;
  const { family, experienceRequired } = askedBy(diploma);
  if (faultsOf({ family, experienceRequired, on, periods, internships: [] }, PAGE_RULESET).length > 0) return undefined;
  const { code: diplomaCode, internshipMonths, selectionByExperience } = diploma;
  const rules = (await rulesToday(tx, examination.centreId, today)) ?? null;
  const facts = await standingFactsFor(tx, examination.studentId, examination.diplomaId);
  return weighFile(
    { diplomaCode, family, experienceRequired, internshipMonths, selectionByExperience, rules, ...facts },
    periods.map((period) => ({ ...period, ...retained.find(({ periodId }) => periodId === period.id) })),
    { on, today },
  );
}
