import { REPORT_STATES } from './report.js';
import { notToTransfer, notTransferable, ofProfessor } from './transfer.js';

describe('a file that changes centre', () => {
  it('does so between its deposit and the proposed opinion, and never once a jury had it', () => {
    const open = REPORT_STATES.filter((state) => !notTransferable({ state }, { wasJudged: false }));
    expect(open).toEqual(['SUBMITTED', 'RETURNED', 'ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW']);
    for (const state of ['OPINION_PROPOSED', 'FORWARDED'] as const)
      expect(notTransferable({ state }, { wasJudged: false })).toMatchObject({
        status: 409,
        code: 'reports.notTransferableNow',
      });
    for (const state of open)
      expect(notTransferable({ state }, { wasJudged: true })?.code).toBe('reports.notTransferableJudged');
  });

  it('is asked for by its registry alone', () => {
    const report = { state: 'SUBMITTED' } as const;
    for (const standing of ['author', 'coordinator', 'professor'] as const)
      expect(notToTransfer({ ...report, standings: [standing] }, { wasJudged: false })?.status).toBe(403);
    expect(notToTransfer({ ...report, standings: ['registry'] }, { wasJudged: false })).toBeUndefined();
  });

  it('keeps its professor by a seat there or by an act that delegates them; else they are released', () => {
    const facts = { hasProfessor: true, isSeatedThere: false, delegation: '' };
    expect(ofProfessor({ ...facts, hasProfessor: false })).toBe('none');
    expect(ofProfessor(facts)).toBe('released');
    expect(ofProfessor({ ...facts, delegation: 'Décision 2026-14' })).toBe('delegated');
    expect(ofProfessor({ ...facts, isSeatedThere: true, delegation: 'Décision 2026-14' })).toBe('seated');
  });
});
