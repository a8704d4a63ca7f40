import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { OPENAPI } from '../../src/api/openapi/document.js';
import { openSession } from '../../src/people/index.js';
import { makePersonalToken } from '../../src/people/data/sessions.store.js';
import { createInstitution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { until } from '../support/until.js';

interface Said {
  readonly code: string;
  readonly message: string;
}
interface Inspection {
  readonly verdict: string;
  readonly pages: number | null;
  readonly mainPages: number | null;
  readonly words: number | null;
  readonly errors: readonly Said[];
  readonly warnings: readonly Said[];
}

const DATA = path.resolve('test/data');
const table = (await readFile(path.join(DATA, 'hostile/expected.csv'), 'utf8'))
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string]);

describe('an inspection, for programs', () => {
  let portal: Portal;
  let bearer: Readonly<Record<string, string>>;
  let cookie: Readonly<Record<string, string>>;
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(OPENAPI, 'document');
  beforeAll(async () => {
    portal = await startPortal();
    const { student } = await portal.database.transact(createInstitution);
    const [token, session] = await portal.database.transact(
      async (tx) => [await makePersonalToken(tx, student), await openSession(tx, student)] as const,
    );
    bearer = { Authorization: `Bearer ${token}` };
    cookie = { Cookie: `aval-session=${session}` };
  });
  afterAll(() => portal.stop());

  const post = (body: BodyInit, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(new URL('/api/v1/inspections', portal.url), { method: 'POST', body, headers });
  const formOf = (bytes: Uint8Array, name: string, field = 'file'): FormData => {
    const form = new FormData();
    form.append(field, new Blob([new Uint8Array(bytes)]), name);
    return form;
  };
  const inspect = async (file: string, headers = bearer): Promise<Inspection> => {
    const answer = await post(formOf(await readFile(path.join(DATA, file)), path.basename(file)), headers);
    expect(answer.status).toBe(200);
    const inspection = (await answer.json()) as Inspection;
    expect(ajv.validate({ $ref: 'document#/components/schemas/Inspection' }, inspection) ? [] : ajv.errors).toEqual([]);
    return inspection;
  };
  const files = async (): Promise<string[]> =>
    (await readdir(portal.dataDir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  /** The answer leaves first, what it was about goes right after. */
  const nothingIsKept = (): Promise<void> =>
    // A folder that goes while it is read is not gone yet.
    until(async () => (await files().catch(() => ['going'])).length === 0);

  it.each(table)(
    '%s is %s: %s; nothing of it is kept, and the portal answers meanwhile',
    async (file, verdict, codes) => {
      const inspecting = inspect(`hostile/${file}`);
      expect((await fetch(new URL('/sign-in', portal.url))).status).toBe(200);
      const found = await inspecting;
      const allowed = { either: ['accepted', 'refused'], accepted: ['accepted'], refused: ['refused'] }[verdict];
      expect(allowed).toContain(found.verdict);
      expect(
        found.errors
          .map(({ code }) => code)
          .filter((code) => verdict === 'refused' && !codes.split('|').includes(code)),
      ).toEqual([]);
      expect(found.errors).toHaveLength(found.verdict === 'refused' ? 1 : 0);
      await nothingIsKept();
    },
  );

  it('says what it read of a report, by the session as by the token, in the language asked for', async () => {
    for (const headers of [bearer, cookie])
      expect(await inspect('reports/report15-1mb.pdf', headers)).toEqual({
        verdict: 'accepted',
        pages: 15,
        mainPages: 13,
        words: 5257,
        errors: [],
        warnings: [],
      });
    const [french, english] = [
      await inspect('hostile/02-docx-renamed.pdf', { ...bearer, 'Accept-Language': 'fr' }),
      await inspect('reports/report-short.pdf', bearer),
    ];
    expect([french.errors[0]?.code, french.errors[0]?.message.includes('document Word')]).toEqual(['NOT_PDF', true]);
    expect(english.warnings.map(({ code }) => code)).toEqual(['LENGTH']);
  });

  it('is for those who are known, and for their own programs', async () => {
    const form = (): FormData => formOf(Buffer.from('%PDF-'), 'x.pdf');
    expect((await post(form(), {})).status).toBe(401);
    expect((await post(form(), { Authorization: 'Bearer none' })).status).toBe(401);
    expect((await post(form(), { ...cookie, Origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(form(), { ...bearer, Origin: 'https://a-program.example' })).status).toBe(200);
  });

  it.each<[string, number, () => [BodyInit, Record<string, string>?]]>([
    ['a file over 25 MB', 413, () => [formOf(Buffer.alloc(25_000_001), 'x.pdf')]],
    ['no file', 422, () => [new FormData()]],
    ['a file in another field', 422, () => [formOf(Buffer.from('x'), 'x.pdf', 'report')]],
    ['JSON', 422, () => ['{}', { 'Content-Type': 'application/json' }]],
    ['a form without its boundary', 422, () => ['x', { 'Content-Type': 'multipart/form-data' }]],
    [
      'two files',
      422,
      () => {
        const form = formOf(Buffer.from('x'), 'x.pdf');
        form.append('file', new Blob(['y']), 'y.pdf');
        return [form];
      },
    ],
  ])('refuses %s, and keeps nothing', async (_what, status, make) => {
    const [body, headers = {}] = make();
    const answer = await post(body, { ...bearer, ...headers });
    expect({ status: answer.status, text: await answer.clone().text() }).toEqual({
      status,
      text: expect.stringContaining('apers.') as string,
    });
    expect(JSON.stringify(await answer.json())).toContain(status === 413 ? 'TOO_BIG' : 'papers.');
    await nothingIsKept();
  });
});
