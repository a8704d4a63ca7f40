import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { PaperChildren } from '../../src/papers/index.js';
import { FOR_JOBS } from '../../src/platform/time-limit/index.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { until } from '../support/until.js';

const REPORT = path.resolve('test/data/reports/report2.pdf');
const ANNEX = path.resolve('test/data/reports/report-short.pdf');
const SMALL = readFileSync(path.resolve('test/data/hostile/00-ok-base14font.pdf'));
const plain = (html: string): string => html.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('when the children that look at files are lost', () => {
  let portal: Portal;
  let institution: Institution;
  let draft: Draft;
  let children: PaperChildren;
  beforeAll(async () => {
    portal = await startPortal({ jobsInside: true });
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
    children = portal.app.get(PaperChildren);
  });
  afterAll(() => portal.stop());

  const page = async (): Promise<string> =>
    plain((await draft.student.get(`/reports/${draft.reportId}/submission`)).html);
  /** Sends this to every child, those to come too, while the work lasts. */
  const whileEachGets = async <T>(
    signal: NodeJS.Signals,
    work: () => Promise<T>,
    those: PaperChildren = children,
  ): Promise<T> => {
    const done = new Set<number>();
    const timer = setInterval(() => {
      for (const pid of those.pids.filter((one) => !done.has(one))) {
        done.add(pid);
        process.kill(pid, signal);
      }
    }, 2);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };

  it('an upload is answered 503 with when to come back, counts in no quota, and the same file sent again is received', async () => {
    const address = `/reports/${draft.reportId}/submission/documents?role=report`;
    const answer = await whileEachGets('SIGKILL', () =>
      draft.fetch(address, { method: 'POST', body: formOf(readFileSync(REPORT)) }),
    );
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(plain(await answer.text())).toContain('le document n’est pas en cause');
    expect(await draft.documents()).toEqual([]);
    expect(await portal.database.read((tx) => tx.rows('select 1 from uploads'))).toEqual([]);
    expect((await draft.send(REPORT)).status).toBe(303);
  });

  it('a reading waits for its next try: the page says that it goes on, the file stays, and it is read in the end', async () => {
    const [document] = await draft.documents();
    const sha256 = document?.sha256 ?? '';
    const place = path.join(portal.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    // A pipe in the place of the bytes: opened on this side once the child reads on the other, in the middle of its
    // question.
    await rename(place, `${place}-aside`);
    execFileSync('mkfifo', [place]);
    const drained = portal.drainJobs().then(
      () => 'done',
      (error: unknown) => error,
    );
    const end = await open(place, 'w');
    for (const pid of children.pids) process.kill(pid, 'SIGTERM');
    expect(await drained).toEqual(new Error('Not now: papers.notNow'));
    await end.close();
    await rename(`${place}-aside`, place);
    expect((await draft.documents()).map(({ reading }) => reading)).toEqual(['pending']);
    expect(await page()).toContain('Vérification en cours');
    // Its delay is over.
    await portal.database.transact((tx) =>
      tx.rows(`update graphile_worker._private_jobs set run_at = now() - interval '1 second' where attempts > 0`),
    );
    await portal.drainJobs();
    expect((await draft.documents()).map(({ reading }) => reading)).toEqual(['read']);
  });

  it('however many files one person sends, another’s is received and read soon, and every page is answered', async () => {
    const busy = await openDraft(portal, { ...institution, student: institution.colleague });
    const own = Math.max(2, availableParallelism()) - 1;
    for (const pid of children.pids) process.kill(pid, 'SIGKILL');
    await until(() => children.pids.length === 0);
    const answers = Array.from({ length: own + 55 }, async (_, index) => {
      const body = formOf(Buffer.concat([SMALL, Buffer.alloc(index + 1, ' ')]));
      const address = `/reports/${busy.reportId}/submission/documents?role=annex`;
      return busy.fetch(address, { method: 'POST', body });
    });
    const first = await whileEachGets('SIGSTOP', () => Promise.race(answers));
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '30']);
    expect(children.pids).toHaveLength(own);
    expect((await draft.send(REPORT, { role: 'annex' })).status).toBe(303);
    expect((await draft.student.get(`/reports/${draft.reportId}/submission`)).status).toBe(200);
    for (const pid of children.pids) process.kill(pid, 'SIGCONT');
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 303 && status !== 503)).toEqual([]);
    expect(statuses.filter((status) => status === 303).length).toBe((await busy.documents()).length);
    const read = (
      await portal.database.read((tx) =>
        tx.rows<{ theirs: boolean }>(
          `select p.received_by = $1 as theirs
             from graphile_worker._private_jobs j
             join papers p on p.id::text = j.payload ->> 'paperId'
            order by j.priority, j.run_at`,
          [institution.student],
        ),
      )
    ).map(({ theirs }) => theirs);
    expect(read.indexOf(true)).toBeLessThanOrEqual(1);
    await portal.drainJobs();
  });

  it('an upload that waits too long for a busy child is answered in time, counts in no quota, and is received the next time', async () => {
    const hurried = await startPortal({ beside: portal, limits: { ...FOR_JOBS, answerMs: 6_000 } });
    const uploads = (): Promise<unknown[]> =>
      portal.database.read((tx) => tx.rows('select id from uploads order by id'));
    try {
      const send = (): Promise<Response> =>
        fetch(new URL(`/reports/${draft.reportId}/submission/documents?role=annex`, hurried.url), {
          method: 'POST',
          body: formOf(Buffer.concat([SMALL, Buffer.from('\n')])),
          redirect: 'manual',
          headers: { Cookie: draft.cookie, Accept: 'text/html' },
        });
      const slow = hurried.app.get(PaperChildren);
      const [before, counted] = [await draft.documents(), await uploads()];
      const answer = await whileEachGets('SIGSTOP', send, slow);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
      expect(plain(await answer.text())).toContain('le document n’est pas en cause');
      expect(await draft.documents()).toEqual(before);
      expect(await uploads()).toEqual(counted);
      for (const pid of slow.pids) process.kill(pid, 'SIGCONT');
      await until(async () => (await send()).status === 303);
    } finally {
      await hurried.stop();
    }
  });

  it('a deposit whose files could not be read is answered 503, and is accepted the next time', async () => {
    expect((await draft.send(ANNEX, { role: 'annex' })).status).toBe(303);
    const deposit = () => draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' });
    const held = await whileEachGets('SIGKILL', deposit);
    expect([held.status, plain(held.html).includes('La vérification de vos fichiers est en cours')]).toEqual([
      422,
      true,
    ]);
    expect((await deposit()).status).toBe(303);
    await portal.drainJobs();
  });
});

function formOf(bytes: Buffer): FormData {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'Rapport.pdf');
  return form;
}
