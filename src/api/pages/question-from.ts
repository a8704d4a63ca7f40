import type { AssessedPeriod, AssessmentQuestion } from '../../experience/index.js';
import type { PeriodGiven, QuestionGiven } from './question.js';

type Asked = Pick<AssessmentQuestion, 'family' | 'experienceRequired' | 'internshipMonths' | 'selectionByExperience'>;

/** The engine's question, with what was left out filled in. */
export function questionFrom(
  { on, periods, prescription, internships }: QuestionGiven,
  asked: Asked,
): Omit<AssessmentQuestion, 'today'> {
  return {
    ...asked,
    on,
    periods: periods.map(periodFrom),
    prescription: prescription
      ? {
          kind: prescription.kind ?? 'internship',
          months: prescription.months,
          nature: prescription.nature ?? undefined,
        }
      : undefined,
    internships: (internships ?? []).map(({ from, to, rate, hours }) => ({
      from,
      to,
      rate: rate ?? undefined,
      hours: hours ?? undefined,
    })),
  };
}

function periodFrom({
  from,
  to,
  rate,
  kind,
  nature,
  level,
  suspensions,
  approximate,
}: PeriodGiven): AssessedPeriod & { readonly approximate: boolean } {
  return {
    from,
    to,
    rate: rate ?? 100,
    kind: kind ?? 'employee',
    nature: nature ?? true,
    level: level ?? true,
    suspensions: suspensions ?? undefined,
    approximate: approximate ?? false,
  };
}
