import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { migrateAll } from '../../src/migrate-all.js';
import { Papers } from '../../src/papers/index.js';
import { Quarantine, Store } from '../../src/platform/files/index.js';
import { migrateJobs } from '../../src/platform/jobs/index.js';
import { idIn } from '../support/before-the-jury.js';
import { cloneDatabase } from '../support/database.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn } from '../support/visitor.js';
import { stepsBefore } from '../support/steps-before.js';

const REPORT = path.resolve('test/data/reports/report2.pdf');
const A_DAY = 86_400_000;
const plain = (html: string): string => html.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('a file that was refused when it was read', () => {
  let portal: Portal;
  let institution: Institution;
  let draft: Draft;
  beforeAll(async () => {
    portal = await startPortal();
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
    await draft.send(REPORT);
  });
  afterAll(() => portal.stop());

  const document = async () => {
    const [found] = await draft.documents();
    if (!found) throw new Error('No document.');
    return found;
  };
  const places = async (): Promise<readonly boolean[]> => {
    const { sha256 } = await document();
    return [await portal.app.get(Store).has(sha256), await portal.app.get(Quarantine).has(sha256)];
  };
  /** As a lost child left it. */
  const refuseIt = async (): Promise<void> => {
    const { paperId } = await document();
    await portal.database.transact((tx) =>
      tx.rows(`update paper_readings set done_at = $2, fault = 'TOO_COMPLEX' where paper_id = $1`, [paperId, tx.now]),
    );
    await portal.app.get(Papers).sweep(new Date(Date.now() + 2 * A_DAY), new Date(0));
  };
  const readAnew = async () => `/reports/${draft.reportId}/submission/documents/${(await document()).id}/read-anew`;
  const page = async (): Promise<string> =>
    plain((await draft.student.get(`/reports/${draft.reportId}/submission`)).html);

  it('is put aside and served to nobody; its author reads why, and how to have it read anew', async () => {
    await refuseIt();
    expect(await places()).toEqual([false, true]);
    expect((await draft.fetch(`/reports/${draft.reportId}/documents/${(await document()).id}`)).status).toBe(404);
    expect(await page()).toMatch(/Ce PDF est trop complexe[^]*Faire relire ce fichier/);
  });

  it('is read anew for its author; the first verdict is kept, with who asked, and the file is then like any other', async () => {
    const { status, location } = await draft.student.post(await readAnew());
    expect([status, location]).toEqual([303, `/reports/${draft.reportId}/submission`]);
    expect([(await document()).reading, await page()]).toEqual([
      'pending',
      expect.stringContaining('Vérification en cours') as string,
    ]);
    await portal.drainJobs();
    expect((await document()).reading).toBe('read');
    expect((await draft.fetch(`/reports/${draft.reportId}/documents/${(await document()).id}`)).status).toBe(200);
    const asked = await portal.database.read((tx) => tx.rows('select fault, asked_by from paper_rereadings'));
    expect(asked).toEqual([{ fault: 'TOO_COMPLEX', asked_by: institution.student }]);
  });

  it('is not read anew when it was not refused, and its verdict cannot be rewritten', async () => {
    expect((await draft.student.post(await readAnew())).status).toBe(303);
    expect((await document()).reading).toBe('read');
    const rewriting = portal.database.transact((tx) => tx.rows('update paper_readings set done_at = null'));
    await expect(rewriting).rejects.toThrow('what was found of a paper stays written');
  });

  it('of an internship is named with its fault like that of a report, and read anew for its student', async () => {
    const enrolment = `${institution.centre}~${institution.diploma}`;
    const opened = await draft.student.post('/internships', { enrolment, status: 'CONTINUING' });
    const at = `/internships/${idIn(opened.location)}/documents`;
    const form = new FormData();
    form.append('role', 'other');
    form.append('file', new Blob([readFileSync(REPORT)], { type: 'application/pdf' }), 'Missions.pdf');
    expect((await draft.fetch(at, { method: 'POST', body: form })).status).toBe(303);
    const shown = async (): Promise<string> => plain((await draft.student.get(at)).html);
    expect(await shown()).toContain('Vérification en cours');
    await portal.database.transact((tx) =>
      tx.rows(`update paper_readings set done_at = $1, fault = 'TOO_COMPLEX' where done_at is null`, [tx.now]),
    );
    expect(await shown()).toMatch(/Missions\.pdf[^]*Ce PDF est trop complexe[^]*Faire relire ce fichier/);
    const action = /action="([^"]*read-anew)"/.exec(await shown())?.[1] ?? '';
    expect(await draft.student.post(action)).toMatchObject({ status: 303, location: at });
    await portal.drainJobs();
    expect(await shown()).not.toMatch(/Ce PDF est trop complexe|Vérification en cours/);
  });

  it('is read anew for the registry too, and for nobody else; once its days are over its bytes are gone, and the answer says so', async () => {
    const other = await openDraft(portal, { ...institution, student: institution.colleague });
    expect((await other.send(path.resolve('test/data/reports/report-short.pdf'))).status).toBe(303);
    const [theirs] = await other.documents();
    await portal.database.transact((tx) =>
      tx.rows(`update paper_readings set done_at = $2, fault = 'TOO_COMPLEX' where paper_id = $1`, [
        theirs?.paperId,
        tx.now,
      ]),
    );
    const address = `/reports/${other.reportId}/submission/documents/${theirs?.id}/read-anew`;
    expect((await draft.student.post(address)).status).toBe(404);
    const registry = await signedIn(portal, institution.registry);
    expect((await registry.post(address)).status).toBe(303);
    expect((await other.documents())[0]?.reading).toBe('pending');
    await portal.database.transact((tx) =>
      tx.rows(`update paper_readings set done_at = $2, fault = 'TOO_COMPLEX' where paper_id = $1`, [
        theirs?.paperId,
        tx.now,
      ]),
    );
    portal.clock.set(new Date(Date.now() + 2 * A_DAY));
    await portal.runJob('sweep-orphans');
    expect(await portal.app.get(Quarantine).has(theirs?.sha256 ?? '')).toBe(true);
    portal.clock.advance({ days: 31 });
    await portal.runJob('sweep-orphans');
    expect(await portal.app.get(Quarantine).has(theirs?.sha256 ?? '')).toBe(false);
    const gone = await (await signedIn(portal, institution.registry)).post(address);
    expect([gone.status, plain(gone.html).includes('Ce fichier refusé n’est plus gardé')]).toEqual([409, true]);
    expect((await other.documents())[0]?.reading).toBe('refused');
  });
});

describe('files that an earlier version refused because their child was lost', () => {
  it('are read anew when the portal is upgraded, if their bytes remain', async () => {
    const old = await cloneDatabase('postgres:///template0');
    const before = await new DataSource({
      type: 'postgres',
      url: old.administratorUrl,
      installExtensions: false,
      migrations: stepsBefore(24),
    }).initialize();
    await before.runMigrations({ transaction: 'each' });
    await migrateJobs(old.administratorUrl);
    const hashes = [createHash('sha256').update(readFileSync(REPORT)).digest('hex'), 'b'.repeat(64)];
    await before.query(`
      with ines as (insert into people (email, name, created_at) values ('ines@aval.example', 'Inès', now())
          returning id),
           sent as (insert into papers (sha256, bytes, name, made_by, received_by, received_at, verdict)
             select unnest(array['${hashes.join(`','`)}']), 10, 'Rapport', 'person', id, now(), 'accepted' from ines
             returning id)
      insert into paper_readings (paper_id, asked_at, done_at, fault)
      select id, now(), now(), 'TOO_COMPLEX'
        from sent`);
    await before.destroy();
    await migrateAll(old.administratorUrl);
    const portal = await startPortal({ cloneOf: old.administratorUrl });
    try {
      await portal.app.get(Store).put(createReadStream(REPORT), 30_000_000);
      await portal.drainJobs();
      const found = await portal.database.read((tx) =>
        tx.rows(
          `select p.sha256, r.fault, r.words > 0 as read
             from papers p
             join paper_readings r on r.paper_id = p.id
            order by r.fault nulls first`,
        ),
      );
      expect(found).toEqual([
        { sha256: hashes[0], fault: null, read: true },
        { sha256: hashes[1], fault: 'TOO_COMPLEX', read: null },
      ]);
    } finally {
      await portal.stop();
      await old.dispose();
    }
  });
});
