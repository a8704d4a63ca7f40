import { Ajv2020 } from 'ajv/dist/2020.js';
import { EXAMPLE } from '../../src/api/openapi/document.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { WORKED_EXAMPLES } from '../support/worked-examples.js';

type Json = Readonly<Record<string, unknown>>;
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

const OUT_THREE = { from: '2020-07-01', to: '2023-06-30', nature: false };
const TWO_YEARS = { from: '2022-01-01', to: '2023-12-31' };
const MONTHS3 = { min: 3, max: 3 };

describe('a program asks for an assessment', () => {
  let portal: Portal;
  let follows: (schema: string, value: unknown) => unknown;

  beforeAll(async () => {
    portal = await startPortal({ at: '2026-06-30T10:00:00Z' });
    await portal.database.transact(fillInstitution);
    const document = (await get('/api/v1/openapi.json')).body;
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema(document, 'document');
    follows = (schema, value) =>
      ajv.validate({ $ref: `document#/components/schemas/${schema}` }, value) ? [] : ajv.errors;
  });
  afterAll(() => portal.stop());

  const read = async (answer: Response): Promise<Answered> => ({
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Json,
  });
  const get = async (path: string): Promise<Answered> => read(await fetch(new URL(path, portal.url)));
  const send = async (body: string, headers: Record<string, string> = {}): Promise<Answered> =>
    read(
      await fetch(new URL('/api/v1/assessments', portal.url), {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
    );
  const ask = (
    diploma: Json,
    periods: readonly Json[],
    more: Json = {},
    headers: Record<string, string> = {},
  ): Promise<Answered> => send(JSON.stringify({ diploma, on: '2026-06-30', periods, ...more }), headers);
  const faults = ({ status, body }: Answered): unknown => [
    status,
    (body['errors'] as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`),
  ];

  it('its texts are read as those of a form: hidden characters are removed, and hidden characters alone are no text', async () => {
    const asked = (nature: string): Promise<Answered> =>
      ask({ family: 'rncp5' }, [TWO_YEARS], {
        prescription: { kind: 'complement', months: 6, nature, source: 'commission' },
      });
    const answer = await asked('\u202eConcep\u200btion\u0000 e\u0301tudes ');
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toContain('Conception \u00e9tudes');
    expect(JSON.stringify(answer.body)).not.toMatch(/\u202e|\u200b|\\u0000/u);
    expect(faults(await asked('\u200b'))).toEqual([422, ['prescription/nature experience.complementNatureMissing']]);
    expect((await ask({ code: 'DEMO\u200b-TI5' }, [TWO_YEARS])).status).toBe(200);
  });

  describe('the worked examples', () => {
    it.each<[string, Json, readonly Json[], Json, Json?]>([
      ['E01', { code: 'DEMO-TI5' }, [TWO_YEARS], { outcome: 'satisfied', inSpecialty: { days: 730 } }],
      [
        'E02',
        { family: 'rncp5' },
        [{ from: '2022-01-01', to: '2023-12-30' }],
        { outcome: 'complement', options: [{ inSpecialtyDays: 1 }, { anyDays: 366, thenInternshipMonths: MONTHS3 }] },
      ],
      [
        'E04',
        { family: 'rncp5' },
        [OUT_THREE],
        { outcome: 'internship', internshipMonths: MONTHS3, total: { days: 1095 } },
      ],
      [
        'E12',
        { family: 'rncp5' },
        [
          { from: '2021-01-01', to: '2023-12-31', rate: 50 },
          { from: '2021-01-01', to: '2023-12-31', rate: 50, nature: false },
        ],
        { outcome: 'internship', inSpecialty: { days: 547.5 } },
      ],
      [
        'E14',
        { family: 'rncp5' },
        [{ from: '2021-01-01', to: '2023-12-31', level: false }],
        { outcome: 'internship', inSpecialty: { days: 0 } },
      ],
      [
        'E17',
        { family: 'rncp5' },
        [{ from: '2024-07-01' }],
        { outcome: 'complement', earliest: '2026-06-30' },
        { on: '2026-06-29' },
      ],
      [
        'E22',
        { family: 'rncp5' },
        [],
        {
          outcome: 'complement',
          options: [{ inSpecialtyDays: 730 }, { anyDays: 1095, thenInternshipMonths: MONTHS3 }],
        },
      ],
      [
        'E25',
        { family: 'rncp5' },
        [TWO_YEARS, TWO_YEARS],
        {
          outcome: 'satisfied',
          inSpecialty: { days: 730 },
          warnings: [expect.objectContaining({ code: 'identical-periods' })],
        },
      ],
      ['E31', { code: 'DEMO-CA6' }, [OUT_THREE], { outcome: 'internship', internshipMonths: { min: 3, max: 6 } }],
      [
        'E32',
        { family: 'rncp6', internshipMonths: 6 },
        [OUT_THREE],
        { outcome: 'internship', internshipMonths: { min: 6, max: 6 } },
        { prescription: { months: 4, source: 'commission' } },
      ],
      [
        'E38',
        { code: 'DEMO-LIC' },
        [OUT_THREE],
        { outcome: 'internship', internshipMonths: { min: 4, max: 4 } },
        { prescription: { months: 4, source: 'commission' } },
      ],
      [
        'E48',
        { code: 'DEMO-ING', moment: 'application' },
        [{ from: '2024-01-01', to: '2025-12-31', nature: false }],
        { outcome: 'satisfied' },
      ],
      [
        'E54',
        { code: 'DEMO-ING', moment: 'defence' },
        [{ from: '2024-01-15' }],
        { outcome: 'satisfied', inSpecialty: { days: 1096 }, forecast: true },
        { on: '2027-01-15' },
      ],
      ['E55', { code: 'DEMO-CP1' }, [], { outcome: 'not-required' }],
      ['E58', { family: 'certificate' }, [{ from: '2026-06-01' }], { outcome: 'satisfied', total: { days: 30 } }],
      ['E59', { code: 'DEMO-MAS' }, [TWO_YEARS], { outcome: 'undefined' }],
      [
        'E61',
        { family: 'rncp5' },
        [{ ...TWO_YEARS, kind: 'volunteer' }],
        { outcome: 'complement', inSpecialty: { days: 0 } },
      ],
      [
        'I08',
        { family: 'rncp5' },
        [OUT_THREE],
        { outcome: 'satisfied-by-internship' },
        { internships: [{ from: '2026-03-02', to: '2026-06-01' }] },
      ],
      [
        'I10',
        { family: 'rncp5' },
        [OUT_THREE],
        { outcome: 'internship' },
        { internships: [{ from: '2025-03-02', to: '2025-08-31', rate: 50, hours: 455 }] },
      ],
      [
        'row 24',
        { family: 'rncp5' },
        [TWO_YEARS],
        { outcome: 'satisfied', explanation: expect.arrayContaining([expect.objectContaining({ rule: 'R52' })]) },
        { prescription: { kind: 'complement', months: 6, nature: 'Conception', source: 'commission' } },
      ],
    ])('%s', async (_id, diploma, periods, expected, more = {}) => {
      const { status, body } = await ask(diploma, periods, more);
      expect([status, body]).toEqual([200, expect.objectContaining(expected)]);
      expect(follows('Question', { diploma, on: '2026-06-30', periods, ...more })).toEqual([]);
      expect(follows('Assessment', body)).toEqual([]);
    });
    it.each(WORKED_EXAMPLES)(
      '%s of the engine, asked by a program',
      async (_id, family, periods, expected, { prescription, today: _today, on = '2026-06-30', ...over } = {}) => {
        const { experienceRequired, internshipMonths, internships } = over;
        const question = {
          diploma: { family, experienceRequired, internshipMonths },
          on,
          periods,
          internships,
          ...(prescription && { prescription: { ...prescription, source: 'commission' } }),
        };
        const { status, body } = await send(JSON.stringify(question));
        const { warnings, ...plain } = expected;
        expect([status, body]).toEqual([200, expect.objectContaining(plain)]);
        expect((body['warnings'] as Json[]).map(({ code }) => code)).toEqual(
          expect.arrayContaining((warnings ?? []).map(({ code }) => code)),
        );
        expect(follows('Question', JSON.parse(JSON.stringify(question)))).toEqual([]);
      },
    );
    it('the one of the documentation', async () => {
      expect(await send(JSON.stringify(EXAMPLE))).toMatchObject({
        status: 200,
        body: { outcome: 'complement', ruleset: { id: 'page', version: 1 } },
      });
    });
  });

  describe('what it is answered', () => {
    it('each clause has its rule, and the last is the notice; in French, or in English when asked', async () => {
      const clauses = async (language: string): Promise<Json[]> =>
        (await ask({ family: 'rncp5' }, [OUT_THREE], {}, { 'Accept-Language': language })).body[
          'explanation'
        ] as Json[];
      expect((await clauses('en')).map(({ rule }) => rule)).toEqual(['R6', 'R7', 'R8', 'R55']);
      expect((await clauses('en'))[2]).toEqual({
        rule: 'R8',
        message: 'When the experience is out of the specialty, a 3-month internship is required.',
      });
      expect((await clauses('fr'))[2]?.['message']).toContain('un stage de 3\u00a0mois est demandé');
    });
    it('the diplomas of the catalogue, with what their document says', async () => {
      const { status, body } = await get('/api/v1/diplomas');
      const diplomas = body as unknown as Json[];
      expect([status, diplomas]).toEqual([
        200,
        expect.arrayContaining([expect.objectContaining({ code: 'DEMO-CA6', family: 'rncp6', credits: 39 })]),
      ]);
      expect(diplomas.flatMap((diploma) => follows('Diploma', diploma))).toEqual([]);
    });
    it('nothing is stored', async () => {
      const written = () =>
        portal.database.read(
          async (tx) =>
            (
              await tx.rows<{ n: number }>(
                `select (select count(*) from reports) + (select count(*) from journal) + (select count(*)
                     from people) as n`,
              )
            )[0],
        );
      const before = await written();
      await ask({ code: 'DEMO-TI5' }, [TWO_YEARS]);
      expect(await written()).toEqual(before);
    });
  });

  describe('what is refused', () => {
    it.each<[string, Json, readonly string[]]>([
      ['E18', { periods: [{ from: '2026-09-01' }] }, ['periods/0/from experience.startsAfterReference']],
      [
        'E19',
        { periods: [TWO_YEARS, { from: '2024-05-01', to: '2022-04-30' }] },
        ['periods/1/to experience.endsBeforeStart'],
      ],
      [
        'E28 and E29',
        {
          periods: [
            { ...TWO_YEARS, rate: 0 },
            { ...TWO_YEARS, rate: 120 },
          ],
        },
        ['periods/0/rate experience.rateOutside', 'periods/1/rate experience.rateOutside'],
      ],
      ['a date that does not exist', { periods: [{ from: '2023-02-29' }] }, ['periods/0/from experience.notADay']],
      [
        'a suspension outside its period',
        { periods: [{ ...TWO_YEARS, suspensions: [{ from: '2021-01-01', to: '2022-02-01' }] }] },
        ['periods/0/suspensions/0/from experience.suspensionOutside'],
      ],
      ['201 periods', { periods: Array.from({ length: 201 }, () => TWO_YEARS) }, ['periods experience.tooManyPeriods']],
      [
        'a length the framework cannot fix',
        { diploma: { family: 'licence', internshipMonths: 6 } },
        ['diploma/internshipMonths experience.lengthNotFixedHere'],
      ],
      [
        'E38b',
        { diploma: { family: 'licence' }, prescription: { months: 3.5, source: 'commission' } },
        ['prescription/months experience.lengthOutside'],
      ],
      [
        'E38c, by the registry',
        { diploma: { family: 'licence' }, prescription: { months: 4, source: 'registry' } },
        ['prescription/source api.notAChoice'],
      ],
      [
        'an unknown diploma, and a date beside it',
        { diploma: { code: 'DEMO-NONE' }, periods: [{ from: '2026-09-01' }] },
        ['diploma/code api.unknownDiploma', 'periods/0/from experience.startsAfterReference'],
      ],
      ['a code no diploma could have', { diploma: { code: '#' } }, ['diploma/code api.unknownDiploma']],
      ['a code of which nothing is seen', { diploma: { code: '\u0000' } }, ['diploma api.codeOrFamily']],
      ['a code and a family', { diploma: { code: 'DEMO-TI5', family: 'rncp5' } }, ['diploma api.codeOrFamily']],
      ['neither', { diploma: {} }, ['diploma api.codeOrFamily']],
      ['an engineer title without its moment', { diploma: { code: 'DEMO-ING' } }, ['diploma/moment api.momentMissing']],
      [
        'a moment for another',
        { diploma: { code: 'DEMO-TI5', moment: 'defence' } },
        ['diploma/moment api.momentForEngineers'],
      ],
      [
        'types',
        { on: 20260630, periods: [{ from: '2022-01-01', rate: '50', nature: 'yes', kind: 'boss', suspensions: {} }] },
        [
          'on api.notADate',
          'periods/0/rate api.notANumber',
          'periods/0/nature api.notTrueOrFalse',
          'periods/0/kind api.notAChoice',
          'periods/0/suspensions api.notAList',
        ],
      ],
      [
        'a period that is no object',
        { periods: ['2022', null] },
        ['periods/0 api.notAnObject', 'periods/1 api.notAnObject'],
      ],
      ['a diploma that is a list', { diploma: [] }, ['diploma api.notAnObject']],
      [
        'a field misspelt',
        { periods: [{ ...TWO_YEARS, rates: 50 }], student: 'Inès' },
        ['student api.unknownField', 'periods/0/rates api.unknownField'],
      ],
    ])('%s', async (_what, over, expected) => {
      const answer = await send(
        JSON.stringify({ diploma: { family: 'rncp5' }, on: '2026-06-30', periods: [], ...over }),
      );
      expect(faults(answer)).toEqual([422, expect.arrayContaining([...expected])]);
      expect(answer.body['errors']).toHaveLength(expected.length);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(follows('Problem', answer.body)).toEqual([]);
      expect(JSON.stringify(answer.body)).not.toContain('undefined');
      for (const { code, detail } of answer.body['errors'] as { code: string; detail: string }[])
        expect(detail).not.toBe(code);
    });
    it.each([
      ['{"diploma":', 400],
      ['"text"', 400],
      ['[]', 422],
      [`{"periods":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 422],
      [JSON.stringify({ on: 'x'.repeat(600_000) }), 413],
    ])('%.20s is answered %i', async (body, status) => {
      const answer = await send(body);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        status,
        expect.stringContaining('application/problem+json'),
      ]);
      expect(answer.body['detail']).toEqual(expect.any(String));
    });
    it('what is not said to be JSON', async () => {
      expect((await send('diploma=1', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    });
    it('an address that does not exist, with an answer in JSON', async () => {
      expect(await get('/api/v1/nowhere')).toMatchObject({ status: 404, body: { status: 404 } });
    });
  });

  it('a program may come from anywhere; a page elsewhere that brings somebody’s cookie may not', async () => {
    const elsewhere = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' };
    const answer = await ask({ family: 'other' }, [], {}, elsewhere);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    expect((await ask({ family: 'other' }, [], {}, { ...elsewhere, Cookie: 'aval-session=whatever' })).status).toBe(
      403,
    );
  });

  it('500 questions at once are answered, then 20 a second, with when to come back in whole seconds', async () => {
    portal.clock.advance({ minutes: 1 });
    const statuses = async (count: number): Promise<number[]> =>
      (await Promise.all(Array.from({ length: count }, () => send('{}')))).map(({ status }) => status);
    const first: number[] = [];
    for (let batch = 0; batch < 10; batch += 1) first.push(...(await statuses(50)));
    expect(first.every((status) => status === 422)).toBe(true);
    const slowed = await send('{}');
    expect([slowed.status, slowed.headers.get('retry-after'), slowed.headers.get('content-type')]).toEqual([
      429,
      '1',
      'application/problem+json; charset=utf-8',
    ]);
    expect((await get('/api/v1/diplomas')).status).toBe(200);
    portal.clock.set(new Date(portal.clock.now().getTime() + 1000));
    expect((await statuses(21)).filter((status) => status === 422)).toHaveLength(20);
  });
});
