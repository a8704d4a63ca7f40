import { weather } from '../support/weather.js';

it('answers in time, loses nothing, and runs every job that needs no other server, while the mail server and S3, then the antivirus, are silent', async () => {
  const { code, faults, shown, figures } = await weather('silent-servers');
  expect({ code, faults, shown }).toEqual({ code: 0, faults: 0, shown: [] });
  expect(figures['conversations struck']).toBeGreaterThanOrEqual(3);
});

it('would be seen to keep people waiting, to hold jobs up and to lose letters', async () => {
  const { code, shown } = await weather('silent-servers', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/was not answered within \d+ s/);
  expect(shown.join('\n')).toMatch(/a job that needs none of them waited \d+ s/);
  expect(shown.join('\n')).toMatch(/the letter “Lettre \d+” was never received/);
});
