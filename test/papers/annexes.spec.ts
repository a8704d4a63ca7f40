import path from 'node:path';
import { addDays, localDate } from '../../src/platform/clock/index.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const sample = (name: string): string => path.resolve('test/data/reports', name);
const plain = (html: string): string => html.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('the first page of the annexes, at the end of the report’s own PDF', () => {
  let portal: Portal;
  let institution: Institution;
  let draft: Draft;
  let registry: Visitor;
  beforeAll(async () => {
    portal = await startPortal();
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
    registry = await signedIn(portal, institution.registry);
  });
  afterAll(() => portal.stop());

  const page = async (): Promise<string> =>
    plain((await draft.student.get(`/reports/${draft.reportId}/submission`)).html);
  const report = async () => (await draft.documents()).find(({ role }) => role === 'report');
  const say = async (fields: Readonly<Record<string, string>>) =>
    draft.student.post(`/reports/${draft.reportId}/submission/documents/${(await report())?.id}/annexes`, fields);
  const send = async (name: string): Promise<void> => {
    await draft.send(sample(name));
    await portal.drainJobs();
  };

  it('is proposed by the reading, and says that it is a proposal', async () => {
    await send('report15-1mb.pdf');
    const html = await page();
    expect(html).toContain(
      '15 pages, dont 13 de rapport, annexes à partir de la page 13 (repérage automatique, non confirmé)',
    );
    expect(html).toContain('Elles semblent commencer page 13 : c’est une proposition automatique.');
    expect(html).toContain('name="annexesFrom" value="13"');
    expect(plain((await draft.student.get(`/reports/${draft.reportId}/deposit`)).html)).toContain(
      'repérage automatique, non confirmé',
    );
  });

  it.each([
    ['0', 'Les pages se comptent à partir de 1'],
    ['1', 'il ne resterait aucune page de rapport'],
    ['16', 'Ce fichier s’arrête page 15'],
    ['', 'Indiquez la première page des annexes'],
    ['treize', 'nombre entier'],
    ['-3', 'nombre'],
  ])('is not page « %s », and a sentence says why', async (typed, sentence) => {
    const { status, html } = await say({ annexesFrom: typed });
    expect([status, plain(html).includes(sentence)]).toEqual([422, true]);
    expect((await report())?.division?.confirmed).toBe(false);
  });

  it('is confirmed by its student, corrected, or said not to be there; the count and its advice follow', async () => {
    expect((await say({ annexesFrom: '13' })).status).toBe(303);
    expect(await page()).toContain('15 pages, dont 13 de rapport, annexes à partir de la page 13 · 1,0');
    await say({ annexesFrom: '10' });
    const corrected = await page();
    expect(corrected).toContain('Confirmé : les annexes commencent page 10');
    expect(corrected).toContain('15 pages, dont 9 de rapport, annexes à partir de la page 10 ·');
    expect(corrected).toContain('Ce rapport a 9 pages hors annexes : on en attend de 12 à 20.');
    await say({ none: 'yes', annexesFrom: 'n’importe' });
    const none = await page();
    expect(none).toContain('15 pages, sans annexes · 1,0');
    expect(none).not.toContain('on en attend de');
  });

  it('is proposed anew when another PDF replaces the report', async () => {
    await send('report-short.pdf');
    expect((await report())?.division).toMatchObject({ confirmed: false });
    expect(await page()).toContain('non confirmé');
    await send('report15-1mb.pdf');
  });

  it('is set for the report only, and by those who prepare the file', async () => {
    await draft.send(sample('report2.pdf'), { role: 'annex' });
    await portal.drainJobs();
    const annex = (await draft.documents()).find(({ role }) => role === 'annex');
    expect(
      (
        await draft.student.post(`/reports/${draft.reportId}/submission/documents/${annex?.id}/annexes`, {
          annexesFrom: '2',
        })
      ).status,
    ).toBe(404);
    const professor = await signedIn(portal, institution.professor);
    expect(
      (
        await professor.post(`/reports/${draft.reportId}/submission/documents/${(await report())?.id}/annexes`, {
          annexesFrom: '12',
        })
      ).status,
    ).toBe(404);
  });

  it('is frozen with the deposit, and shown to those who read the file', async () => {
    await say({ annexesFrom: '12' });
    expect((await draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' })).status).toBe(303);
    expect(plain((await registry.get(`/reports/${draft.reportId}`)).html)).toContain(
      '15 pages, dont 11 de rapport, annexes à partir de la page 12 ·',
    );
    expect((await say({ annexesFrom: '14' })).status).toBe(409);
    const rewriting = portal.database.transact((tx) =>
      tx.rows('update report_documents set annexes_from = 14 where annexes_from = 12'),
    );
    await expect(rewriting).rejects.toThrow(/frozen/);
  });

  it('is kept by the version that a return begins, where the database refuses what is no page', async () => {
    const dueOn = addDays(localDate(portal.clock.now(), 'Europe/Paris'), 20);
    expect(
      (
        await registry.post(`/reports/${draft.reportId}/return`, {
          fault: 'incomplete',
          points: 'Ajoutez une attestation.',
          dueOn,
        })
      ).status,
    ).toBe(303);
    expect((await report())?.division).toEqual({ mainPages: 11, annexesFrom: 12, confirmed: true });
    const ours = (await report())?.id;
    for (const [set, law] of [
      ['annexes_from = 16', /a page of their paper/],
      ['annexes_from = 1', /follow_a_report/],
      ['annexes_confirmed = false', /are_confirmed/],
    ] as const) {
      const trying = portal.database.transact((tx) =>
        tx.rows(`update report_documents set ${set} where id = $1`, [ours]),
      );
      await expect(trying).rejects.toThrow(law);
    }
  });
});
