import type { Diploma } from '../../diplomas/index.js';
import {
  askedBy,
  explain,
  faultsOf,
  PAGE_RULESET,
  rulesToday,
  standingFactsFor,
  type AskedPlan,
  type MadeAssessment,
  type Period,
  type Weighing,
} from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Examination, RetainedPeriod } from '../rules/index.js';

/** What is weighed: the declared periods, as the commission retained them once it answered. */
export interface Weighed {
  readonly periods: readonly Period[];
  readonly retained?: readonly RetainedPeriod[] | undefined;
  readonly plans: readonly AskedPlan[];
  readonly today: string;
  /** What the answer prescribes; left out, what stands. */
  readonly prescription?: Weighing['prescription'] | null;
}

/**
 * What the diploma asks of an examination's periods on its reference date, by the rules in force in its centre, with
 * what the standing answer prescribes and the internships certified; undefined while they cannot be weighed. It
 * advises: people decide.
 */
export async function weighExamination(
  tx: Tx,
  examination: Pick<Examination, 'studentId' | 'diplomaId' | 'centreId' | 'referenceDate'>,
  diploma: Diploma,
  { periods, retained = [], plans, today, prescription }: Weighed,
): Promise<MadeAssessment | undefined> {
  const { referenceDate: on } = examination;
  if (on === null || periods.length === 0) return undefined;
  const { family, experienceRequired } = askedBy(diploma);
  if (faultsOf({ family, experienceRequired, on, periods, internships: [] }, PAGE_RULESET).length > 0) return undefined;
  const { code: diplomaCode, internshipMonths, selectionByExperience } = diploma;
  const rules = (await rulesToday(tx, examination.centreId, today)) ?? null;
  const facts = await standingFactsFor(tx, examination.studentId, examination.diplomaId);
  return explain({
    weighing: {
      ...{ diplomaCode, family, experienceRequired, internshipMonths, selectionByExperience, rules },
      ...facts,
      ...(prescription !== undefined && { prescription: prescription ?? undefined }),
    },
    periods,
    retained: retained.length > 0 ? retained : null,
    plans,
    days: { on, today },
  });
}
