import { filed } from '../../../test/support/filing-facts.js';

describe('two internships of one student over the same weeks', () => {
  const REASON = 'Deux mi-temps dans la spécialité.';
  const beside = (weeklyHours: number, isAllowed = false) => ({ number: 'C2026-0007', weeklyHours, isAllowed });
  const half = { weeklyHours: 17.5, totalHours: 231 };

  it('I24: of 17,5 hours a week each are accepted with the registry’s reason; 17,5 and 20 are refused', () => {
    expect(filed({ overlaps: [beside(17.5)], together: REASON }, half)).toBeUndefined();
    expect(filed({ overlaps: [beside(20)], together: REASON }, half)).toMatchObject({
      code: 'internships.tooManyTogether',
      field: 'weeklyHours',
      facts: { hours: 37.5, most: 35, number: 'C2026-0007' },
    });
    expect(filed({ overlaps: [beside(20)], together: REASON, mostTogether: 48 }, half)).toBeUndefined();
  });

  it('are refused without a reason, which the registry may have written for the other', () => {
    expect(filed({ overlaps: [beside(17.5)] }, half)?.code).toBe('internships.overlaps');
    expect(filed({ overlaps: [beside(17.5, true)] }, half)).toBeUndefined();
  });

  it('are both part-time, whatever may be set, and never three', () => {
    const set = { together: REASON, mostTogether: 48 };
    expect(filed({ ...set, overlaps: [beside(35)] }, { weeklyHours: 10, totalHours: 130 })?.code).toBe(
      'internships.notPartTime',
    );
    expect(filed({ ...set, overlaps: [beside(10)] })?.code).toBe('internships.notPartTime');
    expect(filed({ ...set, overlaps: [beside(10), beside(10)] }, half)?.code).toBe('internships.overlaps');
  });
});
