import { fillInstitution, type Institution } from '../../src/demonstration/index.js';
import { openSession } from '../../src/people/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { plain, signedIn, type Visitor } from '../support/visitor.js';
import { startPortal, type Portal } from '../support/portal.js';

type Fields = Readonly<Record<string, string>>;

const day = (name: string, date: string): Fields => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return { [`${name}.day`]: dayOfMonth, [`${name}.month`]: month, [`${name}.year`]: year };
};
/** Two years at full time outside the field of the title. */
const TWO_YEARS_OUT: Fields = {
  diploma: 'DEMO-TI5',
  'periods[0].job': 'Cuisinière',
  ...day('periods[0].from', '2022-01-01'),
  ...day('periods[0].to', '2023-12-31'),
  'periods[0].rate': '100',
  'periods[0].kind': 'employee',
  'periods[0].specialty': 'out',
};

let portal: Portal;
let institution: Institution;
let administrator: Visitor;
beforeAll(async () => {
  portal = await startPortal({ at: '2026-09-24T09:00:00Z' });
  institution = await portal.database.transact(fillInstitution);
  administrator = await signedIn(portal, institution.people['administrator'] ?? '');
});
afterAll(() => portal.stop());

const simulate = async (fields: Fields, cookie = ''): Promise<Response> =>
  fetch(new URL('/simulation', portal.url), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: { Accept: 'text/html', 'Accept-Language': 'fr', ...(cookie && { Cookie: cookie }) },
  });

describe('two centres, two rulesets', () => {
  it('give two results to the same periods, and each names its version and its source', async () => {
    const [here, abroad] = await Promise.all(
      [TWO_YEARS_OUT, { ...TWO_YEARS_OUT, centre: institution.centres.BEY }].map(async (fields) =>
        plain(await (await simulate(fields)).text()),
      ),
    );
    expect(here).toContain('Expérience à compléter');
    expect(here).toContain('Règles « page », version 1. Source : cnam-paca.fr');
    expect(abroad).toContain('Stage demandé');
    expect(abroad).toContain('Règles « bey », version 1. Source : depinfo.isae.edu.lb');
    expect(abroad).toContain('Variante du centre Cnam Liban');
    expect(here).not.toContain('Variante');
  });
  it('refuse a centre that does not exist', async () => {
    expect((await simulate({ ...TWO_YEARS_OUT, centre: institution.diplomas['DEMO-TI5'] ?? '' })).status).toBe(422);
  });
});

describe('an administrator', () => {
  /** The draft of the page for Nantes: two years out of the field for a level 5 title. */
  async function written(over: Fields = {}): Promise<string> {
    const form = await administrator.get('/rulesets/new');
    const sent = await administrator.post(
      '/rulesets',
      administrator.fields(form.html, {
        countedKinds: 'employee',
        centre: institution.centres.NAN,
        source: 'Décision du conseil, 20 novembre 2026',
        'families[0].fromTotal': '730',
        ...over,
      }),
    );
    expect(sent.status).toBe(303);
    return sent.location ?? '';
  }

  it('is the only one who reads, writes and publishes the rules', async () => {
    const student = await signedIn(portal, institution.people['awa'] ?? '');
    for (const path of ['/rulesets', '/rulesets/new']) expect((await student.get(path)).status).toBe(403);
    expect((await student.post('/rulesets', {})).status).toBe(403);
    const list = plain((await administrator.get('/rulesets')).html);
    expect(list).toContain('bey, version 1');
    expect(list).toContain('En vigueur');
  });
  it('writes a version from the one in force, is refused what contradicts itself or is past', async () => {
    const form = await administrator.get('/rulesets/new');
    const fields = administrator.fields(form.html, { countedKinds: 'employee', source: 'Essai' });
    expect(
      (
        await administrator.post('/rulesets', {
          ...fields,
          'families[1].leastMonths': '6',
          'families[1].mostMonths': '3',
        })
      ).html,
    ).toContain('href="#families-1-mostMonths"');
    expect((await administrator.post('/rulesets', { ...fields, leastPages: '20', mostPages: '12' })).html).toContain(
      'href="#mostPages"',
    );
    expect((await administrator.post('/rulesets', { ...fields, mostPages: '' })).html).toContain('href="#mostPages"');
    expect((await administrator.post('/rulesets', { ...fields, ...day('effectiveOn', '2026-09-23') })).status).toBe(
      422,
    );
    expect((await administrator.post('/rulesets', { ...fields, 'diplomas[0].of': 'DEMO-MAS' })).html).toContain(
      'href="#diplomas-0-of"',
    );
  });
  it('sees what a draft would change, publishes it, and only new results follow it', async () => {
    const carried = await simulate({ ...TWO_YEARS_OUT, open: 'yes' });
    const cookies = carried.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const student = await signedIn(portal, institution.people['awa'] ?? '');
    expect([carried.status, carried.headers.get('location')]).toEqual([303, '/reports/from-simulation']);
    // Not signed in yet: led to the sign-in, and back to the same page; the browser keeps what was typed.
    const before = await fetch(new URL('/reports/from-simulation', portal.url), {
      redirect: 'manual',
      headers: { Accept: 'text/html', Cookie: cookies },
    });
    expect(before.headers.get('location')).toBe('/sign-in?back=%2Freports%2Ffrom-simulation');
    const opening = await openWithCookies(institution.people['awa'] ?? '', cookies);
    expect(opening).toMatch(/^\/reports\/[0-9a-f-]{36}\/submission$/);
    const report = opening.replace('/submission', '');
    expect(plain((await student.get(opening)).html)).toContain('Cuisinière');
    expect(plain((await student.get(report)).html)).toContain('Expérience à compléter');

    const draft = await written();
    expect(plain((await administrator.get(draft)).html)).toContain('Brouillon');
    const changes = plain((await administrator.get(`${draft}/changes`)).html);
    expect(changes).toContain('Le résultat change pour 1 dossier, sur 1.');
    expect(changes).toMatch(/Expérience à compléter[\s\S]*Stage demandé/);
    expect(plain((await student.get(report)).html)).toContain('Expérience à compléter');

    expect((await administrator.post(`${draft}/publication`, day('effectiveOn', '2026-09-24'))).status).toBe(303);
    const file = plain((await student.get(report)).html);
    expect(file).toContain('Stage demandé');
    expect(file).toContain('Règles « nan », version 1');
    expect((await administrator.post(`${draft}/publication`, day('effectiveOn', '2026-09-25'))).status).toBe(409);
    expect((await administrator.post(`${draft}/discard`)).status).toBe(409);
  });
  it('publishes one version a day for a centre; a later one replaces it', async () => {
    const draft = await written();
    expect((await administrator.post(`${draft}/publication`, day('effectiveOn', '2026-09-24'))).status).toBe(409);
    expect((await administrator.post(`${draft}/publication`, day('effectiveOn', '2026-09-28'))).status).toBe(303);
    expect(plain((await administrator.get(draft)).html)).toContain('À venir');
    expect((await administrator.post(`${await written()}/discard`)).location).toBe('/rulesets');
  });
  it('is refused a stricter version within the academic year, and publishes it for the next (W40)', async () => {
    portal.clock.set('2027-01-10T09:00:00Z');
    administrator = await signedIn(portal, institution.people['administrator'] ?? '');
    const draft = await written({ 'families[0].inSpecialty': '1095' });
    const refused = await administrator.post(`${draft}/publication`, day('effectiveOn', '2027-01-10'));
    expect(refused.status).toBe(422);
    expect(plain(refused.html)).toContain('Choisissez le 1er septembre 2027');
    expect((await administrator.post(`${draft}/publication`, day('effectiveOn', '2027-09-01'))).status).toBe(303);
  });
});

describe('the database', () => {
  it.each([
    `update ruleset_versions set families = '{}' where published_at is not null`,
    'update ruleset_versions set published_at = null, published_by = null where published_at is not null',
    'delete from ruleset_versions where published_at is not null',
    'truncate ruleset_versions cascade',
  ])('never lets a published version be rewritten: %s', async (statement) => {
    await expect(asOwnerOf(portal, (tx) => tx.rows(statement))).rejects.toThrow(/^aval: /);
  });
});

async function openWithCookies(personId: string, cookies: string): Promise<string> {
  const student = await signedIn(portal, personId);
  // The visitor's own cookie goes with those that carry the simulation.
  const page = await student.get('/reports/from-simulation');
  expect(page.location).toBe('/simulation');
  const session = await sessionOf(personId);
  const ask = (init: RequestInit): Promise<Response> =>
    fetch(new URL('/reports/from-simulation', portal.url), {
      ...init,
      redirect: 'manual',
      headers: { Accept: 'text/html', Cookie: `${session}; ${cookies}` },
    });
  const shown = await (await ask({})).text();
  expect(shown).toContain('Cuisinière');
  const opened = await ask({ method: 'POST', body: new URLSearchParams(student.fields(shown)) });
  expect(opened.headers.getSetCookie().filter((one) => one.includes('Max-Age=0'))).toHaveLength(3);
  return opened.headers.get('location') ?? '';
}

async function sessionOf(personId: string): Promise<string> {
  return `aval-session=${await portal.database.transact((tx) => openSession(tx, personId))}`;
}
