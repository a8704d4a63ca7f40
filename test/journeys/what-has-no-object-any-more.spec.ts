import { findRequest, withdrawRequest } from '../../src/diploma-requests/index.js';
import { notFound } from '../../src/platform/refusal/index.js';
import { act, close, idIn, lettersOf, sign, statesOf } from '../support/before-the-jury.js';
import { appealed, deliberatedAnew, decidedAnew, putAnew, stateOfAppeal, upheld } from '../support/decided-anew.js';
import { openDeciding } from '../support/decided-files.js';
import { depositAnswers } from '../support/deposited-answers.js';
import { FAVOURABLE, heard, MORE, openWithdrawal, REFUSAL, stateOfWithdrawal } from '../support/withdrawn-decisions.js';

const here = openDeciding();

/** The whole page of a file, as its student reads it. */
async function file(reportId: string): Promise<string> {
  return (await here.all.student.get(`/reports/${reportId}`)).html;
}
const told = async (): Promise<string> => (await lettersOf(here.portal, here.institution.student)).join();

describe('an appeal against a deferral', () => {
  it('W42: has no object once what was asked is deposited, nor has its new deliberation, nor a withdrawal', async () => {
    const deferred = await here.decided(MORE);
    const opened = await openWithdrawal(here, here.all.president, deferred);
    await here.at('2026-12-01T09:00:00Z');
    const appeal = await upheld(here, deferred);
    const { item, sessionId } = await putAnew(here, '2026-12-01');
    await depositAnswers(here, deferred.reportId);
    expect(await stateOfAppeal(here, appeal)).toBe('WITHOUT_OBJECT');
    expect(await stateOfWithdrawal(here, `/withdrawals/${idIn(opened.location)}`)).toBe('ABANDONED');
    expect((await here.all.president.get(`/jury/files/${item}`)).status).toBe(404);
    expect((await here.all.secretary.get('/jury/new-deliberations')).html).toContain('Aucun dossier n’attend');
    expect((await here.all.secretary.get(`/jury/sessions/${sessionId}`)).html).not.toContain('Nouvelle délibération');
    expect(await told()).toContain('Le complément que vous contestiez a été déposé');
    const page = await file(deferred.reportId);
    expect(page).toContain('Complément demandé');
    expect(page).toContain('Votre dossier est chez votre professeur');
    expect((await here.all.student.get(`/appeals/${appeal}`)).html).toContain('Sans objet');
    expect(page).not.toContain('attend une nouvelle délibération');
  });

  it('has no object once its request is withdrawn', async () => {
    const deferred = await here.decided(MORE);
    await here.at('2026-12-01T09:00:00Z');
    const appeal = await upheld(here, deferred);
    await act(here.portal, here.institution.student, async (tx, actor) => {
      const request = await findRequest(tx, actor, deferred.requestId);
      return request ? withdrawRequest(tx, actor, request) : notFound;
    });
    expect(await stateOfAppeal(here, appeal)).toBe('WITHOUT_OBJECT');
    expect(await told()).toContain('Le dossier ou la demande que la décision ajournait a été retiré.');
    expect((await here.all.secretary.get('/jury/new-deliberations')).html).toContain('Aucun dossier n’attend');
    expect(await file(deferred.reportId)).toContain('Suivre mon recours');
    expect((await here.all.student.get(`/appeals/${appeal}`)).html).toContain('Sans objet');
  });
});

it('an appeal has no object once a withdrawal replaced its decision; the new one may be appealed against', async () => {
  const refused = await heard(here, REFUSAL);
  const appeal = await appealed(here, refused);
  await here.at('2026-12-08T09:00:00Z');
  const own = 'L’expérience de 2023 relève d’une autre spécialité.';
  await decidedAnew(here, '2026-12-08', { ...REFUSAL, ownText: own });
  expect(await stateOfAppeal(here, appeal)).toBe('WITHOUT_OBJECT');
  expect(await stateOfWithdrawal(here, refused.at)).toBe('DONE');
  expect(await told()).toContain('La décision contestée a été remplacée par une nouvelle délibération du jury.');
  const page = await file(refused.reportId);
  for (const said of [own, REFUSAL.ownText, 'Remplacée par la décision du procès-verbal']) expect(page).toContain(said);
  expect(await appealed(here, refused)).not.toBe(appeal);
});

it('a withdrawal is not heard while an upheld appeal waits for a jury, and has no object once it has replaced the decision', async () => {
  const refused = await here.decided(REFUSAL);
  const opened = await openWithdrawal(here, here.all.president, refused);
  const at = `/withdrawals/${idIn(opened.location)}`;
  await here.all.student.post(`${at}/statement`, { says: 'has-finished' });
  await upheld(here, refused);
  const early = await here.all.president.post(`${at}/moves/hear`);
  expect(early.status).toBe(409);
  expect(early.html).toContain('Le jury doit déjà délibérer à nouveau sur cette décision');
  await decidedAnew(here, '2026-11-24', FAVOURABLE);
  expect(await stateOfWithdrawal(here, at)).toBe('ABANDONED');
  expect(await told()).toContain('La décision visée a été remplacée par une nouvelle délibération du jury.');
  expect((await here.all.student.get(at)).html).toContain('Abandonné');
});

describe('what a student opened after a refusal', () => {
  const succeeded = async (reportId: string): Promise<string> =>
    idIn((await here.all.student.post(`/reports/${reportId}/successor`)).location);

  it('is closed when the new deliberation validates the first file', async () => {
    const refused = await here.decided(REFUSAL);
    await here.at('2026-12-01T09:00:00Z');
    await upheld(here, refused);
    const next = await succeeded(refused.reportId);
    await decidedAnew(here, '2026-12-01', FAVOURABLE);
    expect(await statesOf(here.portal, refused.reportId, refused.requestId)).toEqual(['VALIDATED', 'GRANTED']);
    const page = await file(next);
    expect(page).toContain('Ce dossier est retiré.');
    expect(page).toMatch(/Dossier clos\s: celui auquel il fait suite est validé/u);
    expect(await file(refused.reportId)).toContain('Remplacée par la décision du procès-verbal');
  });

  it('keeps the new deliberation from asking for more: neither recorded, nor signed when it was opened meanwhile', async () => {
    const refused = await here.decided(REFUSAL);
    await here.at('2026-12-01T09:00:00Z');
    await upheld(here, refused);
    const line = await putAnew(here, '2026-12-01');
    await deliberatedAnew(here, line, MORE);
    await succeeded(refused.reportId);
    const late = await sign(here.all, line.sessionId);
    expect(late.status).toBe(409);
    expect(late.html).toContain('valide ou non, sans demander de complément');
    await here.all.secretary.post(`/jury/sessions/${line.sessionId}/moves/resume`, { reason: 'Un autre dossier.' });
    const again = await here.all.secretary.post(`/jury/files/${line.item}/decision`, { revision: '1', ...MORE });
    expect(again.status).toBe(409);
    await here.all.secretary.post(`/jury/files/${line.item}/decision`, { revision: '1', ...REFUSAL });
    await close(here.all, line.sessionId, line.item);
    expect((await sign(here.all, line.sessionId)).status).toBe(303);
    expect(await statesOf(here.portal, refused.reportId, refused.requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    expect(await file(refused.reportId)).toContain('Remplacée par la décision du procès-verbal');
  });
});
