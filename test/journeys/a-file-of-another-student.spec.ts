import { insertPerson } from '../../src/people/index.js';
import { createInstitutionWithJury, everyone, type InstitutionWithJury } from '../support/institution.js';
import { ask } from '../support/before-the-jury.js';
import { openDraft, type Draft } from '../support/draft.js';
import { reportFile } from '../support/gestures.js';
import { openedInternship } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { until } from '../support/until.js';
import { signedIn, type Visitor } from '../support/visitor.js';

interface Line {
  readonly person?: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
}

describe('W17: a student who reads another student’s file by changing its id', () => {
  const log: string[] = [];
  let portal: Portal;
  let institution: InstitutionWithJury;
  let draft: Draft;
  let curious: Visitor;
  let curiousId: string;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', log: (line) => void log.push(line) });
    institution = await portal.database.transact(createInstitutionWithJury);
    draft = await openDraft(portal, institution);
    await draft.send(reportFile('report2.pdf'));
    curiousId = await portal.database.transact(async (tx) => {
      const id = await insertPerson(tx, { name: 'Noé Blin', email: 'noe@aval.example', studentNumber: 'NAN-0002' });
      await tx.rows(
        'insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)',
        [id, institution.centre, institution.diploma],
      );
      return id;
    });
    curious = await signedIn(portal, curiousId);
  });
  afterAll(() => portal.stop());

  /** What the log has of that person since it was emptied, once its answers have left. */
  const logged = (person: string): Line[] =>
    log.map((line) => JSON.parse(line) as Line).filter((line) => line.person === person);
  const documentId = async (): Promise<string> => (await draft.documents())[0]?.id ?? '';

  it('opens neither the file, nor its pages, nor its documents, which its own student opens', async () => {
    const at = `/reports/${draft.reportId}`;
    for (const page of [at, `${at}/submission`, `${at}/deposit`, `${at}/documents/${await documentId()}`]) {
      expect([page, (await draft.student.get(page)).status, (await curious.get(page)).status]).toEqual([
        page,
        200,
        404,
      ]);
    }
    for (const page of [
      '/submission',
      '/deposit',
      '/answers',
      '/return',
      '/admission',
      '/assignment',
      '/opinion',
      '/corrections',
      '/successor',
      '/moves/withdraw',
    ]) {
      const { status, html } = await curious.get(at + page);
      expect([page, status, html.includes('Inès Caradec')]).toEqual([page, 404, false]);
    }
  });

  it('is answered as for a file that does not exist, and changes nothing', async () => {
    const [hidden, missing] = [
      await curious.get(`/reports/${draft.reportId}`),
      await curious.get('/reports/00000000-0000-4000-8000-000000000000'),
    ];
    expect([hidden.status, missing.status]).toEqual([404, 404]);
    expect(hidden.html.replaceAll(draft.reportId, '')).toBe(
      missing.html.replaceAll('00000000-0000-4000-8000-000000000000', ''),
    );
    const before = await draft.documents();
    expect(
      (await curious.post(`/reports/${draft.reportId}/submission/documents/${await documentId()}/remove`)).status,
    ).toBe(404);
    expect((await curious.post(`/reports/${draft.reportId}/moves/withdraw`)).status).toBe(404);
    expect((await curious.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' })).status).toBe(404);
    expect(await draft.documents()).toEqual(before);
    expect((await curious.get('/reports')).html).not.toContain(draft.reportId);
  });

  it('finds no diploma request nor internship of theirs either', async () => {
    const requestId = await ask(await everyone(portal, institution), institution);
    const internshipId = await openedInternship(portal, institution);
    for (const page of [`/diploma-requests/${requestId}`, `/internships/${internshipId}`]) {
      expect([page, (await draft.student.get(page)).status, (await curious.get(page)).status]).toEqual([
        page,
        200,
        404,
      ]);
    }
  });

  it('is logged: who tried which file, and that it was refused', async () => {
    log.splice(0);
    await curious.get(`/reports/${draft.reportId}`);
    const document = await documentId();
    await curious.get(`/reports/${draft.reportId}/documents/${document}`);
    await curious.post(`/reports/${draft.reportId}/moves/withdraw`);
    await until(() => logged(curiousId).length >= 3);
    expect(logged(curiousId)).toMatchObject([
      { method: 'GET', route: '/reports/:id', things: { id: draft.reportId }, status: 404 },
      {
        method: 'GET',
        route: '/reports/:id/documents/:document',
        things: { id: draft.reportId, document },
        status: 404,
      },
      {
        method: 'POST',
        route: expect.stringContaining('moves/:move') as string,
        things: { id: draft.reportId },
        status: 404,
      },
    ]);
  });
});
