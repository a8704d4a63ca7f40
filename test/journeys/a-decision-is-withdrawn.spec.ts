import { readFile } from 'node:fs/promises';
import { idIn, lettersOf, startDeliberation, statesOf } from '../support/before-the-jury.js';
import { putAnew } from '../support/decided-anew.js';
import { openDeciding } from '../support/decided-files.js';
import { reportFile } from '../support/gestures.js';
import { signedIn } from '../support/visitor.js';
import {
  FAVOURABLE,
  numberOf,
  openWithdrawal,
  REFUSAL,
  stateOfWithdrawal,
  UNLAWFUL,
  withdrawn,
} from '../support/withdrawn-decisions.js';

const here = openDeciding();

describe('the withdrawal of a decision', () => {
  it('W23: signed on 24 November 2026, is opened until 8 March, for its student has fifteen days before 24 March', async () => {
    const file = await here.decided(FAVOURABLE);
    await here.at('2027-03-08T09:00:00Z');
    const { president } = here.all;
    expect((await president.get(`/jury/files/${file.item}`)).html).toContain(
      `/withdrawals/new?file=${await numberOf(here, file.reportId)}`,
    );
    const opened = await openWithdrawal(here, president, file);
    expect(opened.status).toBe(303);
    expect((await president.get(opened.location ?? '')).html).toContain('24 mars 2027');
    expect((await openWithdrawal(here, president, file)).status).toBe(409);
    await president.post(`${opened.location?.split('?')[0]}/moves/abandon`, { reason: 'L’arrêté a été retrouvé.' });
    await here.at('2027-03-09T09:00:00Z');
    const late = await openWithdrawal(here, here.all.president, file);
    expect(late.status).toBe(422);
    expect(late.html).toContain('au plus tard le 24 mars 2027');
    expect(late.html).toContain(UNLAWFUL.heldAgainst);
    expect((await openWithdrawal(here, here.all.president, file, { ...UNLAWFUL, ground: 'fraud' })).status).toBe(303);
  });

  it('is opened by the president of the session or the general administrator, and by nobody else', async () => {
    const file = await here.decided(FAVOURABLE);
    const { student, registry, secretary, member, appeals } = here.all;
    for (const other of [student, registry, secretary, member, appeals]) {
      expect((await other.get('/withdrawals/new')).status).toBe(403);
      expect((await openWithdrawal(here, other, file)).status).toBe(403);
    }
    const general = await signedIn(here.portal, here.institution.general);
    expect((await general.post('/withdrawals/new', { file: 'R-0000', ...UNLAWFUL })).status).toBe(422);
    expect((await openWithdrawal(here, general, file, { ...UNLAWFUL, ground: 'request' })).html).toContain(
      'rien décider de plus favorable',
    );
    expect((await openWithdrawal(here, general, file)).status).toBe(303);
    expect((await lettersOf(here.portal, here.institution.president)).join()).toContain('Solange Perrault a engagé');
  });

  it('is told to its student with what is held against the decision, their fifteen days, and to be heard', async () => {
    const { reportId, at } = await withdrawn(here);
    const letters = await lettersOf(here.portal, here.institution.student);
    const letter = letters.find((text) => text.startsWith('Retrait engagé'));
    for (const said of [
      UNLAWFUL.heldAgainst,
      'jusqu’au 9 décembre 2026 au moins',
      'demander une audition',
      'assister ou représenter',
      '24 mars 2027',
    ])
      expect(letter).toContain(said);
    const { student, registry, otherMember } = here.all;
    expect((await student.get(`/reports/${reportId}`)).html).toContain(`href="${at}"`);
    expect((await student.get('/desk')).html).toContain('vos observations');
    expect((await registry.get(`/reports/${reportId}`)).html).toContain(`href="${at}"`);
    const known = await registry.get(at);
    expect(known.html).toContain('Engagé');
    expect(known.html).not.toContain(UNLAWFUL.heldAgainst);
    expect((await otherMember.get(at)).status).toBe(404);
  });

  it('hears its student: in writing with papers, in person with a record on paper, and then no more', async () => {
    const { at } = await withdrawn(here);
    const { student, president, secretary, registry } = here.all;
    expect((await student.post(`${at}/observations`, { words: ' ' })).status).toBe(422);
    expect((await student.post(`${at}/observations`, { words: 'L’arrêté du 3 mars le nomme.' })).status).toBe(303);
    const form = new FormData();
    form.append(
      'file',
      new Blob([await readFile(reportFile('report-short.pdf'))], { type: 'application/pdf' }),
      'arrete.pdf',
    );
    expect((await student.upload(`${at}/documents`, form)).status).toBe(303);
    expect((await student.post(`${at}/statement`, { says: 'asks-to-speak' })).status).toBe(303);
    expect((await student.post(`${at}/statement`, { says: 'asks-to-speak' })).status).toBe(409);
    expect((await secretary.post(`${at}/statement`, { says: 'has-finished' })).status).toBe(403);
    const page = await president.get(at);
    expect(page.html).toContain('L’arrêté du 3 mars le nomme.');
    const paper = /href="(\/withdrawals\/[^"]+\/documents\/[^"]+)"[^>]*>arrete\.pdf</.exec(page.html)?.[1] ?? '';
    expect((await president.get(paper)).status).toBe(200);
    expect((await registry.get(paper)).status).toBe(404);

    await student.post(`${at}/statement`, { says: 'has-finished' });
    expect((await president.post(`${at}/moves/hear`)).status).toBe(409);
    const summons = {
      'heldOn.day': '24',
      'heldOn.month': '11',
      'heldOn.year': '2026',
      place: '14 h, 292 rue Saint-Martin',
    };
    expect((await secretary.post(`${at}/summons`, summons)).status).toBe(303);
    expect((await lettersOf(here.portal, here.institution.student)).join()).toContain('14 h, 292 rue Saint-Martin');
    const { place: _, ...held } = summons;
    const record = { ...held, present: 'L’élève et son conseil.', said: 'L’arrêté du 3 mars le nomme.' };
    expect((await registry.post(`${at}/hearing`, record)).status).toBe(403);
    expect((await secretary.post(`${at}/hearing`, { ...record, 'heldOn.day': '23' })).status).toBe(422);
    expect((await secretary.post(`${at}/hearing`, record)).status).toBe(303);
    expect((await secretary.post(`${at}/hearing`, record)).status).toBe(409);
    const read = await student.get(`${at}/hearing/record`);
    expect([read.status, read.html.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await registry.get(`${at}/hearing/record`)).status).toBe(404);

    expect((await president.post(`${at}/moves/hear`)).status).toBe(303);
    expect((await student.post(`${at}/observations`, { words: 'Encore.' })).status).toBe(409);
    expect((await student.get(at)).html).toContain('attend une nouvelle délibération');
    expect((await secretary.get('/desk')).html).toContain('attend une nouvelle délibération');
  });

  it('whose student says nothing hears them once fifteen days have run', async () => {
    const { at } = await withdrawn(here);
    await here.at('2026-12-09T09:00:00Z');
    const soon = await here.all.president.post(`${at}/moves/hear`);
    expect(soon.status).toBe(409);
    expect(soon.html).toContain('à partir du 10 décembre 2026');
    await here.at('2026-12-10T09:00:00Z');
    expect((await here.all.secretary.post(`${at}/moves/hear`)).status).toBe(403);
    expect((await here.all.president.post(`${at}/moves/hear`)).status).toBe(303);
  });

  it('W23: that no jury signed by its last day is given up by the clock, and the decision stands', async () => {
    const { at, reportId, requestId } = await withdrawn(here);
    await here.at('2027-03-10T09:00:00Z');
    await here.portal.runJob('watch-last-days');
    await here.portal.runJob('watch-last-days');
    const reminders = (await lettersOf(here.portal, here.institution.secretary)).filter((text) =>
      text.includes('dernier jour le 24 mars 2027'),
    );
    expect(reminders).toHaveLength(1);
    await here.at('2027-03-24T22:30:00Z');
    await here.portal.runJob('watch-last-days');
    expect(await stateOfWithdrawal(here, at)).toBe('OPENED');
    await here.at('2027-03-24T23:25:00Z');
    expect((await here.all.president.post(`${at}/moves/hear`)).html).toContain('24 mars 2027');
    await here.portal.runJob('watch-last-days');
    expect(await stateOfWithdrawal(here, at)).toBe('ABANDONED');
    expect(await statesOf(here.portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
    expect((await lettersOf(here.portal, here.institution.student))[0]).toContain('elle ne peut plus être retirée');
  });

  it('on the request of its student has no last day, and hears them at once', async () => {
    const file = await here.decided(REFUSAL, 'UNFAVOURABLE');
    await here.at('2028-02-01T09:00:00Z');
    const general = await signedIn(here.portal, here.institution.general);
    const opened = await openWithdrawal(here, general, file, {
      ground: 'request',
      heldAgainst: 'Un certificat de 2019 est retrouvé.',
    });
    const at = `/withdrawals/${idIn(opened.location)}`;
    expect((await here.all.student.get(at)).html).toContain('sans limite de temps');
    expect((await here.all.president.post(`${at}/moves/hear`)).status).toBe(403);
    expect((await general.post(`${at}/moves/hear`)).status).toBe(303);

    const line = await putAnew(here, '2028-02-01');
    await startDeliberation(here.all, here.institution, line.sessionId);
    const form = `/jury/files/${line.item}/decision`;
    expect((await here.all.secretary.get(form)).html).toContain('value="UNFAVOURABLE"');
  });

  it('is not opened on what a court annulled', async () => {
    const file = await here.decided(FAVOURABLE);
    await here.portal.database.transact(async (tx) => {
      await tx.rows(
        `insert into judgments (decision_id, agenda_item_id, number, court, given_on, paper_id, sha256, recorded_by, recorded_at)
           select x.id, x.agenda_item_id, '2600001', 'Tribunal administratif', '2026-11-24', m.paper_id, m.sha256, m.signed_by, $2
             from decisions x join minutes m on m.id = x.minutes_id where x.agenda_item_id = $1`,
        [file.item, tx.now],
      );
    });
    expect((await openWithdrawal(here, here.all.president, file)).status).toBe(422);
  });
});
