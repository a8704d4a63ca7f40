import { diplomaById, todayIn, type Diploma } from '../../diplomas/index.js';
import {
  askedBy,
  faultsOf,
  PAGE_DATA,
  periodsOf,
  rulesetFor,
  rulesToday,
  type Period,
} from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { commissionOf, type Commission } from '../data/commissions.store.js';
import {
  notPreparable,
  type AnswerGiven,
  type Examination,
  type PreparedFacts,
  type RetainedPeriod,
} from '../rules/index.js';

/** How one period is retained, as the page sends it. */
export interface Retaining {
  readonly id: string;
  readonly nature: boolean;
  readonly level: boolean;
  readonly reason: string;
}

/** What a commission says to an examination, with what its guard reads. */
export interface SaidAnswer {
  readonly commission: Commission;
  readonly diploma: Diploma;
  readonly declared: readonly Period[];
  readonly facts: PreparedFacts;
  /** What is asked; null where nothing is. */
  readonly nature: string | null;
  readonly months: number | null;
}

/** What is said, put beside what was declared and the day it is said. The examination is before its commission. */
export async function saidOf(
  tx: Tx,
  examination: Examination,
  given: AnswerGiven & { readonly retained: readonly Retaining[] },
): Promise<SaidAnswer> {
  const commission = examination.commissionId === null ? undefined : await commissionOf(tx, examination.commissionId);
  const diploma = await diplomaById(tx, examination.diplomaId);
  if (!commission || !diploma) throw new Error(`Examination ${examination.id} has no commission, or no diploma.`);
  const declared = await periodsOf(tx, examination.declarationId);
  const asks = given.kind === 'COMPLEMENT' || given.kind === 'INTERNSHIP';
  return {
    commission,
    diploma,
    declared,
    nature: asks && given.nature.trim() ? given.nature.trim() : null,
    months: asks ? given.months : null,
    facts: {
      ...given,
      retained: retainedFrom(declared, given.retained),
      declared: declared.length,
      heldOn: commission.heldOn,
      today: await todayIn(tx, examination.centreId),
    },
  };
}

/** Why this cannot be prepared: `notPreparable`, or a length that such a diploma does not know (R16, R17). */
export async function unpreparable(
  tx: Tx,
  { centreId }: Pick<Examination, 'centreId'>,
  { diploma, facts, months }: SaidAnswer,
): Promise<Refusal | undefined> {
  const refusal = notPreparable(facts);
  if (refusal || facts.kind !== 'INTERNSHIP' || months === null) return refusal;
  const rules = rulesetFor((await rulesToday(tx, centreId, facts.today)) ?? PAGE_DATA, diploma.code);
  const [fault] = faultsOf(
    {
      ...askedBy(diploma),
      on: facts.today,
      periods: [],
      internships: [],
      prescription: { kind: 'internship', months },
    },
    rules,
  );
  return fault && refuse(422, `experience.${fault.code}`, fault.facts, 'months');
}

/**
 * What is retained of the declared periods, in their order; a period that was not spoken of is left out, and the guard
 * says so.
 */
function retainedFrom(declared: readonly Period[], given: readonly Retaining[]): RetainedPeriod[] {
  return declared.flatMap((period): RetainedPeriod[] => {
    const retaining = given.find(({ id }) => id === period.id);
    if (!retaining) return [];
    const { nature, level, reason } = retaining;
    return [
      {
        periodId: period.id,
        nature,
        level,
        changed: nature !== period.nature || level !== period.level,
        reason: reason.trim() || null,
      },
    ];
  });
}
