import { complementNotBefore, stateOfList } from './calendar.js';

/** Half past eleven in the evening, in Paris. */
const LATE = new Date('2026-03-12T22:30:00Z');

describe('the calendar of a session, read in Paris', () => {
  it('closes its list once its closing day is behind, before the clock has said so', () => {
    expect(stateOfList({ state: 'OPEN', closesOn: '2026-03-12' }, LATE)).toBe('OPEN');
    expect(stateOfList({ state: 'OPEN', closesOn: '2026-03-12' }, new Date('2026-03-12T23:30:00Z'))).toBe('LOCKED');
    expect(stateOfList({ state: 'DELIBERATING', closesOn: '2026-03-01' }, LATE)).toBe('DELIBERATING');
  });

  it('expects a complement after the session, and after today when the decision is written late', () => {
    expect(complementNotBefore({ heldOn: '2026-03-20' }, LATE)).toBe('2026-03-20');
    expect(complementNotBefore({ heldOn: '2026-03-01' }, LATE)).toBe('2026-03-12');
  });
});
