import type { Report, ReportState } from '../../reports/rules/index.js';

/** The way of a file, from its declaration to the credits. */
const STAGES = ['declared', 'deposited', 'admissible', 'review', 'opinion', 'jury', 'credits'] as const;
export type StageName = (typeof STAGES)[number];

/** What a stage is to a file: behind it, where it stands, where it stopped, or to come. */
export type StageState = 'done' | 'now' | 'stopped' | 'to-come';

const STANDS_AT: Readonly<Record<Exclude<ReportState, 'RETURNED' | 'WITHDRAWN'>, StageName>> = {
  DRAFT: 'declared',
  SUBMITTED: 'deposited',
  ADMISSIBLE: 'admissible',
  ASSIGNED: 'review',
  UNDER_REVIEW: 'review',
  OPINION_PROPOSED: 'opinion',
  FORWARDED: 'jury',
  VALIDATED: 'credits',
  NOT_VALIDATED: 'jury',
};
const RETURNED_AT = { registry: 'deposited', professor: 'review', jury: 'jury' } as const;

/** Where a file is on its way. A withdrawn one stopped where it was, `lastState`. */
export function stagesOf(
  report: Pick<Report, 'state' | 'returnedBy'>,
  lastState: ReportState = 'DRAFT',
): { name: StageName; state: StageState }[] {
  const { state } = report;
  const at = STAGES.indexOf(
    standsAt(state === 'WITHDRAWN' ? { state: lastState, returnedBy: report.returnedBy } : report),
  );
  const isStopped = state === 'WITHDRAWN' || state === 'NOT_VALIDATED';
  return STAGES.map((name, index) => ({
    name,
    state: index < at || state === 'VALIDATED' ? 'done' : index > at ? 'to-come' : isStopped ? 'stopped' : 'now',
  }));
}

function standsAt({ state, returnedBy }: Pick<Report, 'state' | 'returnedBy'>): StageName {
  if (state === 'RETURNED') return RETURNED_AT[returnedBy ?? 'registry'];
  return state === 'WITHDRAWN' ? 'declared' : STANDS_AT[state];
}
