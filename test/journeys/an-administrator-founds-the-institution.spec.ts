import { giveSeat, insertPerson } from '../../src/people/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { stranger } from '../support/stranger.js';
import { typeCommand } from '../support/type-command.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const LINK = /\/password\/[\w-]{43}/;

describe('an administrator, on an empty portal', () => {
  let portal: Portal;
  let admin: Visitor;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    const id = await portal.database.transact(async (tx) => {
      const personId = await insertPerson(tx, { name: 'Sophie Bellanger', email: 'sophie@aval.example' });
      await giveSeat(tx, { personId, role: 'administrator' });
      return personId;
    });
    admin = await signedIn(portal, id);
  });
  afterAll(() => portal.stop());

  const CENTRE = {
    code: 'MTQ',
    name: 'Cnam Martinique',
    country: 'FR',
    timeZone: 'America/Martinique',
    territory: 'martinique',
  };
  const DIPLOMA = {
    code: 'CC-9',
    nameFr: 'Certificat',
    nameEn: 'Certificate',
    family: 'certificate',
    credits: '6',
    activityUnit: 'UA1',
    experienceRequired: 'yes',
  };
  const optionsOf = (html: string, name: string): string =>
    new RegExp(`name="${name}"[^>]*>.*?<option value="([^"]+)"`, 's').exec(html)?.[1] ?? '';

  it('adds a centre, a specialty, a jury, then a diploma, and changes it', async () => {
    expect((await admin.post('/institution/centres/new', CENTRE)).status).toBe(303);
    expect(
      (await admin.post('/institution/specialties/new', { code: 'DATA', nameFr: 'Données', nameEn: 'Data' })).status,
    ).toBe(303);
    const jury = { code: 'JN-DATA', nameFr: 'Jury national des données', nameEn: 'National jury of data' };
    expect((await admin.post('/institution/juries/new', { ...jury, leastMembers: '2' })).status).toBe(422);
    expect((await admin.post('/institution/juries/new', { ...jury, leastMembers: '5' })).status).toBe(303);
    const [, juryAt = ''] =
      /href="(\/institution\/juries\/[0-9a-f-]{36})">Jury national des données/.exec(
        (await admin.get('/diplomas')).html,
      ) ?? [];
    expect((await admin.post(juryAt, { leastMembers: '2' })).status).toBe(422);
    for (const leastMembers of ['7', '7', '4']) expect((await admin.post(juryAt, { leastMembers })).status).toBe(303);
    const { html: changes } = await admin.get(juryAt);
    expect(changes).toMatch(/value="4"[^]*Changements du nombre minimal de membres[^]*>7<[^]*>4<[^]*>5<[^]*>7</);
    const form = (await admin.get('/diplomas/new')).html;
    const attached = { specialty: optionsOf(form, 'specialty'), jury: optionsOf(form, 'jury') };
    expect((await admin.post('/diplomas/new', { ...DIPLOMA, ...attached })).status).toBe(303);
    const catalogue = await admin.get('/diplomas');
    expect(catalogue.html).toContain('Cnam Martinique');
    const address = /\/diplomas\/[0-9a-f-]{36}/.exec(catalogue.html)?.[0] ?? '';
    const shown = await admin.get(address);
    expect(
      (await admin.post(address, { ...admin.fields(shown.html), ...attached, family: 'certificate', credits: '8' }))
        .status,
    ).toBe(303);
    const kept = await portal.database.read((tx) => tx.row('select code, credits, experience_required from diplomas'));
    expect(kept).toEqual({ code: 'CC-9', credits: 8, experience_required: true });

    const list = `${address}/conditions`;
    expect((await admin.get(list)).html).toContain('Aucune condition n’est listée.');
    const blank = admin.fields((await admin.get(`${list}/new`)).html);
    expect([blank['position'], blank['active']]).toEqual(['10', 'yes']);
    const units = { ...blank, kind: 'units', textFr: 'Les unités sont acquises.', textEn: 'The units are acquired.' };
    expect((await admin.post(`${list}/new`, { ...units, textEn: ' ' })).html).toContain('Écrivez la condition.');
    expect((await admin.post(`${list}/new`, units)).status).toBe(303);
    expect((await admin.post(`${list}/new`, { ...units, kind: 'fees', textFr: 'Droits.', position: '5' })).status).toBe(
      303,
    );
    const listed = (await admin.get(list)).html;
    expect(listed).toMatch(/Droits\.[^]*Les unités sont acquises\./);
    const last = [...listed.matchAll(/conditions\/([0-9a-f-]{36})/g)].at(-1)?.[1] ?? '';
    const changed = admin.fields((await admin.get(`${list}/${last}`)).html);
    expect(changed['textEn']).toBe('The units are acquired.');
    expect(
      (await admin.post(`${list}/${last}`, { ...changed, kind: 'units', textFr: 'Toutes les unités.', active: '' }))
        .status,
    ).toBe(303);
    expect((await admin.get(list)).html).toMatch(/Toutes les unités\.[^]*non/);
  });

  it.each([
    ['a code in small letters', { code: 'mtq' }, 'Indiquez un code'],
    ['a code that is taken', { code: 'MTQ' }, 'Ce code est déjà pris'],
    ['no name', { name: ' ' }, 'Indiquez le nom'],
    ['a time zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'Indiquez un fuseau horaire connu'],
  ])('reads what is wrong with %s, and nothing is written', async (_what, over, sentence) => {
    const answer = await admin.post('/institution/centres/new', { ...CENTRE, code: 'OTHER', ...over });
    expect([409, 422]).toContain(answer.status);
    expect(answer.html).toContain(sentence);
    expect(answer.html).toContain('Martinique');
    expect(await portal.database.read((tx) => tx.rows('select code from centres'))).toEqual([{ code: 'MTQ' }]);
  });

  it('opens the accounts of its people: the terminal prints the link of the first registry officer, who hands over the others', async () => {
    const account = async (name: string, email: string): Promise<string> =>
      (await admin.post('/people', { name, email })).location ?? '';
    const claire = await account('Claire Le Goff', 'claire@aval.example');
    const centre = /name="centre".*?<option value="([0-9a-f-]{36})"/s.exec((await admin.get(claire)).html)?.[1] ?? '';
    expect((await admin.post(`${claire}/seats`, { role: 'registry', centre })).status).toBe(303);
    const officer = stranger(portal);
    const printed = await typeCommand(portal, 'password link', ['claire@aval.example']);
    await officer.post(LINK.exec(printed)?.[0] ?? '/none', { password: 'une phrase assez longue' });
    const paul = await account('Paul Hervé', 'paul@aval.example');
    expect((await admin.post(`${paul}/password-link`)).location).toBe(paul);
    const page = /\/password-links\/[0-9a-f-]{36}/.exec((await officer.get('/password-links')).html)?.[0] ?? '/none';
    const shown = await officer.post(page, { identity: 'Carte d’identité vue au guichet', certified: 'yes' });
    const his = stranger(portal);
    const entered = await his.post(LINK.exec(shown.html)?.[0] ?? '/none', { password: 'une autre phrase longue' });
    expect([entered.location, (await his.get('/desk')).html.includes('Paul Hervé')]).toEqual(['/desk', true]);
  });

  it('is the only one who opens these pages', async () => {
    const id = await portal.database.transact((tx) =>
      insertPerson(tx, { name: 'Un élève', email: 'eleve@aval.example', studentNumber: 'X1' }),
    );
    const student = await signedIn(portal, id);
    for (const path of ['/diplomas', '/diplomas/new', '/institution/centres/new', '/settings', '/people'])
      expect((await student.get(path)).status).toBe(403);
    expect((await student.post('/institution/centres/new', CENTRE)).status).toBe(403);
  });
});
