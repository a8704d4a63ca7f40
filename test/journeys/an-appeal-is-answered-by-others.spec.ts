import { readFile } from 'node:fs/promises';
import { takeSeatAway } from '../../src/people/acts/take-seats-away.js';
import { giveSeat } from '../../src/people/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { act, idIn, lettersOf } from '../support/before-the-jury.js';
import { openDeciding, type Decided } from '../support/decided-files.js';
import { reportFile } from '../support/gestures.js';
import { letThemSit, scheduledFile } from '../support/scheduled-file.js';
import { plain, signedIn, type Answered, type Visitor } from '../support/visitor.js';

const here = openDeciding();

const REFUSAL = { sense: 'UNFAVOURABLE', ownText: 'L’expérience présentée est hors de la spécialité.' };
const GROUNDS = 'Le certificat de 2022 n’a pas été lu.';
const ADVICE = 'Le jury a lu le certificat, et en donne acte.';

/** A refusal, and the appeal of its student. */
async function appealed(): Promise<Decided & { readonly appeal: string }> {
  const file = await here.decided(REFUSAL);
  const filed = await here.all.student.post(`/appeals/new/${file.reportId}`, { grounds: GROUNDS });
  await here.portal.drainJobs();
  return { ...file, appeal: idIn(filed.location) };
}

/** Somebody of the institution, once they hold this seat too. */
async function seated(personId: string, role: 'appeals' | 'general-administrator'): Promise<Visitor> {
  await here.portal.database.transact((tx) => giveSeat(tx, { personId, role }));
  return signedIn(here.portal, personId);
}

const answer = async (who: Visitor, appeal: string, move: string): Promise<number> =>
  (await who.post(`/appeals/${appeal}/moves/${move}`, { reason: 'Aucune erreur de droit ni de fait.' })).status;

describe('an appeal', () => {
  it('is seen and answered by whoever holds the seat and took no part in the decision, and by nobody else', async () => {
    const { appeal, reportId } = await appealed();
    const { institution, all } = here;
    for (const tookPart of [institution.professor, institution.registry, institution.member]) {
      const officer = await seated(tookPart, 'appeals');
      expect((await officer.get(`/appeals/${appeal}`)).status).toBe(404);
      expect((await officer.get('/appeals')).html).not.toContain(appeal);
      expect(await answer(officer, appeal, 'reject')).toBe(404);
    }
    for (const reads of [institution.president, institution.secretary]) {
      const officer = await seated(reads, 'general-administrator');
      expect((await officer.get(`/appeals/${appeal}`)).status).toBe(200);
      expect(await answer(officer, appeal, 'reject')).toBe(403);
    }
    expect((await all.appeals.get('/appeals')).html).toContain(appeal);
    expect((await all.appeals.get(`/reports/${reportId}`)).status).toBe(404);
    expect(await answer(all.appeals, appeal, 'examine')).toBe(303);
    expect((await all.appeals.get(`/reports/${reportId}`)).html).toContain('hors de la spécialité');
  });

  it('is answered after the written advice of the president, which its student does not read', async () => {
    const { appeal, reportId } = await appealed();
    const { all } = here;
    expect(await answer(all.appeals, appeal, 'examine')).toBe(303);
    expect(await answer(all.appeals, appeal, 'reject')).toBe(409);
    expect((await all.appeals.get(`/appeals/${appeal}`)).html).not.toContain('moves/reject');
    for (const other of [all.student, all.secretary])
      expect((await other.post(`/appeals/${appeal}/advice`, { words: ADVICE })).status).toBe(403);
    expect((await all.president.post(`/appeals/${appeal}/advice`, { words: ' ' })).status).toBe(422);
    expect((await all.president.post(`/appeals/${appeal}/advice`, { words: ADVICE })).status).toBe(303);
    expect((await all.president.post(`/appeals/${appeal}/advice`, { words: 'Encore.' })).status).toBe(409);
    expect((await all.appeals.get(`/appeals/${appeal}`)).html).toContain(ADVICE);
    expect((await all.student.get(`/appeals/${appeal}`)).html).not.toContain(ADVICE);
    expect(await answer(all.appeals, appeal, 'reject')).toBe(303);
    expect((await all.appeals.get(`/reports/${reportId}`)).status).toBe(404);
    const letter = (await lettersOf(here.portal, here.institution.student)).find((text) => text.includes('rejeté.'));
    expect(letter).toContain('Aucune erreur de droit ni de fait.');
    expect(letter).toContain('tribunal administratif');
  });

  it('is advised on by whoever chaired the file, where the president stepped aside from it', async () => {
    const { all, institution, portal } = here;
    const { reportId, sessionId, at } = await scheduledFile(portal, institution, all);
    await all.president.post(`${at}/conflict`, { kind: 'employer', reason: 'Nous avons travaillé ensemble.' });
    await letThemSit(all, sessionId);
    const decision = { ...REFUSAL, adoptsProposal: '', revision: '0' };
    expect((await all.member.post(`${at}/decision`, decision)).status).toBe(303);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    for (const who of [all.president, all.member]) {
      const minutes = `/jury/sessions/${sessionId}/minutes`;
      await who.post(minutes, who.fields((await who.get(minutes)).html, { signed: 'yes' }));
    }
    await portal.drainJobs();
    const filed = await all.student.post(`/appeals/new/${reportId}`, { grounds: GROUNDS });
    await portal.drainJobs();
    const appeal = `/appeals/${idIn(filed.location)}`;
    const asked = (text: string) => text.includes('votre avis est demandé');
    expect((await lettersOf(portal, institution.president)).filter(asked)).toEqual([]);
    expect((await lettersOf(portal, institution.member)).filter(asked)).toEqual([
      expect.stringContaining('à la présidence suppléante'),
    ]);
    expect((await all.president.get(appeal)).status).toBe(404);
    expect((await all.president.post(`${appeal}/advice`, { words: ADVICE })).status).toBe(404);
    expect((await all.president.get('/appeals')).html).not.toContain(appeal);
    expect(plain((await all.appeals.get(appeal)).html)).toContain(
      'Il est demandé à qui a présidé sur ce dossier : Étienne Roche. La présidence s’en est déportée.',
    );
    expect(plain((await all.member.get('/desk')).html)).toContain('1 recours attend votre avis');
    expect((await all.member.post(`${appeal}/advice`, { words: ADVICE })).status).toBe(303);
    expect(await answer(all.appeals, idIn(filed.location), 'reject')).toBe(303);
  });

  it('is rejected as soon as it is filed where the reason why there is no advice is noted', async () => {
    const { appeal } = await appealed();
    const { all } = here;
    expect(await answer(all.appeals, appeal, 'reject')).toBe(409);
    expect(
      (await all.appeals.post(`/appeals/${appeal}/advice`, { words: 'La présidente est souffrante.' })).status,
    ).toBe(303);
    expect((await all.appeals.get(`/appeals/${appeal}`)).html).toContain('La présidente est souffrante.');
    expect(await answer(all.appeals, appeal, 'reject')).toBe(303);
  });

  it('is advised on by the substitute chair who sat on the file, where the president has no account any more', async () => {
    const { appeal } = await appealed();
    const { all, institution, portal } = here;
    expect((await all.member.get(`/appeals/${appeal}`)).status).toBe(404);
    await asOwnerOf(portal, async (tx) => {
      await tx.rows('update people set disabled_at = $2 where id = $1', [institution.president, tx.now]);
      await tx.rows('delete from web_sessions where person_id = $1', [institution.president]);
    });
    expect(plain((await all.appeals.get(`/appeals/${appeal}`)).html)).toContain(
      'à la présidence suppléante, qui a siégé sur ce dossier : Étienne Roche. La présidence n’est plus en fonction.',
    );
    expect((await all.member.post(`/appeals/${appeal}/advice`, { words: ADVICE })).status).toBe(303);
  });

  it('has the papers that its student joins, for those who read it', async () => {
    const { appeal } = await appealed();
    const { all } = here;
    const join = async (who: Visitor): Promise<Answered> => {
      const form = new FormData();
      const bytes = await readFile(reportFile('report-short.pdf'));
      form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'certificat.pdf');
      return who.upload(`/appeals/${appeal}/documents`, form);
    };
    expect((await join(all.student)).status).toBe(303);
    const page = await all.appeals.get(`/appeals/${appeal}`);
    const paper = /href="(\/appeals\/[^"]+\/documents\/[^"]+)"[^>]*>certificat\.pdf</.exec(page.html)?.[1] ?? '';
    expect((await all.appeals.get(paper)).status).toBe(200);
    expect((await all.registry.get(paper)).status).toBe(404);
    expect((await join(all.appeals)).status).toBe(403);
  });

  it('is taken back by its student, and then answered by nobody', async () => {
    const { appeal, reportId } = await appealed();
    const { all } = here;
    await answer(all.appeals, appeal, 'examine');
    expect(await answer(all.appeals, appeal, 'withdraw')).toBe(403);
    expect((await all.student.post(`/appeals/${appeal}/moves/withdraw`)).status).toBe(303);
    expect(await answer(all.appeals, appeal, 'uphold')).toBe(409);
    expect((await all.appeals.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await lettersOf(here.portal, here.institution.appeals)).join()).toContain('a retiré son recours');
  });

  it('W24: filed on 1 March and not answered, is noted as rejected on 1 May; nothing is granted, an answer may follow', async () => {
    const { reportId, requestId } = await here.decided(REFUSAL);
    await here.at('2027-03-01T09:00:00Z');
    const filed = await here.all.student.post(`/appeals/new/${reportId}`, { grounds: GROUNDS });
    const appeal = idIn(filed.location);
    await here.portal.drainJobs();
    await here.at('2027-04-30T20:00:00Z');
    await here.portal.runJob('note-silent-appeals');
    expect((await here.all.student.get(`/appeals/${appeal}`)).html).toContain('Sans réponse le 1er mai 2027');
    await here.at('2027-04-30T22:20:00Z');
    await here.portal.runJob('note-silent-appeals');
    await here.portal.runJob('note-silent-appeals');
    const letters = (await lettersOf(here.portal, here.institution.student)).filter((text) =>
      text.includes('resté sans réponse'),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('réputé rejeté depuis le 1er mai 2027');
    expect(letters[0]).toContain('tribunal administratif jusqu’au 2 juillet 2027');
    const page = await here.all.student.get(`/appeals/${appeal}`);
    expect(page.html).toContain('réputé rejeté depuis le 1er mai 2027');
    expect(page.html).toContain('Déposé');
    const states = await here.portal.database.read((tx) =>
      tx.row(
        'select r.state as file, q.state as request from reports r, diploma_requests q where r.id = $1 and q.id = $2',
        [reportId, requestId],
      ),
    );
    expect(states).toEqual({ file: 'NOT_VALIDATED', request: 'REFUSED' });
    await here.all.appeals.post(`/appeals/${appeal}/advice`, { words: 'La présidente a quitté l’établissement.' });
    expect(await answer(here.all.appeals, appeal, 'reject')).toBe(303);
  });

  it('that nobody may answer is told to administrators, who give the seat', async () => {
    const { institution } = here;
    const administrator = institution.stranger;
    await here.portal.database.transact((tx) => giveSeat(tx, { personId: administrator, role: 'administrator' }));
    await act(here.portal, administrator, async (tx, actor) => {
      const seats = await tx.rows<{ id: string }>(
        `select id from seats where role in ('appeals', 'general-administrator') and until is null`,
      );
      for (const { id } of seats) await takeSeatAway(tx, actor, id);
      return undefined;
    });
    await appealed();
    expect((await lettersOf(here.portal, administrator)).join()).toContain('donnez cette fonction');
  });
});
