import { readFile } from 'node:fs/promises';
import { addCondition } from '../../src/diplomas/index.js';
import { changeCondition, listedConditions } from '../../src/diplomas/data/conditions.store.js';
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

describe('the request of a diploma that lists its conditions', () => {
  const UNITS = 'Les unités sont acquises.';
  const IDENTITY = 'L’identité est vérifiée.';
  const conditionsIn = (html: string): string[] =>
    [...html.matchAll(/name="conditions"[^>]*value="([^"]+)"/g)].map(([, id]) => id ?? '');
  let at: string;
  let reportId: string;
  let requestId: string;

  beforeEach(async () => {
    for (const [kind, textFr, position] of [
      ['identity', IDENTITY, 20],
      ['units', UNITS, 10],
    ] as const)
      await portal.database.transact((tx) =>
        addCondition(tx, institution.diploma, { kind, textFr, textEn: textFr, position, active: true }),
      );
    reportId = await proposedReport(portal, institution);
    requestId = await ask(all, institution);
    at = `/diploma-requests/${requestId}`;
  });

  it('waits until each is certified, by somebody and on a day, and its student reads what is missing', async () => {
    const { html } = await all.registry.get(at);
    const [units, identity] = conditionsIn(html);
    expect(html).toContain('Il manque 2 conditions sur 2.');
    expect(html).toContain('aucune copie n’est conservée');
    expect((await all.registry.post(`${at}/conditions`, {})).status).toBe(422);
    expect((await all.student.post(`${at}/conditions`, { conditions: units ?? '' })).status).toBe(403);
    expect((await all.registry.post(`${at}/conditions`, { conditions: units ?? '' })).status).toBe(303);
    const refused = await all.registry.post(`${at}/admission`, { note: '' });
    expect([refused.status, refused.html.includes('il en manque 1')]).toEqual([422, true]);
    const read = (await all.student.get(at)).html;
    expect(read).toContain('Il manque 1 condition sur 2.');
    expect(read).toMatch(/Les unités sont acquises\.[^]*Certifiée[^]*L’identité est vérifiée\.[^]*Manque/);
    expect(conditionsIn(read)).toEqual([]);
    await all.registry.post(`${at}/conditions`, { conditions: identity ?? '' });
    expect((await all.registry.post(`${at}/admission`, { note: '' })).status).toBe(303);
    expect((await all.student.get(at)).html).toContain('Toutes les conditions sont certifiées.');
  });

  it('keeps those of the day of its deposit, whatever administrators change later', async () => {
    await portal.database.transact(async (tx) => {
      for (const condition of await listedConditions(tx, institution.diploma))
        await changeCondition(tx, condition.id, { ...condition, textFr: 'Autre chose.', active: false });
      await addCondition(tx, institution.diploma, {
        kind: 'fees',
        textFr: 'Les droits sont acquittés.',
        textEn: 'The fees are paid.',
        position: 30,
        active: true,
      });
    });
    const { html } = await all.student.get(at);
    expect([html.includes(UNITS), html.includes('Autre chose.'), html.includes('Les droits')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('goes before no session once a certification is taken back, with a reason that its student is told', async () => {
    const conditions = conditionsIn((await all.registry.get(at)).html);
    for (const condition of conditions) await all.registry.post(`${at}/conditions`, { conditions: condition });
    await all.registry.post(`${at}/admission`, { note: '' });
    const sessionId = await openedSession(all, institution);
    const back = `${at}/conditions/${conditions[0]}/taking-back`;
    expect((await all.registry.post(back, { reason: ' ' })).status).toBe(422);
    expect((await all.student.get(back)).status).toBe(403);
    expect((await all.registry.get(back)).html).toContain(UNITS);
    expect((await all.registry.post(back, { reason: 'Un relevé était faux.' })).status).toBe(303);
    expect((await lettersOf(portal, institution.student)).join('\n')).toMatch(
      /n’est plus certifiée[^]*Un relevé était faux\./,
    );
    const refused = await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
    expect([refused.status, refused.html.includes('n’est plus certifiée')]).toEqual([409, true]);
    for (const condition of conditions) await all.registry.post(`${at}/conditions`, { conditions: condition });
    expect((await all.registry.post('/scheduling', { session: sessionId, requests: requestId })).status).toBe(303);
    expect((await all.registry.post(back, { reason: 'Trop tard.' })).status).toBe(409);
    const item = await itemOf(portal, reportId);
    const read = (await all.president.get(`/jury/files/${item}`)).html;
    expect(read).toContain('Conditions de délivrance');
    expect(read).toContain(UNITS);
  });
});

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
