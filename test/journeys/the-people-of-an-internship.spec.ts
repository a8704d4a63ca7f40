import { anotherStudent, asking, said, standingOf } from '../support/asking.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { filedInternship, letTheDayCome, signedInternship, signingInternship } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { outsider } from '../support/sheet.js';
import { signedIn } from '../support/visitor.js';

let portal: Portal;
let institution: InstitutionWithJury;
const begin = async (): Promise<void> => {
  portal.clock.set('2026-11-24T09:00:00Z');
  institution = await portal.database.transact(createInstitutionWithJury);
};
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('the people of an internship', () => {
  beforeEach(begin);

  it.each([
    ['by its trainee', true, 303],
    ['otherwise', false, 422],
  ])(
    'I21: a post whose internship was broken off %s: the next trainee waits or not',
    async (_how, byTrainee, status) => {
      const before = await signedInternship(portal, institution, { terms: { post: 'Atelier' } });
      const next = await anotherStudent(portal, institution);
      await letTheDayCome(portal, '2027-02-15T09:00:00Z');
      const registry = await signedIn(portal, institution.registry);
      expect(
        (
          await registry.post(`/internships/${before}/interruption`, {
            on: '2027-02-12',
            reason: 'Le stage est rompu.',
            ...(byTrainee && { byTrainee: 'yes' }),
          })
        ).status,
      ).toBe(303);
      expect(
        (
          await registry.post(`/internships/${before}/settlement`, {
            settlement: 'VALIDATED',
            reason: 'Un mois est validé.',
          })
        ).status,
      ).toBe(303);
      // A third of its three months after 10 April is 11 May.
      const request = await asking(portal, institution, { studentId: next, status: 'INITIAL' });
      const { status: answered, html } = await request.send({
        startsOn: '2027-05-03',
        endsOn: '2027-08-02',
        post: 'atelier',
      });
      expect([answered, said(html).includes('le 11 mai 2027')]).toEqual([status, !byTrainee]);
    },
  );

  it('I22: neither the registry nor the student signs for another party', async () => {
    const id = await signingInternship(portal, institution);
    const sheet = await portal.database.read((tx) =>
      tx.row<{ id: string; sha256: string }>(
        'select s.id, p.sha256 from signature_sheets s join papers p on p.id = s.paper_id where s.thing_id = $1',
        [id],
      ),
    );
    const sign = async (personId: string, party: string): Promise<number> =>
      (
        await (
          await signedIn(portal, personId)
        ).post(`/signatures/${sheet?.id}/parties/${party}`, {
          name: 'Quelqu’un',
          quality: '',
          consent: 'yes',
          read: sheet?.sha256 ?? '',
        })
      ).status;
    expect([
      await sign(institution.registry, 'HOST'),
      await sign(institution.registry, 'TUTOR'),
      await sign(institution.registry, 'TRAINEE'),
      await sign(institution.student, 'TEACHER'),
      await sign(institution.stranger, 'HOST'),
    ]).toEqual([403, 403, 403, 403, 404]);
    expect(
      await portal.database.read((tx) => tx.rows('select party from signatures where sheet_id = $1', [sheet?.id])),
    ).toEqual([]);
    const page = (await (await signedIn(portal, institution.registry)).get(`/signatures/${sheet?.id}`)).html;
    for (const typed of ['value="Claire Le Goff"', 'value="Pour Nantes"']) expect(page).toContain(typed);
  });

  it('the student cancels until all have signed, and no later; nobody signs an agreement that is cancelled', async () => {
    const cancelled = await signingInternship(portal, institution);
    const student = await signedIn(portal, institution.student);
    expect((await student.post(`/internships/${cancelled}/moves/cancel`, { reason: '' })).status).toBe(422);
    expect(
      (await student.post(`/internships/${cancelled}/moves/cancel`, { reason: 'L’organisme a renoncé.' })).status,
    ).toBe(303);
    expect(await standingOf(portal, cancelled)).toMatchObject({ state: 'CANCELLED' });
    expect(await portal.database.read((tx) => tx.rows('select 1 from signature_links where ended_at is null'))).toEqual(
      [],
    );
    const signed = await signedInternship(portal, institution);
    expect([
      (await student.post(`/internships/${signed}/moves/cancel`, { reason: 'Trop tard.' })).status,
      (await student.post(`/internships/${signed}/moves/cancelSigned`, { reason: 'Trop tard.' })).status,
    ]).toEqual([409, 403]);
    expect(await standingOf(portal, signed)).toMatchObject({ state: 'SIGNED' });
    expect((await outsider(portal, 'GET', `/internships/${signed}`)).status).not.toBe(200);
  });

  it('a refusal has its reason, and ends the request', async () => {
    const id = await filedInternship(portal, institution);
    const [teacher, student] = [
      await signedIn(portal, institution.professor),
      await signedIn(portal, institution.student),
    ];
    expect((await teacher.post(`/internships/${id}/moves/refuse`, { reason: ' ' })).status).toBe(422);
    expect((await student.post(`/internships/${id}/moves/refuse`, { reason: 'Non.' })).status).toBe(403);
    expect(
      (await teacher.post(`/internships/${id}/moves/refuse`, { reason: 'Les missions sont hors du diplôme.' })).status,
    ).toBe(303);
    expect(said((await student.get(`/internships/${id}`)).html)).toContain('Les missions sont hors du diplôme.');
    expect((await student.get(`/internships/${id}/submission`)).status).toBe(409);
  });

  it.each([
    ['save', '/submission'],
    ['course', '/submission'],
    ['experience', '/experience'],
    ['documents', '/documents'],
  ])('leaving by « %s » keeps what is typed, and files nothing', async (then, leadsTo) => {
    const request = await asking(portal, institution, { course: false });
    const { status, location } = await request.send({ hostName: 'Ormelune', tasks: 'Essais.', gratuity: '5,25', then });
    expect([status, location]).toEqual([303, `${request.at}${leadsTo}`]);
    expect(request.student.fields((await request.student.get(`${request.at}/submission`)).html)).toMatchObject({
      hostName: 'Ormelune',
      tasks: 'Essais.',
      gratuity: '5,25',
    });
    expect(await standingOf(portal, request.id)).toEqual({ state: 'DRAFT', filedOn: null, filings: 0 });
  });
});
