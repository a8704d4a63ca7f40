import type { VNode } from 'preact';
import { localDate } from '../../clock/index.js';
import type { HistoryLine } from '../../journal/index.js';
import { History, useReader } from '../../web/index.js';
import { doneBy, type KindShown } from '../index.js';

/** What happened beside the moves of a thing, in words. */
export interface LineBeside {
  readonly at: Date;
  readonly what: string;
  readonly who?: string;
  readonly why?: string;
}

/**
 * The history of a thing, in the words of its kind: what, when, who, and why; with what happened beside its moves, in
 * its place. Days are those of the thing's centre, or of its jury.
 */
export function HistoryOf({
  kind,
  lines,
  beside = [],
  timeZone,
}: {
  readonly kind: Pick<KindShown, 'words'>;
  readonly lines: readonly HistoryLine[];
  readonly beside?: readonly LineBeside[];
  readonly timeZone: string;
}): VNode {
  const words = kind.words[useReader().locale];
  const moves = lines.map(({ at, move, actorName, actedAs, reason }): LineBeside => {
    const as = words.standings[actedAs] ?? actedAs;
    return {
      at,
      what: doneBy(words, move),
      who: actorName === null ? as : `${actorName}, ${as}`,
      ...(reason !== null && { why: reason }),
    };
  });
  // Of one instant, what was done beside a move follows from it, and stands above it.
  const all = [...[...beside].sort((one, other) => one.at.getTime() - other.at.getTime()).reverse(), ...moves].sort(
    (one, other) => other.at.getTime() - one.at.getTime(),
  );
  return <History lines={all.map(({ at, ...line }) => ({ on: localDate(at, timeZone), ...line }))} />;
}
