import { weather } from '../support/weather.js';

it('loses and doubles nothing that it acknowledged, killed while papers come and files go their way; no row is without its bytes, no bytes stay without a row, the journal holds', async () => {
  const { code, faults, shown, figures } = await weather('kills');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['uploads acknowledged']).toBeGreaterThan(0);
  expect(figures['moves acknowledged']).toBeGreaterThan(0);
});

it('would be seen to lose them if the row came before the bytes, and the answer before the commit', async () => {
  const { code, shown } = await weather('kills', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/(?:cannot be had again|is not there|its bytes are not there)/);
  expect(shown.join('\n')).toMatch(/was acknowledged \(\d+ of \d+\), and its journal says otherwise/);
});
