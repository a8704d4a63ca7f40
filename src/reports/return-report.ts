import { todayIn } from '../diplomas/index.js';
import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { isRefusal, type Refusal } from '../platform/refusal/index.js';
import type { Moved, Mover } from '../platform/lifecycle/index.js';
import type { DecisionFacts, Report } from './domain/index.js';
import { moveReport } from './move-report.js';
import { askPoints, type Fault } from './returns.store.js';
import { beginVersion, lastDeposited } from './versions.store.js';

/** Points to answer, and by when, in the centre's local date. */
export interface ReturnGiven {
  readonly fault: Fault;
  readonly dueOn: string;
  readonly points: readonly string[];
}

/** Returns a file to its student, by the registry or its professor: the points are asked and a new version is begun from what was deposited. */
export async function returnReport(
  tx: Tx,
  actor: Actor,
  report: Report,
  by: 'registry' | 'professor',
  given: ReturnGiven,
): Promise<Moved | Refusal> {
  const today = await todayIn(tx, report.centreId);
  const move = by === 'registry' ? 'return' : 'returnForCorrections';
  return giveBack(
    tx,
    report,
    move,
    { personId: actor.personId, name: actor.name },
    { ...given, today, reason: given.points.filter((point) => point.trim()).join('\n') },
    { ...given, as: by, by: actor.personId },
  );
}

/** Gives a file back after the jury asked for more: by the house, at the signature of the minutes. */
export async function askForMore(
  tx: Tx,
  report: Report,
  decision: DecisionFacts,
  asked: { readonly dueOn: string; readonly points: readonly string[] },
): Promise<Moved | Refusal> {
  return giveBack(
    tx,
    report,
    'askForMore',
    { house: 'system' },
    { ...decision },
    { ...asked, as: 'jury', fault: 'incomplete' },
  );
}

async function giveBack(
  tx: Tx,
  report: Report,
  move: 'return' | 'returnForCorrections' | 'askForMore',
  by: Mover,
  given: Readonly<Record<string, unknown>>,
  asked: Parameters<typeof askPoints>[2],
): Promise<Moved | Refusal> {
  const versionId = await beginVersion(tx, report, await lastDeposited(tx, report.id));
  const moved = await moveReport(tx, report, move, {
    by,
    given,
    set: { dueOn: asked.dueOn, currentVersionId: versionId, opinionId: null, opinionSense: null },
  });
  if (!isRefusal(moved)) await askPoints(tx, { reportId: report.id }, asked);
  return moved;
}
