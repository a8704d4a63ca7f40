import { weather } from '../support/weather.js';

it('has one winner of all who act at once, on two web processes; the others are told who was quicker', async () => {
  const { code, faults, shown, figures } = await weather('races');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['won']).toBeGreaterThan(0);
});

it('would be seen to have several if nobody compared', async () => {
  const { code, shown } = await weather('races', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toContain('several were told that they were in time');
});
