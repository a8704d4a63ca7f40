import { personById } from '../../src/people/index.js';
import { startRequesting, TICKS, typedDay, type Requesting } from '../support/internship-request.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, unsaid } from '../support/visitor.js';

let portal: Portal;
let story: Requesting;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(async () => {
  story = await startRequesting(portal);
});
afterAll(() => portal.stop());

describe('a request of an agreement', () => {
  it('I26: reversed days, no tutor, ten days ahead: refused once, with all three sentences, each with a link to its field', async () => {
    const id = await story.opened();
    const { status, html } = await story.send(id, {
      ...typedDay('startsOn', '2026-03-11'),
      ...typedDay('endsOn', '2026-02-01'),
      weeklyHours: '',
      tutorName: '',
    });
    const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
    expect(status).toBe(422);
    expect([...summary.matchAll(/href="#([^"]+)"/g)].map(([, field]) => field)).toEqual([
      'tutorName',
      'weeklyHours',
      'startsOn',
      'endsOn',
    ]);
    expect(
      unsaid(summary, [
        'Indiquez le tuteur et son adresse électronique',
        'du 1er mars 2026 à ce jour-là, il n’y en a que 10',
        'Le dernier jour vient avant le premier.',
      ]),
    ).toEqual([]);
    expect(html).toContain('4 points sont à reprendre');
  });

  it('what cannot be read and what the rules refuse are said at once', async () => {
    const { status, html } = await story.send(await story.opened(), { hostSiret: '123', tutorName: '' });
    const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
    expect([status, [...summary.matchAll(/href="#([^"]+)"/g)].map(([, field]) => field)]).toEqual([
      422,
      ['hostSiret', 'tutorName'],
    ]);
    expect(html).toContain('value="123"');
  });

  it('I23: 420 hours in one day: the hours contradict the dates, and the length is shown', async () => {
    const id = await story.opened();
    const day = { ...typedDay('startsOn', '2026-04-13'), ...typedDay('endsOn', '2026-04-13'), totalHours: '420' };
    const refused = await story.send(id, day);
    expect([refused.status, refused.html]).toEqual([
      422,
      expect.stringContaining('Ces dates ne contiennent pas 420 heures : à 35 h par semaine'),
    ]);
    const again = plain((await story.student.get(`/internships/${id}/submission`)).html);
    expect(
      unsaid(again, ['1 jour de date à date, 60 jours de présence de 7 h, 420 h', 'ce stage n’y suffit pas']),
    ).toEqual([]);
  });

  it('I25: a representative and a tutor at the student’s own address, each field named; one person where the host says so', async () => {
    const id = await story.opened();
    const { email } = await story.portal.database.read((tx) => personById(tx, story.institution.student));
    const { status, html } = await story.send(id, { hostEmail: email, tutorEmail: email.toUpperCase() });
    const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
    expect([status, [...summary.matchAll(/href="#([^"]+)"/g)].map(([, field]) => field)]).toEqual([
      422,
      ['hostEmail', 'tutorEmail'],
    ]);
    expect(summary).toContain('Cette adresse est aussi celle de l’élève');
    const one = { hostIsTutor: 'yes', tutorName: '', tutorEmail: '' };
    expect((await story.send(id, one)).status).toBe(303);
    expect(plain((await story.student.get(`/internships/${id}`)).html)).toContain(
      'Une seule personne représente l’organisme et assure le tutorat',
    );
  });

  it('I27: is filed complete on 1 March, certified on the 12th, and may start on the 16th', async () => {
    await story.itIs('2027-03-01T09:00:00Z');
    await story.enrol(2026);
    const id = await story.opened();
    const dates = { ...typedDay('startsOn', '2027-03-16'), ...typedDay('endsOn', '2027-06-15') };
    expect((await story.send(id, dates)).status).toBe(303);
    expect(
      (await story.teacher.post(`/internships/${id}/approval`, { comment: 'Les essais en relèvent.' })).status,
    ).toBe(303);
    await story.itIs('2027-03-12T09:00:00Z');
    const verify = (more: Readonly<Record<string, string>>) =>
      story.registry.post(`/internships/${id}/verification`, { ...TICKS, ...more });
    const page = plain((await story.registry.get(`/internships/${id}/verification`)).html);
    expect(page).toContain('Je certifie que ce stage vient en fin de cursus.');
    const missing = await verify({});
    expect([missing.status, missing.html]).toEqual([
      422,
      expect.stringContaining('Certifiez que ce stage vient en fin'),
    ]);
    expect((await verify({ courseEnd: 'yes' })).status).toBe(422);
    expect((await verify({ courseEnd: 'yes', creditsLeft: '12' })).status).toBe(303);
    expect(await story.kept(id)).toMatchObject({ state: 'SIGNING', filedOn: '2027-03-01', startsOn: '2027-03-16' });
    expect(plain((await story.student.get(`/internships/${id}`)).html)).toContain('12 crédits à acquérir');
  });

  it('I24: runs beside another part-time one with the registry’s reason, of 35 hours a week together', async () => {
    const half = { weeklyHours: '17,5', totalHours: '224' };
    const [one, other] = [await story.opened(), await story.opened()];
    expect((await story.send(one, half)).status).toBe(303);
    const alone = await story.send(other, half);
    expect([alone.status, alone.html]).toEqual([
      422,
      expect.stringContaining(
        'Deux stages à temps partiel peuvent se faire ensemble si la scolarité en note la raison',
      ),
    ]);
    const together = 'Deux mi-temps dans la spécialité.';
    expect(plain((await story.registry.get(`/internships/${other}/course`)).html)).toContain(
      '35 h par semaine ensemble',
    );
    const certified = { creditsLeft: '12', need: '', together, certify: 'yes' };
    expect((await story.registry.post(`/internships/${other}/course`, certified)).status).toBe(303);
    const tooMany = await story.send(other, { weeklyHours: '20', totalHours: '224' });
    expect([tooMany.status, unsaid(tooMany.html, ['href="#weeklyHours"', 'cela ferait 37,5 h par semaine'])]).toEqual([
      422,
      [],
    ]);
    expect((await story.send(other, half)).status).toBe(303);
    expect(plain((await story.student.get(`/internships/${other}`)).html)).toContain(together);
  });

  it('shows its length beside what is asked and the caps: in its list, on its page, where it is signed', async () => {
    const id = await story.filed();
    const page = plain((await story.student.get(`/internships/${id}`)).html);
    const length = [
      '3 mois de date à date, 64 jours de présence de 7 h, 448 h',
      'ce stage n’y suffit pas',
      '6 mois et 924 h au plus par organisme et par année (L124-5) : respecté',
    ];
    expect(unsaid(page, length)).toEqual([]);
    expect(plain((await story.registry.get('/internships')).html)).toContain('3 mois · 448 h');
    await story.teacher.post(`/internships/${id}/approval`, { comment: 'Les essais en relèvent.' });
    expect(unsaid(plain((await story.registry.get(`/internships/${id}/verification`)).html), length)).toEqual([]);
    await story.registry.post(`/internships/${id}/verification`, { ...TICKS, courseEnd: 'yes', creditsLeft: '0' });
    const signing =
      /href="(\/signatures\/[^"]+)"/.exec((await story.student.get(`/internships/${id}`)).html)?.[1] ?? '';
    expect(unsaid(plain((await story.student.get(signing)).html), length)).toEqual([]);
  });
});
