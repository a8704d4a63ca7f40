import { expectationOf } from './expected.js';

describe('when an opinion is expected', () => {
  it('is counted in days of the centre, wherever the machine is', () => {
    const given = { timeZone: 'Indian/Reunion', days: 30 };
    expect(expectationOf(new Date('2026-11-23T21:00:00Z'), new Date('2026-12-23T21:00:00Z'), given)).toEqual({
      since: '2026-11-24',
      on: '2026-12-24',
      age: 30,
      late: false,
    });
  });
  it('is late from the day after', () => {
    const given = { timeZone: 'Europe/Paris', days: 30 };
    expect(expectationOf(new Date('2026-11-24T09:00:00Z'), new Date('2026-12-25T09:00:00Z'), given)).toMatchObject({
      on: '2026-12-24',
      late: true,
    });
  });
});
