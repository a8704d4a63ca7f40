import path from 'node:path';
import { Quarantine, Store } from '../../src/platform/files/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { EICAR, startAntivirus, type Antivirus } from '../support/antivirus.js';
import { openDraft, type Draft } from '../support/draft.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { paperHolding } from '../support/paper-holding.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, signedIn, type Visitor } from '../support/visitor.js';

const REPORT = path.resolve('test/data/reports/report2.pdf');

interface ScanRow {
  readonly verdict: string | null;
  readonly scanner: string | null;
  readonly signature: string | null;
  readonly answered: boolean;
}

describe('what a student sends, where there is an antivirus', () => {
  let antivirus: Antivirus;
  let portal: Portal;
  let institution: Institution;
  let draft: Draft;
  let registry: Visitor;
  beforeAll(async () => {
    antivirus = await startAntivirus();
    portal = await startPortal({ environment: { CLAMD_URL: antivirus.url } });
    institution = await portal.database.transact(createInstitution);
    draft = await openDraft(portal, institution);
    registry = await signedIn(portal, institution.registry);
  });
  afterAll(async () => {
    await portal.stop();
    await antivirus.stop();
  });

  const page = async (): Promise<string> =>
    plain((await draft.student.get(`/reports/${draft.reportId}/submission`)).html);
  const deposit = () => draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' });
  const report = async () => {
    const found = (await draft.documents()).find(({ role }) => role === 'report');
    if (!found) throw new Error('No report.');
    return found;
  };
  const open = async (who: Visitor) => who.get(`/reports/${draft.reportId}/documents/${(await report()).id}`);
  const scanOf = async (sha256: string): Promise<ScanRow | undefined> =>
    portal.database.read((tx) =>
      tx.row<ScanRow>(
        'select verdict, scanner, signature, answered_at is not null as answered from scans where sha256 = $1',
        [sha256],
      ),
    );

  it('is opened by its author only while the antivirus is down; the deposit is refused for the time, and nothing is lost', async () => {
    await antivirus.stop();
    expect((await draft.send(REPORT)).status).toBe(303);
    await expect(portal.drainJobs()).rejects.toThrow('antivirus');
    const html = await page();
    expect(html).toContain('En attente de la vérification par l’antivirus. Le fichier est bien reçu');
    expect(html).toMatch(/data-completes="unscanned"/);
    expect(html).not.toContain('Vérifié par l’antivirus');
    expect((await open(draft.student)).status).toBe(200);
    const refused = await open(registry);
    expect([refused.status, plain(refused.html).includes('Ce fichier attend d’être vérifié par l’antivirus')]).toEqual([
      409,
      true,
    ]);
    const held = await deposit();
    expect([held.status, plain(held.html).includes('Vos fichiers attendent d’être vérifiés par l’antivirus')]).toEqual([
      422,
      true,
    ]);
    expect(await scanOf((await report()).sha256)).toEqual({
      verdict: null,
      scanner: null,
      signature: null,
      answered: false,
    });
  });

  it('is scanned once the antivirus answers: others may then open it, and the answer is kept with its date and version', async () => {
    await antivirus.start();
    expect((await open(registry)).status).toBe(200);
    expect(await scanOf((await report()).sha256)).toEqual({
      verdict: 'clean',
      scanner: antivirus.version,
      signature: null,
      answered: true,
    });
    const html = await page();
    expect(html).toContain('Vérifié par l’antivirus.');
    expect(html).not.toContain('data-completes');
  });

  it('is shown to nobody once malware was found in it: it is put aside, the page says what to do, and the deposit is refused', async () => {
    const infected = await paperHolding(EICAR);
    expect((await draft.send(infected)).status).toBe(303);
    const { sha256, paperId } = await report();
    await portal.drainJobs();
    expect(await scanOf(sha256)).toEqual({
      verdict: 'infected',
      scanner: antivirus.version,
      signature: 'Aval.Eicar.UNOFFICIAL',
      answered: true,
    });
    expect(await page()).toContain('n’entre dans aucun dossier. L’antivirus a reconnu un fichier dangereux.');
    expect([await portal.app.get(Store).has(sha256), await portal.app.get(Quarantine).has(sha256)]).toEqual([
      false,
      true,
    ]);
    for (const who of [draft.student, registry]) expect((await open(who)).status).toBe(409);
    const refused = await deposit();
    expect([refused.status, plain(refused.html).includes('« Rapport.pdf » a été refusé')]).toEqual([422, true]);
    const again = await draft.send(infected);
    expect([again.status, plain(again.html).includes('L’antivirus a reconnu un fichier dangereux')]).toEqual([
      422,
      true,
    ]);
    expect(await portal.app.get(Store).has(sha256)).toBe(false);
    // Nor by any other way.
    await expect(
      portal.database.transact((tx) =>
        tx.rows(`update scans set verdict = 'clean', signature = null where sha256 = $1`, [sha256]),
      ),
    ).rejects.toThrow('stays said');
    await expect(asOwnerOf(portal, (tx) => tx.rows('delete from scans where sha256 = $1', [sha256]))).rejects.toThrow(
      'stays said',
    );
    await expect(asOwnerOf(portal, (tx) => tx.rows('truncate scans cascade'))).rejects.toThrow('aval');
    await expect(
      portal.database.transact((tx) =>
        tx.rows('insert into paper_sources (paper_id, sha256) values ($1, $2)', [paperId, sha256]),
      ),
    ).rejects.toThrow('bound into nothing');
    await expect(
      asOwnerOf(portal, async (tx) => {
        await tx.rows('alter table paper_readings disable trigger paper_readings_stay');
        await tx.rows('update paper_readings set done_at = now() where paper_id = $1', [paperId]);
        await tx.rows(
          `update declarations
              set frozen_at = now(), sha256 = repeat('d', 64)
            where id = (select declaration_id from report_versions where report_id = $1)`,
          [draft.reportId],
        );
        await tx.rows(
          `update report_versions
              set frozen_at = now(), certified_at = now(), sha256 = repeat('e', 64)
            where report_id = $1`,
          [draft.reportId],
        );
      }),
    ).rejects.toThrow('a version is not frozen with what the antivirus recognised');
  });

  it.each([
    [
      'larger than it looks at',
      () => {
        antivirus.streamMaxLength = 50_000;
      },
    ],
    [
      'told by it to be beyond its limits',
      () => {
        antivirus.mood = { says: 'stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND' };
      },
    ],
  ])(
    'and that is %s was not scanned: it is held back with a sentence, and never said to be clean',
    async (_what, limit) => {
      limit();
      await draft.send(await paperHolding('a large report', 60_000));
      await portal.drainJobs();
      expect((await scanOf((await report()).sha256))?.verdict).toBe('beyond-limits');
      const html = await page();
      expect(html).toContain('L’antivirus n’a pas pu examiner ce fichier en entier. Réduisez');
      expect(html).not.toContain('Vérifié par l’antivirus');
      expect([(await open(draft.student)).status, (await open(registry)).status]).toEqual([200, 409]);
      const held = await deposit();
      expect([
        held.status,
        plain(held.html).includes('n’a pas pu examiner en entier le fichier « Rapport.pdf »'),
      ]).toEqual([422, true]);
      Object.assign(antivirus, { streamMaxLength: 100_000_000, mood: 'sound' });
    },
  );

  it.each([
    ['breaks off', 'breaks off' as const],
    ['says something else than a verdict', { says: 'stream: Time limit reached ERROR' }],
  ])('waits when it %s', async (_what, mood) => {
    antivirus.mood = mood;
    await draft.send(await paperHolding('a report'));
    await expect(portal.drainJobs()).rejects.toThrow('antivirus');
    expect((await scanOf((await report()).sha256))?.verdict).toBeNull();
    expect((await open(registry)).status).toBe(409);
    antivirus.mood = 'sound';
  });

  it('is deposited once it is clean, scanned by the deposit itself if need be', async () => {
    await draft.send(REPORT, { role: 'annex' });
    await draft.send(await paperHolding('the last report'));
    expect((await draft.documents()).map(({ scan }) => scan)).toEqual([null, 'clean']);
    const { status, location } = await deposit();
    expect([status, location]).toEqual([303, `/reports/${draft.reportId}`]);
    expect((await draft.documents()).map(({ scan }) => scan)).toEqual(['clean', 'clean']);
    await portal.drainJobs();
  });

  it('is shown to nobody any more, and kept, when newer definitions find malware in it after the deposit', async () => {
    const { sha256 } = await report();
    await portal.database.transact((tx) =>
      tx.rows(`update scans set verdict = 'infected', signature = 'Later.Definitions' where sha256 = $1`, [sha256]),
    );
    for (const who of [draft.student, registry]) {
      const answer = await open(who);
      expect([answer.status, plain(answer.html).includes('il n’est montré à personne')]).toEqual([409, true]);
    }
    expect(plain((await registry.get(`/reports/${draft.reportId}`)).html)).toContain(
      'non montré : l’antivirus y a reconnu un fichier dangereux',
    );
    await portal.runJob('sweep-orphans');
    expect(await portal.app.get(Store).has(sha256)).toBe(true);
  });
});
