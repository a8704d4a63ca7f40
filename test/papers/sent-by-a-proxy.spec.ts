import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSession } from '../../src/people/index.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

const REPORT = path.resolve('test/data/reports/report-short.pdf');

describe('papers that a proxy sends by itself', () => {
  let portal: Portal;
  let institution: Institution;
  let draft: Draft;
  let address: string;
  beforeAll(async () => {
    portal = await startPortal({ environment: { ACCEL_PREFIX: '/files/' } });
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
    await draft.send(REPORT);
    const [document] = await draft.documents();
    address = `/reports/${draft.reportId}/documents/${document?.id}`;
  });
  afterAll(() => portal.stop());

  /** Where the proxy is sent to, on the disk. */
  const placeIn = (answer: Response): string => path.join(portal.dataDir, answer.headers.get('x-accel-redirect') ?? '');

  it('are answered with the header that names them, all their other headers, and no bytes', async () => {
    const answer = await draft.fetch(address, { headers: { Range: 'bytes=0-9' } });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(await readFile(placeIn(answer))).toEqual(await readFile(REPORT));
    const [document] = await draft.documents();
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      etag: `"${document?.sha256}"`,
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('filename="report-short.pdf"') as unknown,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/sandbox|frame-ancestors 'self'/) as unknown,
    });
  });
  it('are answered 304 to a browser that has them', async () => {
    const first = await draft.fetch(address);
    const again = await draft.fetch(address, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect([again.status, again.headers.get('x-accel-redirect')]).toEqual([304, null]);
  });
  it('are not named to somebody who may not read them', async () => {
    const session = await portal.database.transact((tx) => openSession(tx, institution.stranger));
    for (const [cookie, status] of [
      ['', 303],
      [`aval-session=${session}`, 404],
    ] as const) {
      const answer = await fetch(new URL(address, portal.url), {
        redirect: 'manual',
        headers: { Cookie: cookie, Accept: 'text/html' },
      });
      expect([answer.status, answer.headers.get('x-accel-redirect')]).toEqual([status, null]);
    }
  });
  it('are compared with their hash first: an altered one is not named', async () => {
    await writeFile(placeIn(await draft.fetch(address)), 'rot');
    const later = await startPortal({ beside: portal, environment: { ACCEL_PREFIX: '/files/' } });
    const answer = await fetch(new URL(address, later.url), { headers: { Cookie: draft.cookie } });
    expect([answer.status, answer.headers.get('x-accel-redirect')]).toEqual([500, null]);
    await later.stop();
  });
});
