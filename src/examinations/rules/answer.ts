import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';

/** What a commission may answer. */
export const ANSWER_KINDS = ['NONE', 'COMPLEMENT', 'INTERNSHIP', 'NOT_ELIGIBLE'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** How the commission retains one declared period. */
export interface RetainedPeriod {
  readonly periodId: string;
  readonly nature: boolean;
  readonly level: boolean;
  /** Otherwise than it was declared. */
  readonly changed: boolean;
  readonly reason: string | null;
}

/** The answer itself: the kind, what it asks, and why. */
export interface AnswerGiven {
  readonly kind: AnswerKind;
  readonly nature: string;
  readonly months: number | null;
  readonly reasoning: string;
}

/** Whether those who must sign did. */
export interface SignedBy {
  readonly chair: boolean;
  /** How many members beside the chair. */
  readonly members: number;
}

/** What an answer says, as it is prepared. Days are the centre's. */
export interface PreparedFacts extends AnswerGiven {
  readonly declared: number;
  readonly retained: readonly RetainedPeriod[];
  readonly heldOn: string;
  readonly today: string;
}

/** What the guard of an answer reads. */
export interface AnswerFacts extends PreparedFacts {
  /** Null of a commission that has no chair, convened before there was one: any member of it answers. */
  readonly signed: SignedBy | null;
}

/** Longer than anybody plans a complement. */
export const MOST_COMPLEMENT_MONTHS = 120;
const SHORTEST_INTERNSHIP = 3;
const LONGEST_INTERNSHIP = 6;

/** The chair and a member: one alone never answers (decision 22). */
export function isSigned(signed: SignedBy): boolean {
  return signed.chair && signed.members > 0;
}

/** Why a commission cannot answer so: what it says, as `notPreparable` has it, or who has not signed it. */
export function notAnswerable(facts: AnswerFacts): Refusal | undefined {
  const unfit = notPreparable(facts);
  if (unfit || facts.signed === null || isSigned(facts.signed)) return unfit;
  return refuse(409, 'examinations.notSigned');
}

/**
 * Why an answer cannot be prepared so: before its day, a period left aside, no reasons, or a complement without nature
 * and duration (R52).
 */
export function notPreparable(facts: PreparedFacts): Refusal | undefined {
  if (facts.today < facts.heldOn) return refuse(409, 'examinations.commissionNotHeldYet', { on: facts.heldOn });
  return refuseAll(
    facts.retained.length < facts.declared
      ? refuse(422, 'examinations.periodNotQualified', undefined, 'periods')
      : undefined,
    ...facts.retained.map(({ changed, reason }, at) =>
      changed && !saysSomething(reason ?? '')
        ? refuse(422, 'examinations.changeNotExplained', undefined, `periods[${at}].reason`)
        : undefined,
    ),
    notPrescribable(facts),
    saysSomething(facts.reasoning) ? undefined : refuse(422, 'examinations.notReasoned', undefined, 'reasoning'),
  );
}

/** R52 and R17: a complement says its nature and its months, an internship its months. */
function notPrescribable({ kind, nature, months }: AnswerGiven): Refusal | undefined {
  if (kind === 'COMPLEMENT') {
    return refuseAll(
      saysSomething(nature) ? undefined : refuse(422, 'examinations.natureMissing', undefined, 'nature'),
      isWithin(months, 1, MOST_COMPLEMENT_MONTHS)
        ? undefined
        : refuse(422, 'examinations.monthsMissing', { most: MOST_COMPLEMENT_MONTHS }, 'months'),
    );
  }
  if (kind !== 'INTERNSHIP') return undefined;
  return isWithin(months, SHORTEST_INTERNSHIP, LONGEST_INTERNSHIP)
    ? undefined
    : refuse(
        422,
        'examinations.internshipMonthsOutside',
        { least: SHORTEST_INTERNSHIP, most: LONGEST_INTERNSHIP },
        'months',
      );
}

function isWithin(months: number | null, least: number, most: number): boolean {
  return months !== null && Number.isInteger(months) && months >= least && months <= most;
}
