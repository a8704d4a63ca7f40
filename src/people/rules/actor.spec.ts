import { holdersOf, holds, type Seat } from './actor.js';

const seat = (over: Partial<Seat>): Seat => ({
  id: 's',
  role: 'registry',
  centreId: null,
  specialtyId: null,
  juryId: null,
  delegation: null,
  ...over,
});

describe('what a person holds', () => {
  const seats = [
    seat({ role: 'registry', centreId: 'nantes' }),
    seat({ role: 'coordinator', centreId: 'nantes' }),
    seat({ role: 'professor', centreId: 'reunion', specialtyId: 'info' }),
    seat({ role: 'secretary', juryId: 'jury' }),
    seat({ role: 'administrator' }),
  ];
  it('is themselves, their registry seats, the centres they keep and the juries they serve, each once', () => {
    expect(holdersOf('me', seats)).toEqual(['me', 's', 'nantes', 'jury']);
  });
  it('is not the centre where they only teach', () => {
    expect(holdersOf('me', seats)).not.toContain('reunion');
  });
  it('answers for a role, and for the place that is named', () => {
    expect(holds({ seats }, 'professor')).toBe(true);
    expect(holds({ seats }, 'professor', { centreId: 'reunion', specialtyId: 'info' })).toBe(true);
    expect(holds({ seats }, 'professor', { centreId: 'nantes' })).toBe(false);
    expect(holds({ seats: [] }, 'administrator')).toBe(false);
  });
});
