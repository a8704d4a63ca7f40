import { randomUUID } from 'node:crypto';
import {
  LINK,
  outsideLettersAbout,
  LinkMakers,
  writeOutsideLetter,
  type OutsideLetter,
} from '../../src/letters/index.js';
import { enqueue } from '../../src/platform/jobs/index.js';
import { Mail } from '../../src/platform/mail/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { tablesWith } from '../support/where-it-stands.js';

const BODY = `Bonjour,\n\nVous avez une convention à signer : ${LINK}\n\nCe lien vous est personnel.`;
const HOST = { name: 'Lucie Morvan', email: 'Lucie@Galibier.example' };

let office: PostOffice;
let portal: Portal;
const made: string[] = [];
let isWanted = true;
beforeAll(async () => {
  office = await startPostOffice();
  const environment = { SMTP_URL: office.url, PUBLIC_URL: 'http://aval.example' };
  portal = await startPortal({ environment, jobsInside: true });
  portal.app.get(LinkMakers).bring('a-test', (_tx, key) => {
    if (!isWanted) return Promise.resolve(undefined);
    made.push(`${key}-${randomUUID()}`);
    return Promise.resolve(`/sign/${made.at(-1)}`);
  });
});
afterAll(async () => {
  await portal.stop();
  await office.stop();
});
beforeEach(() => {
  office.open();
  for (const kept of [office.received, made]) kept.splice(0);
  isWanted = true;
});

const WORDS = { kind: 'test.sign', subject: 'Convention à signer', body: BODY } as const;
const write = (thingId: string, cause: string = randomUUID(), locale: 'fr' | 'en' = 'fr'): Promise<void> =>
  portal.database.transact((tx) =>
    writeOutsideLetter(tx, {
      ...WORDS,
      to: HOST,
      locale,
      about: { thing: 'a-test', thingId },
      cause,
      link: { name: 'a-test', key: randomUUID() },
    }),
  );
const about = (thingId: string): Promise<OutsideLetter[]> =>
  portal.database.read((tx) => outsideLettersAbout(tx, thingId));
const again = (): Promise<unknown> =>
  portal.database.transact((tx) =>
    tx.rows(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`),
  );

describe('a letter to somebody without an account', () => {
  it('arrives with its personal link, which stands nowhere in the database', async () => {
    const thingId = randomUUID();
    await write(thingId);
    await portal.drainJobs();
    const [mail] = office.received;
    expect(made).toHaveLength(1);
    expect(mail?.text).toContain(`à signer : http://aval.example/sign/${made[0]}\n`);
    expect(mail?.text).not.toContain('/letters');
    expect(mail?.to).toMatchObject({ value: [{ name: 'Lucie Morvan', address: 'lucie@galibier.example' }] });
    expect(await tablesWith(portal.database, made[0] ?? '')).toEqual([]);
    expect(await tablesWith(portal.database, '[[lien-personnel]]')).toEqual(['public.letters']);
    expect(await about(thingId)).toMatchObject([
      {
        name: 'Lucie Morvan',
        email: 'lucie@galibier.example',
        subject: 'Convention à signer',
        body: BODY.replace(LINK, '[lien personnel]'),
        writtenAt: expect.any(Date) as unknown,
        sentAt: expect.any(Date) as unknown,
        droppedAt: null,
        unsentAt: null,
        failure: null,
      },
    ]);
    expect(await about(randomUUID())).toEqual([]);
  });

  it('that the server did not take leaves later, with another link', async () => {
    const thingId = randomUUID();
    office.close('4.3.0 Mailbox away');
    await write(thingId);
    await expect(portal.drainJobs()).rejects.toThrow('The message did not leave: refused.');
    expect(await about(thingId)).toMatchObject([{ sentAt: null, unsentAt: null, failure: 'refused' }]);
    office.open();
    await again();
    await portal.drainJobs();
    expect(made).toHaveLength(2);
    expect(office.received.map(({ text }) => text?.includes(made[1] ?? '?'))).toEqual([true]);
  });

  it('that a filter refuses, repeating its link, leaves none in the database, nor in what the queue keeps and says', async () => {
    const thingId = randomUUID();
    for (const line of [/http:\S+/, /sign\/\S+/]) {
      office.distrust(line);
      if (made.length === 0) await write(thingId);
      else await again();
      await expect(portal.drainJobs()).rejects.toThrow(/^MailRefused: The message did not leave: refused\.$/);
    }
    expect(made).toHaveLength(2);
    for (const path of made) expect(await tablesWith(portal.database, path)).toEqual([]);
    expect(await tablesWith(portal.database, 'Spam: ')).toEqual(['public.letters']);
    expect(await about(thingId)).toMatchObject([{ sentAt: null, failure: 'refused' }]);
    office.open();
    await again();
    await portal.drainJobs();
    expect(office.received.map(({ text }) => text?.includes(made[2] ?? '?'))).toEqual([true]);
  });

  it('that was sent twice, for the first sending was not recorded, is two messages, and the link of the last is valid', async () => {
    const thingId = randomUUID();
    await write(thingId);
    await portal.drainJobs();
    await portal.database.transact(async (tx) => {
      const letter = await tx.row<{ id: string }>(
        'update letters set sent_at = null where thing_id = $1 returning id',
        [thingId],
      );
      await enqueue(tx, 'send-letter', { letterId: letter?.id });
    });
    await portal.drainJobs();
    expect(made).toHaveLength(2);
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('in English says “personal link” where it is shown', async () => {
    const thingId = randomUUID();
    await write(thingId, randomUUID(), 'en');
    expect((await about(thingId)).map(({ body }) => body)).toEqual([BODY.replace(LINK, '[personal link]')]);
    await portal.drainJobs();
  });

  it('cannot have a link without a place for it', async () => {
    await expect(
      portal.database.transact((tx) =>
        writeOutsideLetter(tx, {
          ...WORDS,
          to: HOST,
          locale: 'fr',
          about: { thing: 'a-test', thingId: randomUUID() },
          cause: randomUUID(),
          body: 'Bonjour.',
          link: { name: 'a-test', key: randomUUID() },
        }),
      ),
    ).rejects.toThrow('A letter test.sign has a link, and no place for it.');
  });

  it('with a link that no room makes waits, and says which maker is missing', async () => {
    const thingId = randomUUID();
    await portal.database.transact((tx) =>
      writeOutsideLetter(tx, {
        ...WORDS,
        to: HOST,
        locale: 'fr',
        about: { thing: 'a-test', thingId },
        cause: randomUUID(),
        link: { name: 'unheard-of', key: randomUUID() },
      }),
    );
    await expect(portal.drainJobs()).rejects.toThrow('No room makes the links “unheard-of”.');
    expect(office.received).toEqual([]);
    expect(await about(thingId)).toMatchObject([{ sentAt: null, failure: 'unknown' }]);
  });

  it('whose link is not wanted any more is not sent, and its record says so', async () => {
    const thingId = randomUUID();
    isWanted = false;
    await write(thingId);
    await portal.drainJobs();
    expect(office.received).toEqual([]);
    expect(await about(thingId)).toMatchObject([
      { sentAt: null, droppedAt: expect.any(Date) as unknown, failure: null },
    ]);
    isWanted = true;
    await portal.database.transact((tx) =>
      tx.rows(
        `select graphile_worker.add_job('send-letter', json_build_object('letterId', id))
           from letters
          where thing_id = $1`,
        [thingId],
      ),
    );
    await portal.drainJobs();
    expect([made, office.received]).toEqual([[], []]);
  });

  it('is one for a cause and an address, however often it is written', async () => {
    const [thingId, cause] = [randomUUID(), randomUUID()];
    await Promise.all([write(thingId, cause), write(thingId, cause)]);
    await write(thingId, cause);
    await portal.drainJobs();
    expect(office.received).toHaveLength(1);
  });

  it('goes to a person or to an address, never to both or to none', async () => {
    const insert = (columns: string): Promise<unknown> =>
      portal.database.transact((tx) =>
        tx.rows(
          `insert into letters (thing, thing_id, kind, locale, subject, body, cause, written_at${columns.split('=')[0]})
             values ('t', gen_random_uuid(), 'k', 'fr', 's', 'b', 'c', now()${columns.split('=')[1]})`,
        ),
      );
    await expect(insert(`, outside_name, outside_email, link=, 'n', 'a@b.example', 'a-test'`)).rejects.toThrow(
      'letters_name_what_they_link_to',
    );
    await expect(
      insert(`, person_id, outside_name, outside_email=, gen_random_uuid(), 'n', 'a@b.example'`),
    ).rejects.toThrow('letters_go_to_one');
    await expect(insert('=')).rejects.toThrow('letters_go_to_one');
    await expect(insert(`, outside_email=, 'a@b.example'`)).rejects.toThrow('letters_go_to_one');
  });
});

it('without an SMTP server it is kept, no link is made, and nothing fails', async () => {
  const alone = await startPortal();
  try {
    const thingId = randomUUID();
    await alone.database.transact((tx) =>
      writeOutsideLetter(tx, {
        to: HOST,
        locale: 'fr',
        about: { thing: 'a-test', thingId },
        kind: 'test.sign',
        cause: randomUUID(),
        subject: 'Gardée',
        body: BODY,
        link: { name: 'a-test', key: randomUUID() },
      }),
    );
    await alone.drainJobs();
    expect(made).toEqual([]);
    expect([alone, portal].map(({ app }) => app.get(Mail).canSend)).toEqual([false, true]);
    expect(await alone.database.read((tx) => outsideLettersAbout(tx, thingId))).toMatchObject([
      { subject: 'Gardée', sentAt: null },
    ]);
  } finally {
    await alone.stop();
  }
});
