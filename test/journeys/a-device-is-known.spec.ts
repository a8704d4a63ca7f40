import { CAMPUS, ELSEWHERE, HOME, isIn, openSignIns, RIGHT, WRONG } from '../support/sign-ins.js';
import type { Answer } from '../support/stranger.js';

const here = openSignIns();
const { somebody, from, fail } = here;

describe('a device', () => {
  const deviceOf = (browser: { cookies: Map<string, string> }): string => browser.cookies.get('aval-device') ?? '';
  const isKnown = async (browser: ReturnType<typeof from>, email: string): Promise<boolean> => {
    await fail(8, email, CAMPUS);
    const [address, device] = [from(CAMPUS), deviceOf(browser)];
    address.cookies.set('aval-device', device);
    return isIn(await address.signIn(email, RIGHT));
  };

  it('is known by a secret of which the database keeps the hash alone, and which changes at each sign-in', async () => {
    const email = await somebody();
    const browser = from(HOME);
    await browser.signIn(email, RIGHT);
    const first = deviceOf(browser);
    expect(first).toMatch(/^[\w-]{43}$/);
    const rows = await here.portal.database.read((tx) => tx.rows('select d::text as row from known_devices d'));
    expect(JSON.stringify(rows)).not.toContain(first);
    await browser.signIn(email, RIGHT);
    expect(deviceOf(browser)).not.toBe(first);
    expect(await isKnown(browser, email)).toBe(true);
  });

  it('is known to each of those who sign in with it, and to nobody else', async () => {
    const [one, two, third] = [await somebody(), await somebody(), await somebody()];
    const shared = from(HOME);
    await shared.signIn(one, RIGHT);
    await shared.signIn(two, RIGHT);
    expect([await isKnown(shared, one), await isKnown(shared, third)]).toEqual([true, false]);
  });

  it('is unknown again when its owner changes their password', async () => {
    const email = await somebody();
    const [old, present] = [from(HOME), from(HOME)];
    await old.signIn(email, RIGHT);
    await present.signIn(email, RIGHT);
    const changed = { current: RIGHT, password: 'une phrase neuve et assez longue' };
    expect((await present.post('/me/password', changed)).status).toBe(303);
    await here.portal.database.transact((tx) =>
      tx.rows('update people set password_hash = $1 where email = $2', [here.passwordHash, email]),
    );
    expect([await isKnown(old, email), await isKnown(present, email)]).toEqual([false, true]);
  });
});

describe('whoever is signed in', () => {
  it('does not guess the password of an account left open: wrong ones are delayed there too', async () => {
    const email = await somebody();
    const browser = from(HOME);
    await browser.signIn(email, RIGHT);
    const answers: Answer[] = [];
    for (let time = 0; time < 9; time += 1)
      answers.push(await browser.post('/me/password', { current: WRONG, password: 'une phrase neuve et longue' }));
    expect([answers[0]?.status, answers.at(-1)?.status]).toEqual([422, 429]);
    expect(answers.at(-1)?.retryAfter).toBeGreaterThan(0);
  });
});

describe('links and codes', () => {
  it('that exist may be opened all day from one network; those that do not are counted, and stop it for a while', async () => {
    const guesser = from(ELSEWHERE);
    for (let time = 0; time < 310; time += 1) await guesser.get('/verify');
    expect((await guesser.get('/verify')).status).toBe(200);
    for (const path of ['/verify/01234-56789-ABCDE-FGHJK', `/sign/${'A'.repeat(43)}`, `/password/${'A'.repeat(43)}`])
      expect((await guesser.get(path)).status).toBe(404);
    const counted = await here.portal.database.read((tx) => tx.rows('select points from network_failures'));
    expect(counted).toEqual([{ points: 3 }]);
    await here.portal.database.transact((tx) => tx.rows('update network_failures set points = 300'));
    for (const path of ['/verify/01234-56789-ABCDE-FGHJK', `/sign/${'A'.repeat(43)}`, `/password/${'A'.repeat(43)}`]) {
      const stopped = await guesser.get(path);
      expect([path, stopped.status, stopped.retryAfter > 0]).toEqual([path, 429, true]);
      expect((await from(HOME).get(path)).status).toBe(404);
    }
    expect((await guesser.post(`/password/${'A'.repeat(43)}`, { password: WRONG })).status).toBe(429);
  });
});

it('what is counted is removed once it delays nobody any more', async () => {
  const email = await somebody();
  await from(HOME).signIn(email, RIGHT);
  await fail(3, email, ELSEWHERE);
  const held = (): Promise<unknown> =>
    here.portal.database.read((tx) =>
      tx.row(
        `select (select count(*)::int from sign_in_delays where failures > 0) as delays,
           (select count(*)::int from known_devices d join people p on p.id = d.person_id
             where p.email = $1) as devices`,
        [email],
      ),
    );
  expect(await held()).toEqual({ delays: 1, devices: 1 });
  here.portal.clock.advance({ days: 2 });
  await here.portal.runJob('sweep-sessions');
  expect(await held()).toEqual({ delays: 0, devices: 1 });
  here.portal.clock.advance({ days: 200 });
  await here.portal.runJob('sweep-sessions');
  expect(await held()).toEqual({ delays: 0, devices: 0 });
});
