import type { Report, ReportState } from '../../src/reports/rules/index.js';

/** A file in a state, as somebody of these standings has it before them. */
export const report = (state: ReportState, standings: readonly string[], over: Partial<Report> = {}): Report => ({
  id: 'r',
  number: '2026-0001',
  kind: 'experience',
  state,
  journalSeq: 1,
  standings,
  studentId: 's',
  diplomaId: 'd',
  centreId: 'c',
  course: null,
  confidential: false,
  restricted: false,
  openedAt: new Date(0),
  stateSince: new Date(0),
  dueOn: null,
  currentVersionId: 'v',
  followsId: null,
  opinionId: null,
  opinionSense: null,
  awardId: null,
  returnedBy: null,
  hasProfessor: false,
  officer: null,
  ...over,
});
