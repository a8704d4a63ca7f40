import { weather } from '../support/weather.js';

it('says that there is no room, loses nothing, and takes what comes once there is some', async () => {
  const { code, faults, shown, figures } = await weather('full-disk');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['told that there is no room']).toBeGreaterThanOrEqual(1);
});
