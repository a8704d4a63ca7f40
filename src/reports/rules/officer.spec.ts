import { report } from '../../../test/support/report.js';
import { chargeNotYours, lacksOfficer, officerFor } from './officer.js';
import { REPORT_STATES } from './report.js';

describe('the officer in charge of a file', () => {
  it('is the reader when they hold its seat, another when somebody else does, or nobody', () => {
    const open = [
      { holderId: 'nantes', heldAs: 'registry' },
      { holderId: 'seat', heldAs: 'officer' },
    ] as const;
    expect(officerFor({ holders: ['me', 'seat', 'nantes'] }, open)).toBe('reader');
    expect(officerFor({ holders: ['me', 'other seat', 'nantes'] }, open)).toBe('another');
    expect(officerFor({ holders: ['me', 'seat', 'nantes'] }, open.slice(0, 1))).toBeNull();
  });

  it('is missed from the admission to the decision, unless the registry has the file completed', () => {
    expect(REPORT_STATES.filter((state) => lacksOfficer(report(state, [], { returnedBy: 'registry' })))).toEqual([
      'ADMISSIBLE',
      'ASSIGNED',
      'UNDER_REVIEW',
      'OPINION_PROPOSED',
      'FORWARDED',
    ]);
    for (const returnedBy of ['professor', 'jury'] as const)
      expect(lacksOfficer(report('RETURNED', [], { returnedBy }))).toBe(true);
    expect(lacksOfficer(report('ASSIGNED', [], { officer: 'another' }))).toBe(false);
  });

  it('hands it over; where there is none, registry and coordination say who is', () => {
    const code = (...given: Parameters<typeof report>) => chargeNotYours(report(...given))?.code;
    expect(code('UNDER_REVIEW', ['registry'], { officer: 'reader' })).toBeUndefined();
    expect(code('DRAFT', ['registry'], { officer: 'reader' })).toBeUndefined();
    for (const standing of ['registry', 'coordinator']) {
      expect(code('UNDER_REVIEW', [standing], { officer: 'another' })).toBe('reports.anotherOfficer');
      expect(code('UNDER_REVIEW', [standing])).toBeUndefined();
      expect(code('SUBMITTED', [standing])).toBe('reports.officerAtAdmission');
    }
    for (const standing of ['author', 'professor', 'secretary', 'juror', 'examiner'])
      expect(code('UNDER_REVIEW', [standing])).toBe('lifecycle.notYours');
  });
});
