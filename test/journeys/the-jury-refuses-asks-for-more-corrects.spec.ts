import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { findReport, openSuccessor } from '../../src/reports/index.js';
import { Store } from '../../src/platform/files/index.js';
import { complaints, seen } from '../support/ink.js';
import { act, idIn, lettersOf, signCorrection, statesOf } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { reportFile } from '../support/gestures.js';
import type { Answered, Visitor } from '../support/visitor.js';

const here = openDeciding();
const { at, decided } = here;

/** The student opens the letter that notifies the decision. */
async function openDecision(): Promise<void> {
  const { html } = await here.all.student.get('/letters');
  const letter = /href="(\/letters\/[0-9a-f-]+)"[^>]*>[^<]*décision du jury national/.exec(html)?.[1];
  expect((await here.all.student.get(letter ?? '')).html).toContain('Voies et délais de recours');
}

const minutesOf = (sessionId: string): Promise<{ number: string; sha256: string }[]> =>
  here.portal.database.read((tx) =>
    tx.rows('select number, sha256 from minutes where session_id = $1 order by signed_at, number', [sessionId]),
  );
const numberOf = async (sessionId: string): Promise<string> =>
  (
    await here.portal.database.read((tx) =>
      tx.row<{ number: string }>('select number from jury_sessions where id = $1', [sessionId]),
    )
  )?.number ?? '';

const REFUSAL = { sense: 'UNFAVOURABLE', ownText: 'L’expérience présentée est hors de la spécialité.' };

describe('a refusal', () => {
  it('W09: against a favourable proposal has the jury’s own reasons, and is notified with its remedies', async () => {
    const { reportId, requestId } = await decided(REFUSAL);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    const [letter] = (await lettersOf(here.portal, here.institution.student)).filter((text) =>
      text.includes('décision du jury'),
    );
    expect(letter).toContain('hors de la spécialité');
    expect(letter).toContain('dans les deux mois');
    expect(letter).toContain('tribunal administratif');
    const file = await here.all.student.get(`/reports/${reportId}`);
    expect(file.html).toContain('Voies et délais de recours');
    expect(file.html).toContain('Déposer un recours');
  });

  it('opens a successor that names the file it follows, once', async () => {
    const { reportId } = await decided(REFUSAL);
    const opened = await act(here.portal, here.institution.student, async (tx, actor) => {
      const report = await findReport(tx, actor, reportId);
      return report ? openSuccessor(tx, actor, report) : '';
    });
    const page = await here.all.student.get(`/reports/${opened}`);
    expect(page.html).toContain('Fait suite au dossier');
    expect(page.html).toContain('Galibier-Nord');
    expect((await here.all.student.post(`/reports/${reportId}/successor`)).status).toBe(409);
  });

  it('may be appealed once, by its student only, within two months of the day its letter was opened', async () => {
    const { reportId } = await decided(REFUSAL);
    await here.portal.drainJobs();
    const address = `/appeals/new/${reportId}`;
    expect((await here.all.registry.post(address, { grounds: 'Non.' })).status).toBe(404);
    expect((await here.all.student.post(address, { grounds: ' ' })).status).toBe(422);
    // W39: a letter that was only sent starts nothing.
    expect((await here.all.student.get(address)).html).not.toContain('jusqu’au');
    await openDecision();
    expect((await here.all.student.get(address)).html).toContain('jusqu’au 25 janvier 2027');
    await at('2027-01-25T09:00:00Z');
    await openDecision();
    expect((await here.all.student.get(address)).html).toContain('jusqu’au 25 janvier 2027');
    expect((await here.all.student.post(address, { grounds: 'Une erreur de fait.' })).status).toBe(303);
    expect((await here.all.student.post(address, { grounds: 'Encore.' })).status).toBe(409);
    expect((await lettersOf(here.portal, here.institution.appeals)).join()).toContain('vous n’avez pas pris part');
    expect((await lettersOf(here.portal, here.institution.president)).join()).toContain('votre avis écrit');
    const [receipt] = await lettersOf(here.portal, here.institution.student);
    expect(receipt).toContain('a été reçu le 25 janvier 2027 par le service des recours');
    expect(receipt).toContain('Sans réponse le 25 mars 2027, il sera réputé rejeté');
    expect(receipt).toContain('tribunal administratif jusqu’au 26 mai 2027');
    expect(receipt).toContain('Voies et délais de recours');
    expect(receipt).not.toContain('dernier jour du délai');
  });

  it('is received by its student who reads it with its remedies on the page of the file, and by nobody else who does (W38)', async () => {
    const { reportId } = await decided(REFUSAL);
    await here.portal.drainJobs();
    const [page, address] = [`/reports/${reportId}`, `/appeals/new/${reportId}`];
    for (const other of [here.all.registry, here.all.secretary]) await other.get(page);
    expect((await here.all.student.get(address)).html).not.toContain('jusqu’au');
    expect((await here.all.student.get(page)).html).toContain('Voies et délais de recours');
    await at('2026-12-01T09:00:00Z');
    await here.all.student.get(page);
    expect((await here.all.student.get(address)).html).toContain('jusqu’au 25 janvier 2027');
  });

  it('is received by the presentation of a registered letter, which the registry proves and never moves to an earlier day', async () => {
    const { reportId } = await decided(REFUSAL);
    await here.portal.drainJobs();
    await at('2026-12-20T09:00:00Z');
    const { registry, student, secretary } = here.all;
    const link =
      /href="(\/letters\/[^"]+\/presentation)"/.exec((await registry.get(`/reports/${reportId}`)).html)?.[1] ?? '';
    const record = async (who: Visitor, over: Readonly<Record<string, string>>, isProven = true): Promise<Answered> => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ number: '1A 204 663 1', outcome: 'unclaimed', ...over }))
        form.append(name, value);
      const bytes = await readFile(reportFile('report-short.pdf'));
      if (isProven) form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'avis.pdf');
      return who.upload(link, form);
    };
    const on = (day: string) => ({ 'presentedOn.day': day, 'presentedOn.month': '12', 'presentedOn.year': '2026' });
    expect((await record(student, on('4'))).status).toBe(403);
    expect((await secretary.get(link)).status).toBe(404);
    expect((await record(registry, on('4'), false)).status).toBe(422);
    expect((await record(registry, on('24'))).html).toContain('au plus tard aujourd’hui');
    expect((await record(registry, on('4'))).status).toBe(303);
    const address = `/appeals/new/${reportId}`;
    expect((await student.get(address)).html).toContain('jusqu’au 5 février 2027');
    expect((await record(registry, { ...on('3'), reason: 'Le 3.' })).html).toContain('elle prendrait des jours');
    expect((await record(registry, { ...on('7'), reason: ' ' })).status).toBe(422);
    expect((await record(registry, { ...on('7'), reason: 'Le 7 sur l’avis.' })).status).toBe(303);
    expect((await student.get(address)).html).toContain('jusqu’au 8 février 2027');
    expect((await lettersOf(here.portal, here.institution.student)).join()).toContain('Le 7 sur l’avis.');
    const shown = await student.get(link);
    expect(shown.html).toContain('Revenue, non réclamée');
    expect(shown.html).not.toContain('<form action="/letters');
    const proof = /href="(\/letters\/[^"]+\/presentation\/[^"]+)"/.exec(shown.html)?.[1] ?? '';
    expect([(await student.get(proof)).status, (await secretary.get(proof)).status]).toEqual([200, 404]);
    await openDecision();
    expect((await student.get(address)).html).toContain('jusqu’au 8 février 2027');
  });

  it('is received late too, and the receipt says what a late appeal no longer keeps', async () => {
    const { reportId } = await decided(REFUSAL);
    await here.portal.drainJobs();
    await openDecision();
    await at('2027-01-26T09:00:00Z');
    const address = `/appeals/new/${reportId}`;
    expect((await here.all.student.get(address)).html).toContain('Le délai de deux mois est passé');
    const filed = await here.all.student.post(address, { grounds: 'Une erreur de fait.' });
    expect((await here.all.appeals.get(filed.location ?? '')).html).toContain('25 janvier 2027 · reçu après ce délai');
    const [receipt] = await lettersOf(here.portal, here.institution.student);
    expect(receipt).toContain('déposé après le 25 janvier 2027, dernier jour du délai');
  });

  it('whose appeal is upheld stands until a jury sits anew: corrective minutes do not turn it (W22)', async () => {
    const { reportId, requestId, item } = await decided(REFUSAL);
    const filed = await here.all.student.post(`/appeals/new/${reportId}`, {
      grounds: 'Le certificat de 2022 n’a pas été lu.',
    });
    const appeal = idIn(filed.location);
    for (const nobody of [here.all.student, here.all.secretary, here.all.president])
      expect((await nobody.post(`/appeals/${appeal}/moves/examine`)).status).toBe(403);
    await here.all.appeals.post(`/appeals/${appeal}/moves/examine`);
    await here.all.president.post(`/appeals/${appeal}/advice`, { words: 'Le certificat n’était pas au dossier.' });
    expect((await here.all.appeals.post(`/appeals/${appeal}/moves/uphold`, { reason: '' })).status).toBe(422);
    expect((await here.all.appeals.post(`/appeals/${appeal}/moves/uphold`, { reason: 'Erreur de fait.' })).status).toBe(
      303,
    );
    const upheld = await here.all.appeals.get(`/appeals/${appeal}`);
    expect(upheld.html).toContain('attend une nouvelle délibération du jury');
    expect(upheld.html).not.toContain('/correction');
    for (const turned of [
      { sense: 'FAVOURABLE', ownText: 'Le certificat atteste deux ans de conception.' },
      { sense: 'MORE', ownText: 'Les dates.', moreDueOn: '2027-01-01' },
    ]) {
      const { status, html } = await here.all.secretary.post(`/jury/files/${item}/correction`, turned);
      expect(status).toBe(422);
      expect(html).toContain('seule une nouvelle délibération du jury peut le changer');
      expect(html).toContain(turned.ownText);
    }
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
  });
});

describe('the ten-thousandth session of a year', () => {
  it('gives its number whole to its minutes, and to those that correct them', async () => {
    await here.portal.database.transact((tx) =>
      tx.rows(
        `insert into counters (kind, year, last)
           values ('session', 2026, 9999)
          on conflict (kind, year) do update
            set last = 9999`,
      ),
    );
    const { sessionId, item } = await decided(REFUSAL);
    await here.all.secretary.post(`/jury/files/${item}/correction`, {
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience présentée relève d’une autre spécialité.',
    });
    expect((await signCorrection(here.all, sessionId, 'Une coquille.')).status).toBe(303);
    const signed = await minutesOf(sessionId);
    expect(signed.map(({ number }) => number)).toEqual(['PV-S2026-10000', 'PV-S2026-10000-R1']);
    for (const { number, sha256 } of signed) {
      const pages = await seen(await buffer(await here.portal.app.get<Store>(Store).open(sha256)));
      expect(complaints(pages)).toEqual([]);
      expect(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')).toContain(number);
    }
  });
});

describe('a correction of words', () => {
  it('W15: minutes that are signed are not edited for a typo; corrective minutes say it better, and the student gets a letter', async () => {
    const { reportId, requestId, sessionId, item } = await decided(REFUSAL);
    const number = await numberOf(sessionId);
    const minutes = async (): Promise<string[]> => (await minutesOf(sessionId)).map((one) => one.number);
    for (const [edit, fields] of [
      [`/jury/files/${item}/decision`, { ...REFUSAL, revision: '1' }],
      [`/jury/sessions/${sessionId}/moves/resume`, { reason: 'Une coquille.' }],
      [`/jury/sessions/${sessionId}/moves/close`, {}],
    ] as const) {
      expect([edit, (await here.all.secretary.post(edit, fields)).status]).toEqual([edit, 409]);
    }
    expect((await here.all.president.post(`/jury/sessions/${sessionId}/minutes`, { signed: 'yes' })).status).toBe(409);
    expect(await minutes()).toEqual([`PV-${number}`]);
    const form = (await here.all.secretary.get(`/jury/files/${item}/correction`)).html;
    const unchanged = await here.all.secretary.post(
      `/jury/files/${item}/correction`,
      here.all.secretary.fields(form, REFUSAL),
    );
    expect([unchanged.status, unchanged.html.includes('il n’y a rien à rectifier')]).toEqual([422, true]);
    await here.all.secretary.post(`/jury/files/${item}/correction`, { sense: 'UNFAVOURABLE', ownText: 'Par erreur.' });
    expect((await here.all.member.post(`/jury/files/${item}/correction/removal`)).status).toBe(403);
    expect((await here.all.secretary.post(`/jury/files/${item}/correction/removal`)).status).toBe(303);
    expect((await here.all.president.get(`/jury/sessions/${sessionId}/corrective-minutes`)).status).toBe(409);
    await here.all.secretary.post(`/jury/files/${item}/correction`, {
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience présentée relève d’une autre spécialité.',
    });
    const corrective = `/jury/sessions/${sessionId}/corrective-minutes`;
    expect((await here.all.secretary.post(corrective, { reason: 'Une coquille.', signed: 'yes' })).status).toBe(403);
    expect((await here.all.president.post(corrective, { reason: ' ', signed: 'yes' })).status).toBe(422);
    expect((await signCorrection(here.all, sessionId, 'Une coquille.')).status).toBe(303);
    expect(await minutes()).toEqual([`PV-${number}`, `PV-${number}-R1`]);
    for (const { sha256 } of await minutesOf(sessionId))
      expect(complaints(await seen(await buffer(await here.portal.app.get<Store>(Store).open(sha256))))).toEqual([]);
    const file = await here.all.student.get(`/reports/${reportId}`);
    expect(file.html).toContain('par procès-verbal rectificatif');
    expect(file.html).toContain('hors de la spécialité');
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect(
      (await lettersOf(here.portal, here.institution.student)).some(
        (text) => text.includes('décision rectifiée') && text.includes('autre spécialité'),
      ),
    ).toBe(true);
  });
});
