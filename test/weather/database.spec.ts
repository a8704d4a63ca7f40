import { weather } from '../support/weather.js';

it('comes through what may befall its database: each answer in its limit, nothing acknowledged lost, well again by itself', async () => {
  const { code, faults, shown, figures } = await weather('database', { ownServer: true });
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['faults']).toBe(6);
});
