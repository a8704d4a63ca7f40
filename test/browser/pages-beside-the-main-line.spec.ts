import type { Browser } from '../../tools/browser.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { expectAccessible, openBrowser, signInAs, somebody, type Person } from '../support/browser.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('the pages beside the main line', () => {
  let portal: Portal;
  let browser: Browser;
  let person: Person;

  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', demonstration: true });
    await portal.database.transact(fillInstitution);
    browser = await openBrowser();
  });
  beforeEach(async () => {
    person = await somebody(browser, portal);
  });
  afterEach(() => {
    if (person.troubles().length > 0) throw new Error(person.troubles().join('\n'));
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  it('the sign-in page says what is wrong, in the reader’s language', async () => {
    const { page } = person;
    await page.goto('/sign-in');
    await expectAccessible(page);
    await page.getByLabel('Adresse électronique').fill('ines@aval.example');
    await page.getByLabel('Mot de passe').fill('ce n’est pas le bon');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /English/ }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await expectAccessible(page);
  });

  it('a page that does not exist leads back to one’s first page', async () => {
    const { page } = person;
    await signInAs(page, 'Inès Caradec');
    await page.goto('/reports/00000000-0000-4000-8000-000000000000');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /page d’accueil/ })
      .or(page.getByRole('button', { name: /page d’accueil/ }))
      .click();
    await page.waitForURL('**/desk');
  });

  it.each([
    ['Inès Caradec', ['/me', '/diploma-requests', '/letters']],
    ['Claire Le Goff', ['/desk', '/reports', '/reports/new', '/diploma-requests', '/scheduling']],
    ['Anne-Laure Kervella', ['/desk', '/opinions?show=proposed', '/me/password', '/absences']],
    ['Odile Perrot', ['/desk', '/appeals']],
    ['Sophie Bellanger', ['/desk', '/people', '/people/new', '/diplomas', '/settings']],
  ])('%s opens each of their pages, all of them accessible', async (name, addresses) => {
    const { page } = person;
    await signInAs(page, name);
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect([address, answer?.status()]).toEqual([address, 200]);
      await expectAccessible(page);
    }
  });

  it('the administrator opens somebody’s account', async () => {
    const { page } = person;
    await signInAs(page, 'Sophie Bellanger');
    await page.goto('/people');
    await page.getByRole('link', { name: 'Anne-Laure Kervella' }).click();
    await page.getByRole('heading', { name: 'Anne-Laure Kervella' }).waitFor();
    await expectAccessible(page);
  });
});
