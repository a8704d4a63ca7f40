import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const LISTS = [
  { at: '/reports', onPaper: true, exported: true, ended: 'WITHDRAWN' },
  { at: '/diploma-requests', onPaper: true, exported: true, ended: 'WITHDRAWN' },
  { at: '/examinations', onPaper: true, exported: false, ended: 'WITHDRAWN' },
  { at: '/internships', onPaper: false, exported: false, ended: 'CANCELLED' },
];
const OPENED = { kind: 'experience', year: '2026', status: 'CONTINUING' };

describe('the list of what students open', () => {
  let portal: Portal;
  let student: Visitor;
  let registry: Visitor;
  let elsewhere: Visitor;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    const { people, centres, diplomas } = await portal.database.transact(fillInstitution);
    student = await signedIn(portal, people['ines'] ?? '');
    registry = await signedIn(portal, people['registry.nantes'] ?? '');
    elsewhere = await signedIn(portal, people['registry.reunion'] ?? '');
    const enrolment = `${centres.NAN}~${diplomas['DEMO-CA6']}`;
    for (const { at } of LISTS) await student.post(at, { ...OPENED, enrolment });
  });
  afterAll(() => portal.stop());

  it.each(LISTS)('at $at shows a student their own, with nothing to search by', async ({ at }) => {
    const { html } = await student.get(at);
    expect(html).toContain(`href="${at}/new"`);
    expect(html).toMatch(/<p class="aval-count">1 /);
    expect(html).not.toMatch(/role="search"|class="aval-filters"|\/export|data-title="Élève"/);
  });

  it.each(LISTS)('at $at is searched by a registry, which opens one where paper is taken', async (list) => {
    const { html } = await registry.get(list.at);
    expect(html).toContain('data-title="Élève"');
    expect(html.includes(`href="${list.at}/new"`)).toBe(list.onPaper);
    expect(html.includes(`href="${list.at}/export"`)).toBe(list.exported);
    const found = async (query: string) => (await registry.get(`${list.at}?${query}`)).html.includes('Inès Caradec');
    expect(await found('state=DRAFT&search=caradec')).toBe(true);
    expect(await found(`state=${list.ended}`)).toBe(false);
    expect(await found('search=nobody')).toBe(false);
  });

  it.each(LISTS)('at $at keeps what it was asked in the address of its export', async ({ at, exported }) => {
    const { html } = await registry.get(`${at}?state=DRAFT&search=NAN`);
    expect(html.includes(`href="${at}/export?state=DRAFT&amp;search=NAN"`)).toBe(exported);
  });

  it.each(LISTS)('at $at tells whoever sees none what to do, and what none was found by', async ({ at }) => {
    const { html } = await elsewhere.get(`${at}?state=DRAFT`);
    expect(html).toContain('aval-empty');
    expect(html).toMatch(/<option value="DRAFT" selected/);
  });
});
