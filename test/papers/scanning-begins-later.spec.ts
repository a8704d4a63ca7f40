import path from 'node:path';
import { Readable } from 'node:stream';
import { Scanner } from '../../src/papers/index.js';
import { Quarantine, Store } from '../../src/platform/files/index.js';
import { EICAR, startAntivirus, type Antivirus } from '../support/antivirus.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { paperHolding } from '../support/paper-holding.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, signedIn } from '../support/visitor.js';

const REPORT = path.resolve('test/data/reports/report2.pdf');

describe('a portal that is given an antivirus later', () => {
  let antivirus: Antivirus;
  let before: Portal;
  let institution: Institution;
  let draft: Draft;
  beforeAll(async () => {
    antivirus = await startAntivirus();
    before = await startPortal();
    institution = await before.database.transact(createInstitution);
    draft = await openDraft(before, institution);
  });
  afterAll(async () => {
    await before.stop();
    await antivirus.stop();
  });
  const verdicts = async (): Promise<(string | null)[]> =>
    (
      await before.database.read((tx) =>
        tx.rows<{ verdict: string | null }>('select verdict from scans order by asked_at, sha256'),
      )
    ).map(({ verdict }) => verdict);

  it('scans nothing before, says of nothing that it was scanned, and works as ever', async () => {
    await draft.send(REPORT);
    await before.drainJobs();
    const html = plain((await draft.student.get(`/reports/${draft.reportId}/submission`)).html);
    expect(html).not.toContain('antivirus');
    const registry = await signedIn(before, institution.registry);
    expect(
      (await registry.get(`/reports/${draft.reportId}/documents/${(await draft.documents())[0]?.id}`)).status,
    ).toBe(200);
    expect((await draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' })).status).toBe(303);
    await before.drainJobs();
    expect(await verdicts()).toEqual([null]);
    await before.app.get(Scanner).scanTheRest();
    expect([await verdicts(), antivirus.streams]).toEqual([[null], 0]);
  });

  it('has what was there before scanned before anybody else reads it', async () => {
    const after = await startPortal({ beside: before, environment: { CLAMD_URL: antivirus.url } });
    try {
      const registry = await signedIn(after, institution.registry);
      const address = `/reports/${draft.reportId}/documents/${(await draft.documents())[0]?.id}`;
      await antivirus.stop();
      expect((await registry.get(address)).status).toBe(409);
      expect((await (await signedIn(after, institution.student)).get(address)).status).toBe(200);
      await antivirus.start();
      expect((await registry.get(address)).status).toBe(200);
      expect([await verdicts(), antivirus.streams]).toEqual([['clean'], 1]);
    } finally {
      await after.stop();
    }
  });

  it('scans the rest, the oldest first; and what was found infected stays so once the antivirus is removed', async () => {
    const store = before.app.get(Store);
    const send = async (file: string): Promise<string> => {
      const other = await openDraft(before, { ...institution, student: institution.colleague });
      await other.send(file);
      const [document] = await other.documents();
      return document?.sha256 ?? '';
    };
    const infected = await send(await paperHolding(EICAR));
    await before.drainJobs();
    const after = await startPortal({ beside: before, environment: { CLAMD_URL: antivirus.url } });
    await after.runJob('scan-the-rest');
    expect(await verdicts()).toEqual(['clean', 'infected']);
    expect([await store.has(infected), await before.app.get(Quarantine).has(infected)]).toEqual([false, true]);
    await after.stop();
    const colleague = await signedIn(before, institution.colleague);
    const own = await before.database.read((tx) =>
      tx.row<{ id: string; report: string }>(
        `select d.id, v.report_id as report
           from report_documents d
           join report_versions v on v.id = d.version_id
           join papers p on p.id = d.paper_id
          where p.sha256 = $1`,
        [infected],
      ),
    );
    expect((await colleague.get(`/reports/${own?.report}/documents/${own?.id}`)).status).toBe(409);
  });

  it('stops a batch when the antivirus does not answer, and begins the next with those it has not tried', async () => {
    const store = before.app.get(Store);
    for (let hoursAgo = 6; hoursAgo >= 1; hoursAgo -= 1) {
      const { sha256, bytes } = await store.put(Readable.from([Buffer.from(`paper ${hoursAgo}`)]), 100);
      await before.database.transact((tx) =>
        tx.rows(
          `insert into papers (sha256, bytes, name, made_by, received_by, received_at, verdict)
             values ($1, $2, $3, 'person', $4, $5::timestamptz - $6 * interval '1 hour', 'accepted')`,
          [sha256, bytes, `paper ${hoursAgo}`, institution.student, before.clock.now(), hoursAgo],
        ),
      );
    }
    const waiting = async (): Promise<string[]> =>
      (
        await before.database.read((tx) =>
          tx.rows<{ name: string }>(
            `select p.name
               from scans s
               join papers p on p.sha256 = s.sha256
              where s.verdict is null
              order by s.tried_at, p.name desc`,
          ),
        )
      ).map(({ name }) => name);
    await antivirus.stop();
    const after = await startPortal({ beside: before, environment: { CLAMD_URL: antivirus.url } });
    try {
      expect(await waiting()).toEqual(['paper 6', 'paper 5', 'paper 4', 'paper 3', 'paper 2', 'paper 1']);
      await expect(after.runJob('scan-the-rest')).rejects.toThrow('antivirus');
      expect((await waiting()).slice(0, 3)).toEqual(['paper 3', 'paper 2', 'paper 1']);
      await antivirus.start();
      await after.runJob('scan-the-rest');
      expect(await waiting()).toEqual([]);
    } finally {
      await after.stop();
    }
  });
});
