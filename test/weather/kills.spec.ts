import { weather } from '../support/weather.js';

it('loses no upload that it acknowledged, killed while they come; no row is without its bytes, no bytes stay without a row, the journal holds', async () => {
  const { code, faults, shown, figures } = await weather('kills');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['acknowledged']).toBeGreaterThanOrEqual(60);
});

it('would be seen to lose them if the row came before the bytes', async () => {
  const { code, shown } = await weather('kills', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/was acknowledged and (?:cannot be had again|is not there)/);
  expect(shown.join('\n')).toMatch(/a row names [0-9a-f]{12}…, and its bytes are not there/);
});
