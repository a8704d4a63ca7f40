import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import {
  ask,
  close,
  itemOf,
  openedSession,
  proposedReport,
  sign,
  startDeliberation,
  statesOf,
} from '../support/before-the-jury.js';
import { signedInternship } from '../support/internship.js';
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

/** What the page says on top, where the reader's attention is led. */
const summaryOf = (html: string): string =>
  (/govuk-error-summary__list[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** A file before a jury that deliberates. */
async function deliberating(): Promise<{ reportId: string; requestId: string; sessionId: string; item: string }> {
  const reportId = await proposedReport(portal, institution);
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  await startDeliberation(all, institution, sessionId);
  return { reportId, requestId, sessionId, item: await itemOf(portal, reportId) };
}

describe('a form that holds and is refused shows its page again, what is wrong on top', () => {
  it('when the president signs minutes that ask for more by a day that has passed: they are read again before they are signed', async () => {
    const { reportId, requestId, sessionId, item } = await deliberating();
    await all.secretary.post(`/jury/files/${item}/decision`, {
      revision: '0',
      sense: 'MORE',
      ownText: 'Joindre un certificat.',
      moreWhy: 'Rien ne date l’emploi de 2020.',
      moreDueOn: '2026-12-01',
    });
    await close(all, sessionId, item);
    portal.clock.set('2026-12-02T09:00:00Z');
    all = await everyone(portal, institution);
    const late = await sign(all, sessionId);
    expect(late.status).toBe(409);
    expect(summaryOf(late.html)).toContain('Choisissez une date après la session.');
    expect(late.html).toContain(`action="/jury/sessions/${sessionId}/minutes"`);
    expect(all.president.fields(late.html)).not.toHaveProperty('signed');
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
  });

  it('when minutes are asked for again that another hand has reopened: who did it is said', async () => {
    const { sessionId, item } = await deliberating();
    await all.secretary.post(`/jury/files/${item}/decision`, {
      revision: '0',
      sense: 'FAVOURABLE',
      adoptsProposal: 'yes',
      ownText: '',
    });
    await close(all, sessionId, item);
    const { html } = await all.president.get(`/jury/sessions/${sessionId}/minutes`);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/resume`, { reason: 'Une erreur.' });
    const late = await all.president.post(
      `/jury/sessions/${sessionId}/minutes`,
      all.president.fields(html, { signed: 'yes' }),
    );
    expect(late.status).toBe(409);
    expect(late.html).toContain('Odile Perrot');
  });

  it('when the reason of an absence says nothing: what was typed stays typed', async () => {
    const { sessionId } = await deliberating();
    const at = `/jury/sessions/${sessionId}/attendance`;
    const form = all.secretary.fields((await all.secretary.get(at)).html, { then: 'save' });
    const [reason = ''] = Object.entries(form).find(([, value]) => value === 'En mission à l’étranger.') ?? [];
    const late = await all.secretary.post(at, { ...form, [reason]: '– –' });
    expect(late.status).toBe(422);
    expect(summaryOf(late.html)).toContain('Indiquez le motif.');
    expect(all.secretary.fields(late.html)).toMatchObject({ [reason]: '– –' });
  });

  it('when a second amendment is asked for while one is under way', async () => {
    const id = await signedInternship(portal, institution);
    await all.student.post(`/internships/${id}/amendments`);
    const late = await all.registry.post(`/internships/${id}/amendments`);
    expect(late.status).toBe(409);
    expect(summaryOf(late.html)).toContain('L’avenant n° 1 est déjà en préparation ou en signature.');
    expect(late.html).toContain(`action="/internships/${id}/amendments"`);
  });
});

it('a position that is too long comes back to the member as it was typed, on the page of the file', async () => {
  const { item } = await deliberating();
  const position = `${'Plutôt favorable. '.repeat(300)}Fin.`;
  const long = await all.member.post(`/jury/files/${item}/position`, { position });
  expect(long.status).toBe(422);
  expect(summaryOf(long.html)).toContain('href="#position"');
  expect(all.member.fields(long.html)).toMatchObject({ position });
});
