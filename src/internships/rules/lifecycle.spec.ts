import { refusalFor } from '../../platform/lifecycle/rules/index.js';
import { INTERNSHIP_LIFECYCLE, INTERNSHIP_MOVES } from './lifecycle.js';
import { internship } from '../../../test/support/filing-facts.js';

describe('an agreement that a party declines to sign', () => {
  const decline = (standing: string) =>
    refusalFor(INTERNSHIP_LIFECYCLE, internship('SIGNING', standing), 'declineToSign', {
      reason: 'Le poste n’existe plus.',
    })?.code;

  it('goes back to its student in the transaction of the refusal and by nobody else', () => {
    expect(INTERNSHIP_MOVES.declineToSign.to).toBe('RETURNED');
    expect(decline('system')).toBeUndefined();
    for (const standing of ['author', 'teacher', 'registry', 'coordinator', 'clock'])
      expect(decline(standing)).toBe('lifecycle.notYours');
  });
});

describe('a request that was returned', () => {
  const lapse = (firstDay: string | null) =>
    refusalFor(INTERNSHIP_LIFECYCLE, { ...internship('RETURNED', 'clock'), startsOn: null, endsOn: null }, 'lapse', {
      facts: { today: '2026-03-16', firstDay },
    })?.code;

  it('lapses once its first day has come, never without one', () => {
    expect([lapse('2026-03-16'), lapse('2026-03-15'), lapse('2026-03-17'), lapse(null)]).toEqual([
      undefined,
      undefined,
      'internships.startHasNotCome',
      'internships.startHasNotCome',
    ]);
  });
});
