import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '../../tools/browser.js';
import { Store } from '../../src/platform/files/index.js';
import { expectAccessible, openBrowser, signInAs, somebody, type Person } from '../support/browser.js';
import { castOf, startDemonstration } from '../support/demonstration.js';
import { tabTo } from '../support/gestures.js';
import { inOrder } from '../support/in-order.js';
import type { Portal } from '../support/portal.js';
import { fiveParties, HOST, opened, type Opened } from '../support/sheet.js';

const step = inOrder();

describe('signing by a link, in a browser without a session', () => {
  let portal: Portal;
  let browser: Browser;
  let sheet: Opened;
  let [registry, student, host]: Person[] = [];
  let link = '';
  const of = (person: Person | undefined): Person['page'] => {
    if (!person) throw new Error('Nobody.');
    return person.page;
  };
  beforeAll(async () => {
    portal = await startDemonstration();
    browser = await openBrowser();
    const people = await portal.database.read(castOf);
    const centre =
      (await portal.database.read((tx) => tx.row<{ id: string }>(`select id from centres where code = 'NAN'`)))?.id ??
      '';
    const institution = { centre, student: people.get('awa') ?? '', professor: people.get('prof.info') ?? '' };
    sheet = await opened(portal, institution, {
      signBefore: '2199-01-01',
      keeperId: centre,
      parties: fiveParties(institution).filter(
        ({ party }) => party !== 'TEACHER' && party !== 'INSTITUTION' && party !== 'TUTOR',
      ),
    });
    [registry, student, host] = await Promise.all([1, 2, 3].map(() => somebody(browser, portal)));
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  step('the registry hands a link over, once', async () => {
    const page = of(registry);
    await signInAs(page, 'Claire Le Goff');
    await page.goto(`/signatures/${sheet.id}`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Faire un lien (Organisme d’accueil)' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Préparer un lien à remettre' }).click();
    link = new URL((await page.locator('main code').textContent()) ?? '').pathname;
    await expectAccessible(page);
    await page.goto(`/signatures/${sheet.id}/paper`);
    await expectAccessible(page);
    await page.goto('/signatures');
    await expectAccessible(page);
  });

  step('the host reads, and signs by the keyboard alone', async () => {
    const page = of(host);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Article 1. Objet' }).waitFor();
    await expectAccessible(page);
    await page.goto(`${link}/refusal`);
    await expectAccessible(page);
    await page.goto(link);
    await tabTo(page, page.getByRole('checkbox'));
    await tabTo(page, page.getByRole('button', { name: 'Signer ce document' }));
    await page.keyboard.press('Enter');
    await page.getByText('Cochez la case pour signer.').first().waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel('Nom et prénom').inputValue()).toBe(HOST.name);
    await tabTo(page, page.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Signer ce document' }));
    await page.keyboard.press('Enter');
    await page.getByText('Votre signature est enregistrée').waitFor();
    await expectAccessible(page);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Ce lien ne permet pas de signer' }).waitFor();
    await expectAccessible(page);
  });

  step('the student signs with her account, and the sheet is complete', async () => {
    const page = of(student);
    await signInAs(page, 'Awa Diallo');
    await page.getByRole('link', { name: '1 document à signer' }).click();
    await expectAccessible(page);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Signer ce document' }).click();
    await page.getByText('Toutes les parties ont signé.').waitFor();
    await expectAccessible(page);
  });

  step('whoever holds the paper types its code, drops the file, and knows that it is the one', async () => {
    await portal.drainJobs();
    const { sealed, final } = await sheet.now();
    const page = of(host);
    await page.goto('/verify');
    await expectAccessible(page);
    await page.getByLabel('Code de vérification').fill((sealed?.code ?? '').toLowerCase());
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByRole('heading', { name: 'Ce document est authentique' }).waitFor();
    const lent = await portal.app.get(Store).lend(final?.sha256 ?? '');
    const file = path.join(portal.dataDir, 'signed.pdf');
    await writeFile(file, await readFile(lent.path));
    await lent.done();
    await page.getByLabel('Fichier PDF').setInputFiles(file);
    await page.getByText('Ce fichier est exactement le PDF complet').waitFor();
    await expectAccessible(page);
  });

  step('no page of theirs had an error', async () => {
    expect([registry, student, host].flatMap((person) => person?.troubles() ?? [])).toEqual([]);
  });
});
