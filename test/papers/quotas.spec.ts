import { asOwnerOf } from '../support/as-owner.js';
import { BOUNDARY, END, part, pdf, startReceiving, type Receiving } from '../support/receiving.js';

describe('somebody who has sent much', () => {
  let receiving: Receiving;
  beforeAll(async () => {
    receiving = await startReceiving();
  });
  afterAll(() => receiving.stop());
  const quota = (name: string, value: number): Promise<unknown> =>
    receiving.database.transact((tx) =>
      tx.rows(
        `insert into settings (name, value, set_at, set_by)
         select $1, $2::jsonb, now(), id
           from people
          on conflict (name) do update
            set value = excluded.value`,
        [name, String(value)],
      ),
    );
  const has = (bytes: number, hoursAgo = 0): Promise<unknown> =>
    receiving.database.transact((tx) =>
      tx.rows(
        `insert into uploads (person_id, at, bytes)
         select id, $1::timestamptz - $2 * interval '1 hour', $3
           from people`,
        [tx.now, hoursAgo, bytes],
      ),
    );
  const form = (size = 1000): Buffer => Buffer.concat([part('name="file"; filename="a.pdf"', pdf(size)), END]);
  beforeEach(async () => {
    await asOwnerOf(receiving, (tx) => tx.rows('truncate uploads, settings'));
  });

  it('is refused before the bytes are read when the upload says its length, with what to do', async () => {
    await has(499_000_000);
    expect(await receiving.send(form())).toMatchObject({ status: 200 });
    const refused = await receiving.send(form(1_500_000), { 'Accept-Language': 'fr' });
    expect([
      refused.status,
      refused.text.replaceAll('\u00a0', ' ').includes('dépasseraient 500 Mo. Déposez votre dossier'),
    ]).toEqual([413, true]);
    expect((await receiving.counted()).uploads).toBe(2);
  });

  it('is refused while the bytes flow when the upload does not say its length', async () => {
    await has(499_900_000);
    const before = await receiving.counted();
    const endless = new ReadableStream<Uint8Array>({
      start: (way) =>
        way.enqueue(
          Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`),
        ),
      pull: (way) => way.enqueue(Buffer.alloc(50_000, 1)),
    });
    const answer = await fetch(receiving.url, {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { Accept: 'application/json', 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
    } as RequestInit);
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('papers.tooMuchSent')]);
    expect((await receiving.counted()).bytes - before.bytes).toBeLessThan(1_000_000);
    expect(await receiving.arriving(true)).toBe(0);
  });

  it('reads when to come back after too many uploads in a day', async () => {
    await quota('uploadsADay', 20);
    for (let sent = 1; sent <= 20; sent += 1) await has(0, sent === 1 ? 22 : 1);
    const answer = await fetch(receiving.url, {
      method: 'POST',
      body: form() as BodyInit,
      headers: {
        Accept: 'text/html',
        'Accept-Language': 'en',
        'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
      },
    });
    expect([
      answer.status,
      Math.round(Number(answer.headers.get('retry-after')) / 60),
      (await answer.text()).includes('try again in 2 hours'),
    ]).toEqual([429, 120, true]);
    await asOwnerOf(receiving, (tx) => tx.rows(`update uploads set at = at - interval '3 hours'`));
    expect((await receiving.send(form())).status).toBe(200);
  });

  it('has one upload accepted when there is room for one and six are sent at the same time', async () => {
    await has(498_000_000);
    const both = await Promise.all(Array.from({ length: 6 }, () => receiving.send(form(1_500_000))));
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 413, 413, 413, 413, 413]);
  });

  it('has uploads that were never deposited counted for a month, and deposited ones no more', async () => {
    const received = async (daysAgo: number, deposited: boolean): Promise<unknown> =>
      receiving.database.transact((tx) =>
        tx.rows(
          `insert into papers (sha256, bytes, name, made_by, received_by, received_at, deposited_at, verdict)
       select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 499900000, 'x.pdf', 'person', id,
           $1::timestamptz - $2 * interval '1 day', case when $3 then $1::timestamptz end, 'accepted'
         from people`,
          [tx.now, daysAgo, deposited],
        ),
      );
    await received(2, true);
    await received(31, false);
    expect((await receiving.send(form(500_000))).status).toBe(200);
    await received(2, false);
    expect((await receiving.send(form(500_000))).status).toBe(413);
  });
});
