import { verifyJournal } from '../../src/platform/journal/index.js';
import { OUTSIDE, startRequesting, typedDay, type Requesting } from '../support/internship-request.js';
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
afterAll(async () => {
  const { broken } = await portal.database.read(verifyJournal);
  await portal.stop();
  if (broken.length > 0) throw new Error('The journal does not hold.');
});

describe('a request that cannot be filed says why, and loses nothing', () => {
  /**
   * Refused with this sentence, which leads to its field, everything typed shown again; and kept, so that it is still
   * there tomorrow.
   */
  const REFUSED = [422, [], 'DRAFT', []];
  async function answerTo(
    id: string,
    typed: Readonly<Record<string, string>>,
    field: string,
    sentence: string,
  ): Promise<unknown[]> {
    const { status, html } = await story.send(id, {
      benefits: 'Restaurant, navette.',
      tutorPhone: '02 40 00 00 00',
      ...typed,
    });
    const again = await story.student.get(`/internships/${id}/submission`);
    const beside = [
      'Restaurant, navette.',
      'value="02 40 00 00 00"',
      `value="${story.institution.professor}" selected`,
    ];
    return [
      status,
      unsaid(html, [sentence, `href="#${field}"`, ...beside]),
      (await story.kept(id))?.state,
      unsaid(again.html, beside),
    ];
  }

  it('I01, I02: fourteen days before the start, and not fifteen', async () => {
    const id = await story.certified();
    expect(
      await answerTo(
        id,
        typedDay('startsOn', '2026-03-15'),
        'startsOn',
        'du 1er mars 2026 à ce jour-là, il n’y en a que 14. Premier début possible : le 16 mars 2026.',
      ),
    ).toEqual(REFUSED);
    expect((await story.send(id)).status).toBe(303);
  });

  it('I04: 15 February for 1 March, in a plain year; in a leap year it is in time', async () => {
    for (const [year, first] of [
      [2023, '2 mars 2023'],
      [2024, undefined],
    ] as const) {
      await story.enrol(year - 1);
      await story.itIs(`${year}-02-15T09:00:00Z`);
      const id = await story.certified('CONTINUING', { ...OUTSIDE, from: '2019-01-01', to: '2021-12-31' });
      const { status, html } = await story.send(id, {
        ...typedDay('startsOn', `${year}-03-01`),
        ...typedDay('endsOn', `${year}-05-31`),
      });
      expect([status, first === undefined || html.includes(`Premier début possible : le ${first}.`)]).toEqual([
        first === undefined ? 303 : 422,
        true,
      ]);
    }
  });

  it('I06: no internship is needed, for what is declared satisfies the diploma (R27); the registry may say why one is all the same', async () => {
    const id = await story.certified('CONTINUING', { ...OUTSIDE, nature: 'yes', level: 'yes', significant: 'yes' });
    expect(await answerTo(id, {}, 'need', 'aucun stage n’est exigé')).toEqual(REFUSED);
    await story.registry.post(`/internships/${id}/course`, {
      creditsLeft: '12',
      need: 'Demandé par le jury du 3 février.',
      certify: 'yes',
    });
    expect(plain((await story.student.get(`/internships/${id}/submission`)).html)).toContain(
      'Demandé par le jury du 3 février.',
    );
    expect((await story.send(id)).status).toBe(303);
  });

  it('I07: it touches an academic year in which nobody is enrolled yet (R33)', async () => {
    const id = await story.certified();
    const dates = { ...typedDay('startsOn', '2026-07-01'), ...typedDay('endsOn', '2026-12-31'), totalHours: '875' };
    expect(
      await answerTo(
        id,
        dates,
        'startsOn',
        'Le stage touche l’année universitaire 2026-2027, et vous n’y êtes pas inscrit',
      ),
    ).toEqual(REFUSED);
    await story.enrol(2026);
    expect((await story.send(id, dates)).status).toBe(303);
  });

  it.each([
    ['no tutor', { tutorName: '' }, 'tutorName', 'Indiquez le tuteur et son adresse électronique'],
    ['a tutor without an address', { tutorEmail: '' }, 'tutorEmail', 'Indiquez le tuteur et son adresse électronique'],
    ['no content', { tasks: '—' }, 'tasks', 'Décrivez les missions'],
    ['no date', typedDay('endsOn', '--'), 'endsOn', 'Indiquez le premier et le dernier jour du stage'],
    [
      'a clause without words (D124-4)',
      { absences: ' ' },
      'absences',
      'À compléter : « Congés et autorisations d’absence ».',
    ],
  ])('I16: %s', async (_what, typed, field, sentence) => {
    expect(await answerTo(await story.certified(), typed, field, sentence)).toEqual(REFUSED);
  });

  it('what the internship law forbids is refused in initial training, and a warning in continuing training', async () => {
    const [initial, continuing] = [await story.certified('INITIAL'), await story.certified('CONTINUING')];
    expect(
      await answerTo(
        initial,
        { gratuity: '4.49' },
        'gratuity',
        'une gratification est due : 448 heures sont prévues, et le minimum est de 4,50 € l’heure',
      ),
    ).toEqual(REFUSED);
    await story.send(continuing, { gratuity: '', then: 'save' });
    expect(plain((await story.student.get(`/internships/${continuing}/submission`)).html)).toContain(
      'Avertissement.</strong> Au-delà de 308 heures',
    );
    expect(plain((await story.student.get(`/internships/${initial}/submission`)).html)).toContain(
      'Bloque la demande.</strong> Au-delà de 308 heures',
    );
    expect((await story.send(continuing, { gratuity: '' })).status).toBe(303);
  });

  it('a teacher who does not teach the specialty in this centre, and one whom nobody knows', async () => {
    const id = await story.certified();
    for (const teacherId of [
      story.institution.stranger,
      story.institution.distant,
      '00000000-0000-4000-8000-000000000000',
    ]) {
      const { status, html } = await story.send(id, { teacherId });
      expect([status, unsaid(html, ['href="#teacherId"'])]).toEqual([422, []]);
    }
  });

  it('another internship of the same student at the same time', async () => {
    await story.filed();
    const { status, html } = await story.send(await story.certified(), {
      ...typedDay('startsOn', '2026-06-15'),
      ...typedDay('endsOn', '2026-08-14'),
    });
    expect([status, html.includes('Ces dates recoupent celles du stage C2026-')]).toEqual([422, true]);
  });

  it.each([
    ['a day that does not exist', { ...typedDay('startsOn', '2026-02-30') }, 'startsOn', ['value="30"']],
    [
      'hours that are no number',
      { weeklyHours: 'trente' },
      'weeklyHours',
      ['value="trente"', 'Indiquez un nombre d’heures par semaine, 48 au plus : par exemple 35 ou 17,5.'],
    ],
    ['more hours than a week may have', { weeklyHours: '48,5' }, 'weeklyHours', ['value="48,5"']],
    [
      'an amount that is none',
      { gratuity: '4,5,0' },
      'gratuity',
      ['value="4,5,0"', 'Indiquez un montant en euros, par exemple 4,50.'],
    ],
    ['a SIRET with a digit too few', { hostSiret: '1234567890123' }, 'hostSiret', ['Un SIRET a 14 chiffres.']],
    ['an address that is none', { tutorEmail: 'paul' }, 'tutorEmail', ['value="paul"']],
  ])('%s is refused even while it is only kept, and nothing typed is lost', async (_what, typed, field, said) => {
    const id = await story.opened();
    const { status, html } = await story.send(id, { ...typed, then: 'save' });
    expect([
      status,
      unsaid(html, [...said, `href="#${field}"`, 'value="Ateliers Galibier-Nord"', 'Suivi d’un plan d’essais.']),
    ]).toEqual([422, []]);
  });

  it('hours and euros are written with a comma or a point', async () => {
    const id = await story.opened();
    for (const [weeklyHours, gratuity] of [
      ['17,5', '4,5'],
      ['17.5', '4.50'],
    ] as const) {
      expect((await story.send(id, { weeklyHours, gratuity, then: 'save' })).status).toBe(303);
      expect(
        await story.portal.database.read((tx) =>
          tx.row(
            `select weekly_hours::float8 as hours, gratuity_cents as cents
               from internship_terms
              where internship_id = $1`,
            [id],
          ),
        ),
      ).toEqual({ hours: 17.5, cents: 450 });
      expect(
        unsaid((await story.student.get(`/internships/${id}/submission`)).html, ['value="17,5"', 'value="4,50"']),
      ).toEqual([]);
    }
  });
});
