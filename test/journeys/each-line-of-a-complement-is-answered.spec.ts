import path from 'node:path';
import { admitReport } from '../../src/reports/index.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { act, ask, idIn, itemOf, openedSession, propose } from '../support/before-the-jury.js';
import { answerOnPage, composed, signOnPage } from '../support/commission.js';
import { openDraft, type Draft } from '../support/draft.js';
import { reportNow } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
let professor: Visitor;
let draft: Draft;

const PERIOD = {
  employer: 'Galibier-Nord',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2020-07-01',
  to: '2023-06-30',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'no',
};
const plain = (html: string): string => html.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

/** An examination deposited by its student, with this answer of the commission when one is given. Gives its id. */
async function examined(
  answer?: Readonly<Record<string, string>>,
  before: (id: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const id = idIn(
    (await all.student.post('/examinations', { enrolment: `${institution.centre}~${institution.diploma}` })).location,
  );
  await all.student.post(`/examinations/${id}/periods`, PERIOD);
  await before(id);
  await all.student.post(`/examinations/${id}/submission`, {
    description: 'Je doute du niveau.',
    newFact: 'Un nouvel emploi d’encadrement depuis la dernière réponse.',
    referenceDate: '2026-06-30',
  });
  if (answer) {
    await all.registry.post(`/examinations/${id}/moves/admit`);
    await all.registry.post(`/examinations/${id}/commission`, { ...composed(institution), heldOn: '2026-11-24' });
    const page = (await all.member.get(`/examinations/${id}`)).html;
    const sitting = /\/commissions\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
    for (const one of [all.president, all.member]) await one.post(`${sitting}/presence`);
    await answerOnPage(all.member, id, { reasoning: 'Trois ans hors du niveau.', ...answer });
    for (const one of [all.member, all.president]) await signOnPage(one, id);
  }
  return id;
}

const submission = async (): Promise<string> =>
  plain((await all.student.get(`/reports/${draft.reportId}/submission`)).html);
const planIn = (html: string): string => /name="plan" value="([^"]*)"/.exec(html)?.[1] ?? '';
const periods = (): Promise<{ id: string; employer: string }[]> =>
  portal.database.read((tx) =>
    tx.rows(
      `select p.id, p.employer
         from reports r
         join report_versions v on v.id = r.current_version_id
         join periods p on p.declaration_id = v.declaration_id
        where r.id = $1
        order by p.employer`,
      [draft.reportId],
    ),
  );
const periodAt = async (employer: string): Promise<string> =>
  (await periods()).find((one) => one.employer === employer)?.id ?? '';
const reply = async (lines: readonly string[], plan?: string) =>
  all.student.post(`/reports/${draft.reportId}/submission/plan`, {
    plan: plan ?? planIn(await submission()),
    ...Object.fromEntries(lines.map((period, at) => [`lines[${at}].period`, period])),
  });

beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
  professor = await signedIn(portal, institution.professor);
  draft = await openDraft(portal, institution);
});
afterAll(() => portal.stop());

it('nothing is asked where no commission asked for a complement', async () => {
  expect(await submission()).not.toContain('Complément demandé');
  await examined({ kind: 'INTERNSHIP', months: '4' });
  expect(await submission()).not.toContain('Complément demandé');
  expect((await reply(['', ''], '3f0a5a52-6a0c-4d2c-9f0e-0d9b6d6e3c11')).status).toBe(409);
});

it('each line is answered by a declared period while the file is prepared, and asked again when the period is removed', async () => {
  await examined({ kind: 'COMPLEMENT', nature: 'Conduite de projet\nEncadrement', months: '8' });
  const asked = await submission();
  for (const said of [
    'Complément demandé par la commission',
    'La commission demande 8 mois en tout.',
    'Conduite de projet',
    'Encadrement',
    'Pas encore',
    'Assistante ingénieure, Ormelune',
    '0 sur 2',
  ])
    expect(asked).toContain(said);
  const ours = await periodAt('Ormelune');
  expect((await reply([ours, ''])).status).toBe(303);
  expect(await submission()).toContain(`<option value="${ours}" selected`);
  expect(await submission()).toContain('1 sur 2');

  const elsewhere = await examined();
  const stranger = await portal.database.read(
    async (tx) =>
      (
        await tx.row<{ id: string }>(
          'select p.id from periods p join examinations e on e.declaration_id = p.declaration_id where e.id = $1',
          [elsewhere],
        )
      )?.id ?? '',
  );
  const refused = await reply([ours, stranger]);
  expect([
    refused.status,
    plain(refused.html).includes('Cette expérience n’est plus déclarée'),
    refused.html.includes(`<option value="${ours}" selected`),
  ]).toEqual([422, true, true]);
  expect((await reply(['n’importe quoi', ''])).status).toBe(422);
  for (const other of [all.registry, professor])
    expect((await other.post(`/reports/${draft.reportId}/submission/plan`, {})).status).toBe(
      // A draft that its student began is theirs alone.
      other === professor ? 404 : 409,
    );

  await all.student.post(`/reports/${draft.reportId}/periods/${ours}/remove`);
  expect(await submission()).toContain('0 sur 2');
});

it('a file is deposited with lines unanswered after it says so, and whoever examines it sees which', async () => {
  await examined({ kind: 'COMPLEMENT', nature: 'Conduite de projet\nEncadrement', months: '8' });
  await reply([await periodAt('Hydro-Lasserre'), '']);
  await draft.send(path.resolve('test/data/reports/report2.pdf'));
  await portal.drainJobs();
  expect(plain((await all.student.get(`/reports/${draft.reportId}/deposit`)).html)).toContain(
    '1 ligne du complément demandé par la commission reste sans réponse. Vous pouvez déposer',
  );
  expect((await all.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' })).status).toBe(303);
  expect(
    (await reply([await periodAt('Ormelune'), await periodAt('Ormelune')], planIn(await submission()))).status,
  ).toBe(409);
  await expect(portal.database.transact((tx) => tx.rows('delete from plan_answers'))).rejects.toThrow(/frozen/);

  const shows = async (who: Visitor, address: string): Promise<void> => {
    const { status, html } = await who.get(address);
    expect([address, status]).toEqual([address, 200]);
    const card =
      /<section class="aval-card[^"]*" id="complement"[^>]*>[\s\S]*?<\/section>/.exec(plain(html))?.[0] ?? '';
    for (const said of ['Conduite de projet', 'Hydro-Lasserre', 'Encadrement', 'Non répondue'])
      expect([address, card]).toEqual([address, expect.stringContaining(said)]);
  };
  await shows(all.registry, `/reports/${draft.reportId}`);

  // A return begins a version whose periods answer the same.
  await all.registry.post(`/reports/${draft.reportId}/return`, {
    fault: 'incomplete',
    points: 'Une attestation ?',
    dueOn: '2026-12-24',
  });
  expect(await submission()).toContain('1 sur 2');
  const point =
    /name="([0-9a-f-]{36})"/.exec((await all.student.get(`/reports/${draft.reportId}/answers`)).html)?.[1] ?? '';
  await all.student.post(`/reports/${draft.reportId}/answers`, { [point]: 'La voici.' });
  expect((await all.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' })).status).toBe(303);

  await act(portal, institution.registry, async (tx, actor) =>
    admitReport(tx, actor, { ...(await reportNow(tx, draft.reportId)), standings: ['registry'] }, ''),
  );
  await propose(portal, institution, draft.reportId);
  await shows(professor, `/reports/${draft.reportId}/opinion`);
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  await shows(all.registry, `/diploma-requests/${requestId}`);
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  await shows(all.member, `/jury/files/${await itemOf(portal, draft.reportId)}`);
});

it('a newer answer asks its lines anew; what was answered to the one before stays with it', async () => {
  await examined({ kind: 'COMPLEMENT', nature: 'Conduite de projet', months: '8' });
  const before = await submission();
  await reply([await periodAt('Ormelune')]);
  const second = await examined({ kind: 'COMPLEMENT', nature: 'Encadrement\nBudget', months: '6' }, async (id) => {
    const html = plain((await all.student.get(`/examinations/${id}/submission`)).html);
    const own = /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    expect(html).toContain('1 ligne du complément demandé par la commission reste sans réponse');
    expect(
      (await all.student.post(`/examinations/${id}/submission/plan`, { plan: planIn(html), 'lines[0].period': own }))
        .status,
    ).toBe(303);
  });
  const examination = plain((await all.registry.get(`/examinations/${second}`)).html);
  expect(examination).toContain('Demande remplacée par une réponse plus récente');
  expect(examination).not.toContain('Non répondue');

  expect((await reply([await periodAt('Ormelune')], planIn(before))).status).toBe(409);
  const now = await submission();
  for (const said of ['Encadrement', 'Budget', '0 sur 2']) expect(now).toContain(said);
  const file = plain((await all.student.get(`/reports/${draft.reportId}`)).html);
  expect(file).toMatch(/Demande remplacée par une réponse plus récente[\s\S]*Conduite de projet[\s\S]*Ormelune/);
});
