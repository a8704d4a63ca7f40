import type { Readable } from 'node:stream';
import { fillInstitution } from '../../src/demonstration/index.js';
import { openSession } from '../../src/people/index.js';
import { CheckedStore, Store, type Kept } from '../../src/platform/files/index.js';
import { startPortal, type Portal } from '../support/portal.js';

const REPORT = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 32)]);

describe('on a full disk', () => {
  let portal: Portal;
  let headers: Readonly<Record<string, string>>;
  let report: string;
  const lines: string[] = [];
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', log: (line) => void lines.push(line) });
    const institution = await portal.database.transact(fillInstitution);
    const token = await portal.database.transact((tx) => openSession(tx, institution.people['ines'] ?? ''));
    headers = { Cookie: `aval-session=${token}`, Accept: 'text/html' };
    const opened = await fetch(new URL('/reports', portal.url), {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({
        kind: 'experience',
        enrolment: `${institution.centres.NAN}~${institution.diplomas['DEMO-CA6']}`,
      }),
    });
    report = /^\/reports\/[\w-]+/.exec(opened.headers.get('location') ?? '')?.[0] ?? '';
  });
  afterAll(() => portal.stop());

  it.each(['ENOSPC', 'EDQUOT'])(
    'an upload is told so and what to do, and the log and whoever watches are told too (%s)',
    async (code) => {
      fill(portal, code);
      const form = new FormData();
      form.append('certificate', new Blob([REPORT]), 'certificat.pdf');
      const answer = await fetch(new URL(`${report}/submission/documents?role=certificate`, portal.url), {
        method: 'POST',
        headers,
        body: form,
      });
      const html = await answer.text();
      expect([answer.status, html.includes('Le portail n’a plus de place pour enregistrer')]).toEqual([507, true]);
      expect(html).toContain('réessayez plus tard');
      expect(lines.join('')).toMatch(/"level":"error".*The disk is full/);
      const ready = await fetch(new URL('/health/ready', portal.url));
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'disk-full' }]);
      expect((await fetch(new URL('/health/live', portal.url))).status).toBe(200);
    },
  );
});

/** From now on the disk of this portal takes some bytes and then no more. */
function fill(portal: Portal, code: string): void {
  const store = portal.app.get(Store);
  if (!(store instanceof CheckedStore)) throw new Error('The store is another one.');
  store.kept.put = async (bytes: Readable): Promise<Kept> => {
    for await (const some of bytes) if (some) break;
    throw Object.assign(new Error('write'), { code });
  };
}
