import { readFile } from 'node:fs/promises';
import {
  ask,
  close,
  itemOf,
  lettersOf,
  openedSession,
  proposedReport,
  sign,
  startDeliberation,
} from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { reportFile } from '../support/gestures.js';
import { startPortal, type Portal } from '../support/portal.js';
import type { Answered } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;

beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

describe('credits already held elsewhere', () => {
  let at: string;
  let reportId: string;
  let requestId: string;
  beforeEach(async () => {
    reportId = await proposedReport(portal, institution);
    requestId = await ask(all, institution);
    at = `/diploma-requests/${requestId}`;
  });

  const record = async (fields: Readonly<Record<string, string>> = {}, withFile = true): Promise<Answered> => {
    const form = new FormData();
    const given = {
      kind: 'vae',
      body: 'Jury de VAE',
      reference: 'VAE 2024-118',
      credits: '6',
      year: '2024',
      ...fields,
    };
    for (const [name, value] of Object.entries(given))
      if (name === 'year') {
        for (const [box, typed] of Object.entries({ day: '20', month: '06', year: value }))
          form.append(`decidedOn.${box}`, typed);
      } else form.append(name, value);
    if (withFile)
      form.append(
        'file',
        new Blob([await readFile(reportFile('report-short.pdf'))], { type: 'application/pdf' }),
        'Décision.pdf',
      );
    return all.student.upload(`${at}/held-credits/new`, form);
  };
  const lineOf = async (request: string): Promise<string> =>
    (
      await portal.database.read((tx) =>
        tx.row<{ id: string }>(`select id from agenda_items where request_id = $1 and removed_at is null`, [request]),
      )
    )?.id ?? '';
  const creditIn = (html: string): string => /held-credits\/([0-9a-f-]{36})\/document/.exec(html)?.[1] ?? '';

  it('are recorded with their decision, certified by the registry, and read by the jury', async () => {
    for (const [fields, sentence] of [
      [{ reference: ' ' }, 'Indiquez la référence de la décision.'],
      [{ year: '2027' }, 'la décision doit être prise'],
      [{ credits: '299' }, 'c’est ce que donne ce diplôme'],
    ] as const) {
      const refused = await record(fields);
      expect([refused.status, refused.html.includes(sentence), refused.html.includes('Jury de VAE')]).toEqual([
        422,
        true,
        true,
      ]);
    }
    expect((await record({}, false)).status).toBe(422);
    expect((await record()).status).toBe(303);
    const credit = creditIn((await all.student.get(at)).html);
    expect((await all.student.post(`${at}/held-credits/${credit}/certification`)).status).toBe(403);
    const early = await all.registry.post(`${at}/admission`, { certified: 'yes', note: '' });
    expect([early.status, early.html.includes('Certifiez ou retirez d’abord')]).toEqual([422, true]);
    expect((await all.registry.post(`${at}/held-credits/${credit}/certification`)).status).toBe(303);
    expect((await all.student.get(`${at}/held-credits/${credit}/removal`)).status).toBe(409);
    await all.registry.post(`${at}/admission`, { certified: 'yes', note: '' });
    const session = await openedSession(all, institution);
    await all.registry.post('/scheduling', { session, requests: requestId });
    const read = (await all.president.get(`/jury/files/${await itemOf(portal, reportId)}`)).html;
    expect(read).toContain('6 crédits, validation des acquis de l’expérience (VAE)');
    expect(read).toContain('VAE 2024-118');
    expect((await all.president.get(`${at}/held-credits/${credit}/document`)).status).toBe(200);
    expect((await all.registry.post(`${at}/held-credits/${credit}/removal`, { reason: 'Trop tard.' })).status).toBe(
      409,
    );
    expect(read).toContain('33 crédits, outre 6 déjà acquis');
    await startDeliberation(all, institution, session);
    const item = await itemOf(portal, reportId);
    await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'FAVOURABLE',
      ownText: 'Le jury est convaincu.',
    });
    await close(all, session, item);
    expect((await all.president.get(`/jury/sessions/${session}/minutes`)).html).toContain('33 crédits, outre 6 déjà');
    expect((await sign(all, session)).status).toBe(303);
    expect((await lettersOf(portal, institution.student)).join('\n')).toMatch(/validés.: 33 crédits, outre 6 déjà/);
    expect((await all.student.get(`/reports/${reportId}`)).html).toContain('33 crédits, outre 6 déjà acquis');
    expect(
      await portal.database.read((tx) =>
        tx.rows('select credits from credit_awards where request_id = $1', [requestId]),
      ),
    ).toEqual([{ credits: 33 }]);
  });

  it('rest a request on no file once they are all that the diploma gives: the jury grants it, and gives none again', async () => {
    expect((await record({ credits: '39' })).status).toBe(303);
    const credit = creditIn((await all.student.get(at)).html);
    expect((await all.student.get(at)).html).toContain('aucun rapport n’est demandé');
    await all.registry.post(`${at}/held-credits/${credit}/certification`);
    expect((await all.registry.get(`${at}/admission`)).html).toContain('aucun rapport n’est demandé');
    expect((await all.registry.post(`${at}/admission`, { certified: 'yes', note: '' })).status).toBe(303);
    expect((await all.student.get(at)).html).toContain('Recevable');
    const session = await openedSession(all, institution);
    expect((await all.registry.get('/scheduling')).html).toContain('tous les crédits sont déjà acquis');
    expect((await all.registry.post('/scheduling', { session, requests: requestId })).status).toBe(303);
    const item = await lineOf(requestId);
    await all.secretary.post(`/jury/files/${item}/recusals`, {
      member: institution.otherMember,
      kind: 'family',
      reason: 'Une nièce.',
    });
    expect((await all.otherMember.get(at)).status).toBe(404);
    expect((await all.otherMember.get(`/jury/files/${item}`)).status).toBe(404);
    expect((await all.president.get(`/jury/files/${item}`)).html).toContain('VAE 2024-118');
    expect((await all.president.get(`${at}/held-credits/${credit}/document`)).status).toBe(200);
    await startDeliberation(all, institution, session);
    const decide = (fields: Readonly<Record<string, string>>) =>
      all.secretary.post(`/jury/files/${item}/decision`, fields);
    expect((await all.secretary.get(`/jury/files/${item}/decision`)).html).not.toContain('value="UNFAVOURABLE"');
    expect((await decide({ sense: 'UNFAVOURABLE', ownText: 'Non.' })).html).toContain('remettez la demande');
    expect((await decide({ sense: 'FAVOURABLE', ownText: ' ' })).status).toBe(422);
    expect(
      (await decide({ sense: 'FAVOURABLE', ownText: 'Le jury constate que les crédits sont acquis.' })).status,
    ).toBe(303);
    await close(all, session, item);
    const minutes = (await all.president.get(`/jury/sessions/${session}/minutes`)).html;
    expect(minutes).toContain('diplôme accordé, 39 crédits déjà acquis');
    expect(minutes).not.toContain('rédits validés');
    expect(minutes).toMatch(/Sans dossier de rapport[^]*Jury de VAE, VAE 2024-118/);
    expect((await sign(all, session)).status).toBe(303);
    const letters = (await lettersOf(portal, institution.student)).join('\n');
    expect(letters).toMatch(/diplôme accordé[^]*étaient déjà acquis, par une autre décision.: 39 crédits déjà acquis/);
    expect((await all.student.get(at)).html).toContain('Accordée');
    expect((await all.secretary.get(`/jury/files/${item}`)).html).not.toContain('/judgment');
    expect(
      await portal.database.read((tx) =>
        tx.rows(
          `select (select count(*)::int from credit_awards where request_id = q.id) as awards, r.state
             from diploma_requests q, reports r where q.id = $1 and r.id = $2`,
          [requestId, reportId],
        ),
      ),
    ).toEqual([{ awards: 0, state: 'OPINION_PROPOSED' }]);
  });

  it('put back by the jury, are removed by the registry, and their student says with which file the request goes on', async () => {
    await record({ credits: '39' });
    const credit = creditIn((await all.student.get(at)).html);
    await all.registry.post(`${at}/held-credits/${credit}/certification`);
    await all.registry.post(`${at}/admission`, { certified: 'yes', note: '' });
    const session = await openedSession(all, institution);
    await all.registry.post('/scheduling', { session, requests: requestId });
    const item = await lineOf(requestId);
    await startDeliberation(all, institution, session);
    const why = 'La décision est celle d’un autre titre.';
    expect((await all.secretary.post(`/jury/files/${item}/put-back`, { reason: why })).status).toBe(303);
    expect((await all.president.get(at)).status).toBe(404);
    expect((await all.registry.get(at)).html).toContain(why);
    expect((await all.registry.post(`${at}/held-credits/${credit}/removal`, { reason: why })).status).toBe(303);
    expect((await all.student.get(at)).html).toContain('ne couvrent plus ce que donne le diplôme');
    expect((await lettersOf(portal, institution.student)).join('\n')).toContain('a retiré de votre demande');
    const { html } = await all.student.get(`${at}/submission`);
    const point = /name="(answer-[^"]+)"/.exec(html)?.[1] ?? '';
    const again = all.student.fields(html, { report: reportId, [point]: 'Avec mon dossier.' });
    expect((await all.student.post(`${at}/submission`, again)).status).toBe(303);
    expect((await all.registry.post(`${at}/admission`, { certified: 'yes', note: '' })).status).toBe(303);
    expect(
      (await all.registry.post('/scheduling', { session: await openedSession(all, institution), requests: requestId }))
        .status,
    ).toBe(303);
  });

  it('are removed by their student until they are certified, with a reason', async () => {
    await record();
    const credit = creditIn((await all.student.get(at)).html);
    const removal = `${at}/held-credits/${credit}/removal`;
    expect((await all.student.post(removal, { reason: ' ' })).status).toBe(422);
    expect((await all.student.post(removal, { reason: 'Mauvaise référence.' })).status).toBe(303);
    expect(creditIn((await all.student.get(at)).html)).toBe('');
    expect((await all.registry.post(`${at}/admission`, { certified: 'yes', note: '' })).status).toBe(303);
    expect((await record()).status).toBe(409);
  });
});
