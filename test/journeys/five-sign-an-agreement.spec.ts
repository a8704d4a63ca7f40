import { writeCode } from '../../src/papers/index.js';
import { SheetOwners, type Sheet } from '../../src/signatures/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { HOST, opened, outsider, signing, TUTOR, type Opened } from '../support/sheet.js';
import { signedIn, type Visitor } from '../support/visitor.js';

/** What the room that owns the thing was told, in the transaction of the last signature. */
const completed: Sheet[] = [];
const keep = async (_tx: unknown, sheet: Sheet): Promise<void> => void completed.push(sheet);
/** What it adds on the page that verifies. */
const say = () =>
  Promise.resolve((locale: 'fr' | 'en') => (locale === 'fr' ? 'Remplacée par un avenant' : 'Replaced by an amendment'));

describe('five sign an agreement: three with their account, two by a link, in a portal that sends no letters', () => {
  let portal: Portal;
  let institution: Institution;
  let sheet: Opened;
  let [trainee, registry, teacher]: Visitor[] = [];
  const here = (rest = ''): string => `/signatures/${sheet.id}${rest}`;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', jobsInside: true });
    portal.app.get(SheetOwners).whenComplete('tested', keep);
    portal.app.get(SheetOwners).sayStateOf('tested', say);
    institution = await portal.database.transact(createInstitution);
    sheet = await opened(portal, institution);
    [trainee, registry, teacher] = await Promise.all(
      [institution.student, institution.registry, institution.professor].map((id) => signedIn(portal, id)),
    );
  });
  afterAll(() => portal.stop());
  const as = (who: Visitor | undefined): Visitor => {
    if (!who) throw new Error('Nobody.');
    return who;
  };
  /** The link that the registry is shown, once, to hand it over. */
  const handedOver = async (party: string): Promise<string> => {
    const { html } = await as(registry).post(here(`/parties/${party}/link`));
    return /\/sign\/[\w-]{43}/.exec(html)?.[0] ?? '';
  };

  it('each with an account finds it among their duties, and reads it exactly as it is signed', async () => {
    for (const who of [trainee, registry, teacher])
      expect((await as(who).get('/desk')).html).toContain('1 document à signer');
    const { status, html } = await as(trainee).get(here());
    expect(status).toBe(200);
    for (const text of [
      'Article 1. Objet',
      'La présente convention règle',
      'Rédiger un compte rendu',
      (await sheet.now()).paper.sha256,
    ])
      expect(html).toContain(text);
    expect((await as(trainee).get(here('/document'))).status).toBe(200);
  });

  it('nobody else reads it: neither another centre, nor whoever is not signed in', async () => {
    const distant = await signedIn(portal, institution.distant);
    expect((await distant.get(here())).status).toBe(404);
    expect((await distant.post(here('/parties/HOST'), signing(await sheet.now(), 'Moi'))).status).toBe(404);
    expect((await outsider(portal, 'GET', here())).location).toContain('/sign-in');
  });

  it('I22: nobody signs for another, the registry least of all', async () => {
    for (const party of ['HOST', 'TUTOR', 'TRAINEE', 'TEACHER']) {
      const { status, html } = await as(registry).post(
        here(`/parties/${party}`),
        signing(await sheet.now(), HOST.name),
      );
      expect(status).toBe(403);
      expect(html).toContain('Chaque partie signe pour elle-même');
    }
    expect((await sheet.now()).parties.filter(({ signature }) => signature)).toEqual([]);
  });

  it('signing takes a name, a consent, and the very document that was read', async () => {
    const complete = signing(await sheet.now(), 'Inès Caradec');
    for (const [missing, sentence] of [
      ['name', 'Indiquez votre nom'],
      ['consent', 'Cochez la case'],
    ] as const) {
      const { status, html } = await as(trainee).post(here('/parties/TRAINEE'), { ...complete, [missing]: '' });
      expect(status).toBe(422);
      expect(html).toContain(sentence);
    }
    expect((await as(trainee).post(here('/parties/TRAINEE'), { ...complete, read: '0'.repeat(64) })).status).toBe(409);
  });

  it('the student, the registry and the teacher sign, in any order', async () => {
    for (const [who, party, name] of [
      [teacher, 'TEACHER', 'Anne-Laure Kervella'],
      [trainee, 'TRAINEE', 'Inès Caradec'],
      [registry, 'INSTITUTION', 'Claire Le Goff'],
    ] as const) {
      const { status, location } = await as(who).post(
        here(`/parties/${party}`),
        signing(await sheet.now(), name, 'En cette qualité'),
      );
      expect([status, location]).toEqual([303, here()]);
      expect((await as(who).post(here(`/parties/${party}`), signing(await sheet.now(), name))).status).toBe(409);
    }
    expect((await as(trainee).get('/desk')).html).not.toContain('document à signer');
    expect(completed).toEqual([]);
  });

  it('the host refuses by its link, and says why; the registry gets a letter, and the sheet stays open', async () => {
    const link = await handedOver('HOST');
    const { status, location } = await outsider(portal, 'POST', `${link}/refusal`, {
      reason: 'La gratification n’est pas celle convenue.',
    });
    expect([status, location]).toEqual([303, link]);
    await portal.drainJobs();
    const letters = await portal.database.read((tx) =>
      tx.rows<{ personId: string; body: string }>(
        `select person_id as "personId", body from letters where kind = 'signature.refused'`,
      ),
    );
    expect(letters.map(({ personId }) => personId).sort()).toEqual(
      [institution.student, institution.registry, institution.coordinator, institution.professor].sort(),
    );
    expect(letters[0]?.body).toContain('La gratification n’est pas celle convenue.');
    expect((await as(registry).get(here())).html).toContain('A refusé le 24');
  });

  it('the host signs after all, and the tutor last: the sheet is complete, and the owning room acts once', async () => {
    for (const [party, who] of [
      ['HOST', HOST],
      ['TUTOR', TUTOR],
    ] as const) {
      const link = await handedOver(party);
      const { status, html } = await outsider(portal, 'GET', link);
      expect(status).toBe(200);
      for (const text of ['Article 1. Objet', who.name, (await sheet.now()).paper.sha256]) expect(html).toContain(text);
      expect(html).not.toContain(party === 'HOST' ? TUTOR.email : HOST.email);
      expect((await outsider(portal, 'GET', `${link}/document`)).status).toBe(200);
      expect((await outsider(portal, 'POST', link, signing(await sheet.now(), who.name, 'Par lien'))).location).toBe(
        '/signed',
      );
      expect((await outsider(portal, 'GET', link)).status).toBe(404);
    }
    const now = await sheet.now();
    expect(now.parties.map(({ signature }) => signature?.how)).toEqual([
      'account',
      'link',
      'account',
      'account',
      'link',
    ]);
    expect(now.parties[1]?.signature).toMatchObject({
      name: HOST.name,
      through: 'Claire Le Goff',
      signedOn: '2026-11-24',
    });
    expect(completed.map(({ id, sealed }) => [id, sealed?.code])).toEqual([[sheet.id, now.sealed?.code]]);
  });

  it('the document is bound with its page of signatures, served to those who signed, and verified by anybody', async () => {
    await portal.drainJobs();
    const { sealed, final, paper } = await sheet.now();
    expect((await as(teacher).get(here('/final'))).status).toBe(200);
    const code = writeCode(sealed?.code ?? '');
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      const { status, html } = await outsider(portal, 'GET', `/verify/${encodeURIComponent(typed)}`);
      expect(status).toBe(200);
      for (const text of [
        'Ce document est authentique',
        'Remplacée par un avenant',
        paper.sha256,
        final?.sha256 ?? '?',
        HOST.name,
        'Tuteur',
        '24 novembre',
      ])
        expect(html).toContain(text);
      expect(html).not.toContain(HOST.email);
    }
    expect((await outsider(portal, 'GET', `/verify?code=${code}`)).location).toBe(`/verify/${code}`);
    expect((await outsider(portal, 'GET', `/verify/${code}?sha256=${final?.sha256}`)).html).toContain(
      'exactement le PDF complet',
    );
    expect((await outsider(portal, 'GET', `/verify/${code}?sha256=${'0'.repeat(64)}`)).html).toContain(
      'aucun des fichiers',
    );
    const unknown = await outsider(portal, 'GET', `/verify/${'0'.repeat(20)}`);
    expect([unknown.status, unknown.html.includes('Aucun document ne porte ce code')]).toEqual([404, true]);
    expect((await outsider(portal, 'GET', '/verify?code=court')).status).toBe(422);
  });
});
