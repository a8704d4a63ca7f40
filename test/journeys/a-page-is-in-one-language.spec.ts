import { createInstitutionWithJury, everyone } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('a page read in another language than one’s own', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
  });
  afterAll(() => portal.stop());

  it('says in it what its reader is, too', async () => {
    const { registry, student } = await everyone(portal, await portal.database.transact(createInstitutionWithJury));
    const roleOf = ({ html }: { readonly html: string }): string | undefined =>
      /<span class="aval-bar__line">([^<]*)</.exec(html)?.[1];
    expect(roleOf(await registry.get('/desk'))).toBe('Scolarité');
    expect(roleOf(await registry.get('/desk?lang=en'))).toBe('Registry');
    expect(roleOf(await student.get('/desk?lang=en'))).toBe('Student');
  });
});
