import { writeDay, type Locale } from '../../platform/web/index.js';
import type { Assessment } from '../rules/assessment/index.js';
import type { WeighedTwice } from '../rules/index.js';
import { assessmentWords } from './assessment-words.js';
import { sayClause } from './say-assessment.js';
import { writeExperience } from './write-experience.js';

type Row = readonly [what: string, asked: string, declared: string, retained: string];

/** What a diploma asks and what comes of it, for a table of a paper. */
export interface AskedInWords {
  readonly heads: Row;
  readonly rows: readonly Row[];
  /** By which rules. */
  readonly rules: string;
  /** What a commission fixed, as it was weighed; '' for nothing. */
  readonly fixed: string;
}

const FIXED = new Set(['internshipFixedByCommission', 'complementPrescribed']);
const UNSAID = '–';

/** A file weighed, in words: what the diploma asks, as declared and as retained. */
export function askedInWords({ declared, retained, atDefence }: WeighedTwice, locale: Locale): AskedInWords {
  const { twice, meter, outcomes } = assessmentWords(locale);
  const got = (assessment: Assessment | null, of: 'inSpecialty' | 'total', asked: number): string => {
    if (assessment === null) return UNSAID;
    const { days } = assessment[of];
    return `${writeExperience(days, locale)}, ${days < asked ? meter.missing(asked - days) : meter.reached}`;
  };
  const measures = declared.explanation.flatMap(({ code, facts }): Row[] => {
    if (facts['asked'] === undefined) return [];
    const asked = Number(facts['asked']);
    const of = code.startsWith('inSpecialty') ? 'inSpecialty' : 'total';
    return [[meter[of], writeExperience(asked, locale), got(declared, of, asked), got(retained, of, asked)]];
  });
  const outcome = (what: string, of: Pick<WeighedTwice, 'declared' | 'retained'>): Row => [
    what,
    '',
    outcomes[of.declared.outcome],
    of.retained ? outcomes[of.retained.outcome] : UNSAID,
  ];
  return {
    heads: [twice.what, meter.asked, twice.declared, twice.retained],
    rows: [
      ...measures,
      outcome(twice.outcome, { declared, retained }),
      ...(atDefence ? [outcome(twice.outcomeAtDefence(writeDay(atDefence.on, locale)), atDefence)] : []),
    ],
    rules: meter.ruleset(declared.ruleset),
    fixed: declared.explanation
      .filter(({ code }) => FIXED.has(code))
      .map((clause) => sayClause(clause, locale))
      .join(' '),
  };
}
