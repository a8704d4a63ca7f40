import { Ajv2020 } from 'ajv/dist/2020.js';
import { EXAMPLE } from '../../src/api/openapi/document.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { WORKED_EXAMPLES } from '../support/worked-examples.js';
import {
  ANSWERED_QUESTIONS,
  OUT_THREE,
  REFUSED_QUESTIONS,
  TWO_YEARS,
  type Json,
} from '../support/questions-of-programs.js';

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

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
    it.each(ANSWERED_QUESTIONS)('%s', async (_id, diploma, periods, expected, more = {}) => {
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
    it.each(REFUSED_QUESTIONS)('%s', async (_what, over, expected) => {
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
