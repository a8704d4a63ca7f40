import { anotherStudent, asking, errorsAt, said, standingOf, type Asking } from '../support/asking.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import {
  filedInternship,
  letTheDayCome,
  signedInternship,
  signingInternship,
  type Changes,
} from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { outsider } from '../support/sheet.js';
import { signedIn, type Answered } from '../support/visitor.js';

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

async function expectFiled({ id, at }: Asking, { status, location }: Answered, filedOn: string): Promise<void> {
  expect([status, location]).toEqual([303, at]);
  expect(await standingOf(portal, id)).toEqual({ state: 'SUBMITTED', filedOn, filings: 1 });
}

describe('what the internship law says: it blocks in initial training, and warns elsewhere', () => {
  beforeAll(async () => {
    await begin();
    const others = async (count: number, changes: Changes, bring = filedInternship): Promise<void> => {
      for (let at = 0; at < count; at += 1)
        await bring(portal, { ...institution, student: await anotherStudent(portal, institution) }, changes);
    };
    await others(3, { terms: { tutorEmail: 'busy@galibier.example', hostSiret: '11111111111111' } });
    await others(24, {
      terms: { teacherId: institution.colleague, tutorEmail: 'one@ormelune.example', hostSiret: '22222222222222' },
    });
    await others(
      1,
      {
        terms: {
          startsOn: '2026-12-10',
          endsOn: '2027-03-09',
          post: 'Atelier',
          hostSiret: '33333333333333',
          tutorEmail: 'two@ormelune.example',
        },
      },
      signedInternship,
    );
  });

  const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    ['more than 924 hours at a host in the year', { totalHours: '925' }, 'totalHours', '924 heures'],
    [
      'I14: gratuity under the minimum above 308 hours',
      { gratuity: '4,49' },
      'gratuity',
      'le minimum est de 4,50 € l’heure',
    ],
    ['I17: a tutor’s fourth trainee', { tutorEmail: 'BUSY@galibier.example' }, 'tutorEmail', 'déjà 3 stagiaires'],
    ['I17: a teacher’s twenty-fifth', { teacherId: 'colleague' }, 'teacherId', 'déjà 24 stagiaires'],
    [
      'I20: abroad, without the information sheet',
      { hostCountry: 'LB', hostSiret: '' },
      'hostCountry',
      'fiche d’information',
    ],
    [
      'I21: the post before its month has passed',
      { startsOn: '2027-03-15', endsOn: '2027-06-14', post: 'atelier', hostSiret: '33333333333333' },
      'startsOn',
      'le 10 avril 2027',
    ],
  ];
  const typedIn = (typed: Readonly<Record<string, string>>): Record<string, string> => ({
    ...typed,
    ...(typed['teacherId'] && { teacherId: institution.colleague }),
  });
  /** What the teacher, or the registry, reads before deciding. */
  const warnings = async (id: string, teacherId: string): Promise<string> =>
    said((await (await signedIn(portal, teacherId)).get(`/internships/${id}/approval`)).html);

  it.each(CASES)('%s: blocks', async (_case, typed, field, sentence) => {
    const request = await asking(portal, institution, {
      studentId: await anotherStudent(portal, institution),
      status: 'INITIAL',
    });
    const { status, html } = await request.send(typedIn(typed));
    expect([status, errorsAt(html, field)]).toEqual([
      422,
      { beside: expect.stringContaining(sentence) as string, above: expect.stringContaining(sentence) as string },
    ]);
    expect(request.student.fields(html)).toMatchObject({
      hostRepresentative: 'Lucie Morvan',
      tasks: 'Comme convenu entre les parties.',
    });
    expect(await standingOf(portal, request.id)).toEqual({ state: 'DRAFT', filedOn: null, filings: 0 });
  });
  it.each(CASES)('%s: warns in continuing training and in alternance', async (_case, typed, _field, sentence) => {
    for (const status of ['CONTINUING', 'ALTERNANCE'] as const) {
      const request = await asking(portal, institution, {
        studentId: await anotherStudent(portal, institution),
        status,
      });
      const given = typedIn(typed);
      await request.send({ ...given, then: 'save' });
      expect(said((await request.student.get(`${request.at}/submission`)).html)).toContain(sentence);
      await expectFiled(request, await request.send(given), '2026-11-24');
      const read = await warnings(request.id, given['teacherId'] ?? institution.professor);
      expect(read).toContain('Avertissement.');
      expect(read).toContain(sentence);
      expect(
        (await request.student.post(`${request.at}/moves/cancel`, { reason: 'Pour la suite du récit.' })).status,
      ).toBe(303);
    }
  });
  it('I14: at 308 hours no gratuity is due; at 309 hours it is, 4,50 € an hour at least', async () => {
    for (const [totalHours, gratuity, isDue] of [
      ['308', '', false],
      ['309', '', true],
      ['309', '4,50', false],
    ] as const) {
      const request = await asking(portal, institution, {
        studentId: await anotherStudent(portal, institution),
        status: 'INITIAL',
      });
      const { status, html } = await request.send({ totalHours, gratuity, tutorEmail: 'three@ormelune.example' });
      expect([totalHours, gratuity, status, said(html).includes('une gratification est due')]).toEqual([
        totalHours,
        gratuity,
        isDue ? 422 : 303,
        isDue,
      ]);
    }
  });
  it('I18: a host of twelve with three trainees in the portal is warned of, and never refused; so are the hours of the course', async () => {
    const request = await asking(portal, institution, {
      studentId: await anotherStudent(portal, institution),
      status: 'INITIAL',
    });
    await expectFiled(
      request,
      await request.send({ hostSiret: '11111111111111', hostStaff: '12', courseHours: '199' }),
      '2026-11-24',
    );
    const read = await warnings(request.id, institution.professor);
    for (const sentence of ['le portail connaît déjà 3 stagiaires', 'au moins 200 heures d’enseignement'])
      expect(read.toLowerCase()).toContain(sentence);
    expect(read).not.toContain('Bloque la demande');
  });
  it.each([
    ['160', true],
    ['161', false],
  ])(
    'I18: 15 %% of %s people, rounded up, and twenty-four trainees there already: warned of is %s',
    async (hostStaff, isWarned) => {
      const request = await asking(portal, institution, {
        studentId: await anotherStudent(portal, institution),
        status: 'INITIAL',
      });
      await expectFiled(
        request,
        await request.send({ hostSiret: '22222222222222', hostStaff, tutorEmail: 'four@ormelune.example' }),
        '2026-11-24',
      );
      expect(
        (await warnings(request.id, institution.professor)).includes('Le portail connaît déjà 24 stagiaires'),
      ).toBe(isWarned);
      expect(
        (await request.student.post(`${request.at}/moves/cancel`, { reason: 'Pour la suite du récit.' })).status,
      ).toBe(303);
    },
  );
});

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
