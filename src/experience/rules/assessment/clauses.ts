import type { Assessment, AssessmentQuestion, Clause, Outcome } from './assessment.js';
import { countOf, type InternshipCount } from './certified-internship.js';
import { meetsMonths } from './internship-length.js';
import { type Measure } from './measure.js';
import type { FamilyRule, Months } from './ruleset.js';

export const HUNDREDTHS = 100;

/** What the assessment rests on, clause by clause: what is asked, reached or missing, and by which rule. */
export function clausesOf(
  question: AssessmentQuestion,
  rule: FamilyRule,
  measured: Measure,
  outcome: Outcome,
  months: Months | null,
): Clause[] {
  const { asks, rules } = rule;
  const [inSpecialty, total] = [measured.inSpecialty / HUNDREDTHS, measured.total / HUNDREDTHS];
  const clauses: Clause[] = [];
  if (asks.inSpecialty > 0) {
    clauses.push(
      say(rules.asks, inSpecialty >= asks.inSpecialty ? 'inSpecialtyReached' : 'inSpecialtyMissing', {
        days: inSpecialty,
        asked: asks.inSpecialty,
      }),
    );
  }
  if (asks.total > 0)
    clauses.push(
      say(rules.asks, total >= asks.total ? 'totalReached' : 'totalMissing', { days: total, asked: asks.total }),
    );
  if (asks.anyActivity) clauses.push(say(rules.asks, total > 0 ? 'activityShown' : 'noActivity', { days: total }));
  if (outcome !== 'satisfied' && rule.internship && months)
    clauses.push(...internshipClauses(question, rule, rule.internship, measured, outcome, months));
  if (outcome !== 'satisfied' && !rule.internship) clauses.push(say(rules.asks, 'noInternshipHere'));
  if (question.family === 'engineer-application' && outcome === 'satisfied') clauses.push(say('R20', 'candidacyOnly'));
  if (question.family === 'certificate') clauses.push(say('R22', 'activityReportAsked'));
  return clauses;
}

function internshipClauses(
  question: AssessmentQuestion,
  { rules, asks }: FamilyRule,
  internship: NonNullable<FamilyRule['internship']>,
  measured: Measure,
  outcome: Outcome,
  months: Months,
): Clause[] {
  const clauses: Clause[] = [];
  if (internship.fromTotal > 0 && internship.fromTotal !== asks.total) {
    const reached = measured.total >= internship.fromTotal * HUNDREDTHS;
    clauses.push(
      say(rules.internship ?? rules.asks, reached ? 'totalReached' : 'totalMissing', {
        days: measured.total / HUNDREDTHS,
        asked: internship.fromTotal,
      }),
    );
  }
  if (question.internshipMonths !== undefined)
    clauses.push(say('R28', 'internshipFixedByFramework', { months: months.max }));
  else if (question.prescription?.kind === 'internship')
    clauses.push(say('R52', 'internshipFixedByCommission', { months: months.max }));
  else if (months.min === months.max)
    clauses.push(say(rules.months ?? rules.asks, 'internshipAsked', { months: months.max }));
  else clauses.push(say(rules.months ?? rules.asks, 'internshipToFix', { min: months.min, max: months.max }));
  clauses.push(...certifiedClauses(question));
  if (question.internships.length > 0) {
    // The length may be there and the years not: an internship never replaces them (A4).
    const isMet = outcome === 'satisfied-by-internship' || meetsMonths(question.internships, months.max, question.on);
    clauses.push(say('C13', isMet ? 'internshipMet' : 'internshipNotMet', { months: months.max }));
  }
  return clauses;
}

/** Each internship that is certified: counted, or why not (C14, R5). */
function certifiedClauses({ certified, on, family }: AssessmentQuestion): Clause[] {
  const awaited = family === 'certificate' ? 'activityReportAwaited' : 'internshipReportAwaited';
  const codes: Readonly<Record<InternshipCount, Clause['code']>> = {
    counted: 'internshipCounted',
    outOfSpecialty: 'internshipOutOfSpecialty',
    notOver: 'internshipNotOver',
    reportAwaited: awaited,
    notNamed: 'internshipNotNamed',
  };
  if (!certified) return [];
  return certified.certified.map((internship) => {
    const count = countOf(internship, certified, on);
    const { from, to, hours } = internship;
    return say(count === 'reportAwaited' ? 'R5' : 'C14', codes[count], { from, to, hours });
  });
}

/** What a commission prescribed is shown beside the table's own result (row 24); the notice closes everything (R55). */
export function lastClauses({ prescription, selectionByExperience }: AssessmentQuestion): Clause[] {
  const complement =
    prescription?.kind === 'complement'
      ? [say('R52', 'complementPrescribed', { months: prescription.months, nature: prescription.nature ?? '' })]
      : [];
  return [...complement, ...(selectionByExperience ? [say('R25', 'selectionToo')] : []), say('R55', 'notContractual')];
}

export function prescribed({ prescription }: AssessmentQuestion): Pick<Assessment, 'prescribed'> | undefined {
  return prescription?.kind === 'complement'
    ? { prescribed: { months: prescription.months, nature: prescription.nature ?? '' } }
    : undefined;
}

export function say(rule: string, code: Clause['code'], facts: Clause['facts'] = {}): Clause {
  return { rule, code, facts };
}
