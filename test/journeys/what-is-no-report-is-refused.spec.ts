import path from 'node:path';
import { Store } from '../../src/platform/files/index.js';
import { EICAR, startAntivirus, type Antivirus } from '../support/antivirus.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution } from '../support/institution.js';
import { reportFile, sha256Of } from '../support/gestures.js';
import { fileToSend } from '../support/file-to-send.js';
import { paperHolding } from '../support/paper-holding.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, unsaid } from '../support/visitor.js';

const hostile = (name: string): string => path.resolve(import.meta.dirname, '../data/hostile', name);

describe('W16: what a student sends in the place of a report', () => {
  let antivirus: Antivirus;
  let portal: Portal;
  let draft: Draft;
  beforeAll(async () => {
    antivirus = await startAntivirus();
    portal = await startPortal({ environment: { CLAMD_URL: antivirus.url } });
    draft = await openDraft(portal, await portal.database.transact(createInstitution));
  });
  afterAll(async () => {
    await portal.stop();
    await antivirus.stop();
  });

  const deposit = () => draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' });

  it.each<[string, number, string, () => Promise<string>]>([
    [
      'a program renamed',
      422,
      'n’est pas un PDF',
      () => fileToSend(Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), Buffer.alloc(2000)])),
    ],
    [
      'a PDF that carries a program',
      422,
      'Ce PDF contient des fichiers joints.',
      () => Promise.resolve(hostile('22-embedded-exe.pdf')),
    ],
    [
      'an encrypted PDF',
      422,
      'sa protection interdit de l’imprimer.',
      () => Promise.resolve(hostile('62-encrypted-rc4.pdf')),
    ],
    [
      'a PDF behind a password',
      422,
      'Ce PDF demande un mot de passe.',
      () => Promise.resolve(hostile('60-encrypted-user.pdf')),
    ],
    ['a file of 0 byte', 422, 'Ce fichier est vide.', () => fileToSend(Buffer.alloc(0))],
    [
      'a file over 25 MB',
      413,
      'Ce fichier dépasse 25 Mo.',
      () => fileToSend(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(25_000_001, 1)])),
    ],
  ])('is refused with its reason, and is not kept: %s', async (_what, status, reason, file) => {
    const sent = await file();
    const answer = await draft.send(sent);
    expect([answer.status, unsaid(plain(answer.html), [reason])]).toEqual([status, []]);
    expect(await draft.documents()).toEqual([]);
    expect((await deposit()).status).toBe(422);
  });

  it('is refused with its reason once the antivirus recognised malware in it, and is shown to nobody and never deposited', async () => {
    const infected = await paperHolding(EICAR);
    expect((await draft.send(infected)).status).toBe(303);
    await portal.drainJobs();
    expect(plain((await draft.student.get(`/reports/${draft.reportId}/submission`)).html)).toContain(
      'L’antivirus a reconnu un fichier dangereux',
    );
    expect(await portal.app.get(Store).has(await sha256Of(infected))).toBe(false);
    expect(
      (await draft.student.get(`/reports/${draft.reportId}/documents/${(await draft.documents())[0]?.id}`)).status,
    ).toBe(409);
    const refused = await deposit();
    expect([refused.status, plain(refused.html).includes('« Rapport.pdf » a été refusé')]).toEqual([422, true]);
    const again = await draft.send(infected);
    expect([again.status, plain(again.html).includes('L’antivirus a reconnu un fichier dangereux')]).toEqual([
      422,
      true,
    ]);
  });

  it('is accepted when it is a report, after all these refusals', async () => {
    expect((await draft.send(reportFile('report2.pdf'))).status).toBe(303);
    await portal.drainJobs();
    expect((await deposit()).status).toBe(303);
  });
});
