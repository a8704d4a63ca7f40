import { weather } from '../support/weather.js';

it('comes through what may befall its database: each answer in its limit, nothing acknowledged lost, well again by itself', async () => {
  const { code, faults, shown, figures } = await weather('database', { ownServer: true });
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['faults']).toBe(6);
});

it('would be seen to keep people waiting if its pages had no limit', async () => {
  const { code, shown } = await weather('database', { ownServer: true, control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/a request was answered in \d+ ms, and \d+ are promised/);
});
