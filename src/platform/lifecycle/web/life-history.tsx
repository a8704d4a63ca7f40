import type { VNode } from 'preact';
import { localDate } from '../../clock/index.js';
import type { HistoryLine } from '../../journal/index.js';
import { History, useReader } from '../../web/index.js';
import { wordsOfLife } from '../index.js';

/** The history of a thing, in the words of its life: what, when, who, and why. `life` is the lifecycle's name; days are those of the thing's centre, or of its jury. */
export function LifeHistory({
  life,
  lines,
  timeZone,
}: {
  readonly life: string;
  readonly lines: readonly HistoryLine[];
  readonly timeZone: string;
}): VNode {
  const { locale } = useReader();
  const words = wordsOfLife(life, locale);
  return (
    <History
      lines={lines.map(({ at, move, actorName, actedAs, reason }) => {
        const as = words.standings[actedAs] ?? actedAs;
        return {
          on: localDate(at, timeZone),
          what: words.moves[move]?.done ?? move,
          who: actorName === null ? as : `${actorName}, ${as}`,
          ...(reason !== null && { why: reason }),
        };
      })}
    />
  );
}
