import { weather } from '../support/weather.js';

it('takes no child that is lost for the verdict on its file: what was acknowledged is there and is read in the end, whatever befell the child that looked at it', async () => {
  const { code, faults, shown, figures } = await weather('child');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['children struck']).toBeGreaterThanOrEqual(8);
});

it('would be seen to if it did', async () => {
  const { code, shown } = await weather('child', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/was acknowledged and then refused: TOO_COMPLEX/);
  expect(shown.join('\n')).toMatch(/was refused 422: nothing was wrong with it/);
});
