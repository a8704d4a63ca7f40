import { addCondition } from '../../src/diplomas/index.js';
import { changeCondition, listedConditions } from '../../src/diplomas/data/conditions.store.js';
import { ask, itemOf, lettersOf, openedSession, proposedReport } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

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
