import { report } from '../../../test/support/report.js';
import { notToMark } from './confidential.js';
import { lacksOfficer } from './officer.js';
import { REPORT_STATES } from './report.js';
import { canSee, canSeeOutline, standingsTowards, type OpenStanding } from './sight.js';

const OPEN: readonly OpenStanding[] = [
  { holderId: 'student', heldAs: 'author' },
  { holderId: 'Nantes', heldAs: 'outline' },
  { holderId: 'seat', heldAs: 'officer' },
  { holderId: 'jury', heldAs: 'secretary' },
  { holderId: 'juror', heldAs: 'juror' },
];
const DEPOSITED = { state: 'SUBMITTED', standings: OPEN } as const;
const reader = (holders: readonly string[], seats: { registryOf?: string[]; coordinatorOf?: string[] } = {}) => ({
  holders,
  registryOf: seats.registryOf ?? [],
  coordinatorOf: seats.coordinatorOf ?? [],
});

describe('a confidential file (decision 18)', () => {
  it('is opened by persons: the others of its centre and its coordination know its outline', () => {
    const officer = reader(['claire', 'seat', 'Nantes'], { registryOf: ['Nantes'] });
    const colleague = reader(['goulven', 'other seat', 'Nantes'], { registryOf: ['Nantes'] });
    const coordinator = reader(['herve', 'Nantes'], { coordinatorOf: ['Nantes'] });
    for (const who of [officer, reader(['student']), reader(['odile', 'jury']), reader(['juror'])])
      expect(canSee(who, OPEN)).toBe(true);
    expect(standingsTowards(officer, OPEN)).toEqual(['registry']);
    for (const who of [colleague, coordinator]) {
      expect([canSee(who, OPEN), standingsTowards(who, OPEN), canSeeOutline(who, DEPOSITED)]).toEqual([
        false,
        [],
        true,
      ]);
    }
    expect(canSeeOutline(officer, DEPOSITED)).toBe(false);
    expect(canSeeOutline(coordinator, { ...DEPOSITED, state: 'DRAFT' })).toBe(false);
    expect(canSeeOutline(reader(['stranger']), DEPOSITED)).toBe(false);
  });

  it('wants somebody in charge as soon as it is deposited', () => {
    const waits = (state: (typeof REPORT_STATES)[number]) =>
      lacksOfficer(report(state, [], { restricted: true, returnedBy: 'registry' }));
    expect(REPORT_STATES.filter((state) => !waits(state))).toEqual([
      'DRAFT',
      'VALIDATED',
      'NOT_VALIDATED',
      'WITHDRAWN',
    ]);
  });

  it('is marked, and opened again, by its student, or by whoever is in charge, who says why', () => {
    const code = (...given: Parameters<typeof notToMark>) => notToMark(...given)?.code;
    expect(code(report('FORWARDED', ['author']), '')).toBeUndefined();
    expect(code(report('FORWARDED', ['registry'], { officer: 'reader' }), 'L’employeur l’a écrit.')).toBeUndefined();
    expect(code(report('SUBMITTED', ['registry']), 'L’employeur l’a écrit.')).toBeUndefined();
    expect(code(report('FORWARDED', ['registry'], { officer: 'reader' }), ' ')).toBe(
      'reports.confidentialReasonMissing',
    );
    expect(code(report('FORWARDED', ['registry'], { officer: 'another' }), 'Vu.')).toBe(
      'reports.confidentialByOfficer',
    );
    for (const standing of ['coordinator', 'professor', 'secretary', 'juror', 'examiner'])
      expect(code(report('FORWARDED', [standing]), 'Vu.')).toBe('lifecycle.notYours');
  });
});
