import { addDays } from '../../src/platform/clock/index.js';
import { insertPerson } from '../../src/people/index.js';
import { sheetsOf, voidSheet } from '../../src/signatures/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { HOST, opened, outsider, signing, TUTOR, type Opened } from '../support/sheet.js';
import { signedIn, type Visitor } from '../support/visitor.js';
import { whatIsWritten } from '../support/what-is-written.js';

const MORNING = '2026-11-24T09:00:00Z';

describe('a personal link', () => {
  let portal: Portal;
  let institution: Institution;
  let registry: Visitor;
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING });
    institution = await portal.database.transact(createInstitution);
    registry = await signedIn(portal, institution.registry);
  });
  beforeEach(() => portal.clock.set(MORNING));
  afterAll(() => portal.stop());
  const handedOver = async (sheet: Opened, party = 'HOST'): Promise<string> =>
    /\/sign\/[\w-]{43}/.exec((await registry.post(`/signatures/${sheet.id}/parties/${party}/link`)).html)?.[0] ??
    '/none';
  const get = (path: string) => outsider(portal, 'GET', path);
  const post = (path: string, fields: Readonly<Record<string, string>>) => outsider(portal, 'POST', path, fields);

  it('signs for its party and its sheet only, once, and opening it changes nothing', async () => {
    const [one, other] = [await opened(portal, institution), await opened(portal, institution)];
    const [link, otherLink] = [await handedOver(one), await handedOver(other)];
    const before = await whatIsWritten(portal);
    for (const path of [link, `${link}/document`, `${link}/refusal`, link]) expect((await get(path)).status).toBe(200);
    expect(await whatIsWritten(portal)).toBe(before);
    // Word for word the same document: it is still another sheet.
    expect((await other.now()).paper.sha256).toBe((await one.now()).paper.sha256);
    expect((await post(link, signing(await one.now(), HOST.name))).location).toBe('/signed');
    expect((await get('/signed')).html).toContain('Votre signature est enregistrée');
    expect((await other.now()).parties.some(({ signature }) => signature)).toBe(false);
    expect((await get(otherLink)).status).toBe(200);
    expect((await post(link, signing(await one.now(), 'Encore moi'))).status).toBe(404);
    expect((await one.now()).parties[1]?.signature?.name).toBe(HOST.name);
  });

  it('that is unknown, used, replaced, withdrawn, expired, or of a void or late sheet is answered 404, always alike', async () => {
    const sheet = (): Promise<Opened> => opened(portal, institution);
    const [used, replaced, withdrawn, expired, ended, late, onPaper] = await Promise.all([
      sheet(),
      sheet(),
      sheet(),
      sheet(),
      sheet(),
      opened(portal, institution, { signBefore: '2026-11-26' }),
      sheet(),
    ]);
    const links = {
      used: await handedOver(used),
      replaced: await handedOver(replaced),
      withdrawn: await handedOver(withdrawn),
      ended: await handedOver(ended),
      other: await handedOver(onPaper, 'TUTOR'),
      unknown: `/sign/${'A'.repeat(43)}`,
      malformed: '/sign/none',
    };
    expect((await post(links.used, signing(await used.now(), HOST.name))).status).toBe(303);
    await handedOver(replaced);
    expect((await registry.post(`/signatures/${withdrawn.id}/parties/HOST/link/revocation`)).status).toBe(303);
    expect((await registry.post(`/signatures/${withdrawn.id}/parties/HOST/link/revocation`)).status).toBe(409);
    await portal.database.transact((tx) => voidSheet(tx, ended.id, 'Annulée'));
    const all = { ...links, expired: await handedOver(expired), late: await handedOver(late) };
    expect((await get(all.other)).status).toBe(200);
    const live = all.other;
    portal.clock.set('2026-12-24T09:00:00Z');
    const answers = await Promise.all(
      Object.values(all).flatMap((link) => [
        get(link),
        get(`${link}/document`),
        get(`${link}/refusal`),
        post(link, signing({ paper: { id: 'paper', sha256: '0'.repeat(64), bytes: 1, name: '' } }, 'Moi')),
        post(`${link}/refusal`, { reason: 'Non' }),
      ]),
    );
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([404]);
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
    expect(answers[0]?.html).toContain('Ce lien ne permet pas de signer');
    portal.clock.set(MORNING);
    expect((await get(live)).status).toBe(200);
  });

  it('ends as the last day for signing begins in the centre’s time zone', async () => {
    const sheet = await opened(portal, institution, { signBefore: '2026-11-26', timeZone: 'Indian/Reunion' });
    const link = await handedOver(sheet);
    portal.clock.set('2026-11-25T19:59:59Z');
    expect((await get(link)).status).toBe(200);
    portal.clock.set('2026-11-25T20:00:00Z');
    expect((await get(link)).status).toBe(404);
    expect(
      (
        await (
          await signedIn(portal, institution.student)
        ).post(`/signatures/${sheet.id}/parties/TRAINEE`, signing(await sheet.now(), 'Inès Caradec'))
      ).status,
    ).toBe(409);
  });

  it('is refused to somebody else who is signed in, and not to the party itself', async () => {
    const sheet = await opened(portal, institution);
    const link = await handedOver(sheet);
    for (const [path, act] of [
      [link, 'get'],
      [link, 'post'],
      [`${link}/refusal`, 'get'],
      [`${link}/document`, 'get'],
    ] as const) {
      const { status, html } = await registry[act](path, signing(await sheet.now(), HOST.name));
      expect([status, html.includes('déconnectez-vous')]).toEqual([403, true]);
    }
    const solene = await signedIn(portal, await portal.database.transact((tx) => insertPerson(tx, HOST)));
    expect((await solene.post(link, signing(await sheet.now(), HOST.name))).location).toBe('/signed');
  });

  it('is made for whoever has no account only, by whoever keeps the sheet only', async () => {
    const sheet = await opened(portal, institution);
    const [student, distant] = [
      await signedIn(portal, institution.student),
      await signedIn(portal, institution.distant),
    ];
    for (const rest of ['link', 'link/revocation']) {
      expect((await student.post(`/signatures/${sheet.id}/parties/HOST/${rest}`)).status).toBe(403);
      expect((await distant.post(`/signatures/${sheet.id}/parties/HOST/${rest}`)).status).toBe(404);
      expect((await registry.post(`/signatures/${sheet.id}/parties/TRAINEE/${rest}`)).status).toBe(409);
    }
  });

  it('is kept nowhere whole: neither in a table, nor in a letter, nor in a job', async () => {
    const sheet = await opened(portal, institution);
    const token = (await handedOver(sheet, 'TUTOR')).slice('/sign/'.length);
    const [row] = await portal.database.read((tx) =>
      tx.rows<{ found: boolean }>(
        `select exists (select 1 from signature_links where row_to_json(signature_links)::text like '%' || $1 || '%')
             or exists (select 1 from letters where row_to_json(letters)::text like '%' || $1 || '%')
           or exists (select 1 from graphile_worker._private_jobs j
               where row_to_json(j)::text like '%' || $1 || '%') as found`,
        [token],
      ),
    );
    expect(row?.found).toBe(false);
    expect(
      (await portal.database.read((tx) => sheetsOf(tx, sheet.thingId))).map(
        ({ parties }) => parties[4]?.link?.handedBy,
      ),
    ).toEqual(['Claire Le Goff']);
    expect(addDays('2026-11-24', 30)).toBe((await sheet.now()).parties[4]?.link?.endsAt.toISOString().slice(0, 10));
    expect(TUTOR.email).toBe((await sheet.now()).parties[4]?.email);
  });

  it('that does not exist may be tried so many times a quarter of an hour from a network, and so may codes', async () => {
    const live = await handedOver(await opened(portal, institution));
    expect((await get('/sign/none')).status).toBe(404);
    await portal.database.transact((tx) => tx.rows('update network_failures set points = 300'));
    for (const path of ['/sign/none', live, '/copies/none', '/verify', '/verify/none']) {
      const { status, html } = await get(path);
      expect([path, status, html.includes('depuis votre réseau')]).toEqual([path, 429, true]);
    }
    await portal.database.transact((tx) => tx.rows('update network_failures set points = 299'));
    for (let time = 0; time < 3; time += 1) expect((await get(live)).status).toBe(200);
    await portal.database.transact((tx) => tx.rows('delete from network_failures'));
  });
});
