import { outsideLettersAbout } from '../../src/letters/index.js';
import { voidSheet } from '../../src/signatures/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { fiveParties, HOST, opened, outsider, signing, TUTOR, type Opened } from '../support/sheet.js';
import { signedIn, type Visitor } from '../support/visitor.js';

describe('a personal link comes by letter', () => {
  let office: PostOffice;
  let portal: Portal;
  let institution: Institution;
  let registry: Visitor;
  beforeAll(async () => {
    office = await startPostOffice();
    portal = await startPortal({
      at: '2026-11-24T09:00:00Z',
      environment: { SMTP_URL: office.url, PUBLIC_URL: 'http://aval.example' },
    });
    institution = await portal.database.transact(createInstitution);
    registry = await signedIn(portal, institution.registry);
  });
  beforeEach(() => {
    office.open();
    office.received.splice(0);
  });
  afterAll(async () => {
    await portal.stop();
    await office.stop();
  });
  /** The links that an address received, in order. */
  const linksTo = (email: string): string[] =>
    office.received
      .filter(({ to }) => [to].flat().some((one) => one?.value.some(({ address }) => address === email)))
      .flatMap(({ text }) => /http:\/\/aval\.example(\/sign\/[\w-]{43})/.exec(text ?? '')?.[1] ?? []);
  const again = (): Promise<unknown> =>
    portal.database.transact((tx) =>
      tx.rows(`update graphile_worker._private_jobs set run_at = '2026-11-24T08:00:00Z'`),
    );
  const status = async (link: string | undefined): Promise<number> =>
    (await outsider(portal, 'GET', link ?? '/none')).status;
  const linkOfHost = (sheet: Opened, act: '' | '/revocation' = '') =>
    registry.post(`/signatures/${sheet.id}/parties/HOST/link${act}`, {}, { Origin: 'http://aval.example' });

  it('to each party without an account, who signs by it and is then sent the code of the document', async () => {
    const sheet = await opened(portal, institution, {
      parties: fiveParties(institution).filter(({ holderId }) => holderId === null),
    });
    await portal.drainJobs();
    expect(office.received.map(({ subject }) => subject)).toEqual([
      'À signer\u00a0: Convention de stage C2026-0001',
      'À signer\u00a0: Convention de stage C2026-0001',
    ]);
    expect(office.received[0]?.text).toContain('(Organisme d’accueil)');
    expect(office.received[0]?.text).toContain('avant le 1er mars 2027');
    for (const who of [HOST, TUTOR]) {
      const [link] = linksTo(who.email);
      expect((await outsider(portal, 'POST', link ?? '/none', signing(await sheet.now(), who.name))).location).toBe(
        '/signed',
      );
    }
    office.received.splice(0);
    await portal.drainJobs();
    const now = await sheet.now();
    expect(now.parties.map(({ signature }) => [signature?.how, signature?.through])).toEqual([
      ['link', null],
      ['link', null],
    ]);
    const letters = office.received.filter(({ subject }) => subject?.startsWith('Signé par tous'));
    expect(
      letters
        .flatMap(({ to }) => [to].flat().flatMap((one) => one?.value.map(({ address }) => address)))
        .filter((address) => address === HOST.email || address === TUTOR.email)
        .sort(),
    ).toEqual([TUTOR.email, HOST.email].sort());
    expect(letters[0]?.text).toMatch(/http:\/\/aval\.example\/verify\/[0-9A-Z-]{23}/);
  });

  it('and a new one, which ends the one before, is sent and never shown', async () => {
    const sheet = await opened(portal, institution);
    await portal.drainJobs();
    const { status: answer, location, html } = await linkOfHost(sheet);
    expect([answer, location, html]).toEqual([303, `/signatures/${sheet.id}`, '']);
    await portal.drainJobs();
    const [first, second] = linksTo(HOST.email);
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    expect((await registry.get(`/signatures/${sheet.id}/parties/HOST/link`)).html).not.toContain('Préparer un lien');
  });

  it('and never leaves when it was withdrawn before the mail server answered again', async () => {
    const sheet = await opened(portal, institution, {
      parties: fiveParties(institution).filter(({ party }) => party === 'HOST'),
    });
    office.close('Full.');
    await expect(portal.drainJobs()).rejects.toThrow(/did not leave: refused|failed/);
    expect((await sheet.now()).parties[0]?.link?.endedAt).toBeNull();
    expect((await linkOfHost(sheet, '/revocation')).status).toBe(303);
    office.open();
    await again();
    await portal.drainJobs();
    expect(linksTo(HOST.email)).toEqual([]);
    expect(
      (await portal.database.read((tx) => outsideLettersAbout(tx, sheet.id))).map(({ sentAt, droppedAt }) => [
        sentAt,
        droppedAt !== null,
      ]),
    ).toEqual([[null, true]]);
    expect((await sheet.now()).parties[0]?.link?.endedAt).not.toBeNull();
  });

  it('and, once the document is void, is followed by a letter that says so without the centre’s reasons', async () => {
    const sheet = await opened(portal, institution);
    await portal.drainJobs();
    const [link] = linksTo(HOST.email);
    office.received.splice(0);
    await portal.database.transact((tx) => voidSheet(tx, sheet.id, 'Le tuteur a changé.'));
    await portal.drainJobs();
    const letters = office.received.filter(({ subject }) => subject?.startsWith('N’est plus à signer'));
    expect(
      letters
        .flatMap(({ to }) => [to].flat().flatMap((one) => one?.value.map(({ address }) => address ?? '') ?? []))
        .sort(),
    ).toEqual([TUTOR.email, HOST.email].sort());
    expect(letters.map(({ text }) => text).join()).not.toContain('Le tuteur a changé.');
    expect(await status(link)).toBe(404);
  });

  it('with the second link when it had to leave twice, and not at all when the sheet is void', async () => {
    const only = fiveParties(institution).filter(({ party }) => party === 'HOST');
    const [sheet, ended] = [
      await opened(portal, institution, { parties: only }),
      await opened(portal, institution, { parties: only }),
    ];
    await portal.database.transact((tx) => voidSheet(tx, ended.id, 'Retournée'));
    office.close('Full.');
    await expect(portal.drainJobs()).rejects.toThrow(/did not leave: refused|failed/);
    office.open();
    await again();
    await portal.drainJobs();
    const links = linksTo(HOST.email);
    expect(links).toHaveLength(1);
    expect(await status(links[0])).toBe(200);
    const made = await portal.database.read((tx) =>
      tx.rows<{ alive: boolean }>(
        'select ended_at is null as alive from signature_links where sheet_id = $1 order by made_at, ended_at',
        [sheet.id],
      ),
    );
    expect([made.length, made.filter(({ alive }) => alive).length]).toEqual([2, 1]);
  });
});
