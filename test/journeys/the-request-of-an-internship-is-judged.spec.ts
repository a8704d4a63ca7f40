import { anotherStudent, asking, errorsAt, said, standingOf, type Asking } from '../support/asking.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { filedInternship, signedInternship, type Changes } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
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
    [
      'more than 924 hours at a host in the year',
      { endsOn: '2027-07-10', weeklyHours: '36', totalHours: '925' },
      'totalHours',
      '924 heures',
    ],
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
