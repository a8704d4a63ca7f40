import { watchStatements } from '../support/statements.js';
import { CAMPUS, ELSEWHERE, HOME, isIn, MORNING, openSignIns, RIGHT, WRONG } from '../support/sign-ins.js';
import type { Answer } from '../support/stranger.js';

const here = openSignIns();
const { somebody, from, fail } = here;

describe('the right password', () => {
  it('signs its owner in, however many wrong ones were tried from elsewhere', async () => {
    const email = await somebody();
    await fail(12, email, ELSEWHERE);
    expect(isIn(await from(HOME).signIn(email, RIGHT))).toBe(true);
  });

  it('always signs in from a device that signed in before, even where others guess in the same network', async () => {
    const email = await somebody();
    const device = from(CAMPUS);
    await device.signIn(email, RIGHT);
    await device.post('/sign-out');
    const guessed = await fail(12, email, CAMPUS);
    expect([guessed.status, isIn(await device.signIn(email, RIGHT))]).toEqual([429, true]);
  });

  it('signs in from a new device as soon as the delay has passed, which the answer says', async () => {
    const email = await somebody();
    const guessed = await fail(8, email, CAMPUS);
    expect(guessed.status).toBe(429);
    const early = await from(CAMPUS).signIn(email, RIGHT);
    expect([early.status, early.retryAfter]).toEqual([429, guessed.retryAfter]);
    expect(early.html).toContain(`Recommencez dans ${early.retryAfter}\u00a0secondes`);
    here.portal.clock.set(new Date(new Date(MORNING).getTime() + early.retryAfter * 1000));
    expect(isIn(await from(CAMPUS).signIn(email, RIGHT))).toBe(true);
  });

  it('is not what is counted: a campus behind one address signs in all day', async () => {
    const email = await somebody();
    for (let time = 0; time < 61; time += 1) expect(isIn(await from(CAMPUS).signIn(email, RIGHT))).toBe(true);
  });

  it('signs in from a known device in a network that sprays wrong ones', async () => {
    const email = await somebody();
    const device = from(CAMPUS);
    await device.signIn(email, RIGHT);
    await sprayed(CAMPUS);
    expect(isIn(await device.signIn(email, RIGHT))).toBe(true);
    expect((await from(CAMPUS).signIn(email, RIGHT)).status).toBe(429);
    expect(isIn(await from(HOME).signIn(email, RIGHT))).toBe(true);
  });
});

/**
 * As many failures over as many accounts as a network may make in a quarter of an hour, but for the last ones, which
 * are made.
 */
async function sprayed(address: string): Promise<Answer> {
  await from(address).signIn('nobody.0@aval.example', WRONG);
  await here.portal.database.transact((tx) =>
    tx.rows(`update network_failures set points = 298 where key like '%' || $1`, [address]),
  );
  await from(address).signIn('nobody.1@aval.example', WRONG);
  await from(address).signIn('nobody.2@aval.example', WRONG);
  return from(address).signIn('nobody.3@aval.example', WRONG);
}

describe('a wrong password', () => {
  it('makes the next one wait longer each time, whichever process it is tried on', async () => {
    const email = await somebody();
    const waits: number[] = [];
    for (let time = 0; time < 18; time += 1) {
      const { status, retryAfter } = await from(ELSEWHERE, time % 2 === 0 ? here.portal : here.other).signIn(
        email,
        WRONG,
      );
      if (status === 422) continue;
      waits.push(retryAfter);
      here.portal.clock.set(new Date(here.portal.clock.now().getTime() + retryAfter * 1000));
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160]);
  });

  it('tried forty times at once is judged a few times only', async () => {
    const email = await somebody();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, time) =>
        from(ELSEWHERE, time % 2 ? here.portal : here.other).signIn(email, WRONG),
      ),
    );
    expect(answers.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(6);
  });

  it('tried on many accounts stops the whole network, with when to come back', async () => {
    const stopped = await sprayed(ELSEWHERE);
    expect(stopped.status).toBe(429);
    expect(stopped.retryAfter).toBeGreaterThan(0);
    expect(stopped.retryAfter).toBeLessThanOrEqual(900);
    expect(stopped.html).toContain('depuis votre réseau');
  });

  it('that a known device tries again and again is delayed there as on any other', async () => {
    const email = await somebody();
    const device = from(HOME);
    await device.signIn(email, RIGHT);
    const answers: number[] = [];
    for (let time = 0; time < 30; time += 1) answers.push((await device.signIn(email, WRONG)).status);
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422));
    expect(answers.at(-1)).toBe(429);
  });

  it('is answered alike for an account and for none, when it is delayed as when it is not', async () => {
    const email = await somebody();
    const ofNone = `nobody.${email}`;
    const seen = async (address: string): Promise<unknown[]> => {
      const answers: unknown[] = [];
      for (let time = 0; time < 8; time += 1) {
        const { status, retryAfter, html } = await from(ELSEWHERE).signIn(address, WRONG);
        answers.push([status, retryAfter, html.replaceAll(address, 'address')]);
      }
      return answers;
    };
    expect(await seen(ofNone)).toEqual(await seen(email));
  });
});

it('asks the same of the database for an account, for one without a password or disabled, and for none', async () => {
  const [email, without, disabled, mine] = [await somebody(), await somebody(), await somebody(), await somebody()];
  await here.portal.database.transact(async (tx) => {
    await tx.rows('update people set password_hash = null where email = $1', [without]);
    await tx.rows('update people set disabled_at = now() where email = $1', [disabled]);
  });
  // Whoever guesses may have an account, and a device, of their own.
  const guesser = from(ELSEWHERE);
  await guesser.signIn(mine, RIGHT);
  let asked: string[] = [];
  watchStatements(here.portal, (statement) => asked.push(statement));
  const statements: string[][] = [];
  for (const address of [email, without, disabled, 'nobody.at.all@aval.example']) {
    asked = [];
    expect((await from(ELSEWHERE).signIn(address, WRONG)).status).toBe(422);
    expect((await guesser.signIn(address, WRONG)).status).toBe(422);
    statements.push(asked);
  }
  expect(statements[0]?.length).toBeGreaterThan(4);
  expect(statements).toEqual(statements.map(() => statements[0]));
});
