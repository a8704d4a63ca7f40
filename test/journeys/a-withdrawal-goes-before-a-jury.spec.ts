import { notFound } from '../../src/platform/refusal/index.js';
import { findReport, withdrawReport } from '../../src/reports/index.js';
import { act, idIn, lettersOf, sign, startDeliberation, statesOf } from '../support/before-the-jury.js';
import { decidedAnew, deliberatedAnew, putAnew } from '../support/decided-anew.js';
import { openDeciding } from '../support/decided-files.js';
import { signedIn } from '../support/visitor.js';
import {
  heard,
  MORE,
  openWithdrawal,
  REFUSAL,
  stateOfWithdrawal,
  UNLAWFUL,
  withdrawn,
  WRITTEN,
} from '../support/withdrawn-decisions.js';

const here = openDeciding();

describe('the withdrawal of a decision, once its student was heard,', () => {
  it('W23: once heard goes before a jury; put back it waits, its last day running; the decision made anew replaces the other', async () => {
    const { at, reportId, requestId, item: first } = await heard(here);
    const { student, secretary, member } = here.all;
    expect((await secretary.get('/desk')).html).toContain('attend une nouvelle délibération');
    const waiting = await secretary.get('/jury/new-deliberations');
    for (const said of [UNLAWFUL.heldAgainst, '24 mars 2027', 'un retrait est engagé', `href="${at}"`])
      expect(waiting.html).toContain(said);
    const back = await putAnew(here, '2026-12-15');
    expect(await stateOfWithdrawal(here, at)).toBe('SCHEDULED');
    expect((await lettersOf(here.portal, here.institution.student)).join()).toContain('le 15 décembre 2026');
    expect((await student.get(at)).html).toContain('Le jury délibérera à nouveau');
    expect((await member.get(`/jury/files/${back.item}`)).html).toContain(UNLAWFUL.heldAgainst);
    expect((await member.get(at)).html).toContain(WRITTEN);
    await startDeliberation(here.all, here.institution, back.sessionId);
    await secretary.post(`/jury/files/${back.item}/put-back`, { reason: 'L’arrêté du 3 mars manque.' });
    expect(await stateOfWithdrawal(here, at)).toBe('HEARD');
    expect((await lettersOf(here.portal, here.institution.student)).join()).toContain('L’arrêté du 3 mars manque.');
    expect((await member.get(at)).status).toBe(404);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);

    await here.at('2026-12-22T09:00:00Z');
    const { item } = await decidedAnew(here, '2026-12-22', REFUSAL);
    expect(await stateOfWithdrawal(here, at)).toBe('DONE');
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
    const credits = await here.portal.database.read((tx) =>
      tx.row(
        'select r.award_id as report, q.award_id as request from reports r, diploma_requests q where r.id = $1 and q.id = $2',
        [reportId, requestId],
      ),
    );
    expect(credits).toEqual({ report: null, request: null });
    const letters = await lettersOf(here.portal, here.institution.student);
    const letter = letters.find((text) => text.includes('Elle remplace celle du procès-verbal'));
    for (const said of ['la décision étant tenue pour illégale', REFUSAL.ownText, 'Voies et délais de recours'])
      expect(letter).toContain(said);
    const old = await here.all.president.get(`/jury/files/${first}`);
    expect(old.html).toContain('Remplacée par la décision du procès-verbal');
    expect(old.html).toContain('la décision étant tenue pour illégale');
    expect(old.html).not.toContain('/withdrawals/new');
    expect((await here.all.president.get(at)).html).toContain('crédits non validés, procès-verbal');
    expect((await here.all.secretary.get(at)).html).toContain(`/jury/files/${item}`);
    expect((await here.all.registry.get(at)).html).toContain('Tranché');
    expect((await lettersOf(here.portal, here.institution.registry)).join()).toContain('Cette décision remplace');
    expect((await here.all.president.post(`${at}/moves/abandon`, { reason: 'Trop tard.' })).status).toBe(409);
  });

  it('W23: is not signed after its last day: the clock gives it up, its line leaves the agenda, the decision stands', async () => {
    const { at, reportId, requestId } = await heard(here);
    await here.at('2027-03-24T09:00:00Z');
    const line = await putAnew(here, '2027-03-24');
    await deliberatedAnew(here, line, REFUSAL);
    await here.at('2027-03-24T23:05:00Z');
    const late = await sign(here.all, line.sessionId);
    expect(late.status).toBe(409);
    expect(late.html).toContain('Le 24 mars 2027, dernier jour pour remplacer la décision');
    await here.portal.runJob('watch-last-days');
    expect(await stateOfWithdrawal(here, at)).toBe('ABANDONED');
    expect((await here.all.member.get(`/jury/files/${line.item}`)).status).toBe(404);
    expect((await here.all.secretary.get('/jury/new-deliberations')).html).not.toContain(UNLAWFUL.heldAgainst);
    expect((await sign(here.all, line.sessionId)).status).toBe(303);
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });

  it('is given up by whoever opened it while it is before a session, and its line leaves the agenda', async () => {
    const { at } = await heard(here);
    const { item, sessionId } = await putAnew(here, '2026-12-15');
    const abandoned = await here.all.president.post(`${at}/moves/abandon`, { reason: 'L’arrêté a été retrouvé.' });
    expect(abandoned.status).toBe(303);
    expect(await stateOfWithdrawal(here, at)).toBe('ABANDONED');
    expect((await here.all.president.get(`/jury/files/${item}`)).status).toBe(404);
    expect((await here.all.secretary.get(`/jury/sessions/${sessionId}`)).html).not.toContain('Nouvelle délibération');
  });

  it('on the request of its student against a deferral is decided in their favour only: the form offers nothing worse', async () => {
    const file = await here.decided(MORE);
    const general = await signedIn(here.portal, here.institution.general);
    const opened = await openWithdrawal(here, general, file, {
      ground: 'request',
      heldAgainst: 'Un certificat de 2019 est retrouvé.',
    });
    const at = `/withdrawals/${idIn(opened.location)}`;
    await general.post(`${at}/moves/hear`);
    const line = await putAnew(here, '2026-11-24');
    await startDeliberation(here.all, here.institution, line.sessionId);
    const form = `/jury/files/${line.item}/decision`;
    const offered = await here.all.secretary.get(form);
    expect(offered.html).toContain('value="MORE"');
    expect(offered.html).not.toContain('value="UNFAVOURABLE"');
    const worse = await here.all.secretary.post(form, { revision: '0', ...REFUSAL });
    expect(worse.status).toBe(409);
    expect(worse.html).toContain('ne peut pas lui être moins favorable');
  });

  it('of a deferral has no object once what it asked is given up', async () => {
    const { at, reportId } = await withdrawn(here, MORE);
    await act(here.portal, here.institution.student, async (tx, actor) => {
      const report = await findReport(tx, actor, reportId);
      return report ? withdrawReport(tx, actor, report) : notFound;
    });
    expect(await stateOfWithdrawal(here, at)).toBe('ABANDONED');
    expect((await lettersOf(here.portal, here.institution.student)).join()).toContain('a été retiré');
  });
});
