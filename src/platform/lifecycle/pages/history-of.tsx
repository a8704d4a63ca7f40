import type { VNode } from 'preact';
import { localDate } from '../../clock/index.js';
import type { HistoryLine } from '../../journal/index.js';
import { History, useReader } from '../../web/index.js';
import { doneBy, type KindShown } from '../index.js';

/**
 * The history of a thing, in the words of its kind: what, when, who, and why. Days are those of the thing's centre, or
 * of its jury.
 */
export function HistoryOf({
  kind,
  lines,
  timeZone,
}: {
  readonly kind: Pick<KindShown, 'words'>;
  readonly lines: readonly HistoryLine[];
  readonly timeZone: string;
}): VNode {
  const words = kind.words[useReader().locale];
  return (
    <History
      lines={lines.map(({ at, move, actorName, actedAs, reason }) => {
        const as = words.standings[actedAs] ?? actedAs;
        return {
          on: localDate(at, timeZone),
          what: doneBy(words, move),
          who: actorName === null ? as : `${actorName}, ${as}`,
          ...(reason !== null && { why: reason }),
        };
      })}
    />
  );
}
