import path from 'node:path';
import { insertRuleset, markPublished, PAGE_DATA } from '../../src/experience/index.js';
import { Quarantine, Store } from '../../src/platform/files/index.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

const sample = (name: string): string => path.resolve('test/data', name);

describe('the text of a paper', () => {
  let portal: Portal;
  let draft: Draft;
  let institution: Awaited<ReturnType<typeof createInstitution>>;
  beforeAll(async () => {
    portal = await startPortal();
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
  });
  afterAll(() => portal.stop());
  const page = async (): Promise<string> =>
    (await draft.student.get(`/reports/${draft.reportId}/submission`)).html
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u202f', ' ');
  const kept = async (): Promise<number> =>
    (await portal.database.read((tx) => tx.row<{ n: number }>('select count(*)::int as n from paper_pages')))?.n ?? -1;
  const deposit = () => draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' });

  it('is read after the answer: the page says that it is being read, then shows what was found', async () => {
    expect((await draft.send(sample('reports/report15-1mb.pdf'))).status).toBe(303);
    const before = await page();
    expect(before).toContain('Vérification en cours');
    expect(before).toContain('data-completes');
    await portal.drainJobs();
    const after = await page();
    expect(after).not.toContain('Vérification en cours');
    for (const said of [
      'Présentation de l’ensemble des expériences : repérée page 3',
      'Expérience significative : repérée page 5',
      '15 pages, dont 13 de rapport, annexes à partir de la page 13 (repérage automatique, non confirmé)',
      'Hydro-Lasserre : repérées page 3',
      'Ormelune : autres dates repérées page 3',
      'Atelier Sud : non repérées automatiquement',
    ])
      expect(after).toContain(said);
  });

  it('is kept page by page, to be searched in French', async () => {
    const found = await portal.database.read((tx) =>
      tx.rows<{ page: number }>(
        `select page
           from paper_pages
          where to_tsvector('french', text) @@ websearch_to_tsquery('french', 'expérience "non-conformités" superviser')
          order by page`,
      ),
    );
    expect([await kept(), found.length > 0]).toEqual([15, true]);
  });

  it('advises, and never blocks: a short report without sections is accepted', async () => {
    await draft.send(sample('hostile/00-ok-base14font.pdf'));
    await portal.drainJobs();
    const html = await page();
    expect(html).toMatch(/Ce rapport a \d+ pages? hors annexes : on en attend de 12 à 20/);
    expect(html).toContain('Ce PDF semble numérisé');
    expect(html).toContain('Compétences : non repérées automatiquement');
    expect((await draft.documents()).map(({ reading }) => reading)).toEqual(['read']);
  });

  it('is as long as the rules of its centre expect, or not', async () => {
    const expecting = {
      ...PAGE_DATA,
      reportPages: { least: 1, most: 15 },
      source: 'Consigne du centre',
      centreId: institution.centre,
      effectiveOn: '2026-11-24',
    };
    await portal.database.transact(async (tx) =>
      markPublished(tx, await insertRuleset(tx, expecting, institution.registry), '2026-11-24', institution.registry),
    );
    expect(await page()).not.toContain('on en attend de');
  });

  it('is refused when it exhausts memory as it is read: the file is put aside, served to nobody, and the page says why', async () => {
    const before = await kept();
    expect((await draft.send(sample('hostile/40-bomb-content-1gb.pdf'))).status).toBe(303);
    const [bomb] = await draft.documents();
    await portal.drainJobs();
    expect(await page()).toContain('n’entre dans aucun dossier. Ce PDF est trop complexe');
    const sha256 = bomb?.sha256 ?? '';
    expect([await portal.app.get(Store).has(sha256), await portal.app.get(Quarantine).has(sha256)]).toEqual([
      false,
      true,
    ]);
    expect(await kept()).toBe(before);
    expect((await draft.fetch(`/reports/${draft.reportId}/documents/${bomb?.id}`)).status).toBe(404);
    const refused = await deposit();
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('40-bomb-content-1gb.pdf');
  });

  it('is read by the deposit itself when it was not read before', async () => {
    await draft.send(sample('reports/report2.pdf'), { name: '<img onerror=alert(1)>\u202e.pdf' });
    expect((await draft.documents()).map(({ reading }) => reading)).toEqual(['pending']);
    expect(await page()).not.toContain('<img onerror');
    const { status, location } = await deposit();
    expect(status).toBe(303);
    expect(location).toContain(`/reports/${draft.reportId}`);
    expect((await draft.documents()).map(({ reading }) => reading)).toEqual(['read']);
    await portal.drainJobs();
  });
});
