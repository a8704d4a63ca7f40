import { readFile } from 'node:fs/promises';
import { notFound } from '../../src/platform/refusal/index.js';
import { findReport, withdrawReport } from '../../src/reports/index.js';
import { act, idIn, lettersOf, startDeliberation, statesOf } from '../support/before-the-jury.js';
import { decidedAnew, putAnew, stateOfAppeal, upheld } from '../support/decided-anew.js';
import { openDeciding } from '../support/decided-files.js';
import { reportFile } from '../support/gestures.js';
import type { Answered } from '../support/visitor.js';

const here = openDeciding();

const REFUSAL = { sense: 'UNFAVOURABLE', ownText: 'L’expérience présentée est hors de la spécialité.' };
const GRANT = { sense: 'FAVOURABLE', ownText: 'Le certificat de 2022, lu, établit la spécialité.' };
const MORE = {
  sense: 'MORE',
  ownText: 'Joignez le certificat de 2022.',
  moreWhy: 'Rien ne date cette période.',
  moreDueOn: '2027-03-01',
};

const stateOf = (appeal: string): Promise<string> => stateOfAppeal(here, appeal);

describe('an appeal that is upheld', () => {
  it('puts its file before a jury again, which validates it; what it replaced is read with why', async () => {
    const file = await here.decided(REFUSAL);
    await here.at('2026-12-01T09:00:00Z');
    const appeal = await upheld(here, file);
    const { secretary, president, student } = here.all;
    expect((await secretary.get('/desk')).html).toContain('attend une nouvelle délibération');
    expect((await student.get(`/appeals/${appeal}`)).html).toContain('La décision demeure jusque-là');

    const first = await putAnew(here, '2026-12-01');
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect((await secretary.get(`/jury/sessions/${first.sessionId}`)).html).toContain('Nouvelle délibération');
    const page = await president.get(`/jury/files/${first.item}`);
    expect(page.html).toContain('un recours a été accueilli');
    expect(page.html).toContain('hors de la spécialité');
    await startDeliberation(here.all, here.institution, first.sessionId);
    const back = await secretary.post(`/jury/files/${first.item}/put-back`, { reason: 'Le certificat manque encore.' });
    expect(back.status).toBe(303);
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect((await president.get(`/reports/${file.reportId}`)).status).toBe(404);

    await here.at('2026-12-08T09:00:00Z');
    await decidedAnew(here, '2026-12-08', GRANT);
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['VALIDATED', 'GRANTED']);
    expect(await stateOf(appeal)).toBe('REJUDGED');
    const [letter = ''] = (await lettersOf(here.portal, here.institution.student)).filter((text) =>
      text.includes('crédits validés'),
    );
    expect(letter).toContain('un recours a été accueilli. Elle remplace celle du procès-verbal PV-');
    expect(letter).toContain('signé le 24 novembre 2026 (crédits non validés)');
    const read = await here.all.student.get(`/reports/${file.reportId}`);
    expect(read.html).toContain('Remplacée par la décision du procès-verbal');
    expect(read.html).toContain('hors de la spécialité');
    expect((await here.all.secretary.get(`/jury/files/${file.item}`)).html).toContain('Remplacée par la décision');
    expect((await here.all.secretary.get('/jury/new-deliberations')).html).not.toContain('un recours a été accueilli');
  });

  it('W25: is deliberated on what the decision it replaces was taken on, to the byte', async () => {
    const file = await here.decided(REFUSAL);
    await here.at('2026-12-01T09:00:00Z');
    await upheld(here, file);
    const { item } = await decidedAnew(here, '2026-12-01', {
      ...REFUSAL,
      ownText: 'Le certificat de 2022 ne change rien.',
    });
    const kept = await here.portal.database.read((tx) =>
      tx.rows<{ sha256: string; item: string }>(
        `select k.sha256, d.agenda_item_id as item from kept_assessments k join decisions d on d.id = k.decision_id
          where d.report_id = $1`,
        [file.reportId],
      ),
    );
    expect(kept.map((one) => one.item).sort()).toEqual([file.item, item].sort());
    expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  it('is refused again: nothing moves, the new decision is notified with its remedies, and may be appealed', async () => {
    const file = await here.decided(REFUSAL);
    await here.at('2026-12-01T09:00:00Z');
    const appeal = await upheld(here, file);
    await decidedAnew(here, '2026-12-01', { ...REFUSAL, ownText: 'Le certificat de 2022 ne change rien.' });
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect(await stateOf(appeal)).toBe('REJUDGED');
    const [letter = ''] = (await lettersOf(here.portal, here.institution.student)).filter((text) =>
      text.includes('ne change rien'),
    );
    expect(letter).toContain('nouvelle délibération');
    expect(letter).toContain('Voies et délais de recours');
    const again = await here.all.student.post(`/appeals/new/${file.reportId}`, { grounds: 'Encore une erreur.' });
    expect(again.status).toBe(303);
    expect(idIn(again.location)).not.toBe(appeal);
  });

  it('W42: against a deferral puts the file before the jury as it was, once the minutes are signed', async () => {
    const file = await here.decided(MORE);
    await here.at('2026-12-01T09:00:00Z');
    const appeal = await upheld(here, file);
    await decidedAnew(here, '2026-12-01', GRANT);
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['VALIDATED', 'GRANTED']);
    expect(await stateOf(appeal)).toBe('REJUDGED');
  });

  it('against a deferral may be deferred once more, with other points', async () => {
    const file = await here.decided(MORE);
    await here.at('2026-12-01T09:00:00Z');
    await upheld(here, file);
    await decidedAnew(here, '2026-12-01', {
      ...MORE,
      ownText: 'Joignez le certificat de 2023.',
      moreDueOn: '2027-04-01',
    });
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['RETURNED', 'DEFERRED']);
    const page = await here.all.student.get(`/reports/${file.reportId}`);
    expect(page.html).toContain('Joignez le certificat de 2023.');
    const open = await here.portal.database.read((tx) =>
      tx.rows('select due_on::text as due from returns where report_id = $1 and answered_at is null', [file.reportId]),
    );
    expect(open).toEqual([{ due: '2027-04-01' }]);
  });

  it('against a refusal may be deferred: the file returns to its student', async () => {
    const file = await here.decided(REFUSAL);
    await here.at('2026-12-01T09:00:00Z');
    await upheld(here, file);
    await decidedAnew(here, '2026-12-01', MORE);
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['RETURNED', 'DEFERRED']);
    const asked = await here.portal.database.read((tx) =>
      tx.row('select ended_at from requested_years where request_id = $1', [file.requestId]),
    );
    expect(asked).toEqual({ ended_at: null });
  });
});

describe('a judgment that annuls a decision', () => {
  const judged = async (item: string, who = here.all.secretary): Promise<Answered> => {
    const form = new FormData();
    const bytes = await readFile(reportFile('report-short.pdf'));
    form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'jugement.pdf');
    for (const [name, value] of Object.entries({
      number: '2601234',
      court: 'Tribunal administratif de Nantes',
      'givenOn-day': '1',
      'givenOn-month': '12',
      'givenOn-year': '2026',
      givenOn: '2026-12-01',
    }))
      form.append(name, value);
    return who.upload(`/jury/files/${item}/judgment`, form);
  };
  it('is recorded by the secretary: appeals have no object any more, the jury deliberates anew', async () => {
    const file = await here.decided(REFUSAL);
    await here.at('2026-12-02T09:00:00Z');
    const { student, president, secretary } = here.all;
    const filed = await student.post(`/appeals/new/${file.reportId}`, { grounds: 'Une pièce n’a pas été lue.' });
    expect((await judged(file.item, president)).status).toBe(403);
    expect((await judged(file.item)).status).toBe(303);
    expect((await judged(file.item)).status).toBe(409);
    expect(await stateOf(idIn(filed.location))).toBe('WITHOUT_OBJECT');
    const letters = await lettersOf(here.portal, here.institution.student);
    expect(letters.join()).toContain('la décision du jury est annulée');
    expect(letters.join()).toContain('La décision contestée a été annulée par un tribunal.');
    expect((await lettersOf(here.portal, here.institution.president)).join()).toContain(
      'décision annulée par un tribunal',
    );
    const page = await student.get(`/reports/${file.reportId}`);
    expect(page.html).toContain('Annulée par le jugement n° 2601234');
    expect(page.html).not.toContain(`/appeals/new/${file.reportId}`);
    expect((await secretary.get(`/jury/files/${file.item}/judgment/paper`)).status).toBe(200);
    expect((await secretary.get(`/jury/files/${file.item}/correction`)).status).toBe(409);
    const { item } = await decidedAnew(here, '2026-12-02', GRANT);
    expect((await president.get(`/jury/files/${item}/judgment/paper`)).status).toBe(200);
    expect(await statesOf(here.portal, file.reportId, file.requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });
  it('takes the place of an appeal that was upheld, whose line leaves the agenda', async () => {
    const file = await here.decided(REFUSAL);
    await here.at('2026-12-02T09:00:00Z');
    const appeal = await upheld(here, file);
    const { item } = await putAnew(here, '2026-12-02');
    expect((await judged(file.item)).status).toBe(303);
    expect(await stateOf(appeal)).toBe('WITHOUT_OBJECT');
    expect((await here.all.president.get(`/jury/files/${item}`)).status).toBe(404);
    expect((await here.all.secretary.get('/jury/new-deliberations')).html).toContain('2601234');
  });
});

it('an appeal against a deferral has no object once its file is withdrawn: its line leaves the agenda, its student is told', async () => {
  const file = await here.decided(MORE);
  await here.at('2026-12-01T09:00:00Z');
  const appeal = await upheld(here, file);
  const { item } = await putAnew(here, '2026-12-01');
  await act(here.portal, here.institution.student, async (tx, actor) => {
    const report = await findReport(tx, actor, file.reportId);
    return report ? withdrawReport(tx, actor, report) : notFound;
  });
  expect(await stateOf(appeal)).toBe('WITHOUT_OBJECT');
  expect((await here.all.president.get(`/jury/files/${item}`)).status).toBe(404);
  expect((await lettersOf(here.portal, here.institution.student)).join()).toContain('devenu sans objet');
});
