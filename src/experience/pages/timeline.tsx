import type { VNode } from 'preact';
import { Details, useReader, writeDay } from '../../platform/web/index.js';
import {
  calendarDrawn,
  PAGE_KINDS,
  type AssessedPeriod,
  type DrawnCalendar,
  type PeriodKind,
} from '../rules/assessment/index.js';
import { isInSpecialty, prudently } from '../rules/index.js';
import { assessmentWords } from '../words/assessment-words.js';
import { LINE, percent, PeriodDrawn } from './period-drawn.js';
import { BothInTable, PeriodsInTable, type TimelinePeriod } from './timeline-table.js';

export type { TimelinePeriod } from './timeline-table.js';

interface Props {
  readonly periods: readonly TimelinePeriod[];
  /** The same as a professor retains them, in the same order: drawn under the same years. */
  readonly retained?: readonly TimelinePeriod[] | null;
  /** The reference date: nothing is drawn after it. */
  readonly on: string;
  /** Kinds of activity that count, in the rules used. */
  readonly countedKinds?: readonly PeriodKind[];
}

const BAND = 22;

const AXIS = 22;

/** The title of a set, where there are two. */
const TITLE = 32;

/**
 * Periods on a calendar, what is counted of them under it, and the same in a table. Positions are shares of the width,
 * so that words keep their size on a phone.
 */
export function Timeline({ periods, retained = null, on, countedKinds = PAGE_KINDS }: Props): VNode {
  const { locale } = useReader();
  const w = assessmentWords(locale).timeline;
  const [counted, countedRetained] = [periods.map(prudently), (retained ?? []).map(prudently)];
  const names = periods.map(({ name }, at) => name ?? w.numbered(at + 1));
  const declared = { periods, names, drawn: calendarDrawn(counted, on, countedKinds, countedRetained) };
  const sets: readonly DrawnSet[] =
    retained === null
      ? [declared]
      : [
          { ...declared, title: w.declared },
          {
            periods: retained,
            names,
            drawn: calendarDrawn(countedRetained, on, countedKinds, counted),
            title: w.retained,
          },
        ];
  const tops = sets.map((_, at) => sets.slice(0, at).reduce((sum, set) => sum + heightOf(set), 0));
  const foot = sets.reduce((sum, set) => sum + heightOf(set), 0);
  return (
    <div class="aval-drawing">
      <svg
        class="aval-timeline"
        width="100%"
        height={foot + AXIS}
        role="img"
        aria-label={(retained === null ? w.label : w.labelTwice)(periods.length, writeDay(on, locale))}
      >
        <Years drawn={declared.drawn} foot={foot} />
        {sets.map((set, at) => (
          <PeriodSet key={at} set={set} top={tops[at] ?? 0} countedKinds={countedKinds} counted={w.counted} />
        ))}
      </svg>
      <ul class="aval-timeline__legend" aria-hidden="true">
        {(['in', 'out', 'none'] as const).map((look) => (
          <li key={look}>
            <svg width="14" height="14">
              <rect class={`aval-timeline__period aval-timeline__period--${look}`} width="100%" height="100%" rx="2" />
            </svg>{' '}
            {{ in: w.legendIn, out: w.legendOut, none: w.legendNone }[look]}
          </li>
        ))}
        {[...counted, ...countedRetained].some(({ suspensions }) => suspensions?.length) ? (
          <li>
            <svg width="14" height="14">
              <line class="aval-timeline__suspended" x1="0" x2="100%" y1="7" y2="7" />
            </svg>{' '}
            {w.legendSuspended}
          </li>
        ) : null}
      </ul>
      <Details summary={w.asTable}>
        {retained === null ? (
          <PeriodsInTable periods={periods} names={names} countedKinds={countedKinds} />
        ) : (
          <BothInTable periods={periods} retained={retained} names={names} countedKinds={countedKinds} />
        )}
      </Details>
    </div>
  );
}

/** Periods drawn together, under a title where there are two sets. */
interface DrawnSet {
  readonly periods: readonly TimelinePeriod[];
  readonly names: readonly string[];
  readonly drawn: DrawnCalendar;
  readonly title?: string;
}

function heightOf({ drawn, title }: DrawnSet): number {
  return (title === undefined ? 0 : TITLE) + drawn.lines * LINE + BAND + 22;
}

function PeriodSet({
  set,
  top,
  countedKinds,
  counted,
}: {
  readonly set: DrawnSet;
  readonly top: number;
  readonly countedKinds: readonly PeriodKind[];
  readonly counted: string;
}): VNode {
  const { periods, names, drawn, title } = set;
  const first = top + (title === undefined ? 0 : TITLE);
  return (
    <>
      {title === undefined ? null : (
        <text class="aval-timeline__title" x="0" y={top + 24}>
          {title}
        </text>
      )}
      {drawn.periods.map((period) => (
        <PeriodDrawn
          key={period.at}
          period={period}
          top={first + period.line * LINE + 4}
          look={lookOf(periods[period.at], countedKinds)}
          name={names[period.at]}
        />
      ))}
      <text class="aval-timeline__caption" x="0" y={first + drawn.lines * LINE + 15}>
        {counted}
      </text>
      <Counted drawn={drawn} foot={top + heightOf(set)} />
    </>
  );
}

function Years({ drawn: { years }, foot }: { readonly drawn: DrawnCalendar; readonly foot: number }): VNode {
  return (
    <>
      {years.map(({ year, at }) => (
        <line key={year} class="aval-timeline__year" x1={percent(at)} x2={percent(at)} y1="0" y2={foot} />
      ))}
      <line class="aval-timeline__axis" x1="0" x2="100%" y1={foot} y2={foot} />
      {years
        .filter(({ at }) => at < 0.92)
        .map(({ year, at }) => (
          <text key={year} class="aval-timeline__caption" x={percent(at)} y={foot + 17}>
            {year}
          </text>
        ))}
    </>
  );
}

/** Each day as high as what it counts for: in the specialty below, the rest on top. */
function Counted({ drawn: { counted }, foot }: { readonly drawn: DrawnCalendar; readonly foot: number }): VNode {
  return (
    <>
      {counted.map(({ from, until, total, inSpecialty }) => {
        const [all, own] = [(total / 100) * BAND, (inSpecialty / 100) * BAND];
        return (
          <g key={from}>
            <rect
              class="aval-timeline__counted--out"
              x={percent(from)}
              y={foot - all}
              width={percent(until - from)}
              height={all - own}
            />
            <rect
              class="aval-timeline__counted--in"
              x={percent(from)}
              y={foot - own}
              width={percent(until - from)}
              height={own}
            />
          </g>
        );
      })}
    </>
  );
}

function lookOf(period: AssessedPeriod | undefined, countedKinds: readonly PeriodKind[]): 'in' | 'out' | 'none' {
  if (!period || !countedKinds.includes(period.kind)) return 'none';
  return isInSpecialty(period) ? 'in' : 'out';
}
