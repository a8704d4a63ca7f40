import { ask, itemOf, openedSession, propose, startDeliberation } from '../support/before-the-jury.js';
import { openDraft } from '../support/draft.js';
import { createInstitutionWithJury, everyone, type InstitutionWithJury } from '../support/institution.js';
import { asOwnerOf } from '../support/as-owner.js';
import { reportFile } from '../support/gestures.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, signedIn, unsaid } from '../support/visitor.js';

const MORNING = '2026-06-30T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
});
afterAll(() => portal.stop());

/** The diploma of the institution, as an administrator made it. */
const diplomaIs = (set: string): Promise<unknown> =>
  asOwnerOf(portal, (tx) => tx.rowsPlannedAnew(`update diplomas set ${set} where id = $1`, [institution.diploma]));

const typed = {
  employer: 'Galibier-Nord',
  job: 'Ingénieure d’études',
  functions: 'Conception et dimensionnement',
  from: '2023-01-01',
  to: '2024-12-31',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'yes',
  significant: 'yes',
};
const OPEN_JOB = {
  employer: 'Chantiers de la Loire',
  job: 'Ingénieur d’études',
  functions: 'Calculs et plans',
  from: '2024-07-01',
  to: null,
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: true,
} as const;
const PARENTAL = { 'suspensions[0].from': '2023-03-01', 'suspensions[0].to': '2023-08-31' };

describe('a period that was suspended (C10)', () => {
  it('W28: is entered in the form, drawn with a gap, and counted without those days', async () => {
    await diplomaIs(`family = 'rncp5'`);
    const draft = await openDraft(portal, institution, { periods: [] });
    const at = `/reports/${draft.reportId}`;
    // Whoever needs a line more asks for it by a button, and loses nothing of what was typed.
    const withLine = await draft.student.post(`${at}/periods`, { ...typed, ...PARENTAL, add: 'suspension' });
    expect([withLine.status, withLine.html.includes('Suspension 2')]).toEqual([200, true]);
    const fields = draft.student.fields(withLine.html);
    expect(fields).toMatchObject({ employer: 'Galibier-Nord', 'suspensions[0].from.day': '01' });
    const outside = await draft.student.post(`${at}/periods`, { ...typed, ...PARENTAL, from: '2023-04-01' });
    expect([outside.status, outside.html.includes('Cette suspension sort de sa période.')]).toEqual([422, true]);
    expect((await draft.student.post(`${at}/periods`, { ...fields, kind: 'employee' })).status).toBe(303);

    const shown = async (page: string): Promise<string> => plain((await draft.student.get(page)).html);
    expect(await shown(`${at}/submission`)).toContain('suspendue du 1er mars 2023 au 31 août 2023');
    await draft.send(reportFile('report2.pdf'));
    await portal.drainJobs();
    expect((await draft.student.post(`${at}/deposit`, { certified: 'yes' })).status).toBe(303);
    const file = await shown(at);
    for (const said of ['suspendue du 1er mars 2023 au 31 août 2023', '184 jours dans la spécialité', 'Conception et'])
      expect(file).toContain(said);
    expect(file.match(/aval-timeline__suspended/g)?.length).toBeGreaterThan(0);
  });
  it('is simulated by anybody', async () => {
    const draft = await openDraft(portal, institution, { periods: [] });
    const { html } = await draft.student.get('/simulation');
    const { employer: _employer, ...asked } = typed;
    const period = Object.fromEntries(
      Object.entries({ ...asked, ...PARENTAL, specialty: 'in' }).map(([name, value]) => [`periods[0].${name}`, value]),
    );
    const diploma = /<option value="(CA6[^"]*)"/.exec(html)?.[1] ?? '';
    const more = await draft.student.post('/simulation', { diploma, ...period, suspend: '0' });
    expect(more.html).toContain('name="periods[0].suspensions[1].from.day"');
    const { html: answered } = await draft.student.post('/simulation', { diploma, ...period });
    expect(plain(answered)).toContain('184 jours dans la spécialité');
    expect(answered).toContain('aval-timeline__suspended');
  });
});

describe('a period of which only the months are known (C12)', () => {
  it('is entered without its days, counted prudently, and called approximate wherever it is shown', async () => {
    await diplomaIs(`family = 'rncp5'`);
    const draft = await openDraft(portal, institution, { periods: [] });
    const at = `/reports/${draft.reportId}`;
    const months = { 'from.month': '3', 'from.year': '2022', 'to.month': '12', 'to.year': '2023' };
    const { from: _from, to: _to, ...rest } = typed;
    const half = await draft.student.post(`${at}/periods`, { ...rest, ...months, 'to.day': '4' });
    expect([half.status, half.html.includes('Indiquez le jour aussi.')]).toEqual([422, true]);
    expect((await draft.student.post(`${at}/periods`, { ...rest, ...months })).status).toBe(303);
    const { html } = await draft.student.get(`${at}/submission`);
    const said = ['de mars 2022 à décembre 2023 (date approchée)', 'comptée du 31 mars 2022 au 1er décembre 2023'];
    for (const text of said) expect(plain(html)).toContain(text);
    const [, address = ''] = /href="([^"]*\/periods\/[0-9a-f-]{36})"/.exec(html) ?? [];
    const form = draft.student.fields((await draft.student.get(address)).html);
    expect([form['from.day'], form['from.month'], form['to.day'], form['to.year']]).toEqual(['', '03', '', '2023']);

    await draft.send(reportFile('report2.pdf'));
    await portal.drainJobs();
    expect((await draft.student.post(`${at}/deposit`, { certified: 'yes' })).status).toBe(303);
    const file = plain((await draft.student.get(at)).html);
    // From the last day of March 2022 to the first of December 2023: 611 days of 730.
    for (const text of [...said, '119 jours dans la spécialité']) expect(file).toContain(text);
  });
});

describe('the planned defence of an engineer (R21)', () => {
  it('W27: is in their file, which says what is missing today and what is forecast on that day', async () => {
    await diplomaIs(`family = 'engineer'`);
    const job = { ...OPEN_JOB, from: '2024-05-02' };
    const draft = await openDraft(portal, institution, { periods: [job] });
    const at = `/reports/${draft.reportId}`;
    const past = await draft.student.post(`${at}/submission/defence`, { defenceOn: '2026-06-29' });
    expect([past.status, past.html.includes('Indiquez une date à venir')]).toEqual([422, true]);
    expect((await draft.student.post(`${at}/submission/defence`, { defenceOn: '2027-06-30' })).status).toBe(303);
    await draft.send(reportFile('report2.pdf'));
    await portal.drainJobs();
    expect((await draft.student.post(`${at}/deposit`, { certified: 'yes' })).status).toBe(303);
    const said = [
      'Expérience à compléter',
      '305 jours d’activité, dans la spécialité ou non',
      'À la soutenance, prévue le 30 juin 2027',
      'Résultat prévisionnel au 30 juin 2027',
      '(1 155 jours)',
      'Condition remplie',
    ];
    const file = plain((await draft.student.get(at)).html);
    expect(unsaid(file, said)).toEqual([]);
    // What was deposited stays: another day is planned in the next version.
    expect((await draft.student.post(`${at}/submission/defence`, { defenceOn: '2027-09-30' })).status).toBe(409);

    const all = await everyone(portal, institution);
    const professor = await signedIn(portal, institution.professor);
    expect((await all.registry.post(`${at}/admission`, { note: '' })).status).toBe(303);
    await propose(portal, institution, draft.reportId);
    expect(unsaid(plain((await professor.get(`${at}/opinion`)).html), said)).toEqual([]);
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect(unsaid(plain((await all.student.get(`/diploma-requests/${requestId}`)).html), said)).toEqual([]);

    portal.clock.set('2026-11-24T09:00:00Z');
    const autumn = await everyone(portal, institution);
    const sessionId = await openedSession(autumn, institution);
    await autumn.registry.post('/scheduling', { session: sessionId, requests: requestId });
    await startDeliberation(autumn, institution, sessionId);
    const item = await itemOf(portal, draft.reportId);
    const before = plain((await autumn.member.get(`/jury/files/${item}`)).html);
    expect(unsaid(before, [...said, 'Calculs et plans'])).toEqual([]);
  });
  it('is asked of no other', async () => {
    const draft = await openDraft(portal, institution, { periods: [OPEN_JOB] });
    const at = `/reports/${draft.reportId}/submission`;
    expect((await draft.student.get(at)).html).not.toContain('Soutenance du mémoire');
    expect((await draft.student.post(`${at}/defence`, { defenceOn: '2027-06-30' })).status).toBe(422);
  });
});

describe('the activity report of a certificate', () => {
  const depositWithoutPeriod = async (experienceRequired: boolean) => {
    await diplomaIs(`family = 'certificate', experience_required = ${String(experienceRequired)}`);
    const draft = await openDraft(portal, institution, { kind: 'activity', periods: [] });
    await draft.send(reportFile('report2.pdf'));
    await portal.drainJobs();
    const at = `/reports/${draft.reportId}`;
    const preparation = plain((await draft.student.get(`${at}/submission`)).html);
    const deposited = await draft.student.post(`${at}/deposit`, { certified: 'yes' });
    return { preparation, deposited, file: plain((await draft.student.get(at)).html) };
  };

  it('W26: that asks no experience is deposited without a period', async () => {
    const { preparation, deposited, file } = await depositWithoutPeriod(false);
    expect(preparation).toContain('Facultatif : ce certificat ne demande pas d’expérience');
    expect(deposited.status).toBe(303);
    expect(file).toContain('Expérience non exigée');
  });
  it('that asks experience is not', async () => {
    const { preparation, deposited } = await depositWithoutPeriod(true);
    expect(preparation).toContain('Toutes vos expériences');
    expect([deposited.status, deposited.html.includes('Déclarez au moins une expérience')]).toEqual([422, true]);
  });
});
