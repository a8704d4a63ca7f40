import { verifyJournal } from '../../src/platform/journal/index.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { signedAmendment } from '../support/amendment.js';
import { signedInternship, letTheDayCome } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, unsaid } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

describe('I19: an illness after two of the three months', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let all: Everyone;
  let id: string;
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING });
  });
  beforeEach(async () => {
    portal.clock.set(MORNING);
    institution = await portal.database.transact(createInstitutionWithJury);
    // From 11 January to 10 April 2027.
    id = await signedInternship(portal, institution);
    await letTheDayCome(portal, '2027-03-12T09:00:00Z');
    all = await everyone(portal, institution);
    await all.student.post(`/internships/${id}/interruption`, { on: '2027-03-11', reason: 'Congé de maladie.' });
  });
  afterAll(async () => {
    const { broken } = await portal.database.read(verifyJournal);
    await portal.stop();
    if (broken.length > 0) throw new Error('The journal does not hold.');
  });
  const stands = (): Promise<{ readonly state: string; readonly endsOn: string } | undefined> =>
    portal.database.read((tx) =>
      tx.row(`select state, to_char(ends_on, 'YYYY-MM-DD') as "endsOn" from internships where id = $1`, [id]),
    );

  it.each([
    ['validates what was done', 'VALIDATED', 'Les deux mois accomplis suffisent.', 'Ce qui a été fait est validé'],
    ['sets an alternative', 'ALTERNATIVE', 'Un projet remplace le troisième mois.', 'Une autre modalité est fixée'],
  ])('the institution %s, with its reasons; its student does not', async (_what, settlement, reason, said) => {
    expect(await stands()).toEqual({ state: 'INTERRUPTED', endsOn: '2027-04-10' });
    expect((await all.student.post(`/internships/${id}/settlement`, { settlement, reason })).status).toBe(403);
    expect((await all.registry.post(`/internships/${id}/settlement`, { settlement, reason: ' ' })).status).toBe(422);
    expect((await all.registry.post(`/internships/${id}/settlement`, { settlement, reason })).status).toBe(303);
    expect(await stands()).toEqual({ state: 'COMPLETED', endsOn: '2027-04-10' });
    expect(
      unsaid(plain((await all.student.get(`/internships/${id}`)).html), ['Congé de maladie.', said, reason]),
    ).toEqual([]);
    // Two months were done, and the certificate says so.
    expect(all.registry.fields((await all.registry.get(`/internships/${id}/certificate`)).html)).toMatchObject({
      'to.day': '11',
      'to.month': '03',
      'to.year': '2027',
    });
  });

  it('its end is postponed by an amendment once all have signed it, and not before', async () => {
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    await signedAmendment(portal, institution, id, { endsOn: '2027-05-10' });
    expect(await stands()).toEqual({ state: 'INTERRUPTED', endsOn: '2027-05-10' });
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(303);
    expect(await stands()).toEqual({ state: 'IN_PROGRESS', endsOn: '2027-05-10' });
    await letTheDayCome(portal, '2027-04-11T09:00:00Z');
    expect((await stands())?.state).toBe('IN_PROGRESS');
    await letTheDayCome(portal, '2027-05-11T09:00:00Z');
    expect((await stands())?.state).toBe('COMPLETED');
  });
});
