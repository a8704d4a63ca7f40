import { createHash } from 'node:crypto';
import { outsideLettersAbout } from '../../src/letters/index.js';
import { voidSheet } from '../../src/signatures/index.js';
import { asSuperuserOf } from '../support/as-owner.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { pathsTo, startPostOffice, type PostOffice } from '../support/post-office.js';
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
  const linksTo = (email: string): string[] => pathsTo(office, email, 'sign');
  const copiesTo = (email: string): string[] => pathsTo(office, email, 'copies');
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
    expect(copiesTo(TUTOR.email)).toHaveLength(1);
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

  describe('and so does a copy of what all have signed, for whoever signed by a link:', () => {
    let sheet: Opened;
    let copy: string;
    const origin = { Origin: 'http://aval.example' };
    const here = (act: '' | '/revocation' = ''): string => `/signatures/${sheet.id}/parties/HOST/copy${act}`;
    const answerTo = (path: string) => fetch(new URL(path, portal.url), { redirect: 'manual' });
    const shownToRegistry = async (): Promise<string> =>
      (await registry.get(`/signatures/${sheet.id}`)).html.replaceAll(/[\u00a0\u202f]/g, ' ');
    beforeAll(async () => {
      office.received.splice(0);
      sheet = await opened(portal, institution, {
        parties: fiveParties(institution).filter(({ party }) => party === 'HOST' || party === 'TUTOR'),
      });
      await portal.drainJobs();
      const [[host], [tutor]] = [linksTo(HOST.email), linksTo(TUTOR.email)];
      await outsider(portal, 'POST', host ?? '/none', signing(await sheet.now(), HOST.name));
      await outsider(portal, 'POST', tutor ?? '/none', signing(await sheet.now(), TUTOR.name));
      await portal.drainJobs();
      copy = copiesTo(HOST.email)[0] ?? '/none';
    });

    it('that opens the signed document, gives its PDF, and leads nowhere else, whoever is signed in', async () => {
      expect(await shownToRegistry()).toContain('Jamais ouvert.');
      for (const html of [(await outsider(portal, 'GET', copy)).html, (await registry.get(copy)).html]) {
        expect(html).toContain('Document signé');
        expect(html).toContain(HOST.name);
        expect([...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
          '#content',
          `${copy}/document`,
        ]);
        expect(html).not.toContain('<form');
        expect(html).toContain('<meta name="robots" content="noindex, nofollow"');
      }
      const { headers } = await answerTo(copy);
      expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow']);
      const answer = await answerTo(`${copy}/document`);
      expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['private, no-store', null]);
      expect(
        createHash('sha256')
          .update(Buffer.from(await answer.arrayBuffer()))
          .digest('hex'),
      ).toBe((await sheet.now()).final?.sha256);
      for (const method of ['POST', 'PUT'])
        expect((await fetch(new URL(copy, portal.url), { method })).status).toBe(404);
    });

    it('of which the registry reads to whom it went, when, and when it was last used, and never the link; others nothing', async () => {
      const shown = await shownToRegistry();
      for (const text of [`Exemplaire envoyé à ${HOST.email} le 24 novembre 2026`, 'Ouvert pour la dernière fois le'])
        expect(shown).toContain(text);
      const token = copy.slice('/copies/'.length);
      expect(shown).not.toContain(token);
      expect(JSON.stringify(await sheet.now())).not.toContain(token);
      const distant = await signedIn(portal, institution.distant);
      for (const act of ['', '/revocation'] as const) {
        expect((await distant.get(here(act))).status).toBe(404);
        expect((await distant.post(here(act), { reason: 'Non' }, origin)).status).toBe(404);
      }
    });

    it('that is sent again goes to the same address, and ends the one before', async () => {
      expect((await registry.get(here())).html).toContain(HOST.email);
      expect((await registry.post(here(), { email: 'other@aval.example' }, origin)).location).toBe(
        `/signatures/${sheet.id}`,
      );
      await portal.drainJobs();
      expect(office.received.map(({ to }) => [to].flat()[0]?.value[0]?.address)).toEqual([HOST.email]);
      const [renewed] = copiesTo(HOST.email);
      expect([await status(copy), await status(renewed)]).toEqual([404, 200]);
      expect(await shownToRegistry()).toContain('Envoi demandé par Claire Le Goff.');
      copy = renewed ?? '/none';
    });

    it('that is revoked with a reason answers as one that never was, as does one whose document is no longer kept', async () => {
      expect((await registry.post(here('/revocation'), { reason: '' }, origin)).status).toBe(422);
      expect(await status(copy)).toBe(200);
      expect((await registry.post(here('/revocation'), { reason: 'Adresse quittée.' }, origin)).status).toBe(303);
      expect((await registry.post(here('/revocation'), { reason: 'Encore.' }, origin)).status).toBe(409);
      expect(await shownToRegistry()).toContain('Retiré par Claire Le Goff le 24 novembre 2026');
      expect(await shownToRegistry()).toContain('Adresse quittée.');
      await registry.post(here(), {}, origin);
      await portal.drainJobs();
      const [kept] = copiesTo(HOST.email);
      expect(await status(kept)).toBe(200);
      await asSuperuserOf(portal, async (tx) => {
        await tx.rows('set local session_replication_role = replica');
        await tx.rows('delete from signature_finals where sheet_id = $1', [sheet.id]);
      });
      const answers = await Promise.all(
        [copy, `${copy}/document`, kept ?? '', `${kept}/document`, `/copies/${'A'.repeat(43)}`, '/copies/none'].map(
          (path) => outsider(portal, 'GET', path),
        ),
      );
      expect([...new Set(answers.map((answer) => answer.status))]).toEqual([404]);
      expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
      expect(answers[0]?.html).toContain('Ce lien n’ouvre aucun document');
    });
  });
});
