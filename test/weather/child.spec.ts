import { weather } from '../support/weather.js';

it('takes no child that is lost for the verdict on its file: what was acknowledged is there and is read in the end, whatever befell the child that looked at it', async () => {
  const { code, faults, shown, figures } = await weather('child');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['children struck']).toBeGreaterThanOrEqual(8);
});
