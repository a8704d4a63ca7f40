import { weather } from '../support/weather.js';

it('loses and doubles nothing that it acknowledged, killed while papers come and files go their way; no row is without its bytes, no bytes stay without a row, the journal holds', async () => {
  const { code, faults, shown, figures } = await weather('kills');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['uploads acknowledged']).toBeGreaterThan(0);
  expect(figures['moves acknowledged']).toBeGreaterThan(0);
});
