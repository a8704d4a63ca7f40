import { DataSource } from 'typeorm';
import { layLine, type Line } from '../support/line.js';
import { startPortal, type Portal } from '../support/portal.js';

/** Long enough for a slow machine that answers, short enough to wait for. */
const LIMITS = { connectionMs: 3_000, lockMs: 1_500, statementMs: 60_000, silenceMs: 2_000, answerMs: 4_000 };
/** A session nobody opened: it is looked up all the same, before anything else. */
const SOMEBODY = { Cookie: 'aval-session=nobody-s; aval-language=en', Accept: 'text/html' };

describe('when the database does not answer', () => {
  let portal: Portal;
  let line: Line;
  beforeAll(async () => {
    portal = await startPortal({
      limits: LIMITS,
      environment: { DATABASE_POOL: '2' },
      databaseLine: async (url) => {
        line = await layLine(url);
        const through = new URL(url);
        through.port = new URL(line.url).port;
        return through.href;
      },
    });
  });
  afterEach(() => line.mend());
  afterAll(async () => {
    await portal.stop();
    await line.stop();
  });
  const ask = (path: string, headers: Readonly<Record<string, string>> = SOMEBODY): Promise<Response> =>
    fetch(new URL(path, portal.url), { headers, redirect: 'manual' });

  /** Asks until it is answered as ever. */
  async function answersAgain(): Promise<void> {
    while ((await ask('/sign-in')).status !== 200) await new Promise((soon) => setTimeout(soon, 50));
  }

  it('a connection that never answers is a 503 in the reader’s language, with when to come back, and passes by itself', async () => {
    await answersAgain();
    line.stall();
    for (const answer of await Promise.all(
      ['/sign-in', '/desk', '/sign-in', '/desk', '/sign-in'].map((path) => ask(path)),
    )) {
      const html = await answer.text();
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
      expect(html).toContain('<html lang="en"');
      expect(html).toContain('The portal is unavailable for a moment');
    }
    line.mend();
    await answersAgain();
  });

  it('a program gets it as JSON', async () => {
    await answersAgain();
    line.stall();
    const answer = await ask('/api/v1/diplomas', { Authorization: 'Bearer nobody-s' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({ status: 503, reference: expect.any(String) as string });
  });

  it('a connection whose statement was given up is closed, and is lent to nobody', async () => {
    await answersAgain();
    const asleep = 'select pg_sleep(50)';
    const source = portal.app.get(DataSource);
    await Promise.allSettled([
      expect(portal.database.read((tx) => tx.rows(asleep))).rejects.toThrow('Query read timeout'),
      expect(source.query(asleep)).rejects.toThrow('Query read timeout'),
    ]);
    for (let time = 1; time <= 4; time += 1) expect((await ask('/sign-in')).status).toBe(200);
  });

  it('a pool with no free connection is a 503, and passes once one is free', async () => {
    await answersAgain();
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const hold = (): { begun: Promise<void>; ended: Promise<void> } => {
      let begin = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const ended = portal.database.transact(async () => {
        begin();
        await released;
      });
      return { begun, ended };
    };
    const both = [hold(), hold()];
    await Promise.all(both.map(({ begun }) => begun));
    expect((await ask('/sign-in')).status).toBe(503);
    letGo();
    await Promise.all(both.map(({ ended }) => ended));
    await answersAgain();
  });

  it('a backend that was ended during a statement is a 503, and its connection is not lent again', async () => {
    await answersAgain();
    const ended = portal.database.transact(async (tx) => {
      await tx.rows('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(ended).rejects.toThrow(/terminating connection|Connection terminated/);
    const meanwhile = portal.database.transact(async (tx) => {
      const [mine] = await tx.rows<{ pid: number }>('select pg_backend_pid() as pid');
      await portal.database.read((other) => other.rows('select pg_terminate_backend($1)', [mine?.pid]));
      await tx.rows('select 1');
    });
    await expect(meanwhile).rejects.toThrow(
      /terminating connection|Connection terminated|already released|not queryable/,
    );
    for (let time = 1; time <= 4; time += 1) expect((await ask('/sign-in')).status).toBe(200);
  });
});
