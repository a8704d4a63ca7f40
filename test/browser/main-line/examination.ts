import type { Page } from '../../../tools/browser.js';
import { expectAccessible } from '../../support/browser.js';
import { openFromDesk, sha256Of } from '../../support/gestures.js';
import { BETTER_REPORT } from './deposit.js';
import type { Story } from './story.js';

const REASONING =
  'Le rapport présente toutes les expériences, avec leurs dates et leurs fonctions. La conception du réseau de mesure, menée seule pendant deux ans, est au niveau du diplôme et dans sa spécialité.';

/** The coordinator gives the file to a professor, who reads it, writes and proposes. */
export function theProfessorProposes(story: Story): void {
  const { step } = story;

  step('the coordinator assigns the file to a professor of the specialty', async () => {
    const { page } = story.coordinator;
    await openFromDesk(page, '1 dossier à affecter');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Affecter à un professeur' }).click();
    await page.getByLabel('Anne-Laure Kervella').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Anne-Laure Kervella').check();
    await page.getByRole('button', { name: 'Affecter le dossier' }).click();
    await page.waitForURL(`**${story.at}`);
  });

  step('the professor reads the report before beginning', async () => {
    const { page } = story.professor;
    await page.goto('/desk');
    await page.getByRole('link', { name: '1 dossier à commencer' }).click();
    await expectAccessible(page);
    await page.getByRole('rowheader').getByRole('link').click();
    await reportIsDrawn(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Commencer l’examen' }).click();
    await page.getByLabel('Motivation').waitFor();
    await reportIsDrawn(page);
    await expectAccessible(page);
  });

  step('the professor types an opinion, which saves itself, and finds it again', async () => {
    const { page } = story.professor;
    await page.getByRole('group', { name: 'Galibier-Nord' }).getByLabel('Conserver la déclaration').check();
    await page.getByLabel('Favorable', { exact: true }).check();
    await page.getByLabel('Motivation').fill(REASONING);
    await page.locator('[data-saved=yes]').waitFor();
    await page.reload();
    expect(await page.getByLabel('Motivation').inputValue()).toBe(REASONING);
    expect(await page.getByLabel('Favorable', { exact: true }).isChecked()).toBe(true);
    expect(
      await page.getByRole('group', { name: 'Galibier-Nord' }).getByLabel('Conserver la déclaration').isChecked(),
    ).toBe(true);
  });

  step('the professor proposes it, once every period has a choice', async () => {
    const { page } = story.professor;
    await page.getByRole('button', { name: 'Relire et proposer' }).last().click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Conserver les périodes restantes telles que déclarées' }).click();
    await page.locator('[data-saved=yes]').waitFor();
    await page.getByRole('button', { name: 'Relire et proposer' }).last().click();
    await page.getByRole('button', { name: 'Proposer cet avis' }).waitFor();
    expect(await page.locator('main').innerText()).toContain(await sha256Of(BETTER_REPORT));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Proposer cet avis' }).click();
    await page.waitForURL(`**${story.at}`);
    await page.getByText('Proposé par Anne-Laure Kervella').waitFor();
    await expectAccessible(page);
  });
}

/** The report is on the screen: its first page drawn, and its words there to be selected. */
async function reportIsDrawn(page: Page): Promise<void> {
  await page.locator('.aval-sheet canvas').first().waitFor();
  await page
    .locator('.aval-sheet__text')
    .getByText('Rapport d’expérience professionnelle')
    .first()
    .waitFor({ state: 'attached' });
}
