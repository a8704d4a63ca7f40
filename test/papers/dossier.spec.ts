import { once } from 'node:events';
import { connect } from 'node:net';
import { loadActor, openSession } from '../../src/people/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import { openReport } from '../../src/reports/index.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { paperHolding } from '../support/paper-holding.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('a dossier', () => {
  let portal: Portal;
  let institution: Institution;
  let draft: Draft;
  beforeAll(async () => {
    portal = await startPortal();
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
  });
  afterAll(() => portal.stop());

  /** The file of another student, which the registry opened on their paper. */
  const openedOnPaper = (): Promise<string> =>
    portal.database.transact(async (tx) => {
      const { registry, colleague, centre, diploma } = institution;
      const actor = await loadActor(tx, registry);
      await tx.rows(
        `insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, '2026')`,
        [colleague, centre, diploma],
      );
      const opened =
        actor &&
        (await openReport(tx, actor, {
          ...{ kind: 'experience', diplomaId: diploma, centreId: centre, studentId: colleague },
          paper: 'Formulaire papier du 3 novembre 2026',
        }));
      if (!opened || isRefusal(opened)) throw new Error(JSON.stringify(opened));
      return opened.reportId;
    });

  /** An annex that weighs so much, by its row alone. */
  const holding = (bytes: number): Promise<unknown> =>
    portal.database.transact((tx) =>
      tx.rows(
        `with p as (insert into papers (sha256, bytes, name, made_by, received_by, received_at, verdict)
       values (encode(sha256(gen_random_uuid()::text::bytea), 'hex'), $1, 'Annexe.pdf', 'person', $2,
           $3::timestamptz - interval '60 days', 'accepted')
      returning id)
     insert into report_documents (version_id, role, paper_id, added_at)
     select r.current_version_id, 'annex', p.id, $3
       from p, reports r
      where r.id = $4`,
        [bytes, institution.student, tx.now, draft.reportId],
      ),
    );
  const weight = async (): Promise<number> => (await draft.documents()).reduce((sum, { bytes }) => sum + bytes, 0);
  const uploads = async (): Promise<number> =>
    (await portal.database.read((tx) => tx.row<{ n: number }>('select count(*)::int as n from uploads')))?.n ?? -1;
  /** What is answered to a request of which only the head has been sent. */
  const answerToHead = async (reportId: string, personId: string, length: number): Promise<string> => {
    const token = await portal.database.transact((tx) => openSession(tx, personId));
    const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
    socket.write(
      `POST /reports/${reportId}/submission/documents?role=annex HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\nCookie: aval-session=${token}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\n\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return answer.toString();
  };

  it('holds a file once, however often it is sent', async () => {
    const file = await paperHolding('an annex');
    for (let sent = 0; sent < 2; sent += 1) expect((await draft.send(file, { role: 'annex' })).status).toBe(303);
    expect((await draft.documents()).map(({ role }) => role)).toEqual(['annex']);
  });

  it('takes no more than 60 MB, even of two files that are sent at the same time', async () => {
    await holding(58_000_000);
    const files = await Promise.all(Array.from({ length: 4 }, () => paperHolding('an annex', 1_500_000)));
    const answers = await Promise.all(files.map((file) => draft.send(file, { role: 'annex' })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 413, 413, 413]);
    expect(await weight()).toBeLessThanOrEqual(60_000_000);
    expect(answers.find(({ status }) => status === 413)?.html).toContain('dépasseraient');
  });

  it('refuses a file that is too large for it before a byte is read', async () => {
    const before = await uploads();
    const answer = await answerToHead(draft.reportId, institution.student, 20_000_000);
    expect([/^HTTP\/1.1 (\d+)/.exec(answer)?.[1], answer.includes('reports.dossierTooBig')]).toEqual(['413', true]);
    expect(await uploads()).toBe(before);
  });

  it('of somebody else is a 404 before a byte is read', async () => {
    for (const [reportId, personId] of [
      [draft.reportId, institution.stranger],
      ['00000000-0000-4000-8000-000000000000', institution.student],
      ['none', institution.student],
    ] as const) {
      expect(await answerToHead(reportId, personId, 1000)).toMatch(/^HTTP\/1.1 404/);
    }
  });

  it('received on paper may be sent by a registry, which has ten times the quota of one student', async () => {
    const sentMuch = (personId: string): Promise<unknown> =>
      portal.database.transact((tx) =>
        tx.rows('insert into uploads (person_id, at, bytes) select $1, $2, 5000000 from generate_series(1, 250)', [
          personId,
          tx.now,
        ]),
      );
    for (const who of [institution.student, institution.registry]) await sentMuch(who);
    const head = (who: string): Promise<string> => answerToHead(draft.reportId, who, 20_000_000);
    expect(await head(institution.student)).toMatch(/^HTTP\/1.1 413/);
    await portal.database.transact((tx) =>
      tx.rows(
        `delete from report_documents where version_id = (select current_version_id from reports where id = $1)`,
        [draft.reportId],
      ),
    );
    const tooOften = await head(institution.student);
    expect([
      tooOften.slice(0, 12),
      /retry-after: (\d+)/i.test(tooOften),
      tooOften.includes('papers.tooManyUploads'),
    ]).toEqual(['HTTP/1.1 429', true, true]);
    const onPaper = await openedOnPaper();
    const counted = await uploads();
    const token = await portal.database.transact((tx) => openSession(tx, institution.registry));
    const form = new FormData();
    form.append('annex', new Blob(['%PDF-']), 'x.pdf');
    const answer = await fetch(new URL(`/reports/${onPaper}/submission/documents?role=annex`, portal.url), {
      method: 'POST',
      body: form,
      headers: { Cookie: `aval-session=${token}` },
      redirect: 'manual',
    });
    // Let in, and looked at.
    expect([answer.status, await uploads()]).toEqual([422, counted + 1]);
  });
});
