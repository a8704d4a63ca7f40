import { anotherStudent, asking, errorsAt, said, standingOf, type Asking } from '../support/asking.js';
import { foundHouse, type House } from '../support/before-the-jury.js';
import { filedInternship, signedInternship, TERMS, type Told } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Answered } from '../support/visitor.js';

let portal: Portal;
let house: House;
const begin = async (at: string): Promise<void> => {
  portal = await startPortal({ at });
  house = await portal.database.transact(foundHouse);
};

/** Refused (422): the sentence stands beside its field and above the form, what was typed is still there, and nothing is filed. */
async function expectRefused({ id, student }: Asking, { status, html }: Answered, field: string, sentence: string): Promise<void> {
  const { beside, above } = errorsAt(html, field);
  expect({ status, beside: field === 'need' || field === 'course' ? above : beside, above }).toEqual({ status: 422, beside: expect.stringContaining(sentence) as string, above: expect.stringContaining(sentence) as string });
  expect(student.fields(html)).toMatchObject({ hostRepresentative: 'Lucie Morvan', tutorPhone: '', skills: 'Comme convenu entre les parties.', post: expect.any(String) as string });
  expect(html).toContain(`<option value="${house.professor}" selected`);
  expect(await standingOf(portal, id)).toEqual({ state: 'DRAFT', filedOn: null, filings: 0 });
}

async function expectFiled({ id, at }: Asking, { status, location }: Answered, filedOn: string): Promise<void> {
  expect([status, location]).toEqual([303, at]);
  expect(await standingOf(portal, id)).toEqual({ state: 'SUBMITTED', filedOn, filings: 1 });
}

describe('fifteen days before the start (R35)', () => {
  afterEach(() => portal.stop());
  const enrolledIn = (year: number): Promise<unknown> => portal.database.transact((tx) => tx.rows('update enrolments set academic_year = $1', [year]));

  it.each([
    ['I01', '2026-03-01', { startsOn: '2026-03-16', endsOn: '2026-06-15' }], ['I04, a leap year', '2024-02-15', { startsOn: '2024-03-01', endsOn: '2024-05-31' }],
  ])('%s: fifteen days are enough', async (_row, filedOn, days) => {
    await begin(`${filedOn}T11:00:00Z`);
    await enrolledIn(Number(filedOn.slice(0, 4)) - 1);
    const request = await asking(portal, house);
    await expectFiled(request, await request.send(days), filedOn);
  });
  it.each([
    ['I02', '2026-03-01', { startsOn: '2026-03-15', endsOn: '2026-06-14' }, '16 mars 2026'], ['I04, not a leap year', '2023-02-15', { startsOn: '2023-03-01', endsOn: '2023-05-31' }, '2 mars 2023'],
  ])('%s: fourteen are not, and the first possible start is said', async (_row, filedOn, days, first) => {
    await begin(`${filedOn}T11:00:00Z`);
    await enrolledIn(Number(filedOn.slice(0, 4)) - 1);
    const request = await asking(portal, house);
    const refused = await request.send(days);
    await expectRefused(request, refused, 'startsOn', `Premier début possible : le ${first}.`);
    const [year, month, day] = days.startsOn.split('-');
    expect(request.student.fields(refused.html)).toMatchObject({ 'startsOn.day': day, 'startsOn.month': month, 'startsOn.year': year });
  });

  it.each([
    ['Europe/Paris', '2026-11-23T22:59:59Z', '2026-11-23T23:00:00Z'], ['Indian/Reunion', '2026-11-23T19:59:59Z', '2026-11-23T20:00:00Z'], ['America/Martinique', '2026-11-24T03:59:59Z', '2026-11-24T04:00:00Z'],
  ])('in %s the day of filing ends at midnight there', async (timeZone, lastMoment, midnight) => {
    await begin(midnight);
    await portal.database.transact((tx) => tx.rows('update centres set time_zone = $2 where id = $1', [house.centre, timeZone]));
    const request = await asking(portal, house);
    await expectRefused(request, await request.send({ startsOn: '2026-12-08' }), 'startsOn', 'Premier début possible : le 9 décembre 2026.');
    portal.clock.set(lastMoment);
    await expectFiled(request, await request.send({ startsOn: '2026-12-08' }), '2026-11-23');
  });
  it('the same instant is another day of filing in another centre', async () => {
    await begin('2026-11-23T20:30:00Z');
    const days: (string | null | undefined)[] = [];
    for (const timeZone of ['America/Martinique', 'Europe/Paris', 'Indian/Reunion']) {
      await portal.database.transact((tx) => tx.rows('update centres set time_zone = $2 where id = $1', [house.centre, timeZone]));
      const request = await asking(portal, house, { studentId: await anotherStudent(portal, house) });
      expect((await request.send()).status).toBe(303);
      days.push((await standingOf(portal, request.id))?.filedOn);
    }
    expect(days).toEqual(['2026-11-23', '2026-11-23', '2026-11-24']);
  });
});

describe('what a request cannot do without', () => {
  beforeEach(() => begin('2026-11-24T09:00:00Z'));
  afterEach(() => portal.stop());

  it('I06: experience that satisfies already leaves no room for an internship (R27)', async () => {
    const request = await asking(portal, house, { period: { nature: 'yes', level: 'yes' } });
    await expectRefused(request, await request.send(), 'need', 'aucun stage n’est exigé');
  });
  it('where experience is missing first, that is said', async () => {
    const request = await asking(portal, house, { period: null });
    await expectRefused(request, await request.send(), 'need', 'il manque d’abord de l’expérience');
  });
  it('I07: it waits for the enrolment in every academic year it touches (R33)', async () => {
    portal.clock.set('2026-06-01T09:00:00Z');
    await portal.database.transact((tx) => tx.rows('update enrolments set academic_year = 2025'));
    const request = await asking(portal, house);
    const days = { startsOn: '2026-07-01', endsOn: '2026-12-31', totalHours: '875' };
    await expectRefused(request, await request.send(days), 'startsOn', 'l’année universitaire 2026-2027');
    await portal.database.transact((tx) => tx.rows('insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)', [house.student, house.centre, house.diploma]));
    await expectFiled(request, await request.send(days), '2026-06-01');
  });
  it.each([
    ['no first day', { startsOn: '' }, 'startsOn', 'Indiquez le premier et le dernier jour'], ['no tasks', { tasks: ' — ' }, 'tasks', 'Décrivez les missions'], ['no tutor', { tutorName: '' }, 'tutorName', 'Indiquez le tuteur'],
    ['a tutor nobody can write to', { tutorEmail: '' }, 'tutorEmail', 'Indiquez le tuteur'], ['a clause that is missing', { absences: '' }, 'absences', 'Congés et autorisations d’absence'],
    ['a SIRET that is none', { hostSiret: '1234' }, 'hostSiret', 'Un SIRET a 14 chiffres'], ['days the wrong way round', { endsOn: '2027-01-10' }, 'endsOn', 'Le dernier jour vient avant le premier'],
    ['longer than the diploma knows', { endsOn: '2027-07-11' }, 'endsOn', '6 mois au plus'],
  ])('I16, R36, D124-4: %s', async (_case, typed, field, sentence) => {
    const request = await asking(portal, house);
    await expectRefused(request, await request.send(typed), field, sentence);
  });
  it('R34: the end of the course, which the registry has not certified yet', async () => {
    const request = await asking(portal, house, { course: false });
    await expectRefused(request, await request.send(), 'course', 'La scolarité n’a pas encore certifié');
  });
  it('a teacher of another specialty cannot be chosen', async () => {
    const request = await asking(portal, house);
    const { status, html } = await request.send({ teacherId: house.stranger });
    expect([status, errorsAt(html, 'teacherId').beside]).toEqual([422, expect.stringContaining('professeur de la spécialité')]);
    expect(await standingOf(portal, request.id)).toMatchObject({ state: 'DRAFT', filings: 0 });
  });
});

describe('what the internship law says: it blocks in initial training, and warns elsewhere', () => {
  beforeAll(async () => {
    await begin('2026-11-24T09:00:00Z');
    const others = async (count: number, told: Told, tell = filedInternship): Promise<void> => {
      for (let at = 0; at < count; at += 1) await tell(portal, { ...house, student: await anotherStudent(portal, house) }, told);
    };
    await others(3, { terms: { tutorEmail: 'busy@galibier.example', hostSiret: '11111111111111' } });
    await others(24, { terms: { teacherId: house.colleague, tutorEmail: 'one@ormelune.example', hostSiret: '22222222222222' } });
    await others(1, { terms: { startsOn: '2026-12-10', endsOn: '2027-03-09', post: 'Atelier', hostSiret: '33333333333333', tutorEmail: 'two@ormelune.example' } }, signedInternship);
  }, 120_000);
  afterAll(() => portal.stop());

  const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    ['more than 924 hours at a host in the year', { totalHours: '925' }, 'totalHours', '924 heures'],
    ['I14: gratuity under the minimum above 308 hours', { gratuity: '4,49' }, 'gratuity', 'le minimum est de 4,50 € l’heure'],
    ['I17: a tutor’s fourth trainee', { tutorEmail: 'BUSY@galibier.example' }, 'tutorEmail', 'déjà 3 stagiaires'],
    ['I17: a teacher’s twenty-fifth', { teacherId: 'colleague' }, 'teacherId', 'déjà 24 stagiaires'],
    ['I20: abroad, without the information sheet', { hostCountry: 'LB', hostSiret: '' }, 'hostCountry', 'fiche d’information'],
    ['I21: the post before its month has passed', { startsOn: '2027-03-15', endsOn: '2027-06-14', post: 'atelier', hostSiret: '33333333333333' }, 'startsOn', 'le 10 avril 2027'],
  ];
  const typedIn = (typed: Readonly<Record<string, string>>): Record<string, string> => ({ ...typed, ...(typed['teacherId'] && { teacherId: house.colleague }) });
  /** What the teacher, or the registry, reads before deciding. */
  const warnings = async (id: string, teacherId: string): Promise<string> => said((await (await signedIn(portal, teacherId)).get(`/internships/${id}/approval`)).html);

  it.each(CASES)('%s: blocks', async (_case, typed, field, sentence) => {
    const request = await asking(portal, house, { studentId: await anotherStudent(portal, house), status: 'INITIAL' });
    const { status, html } = await request.send(typedIn(typed));
    expect([status, errorsAt(html, field)]).toEqual([422, { beside: expect.stringContaining(sentence) as string, above: expect.stringContaining(sentence) as string }]);
    expect(request.student.fields(html)).toMatchObject({ hostRepresentative: 'Lucie Morvan', tasks: 'Comme convenu entre les parties.' });
    expect(await standingOf(portal, request.id)).toEqual({ state: 'DRAFT', filedOn: null, filings: 0 });
  });
  it.each(CASES)('%s: warns in continuing training and in alternance', async (_case, typed, _field, sentence) => {
    for (const status of ['CONTINUING', 'ALTERNANCE'] as const) {
      const request = await asking(portal, house, { studentId: await anotherStudent(portal, house), status });
      const given = typedIn(typed);
      await request.send({ ...given, then: 'save' });
      expect(said((await request.student.get(`${request.at}/submission`)).html)).toContain(sentence);
      await expectFiled(request, await request.send(given), '2026-11-24');
      const read = await warnings(request.id, given['teacherId'] ?? house.professor);
      expect(read).toContain('Avertissement.');
      expect(read).toContain(sentence);
      expect((await request.student.post(`${request.at}/moves/cancel`, { reason: 'Pour la suite du récit.' })).status).toBe(303);
    }
  });
  it('I18 and the hours of the course only ever warn', async () => {
    const request = await asking(portal, house, { studentId: await anotherStudent(portal, house), status: 'INITIAL' });
    await expectFiled(request, await request.send({ hostSiret: '22222222222222', hostStaff: '12', courseHours: '199' }), '2026-11-24');
    const read = await warnings(request.id, house.professor);
    for (const sentence of ['le portail connaît déjà 24 stagiaires', 'au moins 200 heures d’enseignement']) expect(read.toLowerCase()).toContain(sentence);
    expect(read).not.toContain('Bloque la demande');
  });
  it('two internships of one student at the same time are refused', async () => {
    const studentId = await anotherStudent(portal, house);
    const first = await asking(portal, house, { studentId });
    await expectFiled(first, await first.send(), '2026-11-24');
    const second = await asking(portal, house, { studentId });
    const { status, html } = await second.send({ startsOn: TERMS.endsOn ?? '', endsOn: '2027-07-09' });
    expect([status, errorsAt(html, 'startsOn').beside]).toEqual([422, expect.stringContaining('recoupent celles du stage C2026-')]);
  });
});
