import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { sweepOrphans, verifyFiles } from '../../src/papers/index.js';
import { Quarantine, Store } from '../../src/platform/files/index.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startS3, type S3Server } from '../support/s3-server.js';

const REPORT = path.resolve('test/data/reports/report-short.pdf');

describe('papers kept as S3 objects', () => {
  let server: S3Server;
  let portal: Portal;
  let draft: Draft;
  let address: string;
  let bytes: Buffer;
  beforeAll(async () => {
    server = await startS3();
    portal = await startPortal({ environment: server.environment });
    draft = await openDraft(portal, await portal.database.transact(createInstitution));
    bytes = await readFile(REPORT);
    await draft.send(REPORT);
    const [document] = await draft.documents();
    address = `/reports/${draft.reportId}/documents/${document?.id}`;
  });
  afterAll(async () => {
    await portal.stop();
    await server.stop();
  });

  it('are received, inspected and read, and nothing of them stays on this machine', async () => {
    await portal.drainJobs();
    expect(await draft.documents()).toMatchObject([{ role: 'report', pages: 7, reading: 'read' }]);
    expect(await readdir(path.join(portal.dataDir, 'on-the-way'))).toEqual([]);
    expect(await readdir(portal.dataDir)).not.toContain('files');
  });

  it('are served whole and in part, and as 304 to a browser that has them', async () => {
    const whole = await draft.fetch(address);
    expect(
      createHash('sha256')
        .update(Buffer.from(await whole.arrayBuffer()))
        .digest('hex'),
    ).toBe(createHash('sha256').update(bytes).digest('hex'));
    const part = await draft.fetch(address, { headers: { Range: 'bytes=100-199' } });
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, bytes.subarray(100, 200)]);
    const head = await draft.fetch(address, { method: 'HEAD', headers: { Range: 'bytes=100-199' } });
    expect([head.status, head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual([
      200,
      String(bytes.length),
      'bytes',
    ]);
    expect((await draft.fetch(address, { headers: { 'If-None-Match': whole.headers.get('etag') ?? '' } })).status).toBe(
      304,
    );
  });

  it('are an outage, and no loss, while their server is away', async () => {
    await server.close();
    expect((await draft.fetch(address)).status).toBe(503);
    expect((await draft.send(REPORT, { role: 'annex' })).status).toBe(503);
    await server.open();
    expect((await draft.fetch(address)).status).toBe(200);
    expect(await draft.documents()).toHaveLength(1);
  });

  it('are not removed by the sweep, which removes what no row has named for a day', async () => {
    const [store, quarantine] = [portal.app.get(Store), portal.app.get(Quarantine)];
    const places = { database: portal.database, store, quarantine };
    const orphan = await store.put(Readable.from([Buffer.from('named by nobody')]), 100);
    await sweepOrphans(places, new Date());
    expect(await store.has(orphan.sha256)).toBe(true);
    await sweepOrphans(places, new Date(Date.now() + 2 * 86_400_000));
    expect([await store.has(orphan.sha256), (await draft.fetch(address)).status]).toEqual([false, 200]);
  });

  it('are found altered by whoever reads them all again', async () => {
    const lines: string[] = [];
    expect(await verifyFiles(portal.database, portal.app.get(Store), (line) => lines.push(line))).toEqual({
      read: 1,
      wrong: 0,
    });
    const [object] = await objectsIn(server.folder);
    await writeFile(object ?? '', bytes.subarray(0, bytes.length - 1));
    expect(await verifyFiles(portal.database, portal.app.get(Store), (line) => lines.push(line))).toEqual({
      read: 1,
      wrong: 1,
    });
    expect(lines).toEqual([expect.stringContaining('Altered:')]);
    // A portal that starts afterwards gives nothing of it.
    const later = await startPortal({ beside: portal, environment: server.environment });
    expect((await fetch(new URL(address, later.url), { headers: { Cookie: draft.cookie } })).status).toBe(500);
    await later.stop();
  });
});

/** The files in which the server keeps what objects hold. */
async function objectsIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && entry.name.endsWith('_object') && /^[0-9a-f]{64}/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
