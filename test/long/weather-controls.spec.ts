import { weather } from '../support/weather.js';

// The short dose of each campaign runs with the other tests; that each would see what it is there to see, here.

it('a child that is lost would be seen to be taken for a verdict, if it were', async () => {
  const { code, shown } = await weather('child', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/was acknowledged and then refused: TOO_COMPLEX/);
  expect(shown.join('\n')).toMatch(/was refused 422: nothing was wrong with it/);
});

it('a database that hangs would be seen to keep people waiting if its pages had no limit', async () => {
  const { code, shown } = await weather('database', { ownServer: true, control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/a request was answered in \d+ ms, and \d+ are promised/);
});

it('a full disk would be seen to lose what the portal found no room for', async () => {
  const { code, shown } = await weather('full-disk', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/a row names [0-9a-f]{12}…, and its bytes are not there/);
  expect(shown.join('\n')).toMatch(/a disk was full and nobody was told so/);
});

it('kills would be seen to lose what was acknowledged if the row came before the bytes, and the answer before the commit', async () => {
  const { code, shown } = await weather('kills', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/(?:cannot be had again|is not there|its bytes are not there)/);
  expect(shown.join('\n')).toMatch(/was acknowledged \(\d+ of \d+\), and its journal says otherwise/);
});

it('a race would be seen to have several winners if nobody compared', async () => {
  const { code, shown } = await weather('races', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toContain('several were told that they were in time');
});

it('silent servers would be seen to keep people waiting, to hold jobs up and to lose letters', async () => {
  const { code, shown } = await weather('silent-servers', { control: true });
  expect(code).toBe(0);
  expect(shown.join('\n')).toMatch(/was not answered within \d+ s/);
  expect(shown.join('\n')).toMatch(/a job that needs none of them waited \d+ s/);
  expect(shown.join('\n')).toMatch(/the letter “Lettre \d+” was never received/);
});
