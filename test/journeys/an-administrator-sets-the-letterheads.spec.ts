import { randomUUID } from 'node:crypto';
import { createInstitutionWithJury, everyone, type Everyone } from '../support/institution.js';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z" fill="#7a1f2b"/></svg>';
const LETTERHEAD = {
  name: 'Cnam d’Armorique « démonstration »',
  address: '1, rue du Port\n44000 Nantes',
  place: 'Nantes',
  signatoryTitle: 'La directrice du centre,',
  signatoryName: 'Łucja Őry-Straßer',
  logo: LOGO,
};

describe('the letterhead of papers', () => {
  let portal: Portal;
  let all: Everyone;
  let administrator: Visitor;
  let centre: string;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
  });
  beforeEach(async () => {
    const institution = await portal.database.transact(createInstitutionWithJury);
    all = await everyone(portal, institution);
    ({ centre } = institution);
    administrator = await signedIn(portal, await portal.database.transact(newAdministrator));
  });
  afterAll(() => portal.stop());

  const rows = () =>
    portal.database.read((tx) =>
      tx.rows<{ name: string; centre: string | null }>(
        'select name, centre_id as centre from letterheads where set_at = $1 order by id desc',
        [portal.clock.now()],
      ),
    );

  it('is set by an administrator for a centre, says who did, and is asked for again as it was saved', async () => {
    const saved = await administrator.post(`/letterheads/${centre}`, LETTERHEAD);
    expect([saved.status, saved.location]).toEqual([303, `/letterheads/${centre}`]);
    const { html } = await administrator.get(`/letterheads/${centre}`);
    expect(html).toMatch(/Enregistré par [^,]+, le 24 novembre 2026/);
    expect(html).toContain('44000 Nantes');
    expect(html).toContain('Łucja Őry-Straßer');
    expect((await rows())[0]).toEqual({ name: LETTERHEAD.name, centre });
  });

  it('stands in the history of the database, which nobody rewrites', async () => {
    await administrator.post('/letterheads/institution', LETTERHEAD);
    await administrator.post('/letterheads/institution', { ...LETTERHEAD, name: 'Cnam' });
    expect((await rows()).slice(0, 2).map(({ name }) => name)).toEqual(['Cnam', LETTERHEAD.name]);
    await expect(portal.database.transact((tx) => tx.rows(`update letterheads set name = 'Autre'`))).rejects.toThrow(
      /letterheads/,
    );
    await expect(portal.database.transact((tx) => tx.rows('delete from letterheads'))).rejects.toThrow(/letterheads/);
  });

  it('is seen on a paper before it is saved', async () => {
    const before = (await rows()).length;
    const { status, html } = await administrator.post(`/letterheads/${centre}/preview`, LETTERHEAD);
    expect([status, html.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await rows()).length).toBe(before);
  });

  it.each([
    ['holds text', '<text>Cnam</text>', 'Ce dessin contient du texte'],
    ['holds a script', '<script/>', 'Ce dessin contient un programme'],
    ['refers elsewhere', '<use href="https://cnam.example/a.svg#a"/>', 'renvoie à un autre fichier'],
  ])('is refused with a drawing that %s, and nothing typed is lost', async (_, inner, sentence) => {
    const before = (await rows()).length;
    for (const address of [`/letterheads/${centre}`, `/letterheads/${centre}/preview`]) {
      const { status, html } = await administrator.post(address, {
        ...LETTERHEAD,
        logo: LOGO.replace('<path', `${inner}<path`),
      });
      expect(status).toBe(422);
      expect(html).toContain(sentence);
      expect(html).toContain('44000 Nantes');
      expect(html).toContain('M0 0h4v4z');
    }
    expect((await rows()).length).toBe(before);
  });

  it('is refused without a name, and is nobody’s but an administrator’s', async () => {
    expect((await administrator.post(`/letterheads/${centre}`, { ...LETTERHEAD, name: ' ' })).status).toBe(422);
    expect((await all.registry.post(`/letterheads/${centre}`, LETTERHEAD)).status).toBe(403);
    expect((await administrator.get('/letterheads/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await administrator.get('/letterheads/nowhere')).status).toBe(404);
  });
});

async function newAdministrator(tx: Tx): Promise<string> {
  const personId = await insertPerson(tx, { name: 'Sophie Bellanger', email: `${randomUUID()}@aval.example` });
  await giveSeat(tx, { personId, role: 'administrator' });
  return personId;
}
