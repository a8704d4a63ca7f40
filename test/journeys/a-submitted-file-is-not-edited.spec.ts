import path from 'node:path';
import { lettersOf } from '../support/before-the-jury.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { reportFile } from '../support/gestures.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, signedIn, type Answered, type Visitor } from '../support/visitor.js';

const PERIOD = {
  employer: 'Galibier-Nord',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2016-01-01',
  to: '2019-12-31',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'yes',
  significant: 'yes',
};

let portal: Portal;
let institution: Institution;
let draft: Draft;
let registry: Visitor;
beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
  institution = await portal.database.transact(createInstitution);
  draft = await openDraft(portal, institution);
  registry = await signedIn(portal, institution.registry);
  await draft.send(reportFile('report2.pdf'));
  await portal.drainJobs();
  await deposit();
});
afterAll(() => portal.stop());

const at = (rest = ''): string => `/reports/${draft.reportId}${rest}`;
const deposit = (): Promise<Answered> => draft.student.post(at('/deposit'), { certified: 'yes' });

/** What a version holds: how far it is, its seal, its documents and its periods. */
interface Version {
  readonly number: number;
  readonly frozen: boolean;
  readonly sha256: string | null;
  readonly documents: readonly string[];
  readonly periods: readonly string[];
}
const versions = (): Promise<Version[]> =>
  portal.database.read((tx) =>
    tx.rows<Version>(
      `select v.number, v.frozen_at is not null as frozen, v.sha256,
          (select json_agg(p.sha256 order by d.added_at) from report_documents d join papers p on p.id = d.paper_id
              where d.version_id = v.id) as documents,
          (select json_agg(x.employer order by x.from_date) from periods x
              where x.declaration_id = v.declaration_id) as periods
     from report_versions v where v.report_id = $1 order by v.number`,
      [draft.reportId],
    ),
  );
const stateNow = (): Promise<string | undefined> =>
  portal.database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from reports where id = $1', [draft.reportId]))?.state,
  );
const documents = async (): Promise<string> => (await draft.documents())[0]?.id ?? '';

describe('W05: a submitted file', () => {
  let first: Version;

  it('is not edited by its student: every form that would change it is refused, and nothing changes', async () => {
    [first] = (await versions()) as [Version];
    expect(await stateNow()).toBe('SUBMITTED');
    const tries: readonly (readonly [string, Promise<{ readonly status: number; readonly html: string }>])[] = [
      ['a period', draft.student.post(at('/periods'), PERIOD)],
      ['another document', draft.send(reportFile('report-short.pdf'), { role: 'annex' })],
      ['another report', draft.send(reportFile('report-short.pdf'))],
      ['a document less', draft.student.post(at(`/submission/documents/${await documents()}/remove`))],
      [
        'where the annexes begin',
        draft.student.post(at(`/submission/documents/${await documents()}/annexes`), { none: 'yes' }),
      ],
      ['a second deposit', deposit()],
      ['the form', draft.student.get(at('/submission'))],
    ];
    for (const [what, asked] of tries) {
      const { status, html } = await asked;
      expect([what, status, plain(html).includes('Ce dossier')]).toEqual([what, 409, true]);
    }
    expect(await versions()).toEqual([first]);
    expect((await draft.student.get(at())).html).not.toContain(`href="${at('/submission')}"`);
  });

  it('is not returned to draft by its student: only the registry returns it', async () => {
    const points = { fault: 'incomplete', points: 'Préciser les fonctions de 2016 à 2019', dueOn: '2026-12-15' };
    expect((await draft.student.post(at('/return'), points)).status).toBe(403);
    expect((await draft.student.post(at('/moves/return'), { reason: 'Je corrige.' })).status).not.toBe(303);
    expect(await stateNow()).toBe('SUBMITTED');
    expect((await registry.post(at('/return'), points)).status).toBe(303);
    expect(await stateNow()).toBe('RETURNED');
    expect(
      (await lettersOf(portal, institution.student)).some((text) => text.includes('vous retourne votre dossier')),
    ).toBe(true);
    expect((await draft.student.get(at())).html).toContain('Préciser les fonctions de 2016 à 2019');
  });

  it('that was returned is edited in a new version; the old one stays as it was deposited', async () => {
    expect(await versions()).toEqual([first, { ...first, number: 2, frozen: false, sha256: null }]);
    expect((await draft.student.post(at('/periods'), PERIOD)).status).toBe(303);
    expect((await draft.send(reportFile('report-short.pdf'), { role: 'annex' })).status).toBe(303);
    await portal.drainJobs();
    const answers = await draft.student.get(at('/answers'));
    const asked = Object.keys(draft.student.fields(answers.html));
    expect(
      (await draft.student.post(at('/answers'), Object.fromEntries(asked.map((point) => [point, 'C’est fait.']))))
        .status,
    ).toBe(303);
    expect((await deposit()).status).toBe(303);

    const [kept, second] = await versions();
    expect(kept).toEqual(first);
    expect(second).toMatchObject({
      number: 2,
      frozen: true,
      periods: expect.arrayContaining([...first.periods, PERIOD.employer]) as unknown,
    });
    expect([second?.documents.length, second?.sha256 === first.sha256]).toEqual([first.documents.length + 1, false]);
    expect(await stateNow()).toBe('SUBMITTED');
    for (const reader of [draft.student, registry]) {
      const page = plain((await reader.get(at())).html);
      for (const text of ['Version 1', 'Version 2', path.basename(reportFile('report-short.pdf'))])
        expect(page).toContain(text);
    }
    expect((await draft.student.post(at('/periods'), PERIOD)).status).toBe(409);
  });
});
