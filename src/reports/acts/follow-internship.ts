import { acceptInternshipReport, endInternshipReport } from '../../experience/index.js';
import { listenerTo } from '../../platform/lifecycle/index.js';
import { kindOfReport, MOVES_THAT_ACCEPT, MOVES_THAT_END } from '../rules/index.js';
import { reportForThePortal } from '../data/reports.store.js';
import { lastDeposited } from '../data/versions.store.js';
import { REPORT } from '../report.js';

/**
 * A certified internship counts from the admission of the report that names it: for certificates, their activity report
 * (R22).
 */
export const acceptWhenAdmitted = listenerTo(REPORT, MOVES_THAT_ACCEPT, {
  room: 'reports',
  why: 'A certified internship counts once the report that presents it is admissible (R5, C14): written where assessments read it.',
  does: async (tx, { thingId }) => {
    const report = await reportForThePortal(tx, thingId);
    if (!report || !kindOfReport(report.kind).presentsInternship) return;
    const { studentId, diplomaId, kind } = report;
    const version = await lastDeposited(tx, thingId);
    await acceptInternshipReport(tx, { reportId: thingId, studentId, diplomaId, kind, names: version?.names ?? null });
  },
});

/** It counts no longer once that report is taken back or refused. */
export const endWhenTakenBack = listenerTo(REPORT, MOVES_THAT_END, {
  room: 'reports',
  why: 'It counts no longer once that report is taken back, withdrawn or refused.',
  does: (tx, { thingId }) => endInternshipReport(tx, thingId),
});
