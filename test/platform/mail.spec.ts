import { randomUUID } from 'node:crypto';
import { writeLetter } from '../../src/letters/index.js';
import { insertPerson } from '../../src/people/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { signedIn } from '../support/visitor.js';

const BODY = 'Bonjour,\n\nVotre dossier est « recevable » : il sera affecté à un professeur — dès aujourd’hui.';

describe('a letter', () => {
  let office: PostOffice;
  let portal: Portal;
  let personId: string;
  beforeAll(async () => {
    office = await startPostOffice();
    portal = await startPortal({
      environment: { SMTP_URL: office.url, MAIL_FROM: 'Aval <aval@cnam.example>', PUBLIC_URL: 'http://aval.example' },
    });
    personId = await portal.database.transact((tx) =>
      insertPerson(tx, { name: 'Inès Caradec', email: 'ines.caradec@aval.example' }),
    );
  });
  afterAll(async () => {
    await portal.stop();
    await office.stop();
  });
  beforeEach(() => {
    office.open();
    office.received.splice(0);
  });

  const write = (subject: string, cause: string = randomUUID()): Promise<unknown> =>
    portal.database.transact((tx) =>
      writeLetter(tx, {
        to: personId,
        locale: 'fr',
        about: { thing: 'report', thingId: randomUUID() },
        kind: 'report.admit',
        cause,
        subject,
        body: BODY,
      }),
    );
  const noted = (subject: string) =>
    portal.database.read((tx) =>
      tx.row<{ id: string; attempts: number; last_error: string | null; sent: boolean }>(
        'select id, attempts, last_error, sent_at is not null as sent from letters where subject = $1',
        [subject],
      ),
    );

  it('is sent with its accents and a link to the portal', async () => {
    await write('Dossier 2026-0417 : déclaré recevable');
    await portal.drainJobs();
    const letter = await noted('Dossier 2026-0417 : déclaré recevable');
    expect(office.received).toHaveLength(1);
    const [mail] = office.received;
    expect([mail?.subject, mail?.text?.trimEnd()]).toEqual([
      'Dossier 2026-0417 : déclaré recevable',
      `${BODY}\n\nhttp://aval.example/letters`,
    ]);
    expect(mail?.from?.value).toEqual([{ name: 'Aval', address: 'aval@cnam.example' }]);
    expect(mail?.to).toMatchObject({ value: [{ name: 'Inès Caradec', address: 'ines.caradec@aval.example' }] });
    expect(mail?.messageId).toBe(`<${letter?.id}@cnam.example>`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(letter).toMatchObject({ sent: true, attempts: 1, last_error: null });
  });

  it('is sent once, however often its cause comes and its jobs run', async () => {
    const cause = randomUUID();
    await Promise.all([write('Une seule fois', cause), write('Une seule fois', cause)]);
    await write('Une seule fois', cause);
    await portal.drainJobs();
    await portal.drainJobs();
    expect(office.received.map(({ subject }) => subject)).toEqual(['Une seule fois']);
  });

  it('that the server does not take stays readable in the portal, and is tried again until it does', async () => {
    office.close('4.3.0 Mailbox away');
    await write('Patience');
    await expect(portal.drainJobs()).rejects.toThrow('The message did not leave: refused.');
    expect(await noted('Patience')).toMatchObject({
      sent: false,
      attempts: 1,
      last_error: expect.stringContaining('Mailbox away') as unknown,
    });
    expect((await (await signedIn(portal, personId)).get('/letters')).html).toContain('Patience');

    // Its job waits its turn, longer each time; the server is back before that.
    expect(await waiting()).toEqual([{ attempts: 1, later: true }]);
    office.open();
    await portal.database.transact((tx) =>
      tx.rows(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`),
    );
    await portal.drainJobs();
    expect(office.received.map(({ subject }) => subject)).toEqual(['Patience']);
    expect(await noted('Patience')).toMatchObject({ sent: true, attempts: 2, last_error: null });
    expect(await waiting()).toEqual([]);
  });

  const waiting = () =>
    portal.database.read((tx) =>
      tx.rows('select attempts::int, run_at > now() as later from graphile_worker._private_jobs'),
    );
});

describe('without an SMTP server', () => {
  it('a letter is kept and read in the portal, and nothing fails', async () => {
    const portal = await startPortal();
    try {
      const personId = await portal.database.transact((tx) =>
        insertPerson(tx, { name: 'Yann Tanguy', email: 'yann.tanguy@aval.example' }),
      );
      await portal.database.transact((tx) =>
        writeLetter(tx, {
          to: personId,
          locale: 'fr',
          about: { thing: 'report', thingId: randomUUID() },
          kind: 'report.admit',
          cause: 'once',
          subject: 'Gardée ici',
          body: BODY,
        }),
      );
      await portal.drainJobs();
      expect((await (await signedIn(portal, personId)).get('/letters')).html).toContain('Gardée ici');
    } finally {
      await portal.stop();
    }
  });
});
