import type { ComponentChildren, VNode } from 'preact';
import {
  Card,
  Details,
  Inset,
  Table,
  Tag,
  useReader,
  writeDay,
  writeNumber,
  type Tone,
} from '../../platform/web/index.js';
import type { Assessment, CompletionOption, Outcome } from '../rules/assessment/index.js';
import { assessmentWords } from '../words/assessment-words.js';
import { Bar } from './bar.js';
import { sayClause, sayWarning } from '../words/say-assessment.js';
import { writeExperience } from '../words/write-experience.js';

interface Props {
  readonly assessment: Assessment;
  /** The reference date. */
  readonly on: string;
  /** Above the meter, when not « Ce que demande le diplôme ». */
  readonly title?: string;
  readonly id?: string;
  /** Under the meter. */
  readonly children?: ComponentChildren;
}

const TONES: Readonly<Record<Outcome, Tone>> = {
  satisfied: 'good',
  'satisfied-by-internship': 'good',
  internship: 'waiting',
  complement: 'waiting',
  'not-required': 'news',
  undefined: 'quiet',
};

/** How an outcome looks. */
export function OutcomeTag({ outcome }: Pick<Assessment, 'outcome'>): VNode {
  return <Tag tone={TONES[outcome]}>{assessmentWords(useReader().locale).outcomes[outcome]}</Tag>;
}

/** The side band of what shows an outcome. */
export function toneOf({ outcome }: Pick<Assessment, 'outcome'>): Tone {
  return TONES[outcome];
}

/**
 * What the diploma asks, what is acquired, what is missing and when it will be there; then each clause with its rule,
 * and the notice (R55).
 */
export function Meter({ assessment, on, title, id, children }: Props): VNode {
  const w = assessmentWords(useReader().locale);
  return (
    <Card title={title ?? w.meter.title} tone={toneOf(assessment)} {...(id !== undefined && { id })}>
      <MeterFacts assessment={assessment} on={on} />
      {children}
    </Card>
  );
}

/** The same without its sheet. */
export function MeterFacts({ assessment, on }: Pick<Props, 'assessment' | 'on'>): VNode {
  const { locale } = useReader();
  const w = assessmentWords(locale);
  const { earliest, forecast, warnings, explanation, ruleset } = assessment;
  const date = writeDay(on, locale);
  return (
    <>
      <p class="aval-meter__outcome">
        <OutcomeTag outcome={assessment.outcome} /> {forecast ? w.meter.provisional(date) : w.meter.on(date)}
      </p>
      <Measures assessment={assessment} />
      <Lacking assessment={assessment} />
      {earliest === undefined ? null : <p class="govuk-body">{w.meter.earliest(earliest)}</p>}
      {warnings.length === 0 ? null : (
        <Inset>
          <strong>{w.meter.warnings}</strong>
          {warnings.map((warning) => (
            <p key={warning.code} class="govuk-body">
              {sayWarning(warning, locale)}
            </p>
          ))}
        </Inset>
      )}
      <h3 class="govuk-heading-s aval-meter__why">{w.meter.why}</h3>
      <ul class="aval-clauses">
        {explanation.map((clause, at) => (
          <li key={at} class="aval-clauses__clause">
            <span class="aval-clauses__rule">{clause.rule}</span>
            <span>{sayClause(clause, locale)}</span>
          </li>
        ))}
      </ul>
      <p class="aval-quiet">{w.meter.ruleset(ruleset)}</p>
    </>
  );
}

/** What is still to be done: an internship, or each way to complete. Nothing when nothing is. */
export function Lacking({ assessment: { internshipMonths, options } }: Pick<Props, 'assessment'>): VNode | null {
  const w = assessmentWords(useReader().locale).meter;
  if (internshipMonths) return <p class="govuk-body">{w.internship(internshipMonths.min, internshipMonths.max)}</p>;
  return options ? <Ways options={options} /> : null;
}

interface Measured {
  readonly rule: string;
  readonly what: string;
  readonly days: number;
  readonly asked: number;
}

/** The measures that something is asked of: drawn, said, and in a table. */
function Measures({ assessment }: Pick<Props, 'assessment'>): VNode | null {
  const { locale } = useReader();
  const w = assessmentWords(locale).meter;
  const measures = assessment.explanation.flatMap(({ rule, code, facts }): Measured[] =>
    facts['asked'] === undefined
      ? []
      : [
          {
            rule,
            what: code.startsWith('inSpecialty') ? w.inSpecialty : w.total,
            days: Number(facts['days']),
            asked: Number(facts['asked']),
          },
        ],
  );
  if (measures.length === 0) return null;
  const missing = ({ days, asked }: Measured): number => Math.max(0, asked - days);
  const days = (count: number): string => writeNumber(count, locale);
  return (
    <div class="aval-drawing">
      {measures.map((one) => {
        const [got, asked] = [writeExperience(one.days, locale), writeExperience(one.asked, locale)];
        return (
          <div key={one.what + one.rule} class="aval-meter">
            <p class="aval-meter__what">
              <strong>{one.what}</strong> <span class="aval-quiet">{one.rule}</span>
            </p>
            <Bar days={one.days} asked={one.asked} label={w.drawn(one.what, got, asked)} />
            <p class="aval-meter__words">
              {w.measured(got, asked)} · <strong>{missing(one) > 0 ? w.missing(missing(one)) : w.reached}</strong>
            </p>
          </div>
        );
      })}
      <Details summary={w.table}>
        <Table
          caption={w.table}
          quietCaption
          rows={measures}
          columns={[
            { title: w.measure, names: true, cell: ({ what }) => what },
            { title: w.acquired, numeric: true, cell: ({ days: got }) => days(got) },
            { title: w.asked, numeric: true, cell: ({ asked }) => days(asked) },
            { title: w.lacking, numeric: true, cell: (one) => (missing(one) > 0 ? days(missing(one)) : w.nothing) },
            { title: w.rule, cell: ({ rule }) => rule },
          ]}
        />
      </Details>
    </div>
  );
}

function Ways({ options }: { readonly options: readonly CompletionOption[] }): VNode {
  const w = assessmentWords(useReader().locale).meter;
  const say = ({ anyDays, inSpecialtyDays, thenInternshipMonths: months }: CompletionOption): string => {
    const both =
      anyDays !== undefined && inSpecialtyDays !== undefined ? w.ofWhich(anyDays, inSpecialtyDays) : undefined;
    const one = both ?? (inSpecialtyDays === undefined ? w.anyDays(anyDays ?? 0) : w.inSpecialtyDays(inSpecialtyDays));
    return one + (months ? w.afterwards(months.min, months.max) : '');
  };
  return (
    <>
      <p class="govuk-body aval-meter__ways">{options.length === 1 ? w.wayOne : w.ways}</p>
      <ul class="govuk-list govuk-list--bullet">
        {options.map((option) => (
          <li key={say(option)}>{say(option)}</li>
        ))}
      </ul>
    </>
  );
}
