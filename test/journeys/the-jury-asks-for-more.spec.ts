import {
  ask,
  itemOf,
  lettersOf,
  openedSession,
  proposeAgain,
  proposedReport,
  startDeliberation,
  statesOf,
} from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { depositAnswers } from '../support/deposited-answers.js';

const here = openDeciding();
const { decided, passage } = here;

describe('more asked by the jury', () => {
  it('returns the file with its points, defers the request, and comes back to a session once answered', async () => {
    const { reportId, requestId } = await decided({
      sense: 'MORE',
      ownText: 'Préciser les dates de 2020\nJoindre un certificat',
      moreWhy: 'Rien ne date l’emploi de 2020.',
      moreDueOn: '2027-01-31',
    });
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['RETURNED', 'DEFERRED']);
    const [letter] = (await lettersOf(here.portal, here.institution.student)).filter((text) =>
      text.includes('complément demandé'),
    );
    expect(letter).toContain('Joindre un certificat');
    const form = await here.all.student.get(`/diploma-requests/${requestId}/submission`);
    expect(
      (await here.all.student.post(`/diploma-requests/${requestId}/submission`, here.all.student.fields(form.html)))
        .status,
    ).toBe(409);

    await depositAnswers(here, reportId);
    expect((await statesOf(here.portal, reportId, requestId))[0]).toBe('UNDER_REVIEW');
    expect(
      (await here.all.student.post(`/diploma-requests/${requestId}/submission`, here.all.student.fields(form.html)))
        .status,
    ).toBe(303);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect((await statesOf(here.portal, reportId, requestId))[1]).toBe('AWAITING_OPINION');
    await proposeAgain(here.portal, here.institution, reportId);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    await passage(requestId, reportId, { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' });
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });
});

describe('W42: a deferral', () => {
  it('is not recorded without why; it is told with its reasons and its remedies, and may be appealed until it is answered', async () => {
    const { reportId } = await decided({
      sense: 'MORE',
      ownText: 'Préciser les dates de 2020',
      moreWhy: 'Rien ne date l’emploi de 2020.',
      moreDueOn: '2027-01-31',
    });
    const [letter] = (await lettersOf(here.portal, here.institution.student)).filter((text) =>
      text.includes('complément demandé'),
    );
    for (const told of ['Rien ne date l’emploi de 2020.', 'Préciser les dates de 2020', 'recours administratif'])
      expect(letter).toContain(told);
    const file = (await here.all.student.get(`/reports/${reportId}`)).html;
    for (const shown of ['Rien ne date l’emploi de 2020.', 'Voies et délais de recours', `/appeals/new/${reportId}`])
      expect(file).toContain(shown);
    const { html } = await here.all.student.get('/letters');
    const notified = /href="(\/letters\/[0-9a-f-]+)"[^>]*>[^<]*complément demandé par le jury/.exec(html)?.[1];
    await here.all.student.get(notified ?? '');
    expect((await here.all.student.get(`/appeals/new/${reportId}`)).html).toContain('jusqu’au 25 janvier 2027');
    expect((await here.all.student.post(`/appeals/new/${reportId}`, { grounds: 'Le contrat est daté.' })).status).toBe(
      303,
    );
  });

  it('is asked of the jury in three fields, each said when it is missing', async () => {
    const reportId = await proposedReport(here.portal, here.institution);
    const requestId = await ask(here.all, here.institution);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const sessionId = await openedSession(here.all, here.institution);
    await here.all.registry.post('/scheduling', { session: sessionId, requests: requestId });
    await startDeliberation(here.all, here.institution, sessionId);
    const item = await itemOf(here.portal, reportId);
    const refused = await here.all.secretary.post(`/jury/files/${item}/decision`, {
      revision: '0',
      sense: 'MORE',
      ownText: '',
      moreWhy: ' ',
    });
    expect(refused.status).toBe(422);
    for (const missing of [
      'Écrivez ce que le jury demande',
      'Dites pourquoi ce complément est demandé',
      'Indiquez pour quand',
    ])
      expect(refused.html).toContain(missing);
  });

  it('that was answered is appealed no more: the answer is what the jury has asked', async () => {
    const { reportId } = await decided({
      sense: 'MORE',
      ownText: 'Préciser les dates de 2020\nJoindre un certificat',
      moreWhy: 'Rien ne date l’emploi de 2020.',
      moreDueOn: '2027-01-31',
    });
    await depositAnswers(here, reportId);
    expect((await here.all.student.get(`/appeals/new/${reportId}`)).status).toBe(404);
    expect((await here.all.student.get(`/reports/${reportId}`)).html).not.toContain(`/appeals/new/${reportId}`);
  });
});

describe('withdrawing', () => {
  it('a request leaves the file where it is, and another may be made', async () => {
    const reportId = await proposedReport(here.portal, here.institution);
    const requestId = await ask(here.all, here.institution);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect((await here.all.registry.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(403);
    expect((await here.all.student.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(303);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'WITHDRAWN']);
    expect(await ask(here.all, here.institution)).not.toBe('');
  });

  it('a file sends its admissible request back to be completed; once before the jury neither can be withdrawn', async () => {
    const reportId = await proposedReport(here.portal, here.institution);
    const requestId = await ask(here.all, here.institution);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const sessionId = await openedSession(here.all, here.institution);
    await here.all.registry.post('/scheduling', { session: sessionId, requests: requestId });
    expect((await here.all.student.post(`/reports/${reportId}/moves/withdraw`)).status).toBe(409);
    expect((await here.all.student.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(409);
    await here.all.secretary.post(`/jury/files/${await itemOf(here.portal, reportId)}/recall`, {
      reason: 'À la demande de l’élève.',
    });
    expect((await here.all.student.post(`/reports/${reportId}/moves/withdraw`)).status).toBe(303);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['WITHDRAWN', 'INCOMPLETE']);
  });

  it('after an unfavourable proposal the student revises: the opinion stays in the history, and the request waits', async () => {
    const reportId = await proposedReport(here.portal, here.institution, 'UNFAVOURABLE');
    const requestId = await ask(here.all, here.institution);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect((await here.all.student.post(`/reports/${reportId}/moves/revise`)).status).toBe(303);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['DRAFT', 'AWAITING_OPINION']);
  });

  it('while what is proposed is hidden, the student reads and may do the same, favourable or not', async () => {
    const { portal, institution, all } = here;
    await proposalIsShown(false);
    try {
      const answers: unknown[] = [];
      for (const sense of ['FAVOURABLE', 'UNFAVOURABLE'] as const) {
        const reportId = await proposedReport(portal, institution, sense);
        const page = await all.student.get(`/reports/${reportId}`);
        const revised = await all.student.post(`/reports/${reportId}/moves/revise`);
        const buttons = [...page.html.matchAll(/\/moves\/(\w+)/g)].map(([, move]) => move);
        answers.push([buttons, revised.status, /n’est communiqué qu’avec la décision/.test(revised.html)]);
        expect(page.html).not.toMatch(/[Ff]avorable|FAVOURABLE/);
        await all.student.post(`/reports/${reportId}/moves/withdraw`);
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]).toMatchObject([expect.anything(), 409, true]);
    } finally {
      await proposalIsShown(true);
    }
  });
});

async function proposalIsShown(isShown: boolean): Promise<void> {
  await here.portal.database.transact((tx) =>
    tx.rows(
      `insert into settings (name, value, set_at) values ('proposalVisible', $1, $2)
       on conflict (name) do update set value = excluded.value`,
      [isShown ? '1' : '0', tx.now],
    ),
  );
}
