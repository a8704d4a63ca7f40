import { ask, proposedReport } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import type { Visitor } from '../support/visitor.js';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

/** What the way back is called, and the title of the page that it leads to. */
async function backFrom(visitor: Visitor, address: string): Promise<readonly (string | undefined)[]> {
  const { html } = await visitor.get(address);
  const [, to = '', name] = /<a href="([^"]*)" class="govuk-back-link">([^<]*)</.exec(html) ?? [];
  return [name, /<h1[^>]*>([^<]*)</.exec((await visitor.get(to)).html)?.[1]];
}

describe('the way back is called as the page that it leads to', () => {
  it.each(['/reports/new', '/examinations/new', '/internships/new', '/diploma-requests/new'])(
    'from %s, for a student',
    async (address) => {
      const [name, title] = await backFrom(all.student, address);
      expect(name).toMatch(/^Mes /);
      expect(name).toBe(title);
    },
  );

  it.each(['/reports/new', '/examinations/new', '/diploma-requests/new'])(
    'from %s, for the registry that opens one on paper',
    async (address) => {
      const [name, title] = await backFrom(all.registry, address);
      expect(name).not.toMatch(/^Mes /);
      expect(name).toBe(title);
    },
  );

  it('from the page of a request, for its student and for the registry', async () => {
    await proposedReport(portal, institution);
    const address = `/diploma-requests/${await ask(all, institution)}`;
    expect(await backFrom(all.student, address)).toEqual(['Mes demandes de diplôme', 'Mes demandes de diplôme']);
    expect(await backFrom(all.registry, address)).toEqual(['Demandes de diplôme', 'Demandes de diplôme']);
  });
});
