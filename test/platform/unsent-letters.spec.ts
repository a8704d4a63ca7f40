import { randomUUID } from 'node:crypto';
import { LINK, LinkMakers, outsideLettersAbout, writeLetter, writeOutsideLetter } from '../../src/letters/index.js';
import { insertPerson } from '../../src/people/index.js';
import { enqueue } from '../../src/platform/jobs/index.js';
import { said } from '../support/asking.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { startTiresomePostOffice } from '../support/tiresome-post-office.js';
import { signedIn } from '../support/visitor.js';

const LETTER = { locale: 'fr', kind: 'report.admit', body: 'Bonjour,\n\nVotre dossier est recevable.' } as const;

/** A letter to a new person about a thing of its own; who they are. */
async function write(portal: Portal, subject: string): Promise<string> {
  return portal.database.transact(async (tx) => {
    const to = await insertPerson(tx, { name: 'Inès Caradec', email: `${randomUUID()}@aval.example` });
    await writeLetter(tx, {
      ...LETTER,
      to,
      about: { thing: 'report', thingId: randomUUID() },
      cause: randomUUID(),
      subject,
    });
    return to;
  });
}

describe('a letter that does not leave', () => {
  let office: PostOffice;
  let portal: Portal;
  beforeAll(async () => {
    office = await startPostOffice();
    portal = await startPortal({ environment: { SMTP_URL: office.url }, jobsInside: true });
  });
  afterAll(async () => {
    await portal.stop();
    await office.stop();
  });
  beforeEach(() => office.open());

  /** Its job is due now; before, it had been tried so often. */
  const again = (attempts: number): Promise<unknown> =>
    portal.database.transact((tx) =>
      tx.rows(`update graphile_worker._private_jobs set run_at = now() - interval '1 second', attempts = $1`, [
        attempts,
      ]),
    );
  const shownTo = async (person: string): Promise<string> => {
    const visitor = await signedIn(portal, person);
    const list = (await visitor.get('/letters')).html;
    const letter = (await visitor.get(/href="(\/letters\/[^"]+)"/.exec(list)?.[1] ?? '')).html;
    return said(`${list}\n${letter}`);
  };

  it('says so to its reader at the first failure, and that it will be tried again', async () => {
    office.close('4.3.0 Mailbox away');
    const person = await write(portal, 'Pas encore');
    await expect(portal.drainJobs()).rejects.toThrow('refused');
    const shown = await shownTo(person);
    expect(shown).toContain('pas encore envoyé : le serveur de courrier ne l’a pas accepté ; nouvel essai prévu');
    expect(shown).toContain('Vous pouvez le lire ici.');
    office.open();
    await again(1);
    await portal.drainJobs();
    expect(await shownTo(person)).not.toContain('envoyé :');
  });

  it('with a personal link, does not say that it can be read here, where the link is not kept', async () => {
    portal.app.get(LinkMakers).bring('of-a-test', async () => '/sign/of-a-test');
    office.close('4.3.0 Mailbox away');
    const person = await portal.database.transact(async (tx) => {
      const to = await insertPerson(tx, { name: 'Inès Caradec', email: `${randomUUID()}@aval.example` });
      const about = { thing: 'report', thingId: randomUUID() };
      const link = { name: 'of-a-test', key: randomUUID() };
      await writeLetter(tx, {
        ...LETTER,
        to,
        about,
        link,
        cause: randomUUID(),
        subject: 'Lien',
        body: `Ici\u00a0: ${LINK}`,
      });
      return to;
    });
    await expect(portal.drainJobs()).rejects.toThrow('refused');
    const shown = await shownTo(person);
    expect(shown).toContain('[lien personnel]');
    expect(shown).not.toContain('Vous pouvez le lire ici');
    expect(shown).toContain('Son lien personnel n’est gardé nulle part');
    office.open();
    await again(1);
    await portal.drainJobs();
  });

  it('is unsent after the sixteenth try, and leaves if its job is run again', async () => {
    office.close('4.3.0 Mailbox away');
    const person = await write(portal, 'Jamais');
    await expect(portal.drainJobs()).rejects.toThrow('refused');
    await again(15);
    await expect(portal.drainJobs()).rejects.toThrow('refused');
    expect(await shownTo(person)).toContain('non envoyé : le serveur de courrier ne l’a pas accepté');
    office.open();
    await portal.drainJobs();
    expect(await shownTo(person)).toContain('non envoyé');
    await again(0);
    await portal.drainJobs();
    expect(await shownTo(person)).not.toContain('non envoyé');
  });

  it('is unsent at once, and not tried again, when the server refuses its address for good', async () => {
    office.unknown('5.1.1 No such mailbox');
    const person = await write(portal, 'Inconnue');
    await portal.drainJobs();
    expect(await shownTo(person)).toContain('non envoyé : le serveur de courrier refuse cette adresse électronique');
    expect(await portal.database.read((tx) => tx.rows('select 1 from graphile_worker._private_jobs'))).toEqual([]);
  });
});

describe('letters that were kept without a mail server', () => {
  let without: Portal;
  let office: PostOffice;
  beforeAll(async () => {
    office = await startPostOffice();
    without = await startPortal({ at: '2026-03-30T08:00:00Z', jobsInside: true });
  });
  afterAll(async () => {
    await without.stop();
    await office.stop();
  });

  const bringLinks = ({ app }: Portal): void => {
    app.get(LinkMakers).bring('wanted', async () => '/sign/wanted');
    app.get(LinkMakers).bring('unwanted', async () => undefined);
  };

  it('leave once there is one, unless they were read, are a fortnight old, or have a link that is not wanted any more', async () => {
    bringLinks(without);
    const about = { thing: 'a-test', thingId: randomUUID() };
    const withLink = (name: string): Promise<void> =>
      without.database.transact((tx) =>
        writeOutsideLetter(tx, {
          locale: 'fr',
          kind: 'test.sign',
          about,
          to: { name, email: `${name}@galibier.example` },
          subject: `Avec le lien ${name}`,
          body: `À signer : ${LINK}`,
          cause: randomUUID(),
          link: { name, key: randomUUID() },
        }),
      );
    without.clock.set('2026-03-01T08:00:00Z');
    const late = await write(without, 'Ancienne');
    await withLink('wanted');
    await withLink('unwanted');
    without.clock.set('2026-03-30T08:00:00Z');
    const reader = await write(without, 'Déjà lue');
    await write(without, 'Récente');
    await without.database.transact((tx) =>
      writeLetter(tx, {
        ...LETTER,
        to: reader,
        about,
        cause: randomUUID(),
        subject: 'Lue, sans son lien',
        body: `Votre lien : ${LINK}`,
        link: { name: 'wanted', key: randomUUID() },
      }),
    );
    await without.drainJobs();
    await without.database.transact((tx) =>
      tx.rows('update letters set read_at = $1 where person_id = $2', [tx.now, reader]),
    );

    const portal = await startPortal({ beside: without, environment: { SMTP_URL: office.url }, jobsInside: true });
    bringLinks(portal);
    try {
      await portal.runJob('send-kept-letters');
      await portal.drainJobs();
      expect(office.received.map(({ subject }) => subject)).toEqual(
        expect.arrayContaining(['Avec le lien wanted', 'Lue, sans son lien', 'Récente']),
      );
      expect(office.received).toHaveLength(3);
      expect(said((await (await signedIn(portal, late)).get('/letters')).html)).toContain(
        'non envoyé : le portail n’avait pas de serveur de courrier',
      );
      const outside = await portal.database.read((tx) => outsideLettersAbout(tx, about.thingId));
      expect(outside.map(({ name, droppedAt }) => [name, droppedAt !== null])).toEqual(
        expect.arrayContaining([
          ['unwanted', true],
          ['wanted', false],
        ]),
      );
      await portal.runJob('send-kept-letters');
      await portal.drainJobs();
      expect(office.received).toHaveLength(3);
    } finally {
      await portal.stop();
    }
  });

  it('leave by themselves when a process that runs jobs starts with one', async () => {
    await write(without, 'Au démarrage');
    await without.drainJobs();
    const left = office.next();
    const portal = await startPortal({ beside: without, environment: { SMTP_URL: office.url, JOBS: 'inside' } });
    try {
      expect((await left).subject).toBe('Au démarrage');
    } finally {
      await portal.stop();
    }
  });
});

it('a silent mail server holds up no other job, however many letters wait', async () => {
  const office = await startTiresomePostOffice('silent');
  const portal = await startPortal();
  try {
    for (let n = 0; n < 12; n += 1) await write(portal, `Lettre ${n}`);
    const running = await startPortal({ beside: portal, environment: { SMTP_URL: office.url, JOBS: 'inside' } });
    try {
      await office.called();
      await portal.database.transact((tx) => enqueue(tx, 'sweep-sessions', {}, { key: 'here' }));
      const isDone = async (): Promise<boolean> =>
        (await portal.database.read((tx) => tx.rows(`select 1 from graphile_worker._private_jobs where key = 'here'`)))
          .length === 0;
      while (!(await isDone())) await new Promise((soon) => setTimeout(soon, 20));
      const waiting = await portal.database.read((tx) =>
        tx.row<{ count: number }>(`select count(*)::int as count from graphile_worker._private_jobs`),
      );
      expect(waiting?.count).toBe(12);
    } finally {
      await running.stop();
    }
  } finally {
    await portal.stop();
    await office.stop();
  }
});
