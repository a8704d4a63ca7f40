import { weather } from '../support/weather.js';

it('says that there is no room, loses nothing, and takes what comes once there is some', async () => {
  const { code, faults, shown, figures } = await weather('full-disk');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['told that there is no room']).toBeGreaterThanOrEqual(1);
});

it('would be seen to lose what it found no room for', async () => {
  const { code, shown } = await weather('full-disk', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/a row names [0-9a-f]{12}…, and its bytes are not there/);
  expect(shown.join('\n')).toMatch(/a disk was full and nobody was told so/);
});
