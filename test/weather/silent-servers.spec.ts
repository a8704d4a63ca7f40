import { weather } from '../support/weather.js';

it('answers in time, loses nothing, and runs every job that needs no other server, while the mail server and S3, then the antivirus, are silent', async () => {
  const { code, faults, shown, figures } = await weather('silent-servers');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['conversations struck']).toBeGreaterThanOrEqual(3);
});
