import { weather } from '../support/weather.js';

it('has one winner of all who act at once, on two web processes; the others are told who was quicker', async () => {
  const { code, faults, shown, figures } = await weather('races');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['won']).toBeGreaterThan(0);
});
