import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makePersonalToken } from '../../src/people/data/sessions.store.js';
import { EICAR, startAntivirus, type Antivirus } from '../support/antivirus.js';
import { createInstitution } from '../support/institution.js';
import { paperHolding } from '../support/paper-holding.js';
import { startPortal, type Portal } from '../support/portal.js';

const REPORT = path.resolve('test/data/reports/report2.pdf');

describe('an inspection, where there is an antivirus', () => {
  let antivirus: Antivirus;
  let portal: Portal;
  let bearer: string;
  beforeAll(async () => {
    antivirus = await startAntivirus();
    portal = await startPortal({ environment: { CLAMD_URL: antivirus.url } });
    bearer = await portal.database.transact(async (tx) => makePersonalToken(tx, (await createInstitution(tx)).student));
  });
  afterAll(async () => {
    await portal.stop();
    await antivirus.stop();
  });
  const inspect = async (
    file: string,
  ): Promise<{ status: number; again: string | null; said: Readonly<Record<string, unknown>> }> => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await readFile(file))]), 'x.pdf');
    const answer = await fetch(new URL('/api/v1/inspections', portal.url), {
      method: 'POST',
      body: form,
      headers: { Authorization: `Bearer ${bearer}` },
    });
    return {
      status: answer.status,
      again: answer.headers.get('retry-after'),
      said: (await answer.json()) as Readonly<Record<string, unknown>>,
    };
  };

  it('says which malware it found, accepts what is clean, and keeps neither', async () => {
    expect(await inspect(await paperHolding(EICAR))).toMatchObject({
      status: 200,
      said: { verdict: 'refused', errors: [{ code: 'VIRUS' }] },
    });
    expect(await inspect(REPORT)).toMatchObject({ status: 200, said: { verdict: 'accepted', errors: [] } });
    expect(await portal.database.read((tx) => tx.rows('select 1 from scans'))).toEqual([]);
  });

  it('accepts nothing that was not scanned: what is too large to scan is refused, and no answer is an outage', async () => {
    antivirus.streamMaxLength = 1000;
    expect(await inspect(REPORT)).toMatchObject({
      status: 200,
      said: { verdict: 'refused', errors: [{ code: 'NOT_SCANNED' }] },
    });
    antivirus.streamMaxLength = 100_000_000;
    antivirus.mood = { says: 'stream: Time limit reached ERROR' };
    expect(await inspect(REPORT)).toMatchObject({ status: 503, again: '60', said: { code: 'papers.antivirusSilent' } });
    await antivirus.stop();
    expect(await inspect(REPORT)).toMatchObject({ status: 503, again: '60', said: { code: 'papers.antivirusSilent' } });
  });
});
