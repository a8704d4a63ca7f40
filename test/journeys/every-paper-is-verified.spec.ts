import {
  ask,
  close,
  itemOf,
  lettersOf,
  openedSession,
  proposedReport,
  sign,
  signCorrection,
  startDeliberation,
} from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { outsider } from '../support/sheet.js';

describe('a paper that the portal makes', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let all: Everyone;
  let sessionId: string;
  let item: string;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitutionWithJury);
    all = await everyone(portal, institution);
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    sessionId = await openedSession(all, institution);
    await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
    await startDeliberation(all, institution, sessionId);
    item = await itemOf(portal, reportId);
    await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience présentée est hors de la spécialité.',
    });
    await close(all, sessionId, item);
    await sign(all, sessionId);
    await portal.drainJobs();
  });
  afterAll(() => portal.stop());

  const coded = (title: string) =>
    portal.database.read((tx) =>
      tx.rows<{ code: string; sha256: string; name: string }>(
        `select c.code, p.sha256, p.name from paper_codes c join papers p on p.id = c.paper_id where c.title like $1`,
        [title],
      ),
    );
  const letter = async (): Promise<string> => {
    const { html } = await all.student.get('/letters');
    return /href="(\/letters\/[^"]+)"[^>]*>[^<]*décision du jury national/.exec(html)?.[1] ?? '';
  };

  it('bears a code that tells anybody that it is genuine, of which file, and nothing that it does not show', async () => {
    const [minutes] = await coded('Procès-verbal %');
    const { status, html } = await outsider(portal, 'GET', `/verify/${minutes?.code}`);
    expect(status).toBe(200);
    expect(html).toContain('Ce document est authentique');
    expect(html).toContain(minutes?.sha256);
    expect(html).not.toContain('hors de la spécialité');
    const compared = await outsider(portal, 'GET', `/verify/${minutes?.code}?sha256=${minutes?.sha256}`);
    expect(compared.html).toContain('Ce fichier est exactement ce document.');
    const another = await outsider(portal, 'GET', `/verify/${minutes?.code}?sha256=${'0'.repeat(64)}`);
    expect(another.html).toContain('il a été modifié, ou c’en est un autre');
  });

  it('names who signs it as they say they are addressed, on its draft and on its letters', async () => {
    const [said = ''] = (await lettersOf(portal, institution.student)).filter((text) =>
      text.includes('décision du jury'),
    );
    expect(said).toContain('Pour le jury, la présidente,\nMarguerite Vasseur');
  });

  it('is a letter too: the same file however often it is asked for, its reader’s alone, under a name and a number of its own', async () => {
    const address = await letter();
    expect((await all.student.get(address)).html).toContain(`${address}/pdf`);
    expect((await all.student.get(`${address}/pdf`)).location).toBe(address);
    const asked = await Promise.all([1, 2, 3].map(() => all.student.post(`${address}/pdf`)));
    expect(asked.map(({ status, location }) => [status, location])).toEqual(
      [1, 2, 3].map(() => [303, `${address}/pdf`]),
    );
    const given = await all.student.get(`${address}/pdf`);
    expect([given.status, given.html.slice(0, 5)]).toEqual([200, '%PDF-']);
    const kept = await coded('Courrier %');
    expect(kept.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Demande de diplôme D2026-\d+, décision du jury national\.pdf$/),
    ]);
    expect(await coded('Courrier L2026-0001 du %')).toHaveLength(1);
    expect((await all.student.get(address)).html).toContain('courrier L2026-0001');
    expect((await all.registry.get(`${address}/pdf`)).status).toBe(404);
    expect((await all.registry.post(`${address}/pdf`)).status).toBe(404);
  });

  it('says what has corrected it since', async () => {
    await all.secretary.post(`/jury/files/${item}/correction`, {
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience présentée relève d’une autre spécialité.',
    });
    expect((await signCorrection(all, sessionId, 'Une coquille.')).status).toBe(303);
    const [first] = await coded('Procès-verbal PV-%');
    const [corrective] = await coded('Procès-verbal rectificatif %');
    expect((await outsider(portal, 'GET', `/verify/${first?.code}`)).html).toMatch(
      /a été rectifié depuis\u00a0: Procès-verbal rectificatif PV-S2026-\d+-R1\./,
    );
    expect((await outsider(portal, 'GET', `/verify/${corrective?.code}`)).html).not.toContain('a été rectifié');
  });
});
