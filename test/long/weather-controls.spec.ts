import { weather, type Weathered } from '../support/weather.js';

// The short dose of each campaign runs with the other tests; that each would see what it is there to see, here.

const TRIES = 4;

/**
 * The control of a campaign. Who meets whom, and what a kill hits, is chance: it is asked again before it is said to
 * have seen nothing.
 */
async function control(
  campaign: string,
  sights: readonly RegExp[],
  options: { readonly ownServer?: boolean } = {},
): Promise<readonly RegExp[]> {
  let unseen = sights;
  for (let tries = 0; tries < TRIES && unseen.length > 0; tries += 1) {
    const { shown }: Weathered = await weather(campaign, { ...options, control: true });
    unseen = unseen.filter((sight) => !shown.some((line) => sight.test(line)));
  }
  return unseen;
}

it('a child that is lost would be seen to be taken for a verdict, if it were', async () => {
  expect(
    await control('child', [
      /was acknowledged and then refused: TOO_COMPLEX/,
      /was refused 422: nothing was wrong with it/,
    ]),
  ).toEqual([]);
});

it('a database that hangs would be seen to keep people waiting if its pages had no limit', async () => {
  expect(
    await control('database', [/a request was answered in \d+ ms, and \d+ are promised/], { ownServer: true }),
  ).toEqual([]);
});

it('a full disk would be seen to lose what the portal found no room for', async () => {
  expect(
    await control('full-disk', [
      /a row names [0-9a-f]{12}…, and its bytes are not there/,
      /a disk was full and nobody was told so/,
    ]),
  ).toEqual([]);
});

it('kills would be seen to lose what was acknowledged if the row came before the bytes, and the answer before the commit', async () => {
  expect(
    await control('kills', [
      /(?:cannot be had again|is not there|its bytes are not there)/,
      /was acknowledged \(\d+ of \d+\), and its journal says otherwise/,
    ]),
  ).toEqual([]);
});

it('a race would be seen to have several winners if nobody compared', async () => {
  expect(await control('races', [/several were told that they were in time/])).toEqual([]);
});

it('silent servers would be seen to keep people waiting, to hold jobs up and to lose letters', async () => {
  expect(
    await control('silent-servers', [
      /was not answered within \d+ s/,
      /a job that needs none of them waited \d+ s/,
      /the letter “Lettre \d+” was never received/,
    ]),
  ).toEqual([]);
});
