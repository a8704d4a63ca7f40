import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { openSession } from '../../src/people/index.js';
import { writeCode } from '../../src/papers/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { reportFile, sha256Of } from '../support/gestures.js';
import { startPortal, type Portal } from '../support/portal.js';
import { opened, outsider, signing, type Opened } from '../support/sheet.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const SCAN = reportFile('report-short.pdf');
const HOSTILE = path.resolve(import.meta.dirname, '../data/hostile/10-js-openaction.pdf');
const ALL = ['TRAINEE', 'HOST', 'INSTITUTION', 'TEACHER', 'TUTOR'];

describe('an agreement signed on paper', () => {
  let portal: Portal;
  let institution: Institution;
  let registry: Visitor;
  beforeAll(async () => {
    portal = await startPortal({ at: '2027-02-26T09:00:00Z' });
    institution = await portal.database.transact(createInstitution);
    registry = await signedIn(portal, institution.registry);
  });
  afterAll(() => portal.stop());

  /** The keeper's form, with its file, as a browser sends it. */
  const record = async (
    sheet: Opened,
    days: Readonly<Record<string, string>>,
    {
      by = institution.registry,
      file = SCAN,
      certified = 'yes',
    }: { by?: string; file?: string | null; certified?: string } = {},
  ) => {
    const form = new FormData();
    Object.entries(days).forEach(([party, on], index) => {
      form.append(`days[${index}].party`, party);
      const [year = '', month = '', day = ''] = on.split('-');
      for (const [box, typed] of Object.entries({ day, month, year })) form.append(`days[${index}].on.${box}`, typed);
    });
    form.append('certified', certified);
    if (file !== null)
      form.append('file', new Blob([await readFile(file)], { type: 'application/pdf' }), 'convention signée.pdf');
    return (await signedIn(portal, by)).upload(`/signatures/${sheet.id}/paper`, form);
  };
  const onThe = (day: string, parties = ALL): Record<string, string> =>
    Object.fromEntries(parties.map((party) => [party, day]));

  it('is recorded by the registry that keeps it, and by nobody else', async () => {
    const sheet = await opened(portal, institution);
    expect((await record(sheet, onThe('2027-02-20'), { by: institution.student })).status).toBe(403);
    expect((await record(sheet, onThe('2027-02-20'), { by: institution.distant })).status).toBe(404);
    expect((await (await signedIn(portal, institution.student)).get(`/signatures/${sheet.id}/paper`)).status).toBe(403);
    const { status, html } = await registry.get(`/signatures/${sheet.id}/paper`);
    expect(status).toBe(200);
    for (const text of ['Stagiaire, Inès Caradec', 'Tuteur, Marc Ollivier', (await sheet.now()).paper.sha256])
      expect(html).toContain(text);
  });

  it('needs its original, each date before the day and not to come, and a certification', async () => {
    const sheet = await opened(portal, institution);
    const refusals: readonly [Readonly<Record<string, string>>, NonNullable<Parameters<typeof record>[2]>, string][] = [
      [{ ...onThe('2027-02-20'), TUTOR: '' }, {}, 'Indiquez la date de cette signature'],
      [onThe('2027-02-20', ALL.slice(0, 4)), {}, 'Indiquez la date de cette signature'],
      [{ ...onThe('2027-02-20'), HOST: '2027-03-01' }, {}, 'Chaque signature est donnée avant le 1er mars 2027'],
      [{ ...onThe('2027-02-20'), HOST: '2027-02-27' }, {}, 'Cette date n’est pas encore venue'],
      [{ ...onThe('2027-02-20'), HOST: '2027-02-30' }, {}, 'date'],
      [onThe('2027-02-20'), { certified: '' }, 'Certifiez l’original'],
      [onThe('2027-02-20'), { file: null }, 'Choisissez l’original signé'],
      [onThe('2027-02-20'), { file: HOSTILE }, 'JavaScript'],
    ];
    for (const [days, given, sentence] of refusals) {
      const { status, html } = await record(sheet, days, given);
      expect([sentence, status, html.includes(sentence)]).toEqual([sentence, 422, true]);
    }
    const now = await sheet.now();
    expect([now.original, now.sealed, now.parties.some(({ signature }) => signature)]).toEqual([null, null, false]);
  });

  it('is complete at once; its original is what is served, and its page of signatures says who certified it', async () => {
    const sheet = await opened(portal, institution);
    expect((await record(sheet, { ...onThe('2027-02-20'), HOST: '2027-02-24', TUTOR: '2027-02-26' })).status).toBe(303);
    await portal.drainJobs();
    const now = await sheet.now();
    expect(now.parties.map(({ signature }) => [signature?.how, signature?.signedOn, signature?.through])).toEqual([
      ['paper', '2027-02-20', 'Claire Le Goff'],
      ['paper', '2027-02-24', 'Claire Le Goff'],
      ['paper', '2027-02-20', 'Claire Le Goff'],
      ['paper', '2027-02-20', 'Claire Le Goff'],
      ['paper', '2027-02-26', 'Claire Le Goff'],
    ]);
    expect(now.original?.sha256).toBe(await sha256Of(SCAN));
    expect((await registry.get(`/signatures/${sheet.id}/original`)).status).toBe(200);
    const { status, html } = await outsider(
      portal,
      'GET',
      `/verify/${writeCode(now.sealed?.code ?? '')}?sha256=${now.original?.sha256}`,
    );
    expect([status, html.includes('exactement l’original signé sur papier')]).toEqual([200, true]);
    expect((await record(sheet, onThe('2027-02-20'))).status).toBe(409);
  });

  it('may have been signed in the portal by some, and on paper by the others', async () => {
    const sheet = await opened(portal, institution);
    const student = await signedIn(portal, institution.student);
    expect(
      (await student.post(`/signatures/${sheet.id}/parties/TRAINEE`, signing(await sheet.now(), 'Inès Caradec')))
        .status,
    ).toBe(303);
    expect((await record(sheet, onThe('2027-02-25', ALL.slice(1)))).status).toBe(303);
    await portal.drainJobs();
    const now = await sheet.now();
    expect(now.parties.map(({ signature }) => signature?.how)).toEqual(['account', 'paper', 'paper', 'paper', 'paper']);
    const token = await portal.database.transact((tx) => openSession(tx, institution.student));
    const served = await fetch(new URL(`/signatures/${sheet.id}/final`, portal.url), {
      headers: { Cookie: `aval-session=${token}` },
    });
    const bound = await PDFDocument.load(await served.arrayBuffer());
    const pagesOf = async (file: Buffer): Promise<number> => (await PDFDocument.load(file)).getPageCount();
    // The document, its original, and the page of signatures.
    expect(bound.getPageCount()).toBeGreaterThanOrEqual(1 + (await pagesOf(await readFile(SCAN))) + 1);
    expect(bound.getTitle()).toBe(now.title);
  });

  it('is recorded even on the day itself or after, as long as each date comes before it', async () => {
    const sheet = await opened(portal, institution, { signBefore: '2027-02-26' });
    expect(
      (
        await (
          await signedIn(portal, institution.student)
        ).post(`/signatures/${sheet.id}/parties/TRAINEE`, signing(await sheet.now(), 'Inès Caradec'))
      ).status,
    ).toBe(409);
    expect((await record(sheet, onThe('2027-02-25'))).status).toBe(303);
  });
});
