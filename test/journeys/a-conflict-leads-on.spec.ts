import { ask, proposedReport } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn } from '../support/visitor.js';

const POINT = 'Joindre le certificat de l’employeur.';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
});
beforeEach(async () => {
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

/** Where the page leads on from what it says. */
const waysOn = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]*)" role="button"/g)].map(([, address = '']) => address);

/** A request that its student withdrew while the registry wrote what it lacks. */
async function withdrawnMeanwhile(): Promise<string> {
  await proposedReport(portal, institution);
  const id = await ask(all, institution);
  await all.student.post(`/diploma-requests/${id}/moves/withdraw`);
  return id;
}

describe('whoever is told that somebody was quicker', () => {
  it('is led to the thing as it is now, not to the form that would refuse again, when it is sent', async () => {
    const id = await withdrawnMeanwhile();
    const page = `/diploma-requests/${id}/corrections`;
    const late = await all.registry.post(
      page,
      { fault: 'incomplete', points: POINT, 'dueOn.day': '1', 'dueOn.month': '2', 'dueOn.year': '2027' },
      { referer: new URL(page, portal.url).href },
    );
    expect(late.status).toBe(409);
    expect(late.html).toContain(POINT);
    expect(waysOn(late.html)).toEqual([`/diploma-requests/${id}`]);
  });

  it('is led there from the page of a move that can no longer be made, even sent empty, and from the page that confirms one', async () => {
    const id = await withdrawnMeanwhile();
    for (const answered of [
      await all.registry.get(`/diploma-requests/${id}/corrections`),
      await all.registry.post(`/diploma-requests/${id}/corrections`),
      await all.student.get(`/diploma-requests/${id}/moves/withdraw`),
      await all.student.post(`/diploma-requests/${id}/moves/withdraw`),
    ])
      expect(waysOn(answered.html)).toEqual([`/diploma-requests/${id}`]);
  });
});

it('what was chosen and not typed is not given back as a text, when a file is assigned that already was', async () => {
  const reportId = await proposedReport(portal, institution);
  const coordinator = await signedIn(portal, institution.coordinator);
  const late = await coordinator.post(`/reports/${reportId}/assignment`, { professor: institution.professor });
  expect(late.status).toBe(409);
  expect(late.html).not.toContain(institution.professor);
});

it('a page that is not found, once a form was sent to it, does not offer itself as the page before', async () => {
  const address = '/reports/00000000-0000-4000-8000-000000000000/return';
  const sent = await all.registry.post(address, { points: POINT }, { referer: new URL(address, portal.url).href });
  expect(sent.status).toBe(404);
  expect(sent.html).toContain(POINT);
  expect(waysOn(sent.html)).toEqual([]);
});
