import type { Lifecycle, Move } from '../../platform/lifecycle/rules/index.js';
import {
  agendaLocked,
  decisionIsNot,
  draftOfStudent,
  notFitToReview,
  notReadyToDeposit,
  notReadyToForward,
  notReadyToPropose,
  notReturnedByJury,
  notUnfavourable,
  notYetLapsed,
  pointsMissing,
  professorGone,
  professorWaits,
} from './guards.js';
import { BEFORE_FORWARDING } from './facts.js';
import { REPORT_STATES, type Report, type ReportStanding, type ReportState } from './report.js';

/** The whole life of a report file. Nothing else may change its state. */
export const REPORT_MOVES = {
  open: { from: [], to: 'DRAFT', by: ['author', 'registry'], form: true },
  submit: {
    from: ['DRAFT'],
    to: 'SUBMITTED',
    by: ['author', 'registry'],
    form: 'submission',
    unless: draftOfStudent,
    needs: notReadyToDeposit,
  },
  return: { from: ['SUBMITTED'], to: 'RETURNED', by: ['registry'], form: 'return', needs: pointsMissing },
  resubmit: {
    from: ['RETURNED'],
    to: 'SUBMITTED',
    by: ['author', 'registry'],
    form: 'submission',
    unless: professorWaits,
    needs: notReadyToDeposit,
  },
  resume: {
    from: ['RETURNED'],
    to: 'UNDER_REVIEW',
    by: ['author', 'registry'],
    form: 'submission',
    unless: professorGone,
    needs: notReadyToDeposit,
  },
  admit: { from: ['SUBMITTED'], to: 'ADMISSIBLE', by: ['registry'], form: 'admission' },
  assign: { from: ['ADMISSIBLE'], to: 'ASSIGNED', by: ['coordinator'], form: 'assignment', needs: notFitToReview },
  decline: {
    from: ['ASSIGNED'],
    to: 'ADMISSIBLE',
    by: ['professor', 'coordinator', 'system'],
    reason: true,
    form: 'decline',
  },
  begin: { from: ['ASSIGNED'], to: 'UNDER_REVIEW', by: ['professor'], form: 'opinion' },
  release: {
    from: ['UNDER_REVIEW'],
    to: 'ADMISSIBLE',
    by: ['professor', 'coordinator', 'system'],
    reason: true,
    form: 'decline',
  },
  returnForCorrections: {
    from: ['UNDER_REVIEW'],
    to: 'RETURNED',
    by: ['professor'],
    form: 'corrections',
    needs: pointsMissing,
  },
  propose: {
    from: ['UNDER_REVIEW'],
    to: 'OPINION_PROPOSED',
    by: ['professor'],
    form: 'opinion',
    needs: notReadyToPropose,
  },
  reopen: {
    from: ['OPINION_PROPOSED'],
    to: 'UNDER_REVIEW',
    by: ['professor'],
    reason: true,
    form: 'opinion/reopening',
  },
  revise: { from: ['OPINION_PROPOSED'], to: 'DRAFT', by: ['author'], unless: notUnfavourable },
  forward: { from: ['OPINION_PROPOSED'], to: 'FORWARDED', by: ['registry'], form: true, needs: notReadyToForward },
  recall: {
    from: ['FORWARDED'],
    to: 'OPINION_PROPOSED',
    by: ['secretary', 'system'],
    reason: true,
    form: true,
    needs: agendaLocked,
  },
  validate: { from: ['FORWARDED'], to: 'VALIDATED', by: ['system'], needs: decisionIsNot('FAVOURABLE') },
  refuse: { from: ['FORWARDED'], to: 'NOT_VALIDATED', by: ['system'], needs: decisionIsNot('UNFAVOURABLE') },
  askForMore: { from: ['FORWARDED'], to: 'RETURNED', by: ['system'], needs: decisionIsNot('MORE') },
  rejudgeAsValidated: {
    from: ['NOT_VALIDATED'],
    to: 'VALIDATED',
    by: ['system'],
    needs: decisionIsNot('FAVOURABLE'),
  },
  rejudgeAsNotValidated: {
    from: ['VALIDATED'],
    to: 'NOT_VALIDATED',
    by: ['system'],
    needs: decisionIsNot('UNFAVOURABLE'),
  },
  rejudgeAsMore: {
    from: ['VALIDATED', 'NOT_VALIDATED'],
    to: 'RETURNED',
    by: ['system'],
    needs: decisionIsNot('MORE'),
  },
  reinstate: { from: ['RETURNED'], to: 'FORWARDED', by: ['system'], unless: notReturnedByJury },
  close: { from: BEFORE_FORWARDING, to: 'WITHDRAWN', by: ['system'], reason: true },
  withdraw: { from: BEFORE_FORWARDING, to: 'WITHDRAWN', by: ['author'] },
  lapse: { from: ['RETURNED'], to: 'WITHDRAWN', by: ['clock'], needs: notYetLapsed },
} as const satisfies Record<string, Move<ReportState, ReportStanding, Report, never>>;

/** A move of the table, by name. */
export type ReportMove = keyof typeof REPORT_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const REPORT_LIFECYCLE: Lifecycle<ReportState, Report, typeof REPORT_MOVES> = {
  name: 'report',
  states: REPORT_STATES,
  ends: ['VALIDATED', 'NOT_VALIDATED', 'WITHDRAWN'],
  moves: REPORT_MOVES,
};
