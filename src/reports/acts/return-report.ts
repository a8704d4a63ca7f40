import { todayIn } from '../../diplomas/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { holdUnmoved, makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { DecisionFacts, Report } from '../rules/index.js';
import { askPoints, type Fault } from '../data/returns.store.js';
import { beginVersion, lastDeposited } from '../data/versions.store.js';
import { REPORT } from '../report.js';

/** Points to answer, and by when, in the centre's local date. */
export interface ReturnGiven {
  readonly fault: Fault;
  readonly dueOn: string;
  readonly points: readonly string[];
}

/**
 * Returns a file to its student, by the registry or its professor: the points are asked and a new version is begun from
 * what was deposited.
 */
export async function returnReport(
  tx: Tx,
  actor: Actor,
  report: Report,
  by: 'registry' | 'professor',
  given: ReturnGiven,
): Promise<Moved | Refusal> {
  const late = await holdUnmoved(tx, REPORT, report);
  if (late) return late;
  const { points, dueOn } = given;
  const moved = await makeMove(tx, REPORT, report, by === 'registry' ? 'return' : 'returnForCorrections', {
    by: actor,
    facts: { points, dueOn, today: await todayIn(tx, report.centreId) },
    reason: points.filter(saysSomething).join('\n'),
    set: await returned(tx, report, dueOn),
  });
  if (!isRefusal(moved)) await askPoints(tx, { reportId: report.id }, { ...given, as: by, by: actor.personId });
  return moved;
}

/**
 * Gives a file back after the jury asked for more, and said why: by the portal, at the signature of the minutes, of a
 * first deliberation or of a new one.
 */
export async function askForMore(
  tx: Tx,
  report: Report,
  facts: DecisionFacts,
  asked: {
    readonly dueOn: string;
    readonly points: readonly string[];
    readonly why: string;
    readonly documents: readonly JournalDocument[];
  },
  move: 'askForMore' | 'rejudgeAsMore' = 'askForMore',
): Promise<Moved | Refusal> {
  const set = { ...(await returned(tx, report, asked.dueOn)), awardId: null };
  const { documents, dueOn, points, why: reason } = asked;
  const moved = await makeMove(tx, REPORT, report, move, {
    by: { portal: 'system' },
    facts,
    reason,
    set,
    documents,
  });
  if (!isRefusal(moved))
    await askPoints(tx, { reportId: report.id }, { dueOn, points, as: 'jury', fault: 'incomplete' });
  return moved;
}

/** What a file that is given back is from then on: a new version begun from what was deposited, and no opinion. */
async function returned(tx: Tx, report: Report, dueOn: string) {
  const currentVersionId = await beginVersion(tx, report, await lastDeposited(tx, report.id));
  return { dueOn, currentVersionId, opinionId: null, opinionSense: null };
}
