import type { VNode } from 'preact';
import type { DrawnCalendar } from '../rules/assessment/index.js';

/** The height of a line of periods. */
export const LINE = 30;

/** A bar too short for a word has none: the table names it. */
const NAMED_FROM = 0.03;

/** A period, with a gap where it was suspended: its name is in the longest of its pieces. */
export function PeriodDrawn({
  period: { from, until, pieces },
  top,
  look,
  name,
}: {
  readonly period: DrawnCalendar['periods'][number];
  readonly top: number;
  readonly look: 'in' | 'out' | 'none';
  readonly name: string | undefined;
}): VNode {
  const height = LINE - 6;
  const longest = [...pieces].sort((one, other) => other.until - other.from - (one.until - one.from))[0];
  return (
    <>
      {pieces.length > 1 ? (
        <line
          class="aval-timeline__suspended"
          x1={percent(from)}
          x2={percent(until)}
          y1={top + height / 2}
          y2={top + height / 2}
        />
      ) : null}
      {pieces.map((piece) => (
        <svg
          key={piece.from}
          x={percent(piece.from)}
          y={top}
          width={percent(Math.max(piece.until - piece.from, 0.004))}
          height={height}
        >
          <rect class={`aval-timeline__period aval-timeline__period--${look}`} width="100%" height="100%" rx="3" />
          {piece !== longest || piece.until - piece.from < NAMED_FROM ? null : (
            <text class={`aval-timeline__name--${look}`} x="7" y="17">
              {name}
            </text>
          )}
        </svg>
      ))}
    </>
  );
}

/** A share of the width, as SVG writes it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
