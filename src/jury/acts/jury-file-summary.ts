import { askedInWords, planInWords } from '../../experience/index.js';
import type { SealedOpinion } from '../../opinions/index.js';
import type { JurySummary, SummedPeriod } from '../../papers/index.js';
import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { ReportVersion } from '../../reports/index.js';
import type { JuryFileFacts } from '../data/jury-files.store.js';
import { inShort } from '../words/period-in-short.js';
import { words } from '../words/words.js';
import { barsOf, drawBars, type Both } from './bars-of-periods.js';

/** What one page has room for. */
const MOST_PERIODS = 8;
const MOST_LINES = 4;

interface Summed {
  readonly facts: JuryFileFacts;
  readonly version: ReportVersion;
  readonly opinion: SealedOpinion;
}

const w = (): ReturnType<typeof words>['bound'] => words('fr').bound;

/** A file on one page. What there is no room for is counted there, and said whole in the sections that follow. */
export function summaryOf({ facts, version, opinion }: Summed, lead: readonly string[]): JurySummary {
  const proposedOn = writeDay(localDate(opinion.proposedAt, INSTITUTION_TIME_ZONE), 'fr');
  return {
    lead: [...lead, w().before(facts.sessionNumber, facts.jury)],
    periods: periodsOf(version, opinion, localDate(facts.enteredAt, INSTITUTION_TIME_ZONE)),
    asked: askedOf(facts),
    commission: { heading: w().commission, lines: commissionOf(facts, version) },
    opinion: {
      heading: w().opinion,
      tone: opinion.sense === 'FAVOURABLE' ? 'good' : 'bad',
      line: w().senses[opinion.sense],
      then: w().proposed(
        agree(words('fr').agreed.professor, facts.professorCivility),
        opinion.professorName,
        proposedOn,
      ),
      reasons: opinion.reasoning,
    },
  };
}

function periodsOf(version: ReportVersion, opinion: SealedOpinion, on: string): JurySummary['periods'] {
  const both = bothOf(version, opinion);
  const bars = barsOf(both, on);
  const named = namedAmong(both);
  const others = both.flatMap((_, at) => (named.has(at) ? [] : [at]));
  const svg = (which: readonly number[]): string => drawBars(bars, which);
  const rows = both.flatMap((one, at): SummedPeriod[] => {
    if (!named.has(at)) return [];
    const { job, employer, functions } = one.declared;
    const [declared, retained] = [inShort(one.declared, kindSaid(one)), retainedInShort(one)];
    const alt = w().drawn(declared.join(', '), retained.join(', '));
    return [{ job: w().jobAt(job, employer), functions, declared, retained, drawing: { svg: svg([at]), alt } }];
  });
  const rest = { functions: '', declared: [], retained: [] };
  return {
    heading: w().periods,
    none: w().noPeriod,
    heads: [w().job, w().declared, w().retained],
    years: bars.years,
    rows:
      others.length === 0
        ? rows
        : [
            ...rows,
            {
              ...rest,
              job: w().others(others.length),
              drawing: { svg: svg(others), alt: w().drawnOthers(others.length) },
            },
          ],
    legend: w().legend,
  };
}

function bothOf({ periods }: ReportVersion, opinion: SealedOpinion): readonly Both[] {
  const kept = new Map(opinion.retained.map((period) => [period.periodId, period]));
  return periods.map((declared) => {
    const said = kept.get(declared.id);
    if (!said) return { declared, retained: null, changed: false };
    const { nature, level, from, to, rate, kind, approximate, suspensions, changed } = said;
    return {
      declared,
      retained: { ...declared, nature, level, from, to, rate, kind, approximate, suspensions },
      changed,
    };
  });
}

function retainedInShort({ declared, retained, changed }: Both): readonly string[] {
  if (retained === null) return [w().notSaid];
  return changed ? inShort(retained, kindSaid({ declared, retained })) : [w().asDeclared];
}

/** Its kind is said where the professor retains another. */
function kindSaid({ declared, retained }: Pick<Both, 'declared' | 'retained'>): { readonly kind: boolean } {
  return { kind: retained !== null && retained.kind !== declared.kind };
}

/** The periods that have a line of their own, by their place: those retained otherwise, those detailed in the report, the latest. */
function namedAmong(both: readonly Both[]): ReadonlySet<number> {
  const weight = ({ declared, changed }: Both): number => (changed ? 2 : 0) + (declared.significant ? 1 : 0);
  const places = both
    .map((one, at) => ({ at, weight: weight(one), from: one.declared.from }))
    .toSorted((one, other) => other.weight - one.weight || (one.from < other.from ? 1 : -1));
  return new Set(places.slice(0, both.length > MOST_PERIODS ? MOST_PERIODS - 1 : MOST_PERIODS).map(({ at }) => at));
}

function askedOf({ weighed }: JuryFileFacts): JurySummary['asked'] {
  const heading = w().asked;
  if (weighed === null) return { heading, heads: ['', '', '', ''], rows: [], note: w().notWeighed };
  const { heads, rows, rules } = askedInWords(weighed, 'fr');
  return { heading, heads, rows, note: w().weighedOn(writeDay(weighed.on, 'fr'), rules) };
}

function commissionOf({ weighed }: JuryFileFacts, { plans }: ReportVersion): readonly string[] {
  const plan = planInWords(plans, 'fr');
  if (plan === null) return [(weighed && askedInWords(weighed, 'fr').fixed) || w().noAnswer];
  const lines = plan.rows.map(([asked, by]) => w().answered(asked, by));
  const others = lines.length - MOST_LINES;
  return [w().months(plan.months), ...lines.slice(0, MOST_LINES), ...(others > 0 ? [w().otherLines(others)] : [])];
}
