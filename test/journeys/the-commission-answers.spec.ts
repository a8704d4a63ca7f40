import { prescriptionFor } from '../../src/experience/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { admissibleReport } from '../support/examination.js';
import { lettersOf } from '../support/before-the-jury.js';
import { signedIn } from '../support/visitor.js';
import { composed, DEPOSIT, openExaminations, REASONS, signOnPage } from '../support/commission.js';

const here = openExaminations();
const { theDayComes, stateOf, drafted, inCommission, attend, prepare, answer } = here;

describe('the commission', () => {
  it('is a chair and two members at least, found by their names, the student not among them, for a day to come', async () => {
    const id = await drafted();
    await here.student.post(`/examinations/${id}/submission`, DEPOSIT);
    await here.registry.post(`/examinations/${id}/moves/admit`);
    const searched = await here.registry.post(`/examinations/${id}/commission`, { search: 'roche', then: 'search' });
    expect(searched.html).toContain('Étienne Roche');
    const one = composed(here.institution);
    const path = `/examinations/${id}/commission`;
    for (const over of [
      { heldOn: '' },
      { heldOn: '2026-11-23' },
      { 'members[0].place': 'member' },
      { 'members[1].place': '' },
      { 'members[1].person': here.institution.president },
      { 'members[1].person': here.institution.student },
      { 'members[1].person': '00000000-0000-4000-8000-000000000000' },
      { commission: '00000000-0000-4000-8000-000000000000' },
    ]) {
      expect([over, (await here.registry.post(path, { ...one, ...over })).status]).toEqual([over, 422]);
    }
    expect((await here.member.get(`/examinations/${id}`)).status).toBe(404);
    expect((await here.student.post(path, one)).status).toBe(403);
    expect((await here.registry.post(path, one)).status).toBe(303);
    expect((await here.member.get(`/examinations/${id}`)).status).toBe(200);
    // Whoever was found and given no place is not of it.
    expect((await (await signedIn(here.portal, here.institution.professor)).get(`/examinations/${id}`)).status).toBe(
      404,
    );
    expect((await lettersOf(here.portal, here.institution.member)).join('\n')).toContain(
      'Vous êtes membre de la commission',
    );
  });

  it('answers on its day or after, signed by the chair and a member who are there, never by one alone', async () => {
    const id = await inCommission();
    const sitting = await here.sittingOf(id);
    expect((await here.member.post(`${sitting}/presence`)).status).toBe(409);
    expect((await prepare(id, { kind: 'NONE' })).html).toContain('la réponse se rend ce jour-là ou après');
    await theDayComes();
    expect((await prepare(id, { kind: 'NONE' })).html).toContain('que vous êtes là');
    for (const other of [here.student, here.registry]) {
      expect((await other.post(`/examinations/${id}/answer`, { kind: 'NONE', reasoning: REASONS })).status).toBe(403);
      expect((await other.post(`/examinations/${id}/signature`, { revision: '1', read: 'yes' })).status).toBe(403);
    }
    await attend(id);
    expect((await here.chair.post(`${sitting}/presence`)).status).toBe(409);
    expect((await here.chair.get(sitting)).html).toContain('là depuis 10');
    expect((await here.chair.get(`/examinations/${id}/signature`)).status).toBe(409);
    expect((await prepare(id, { kind: 'NONE' })).status).toBe(303);
    // Its student reads nothing of it yet.
    expect((await here.student.get(`/examinations/${id}`)).html).not.toContain(REASONS);
    expect((await here.chair.post(`/examinations/${id}/signature`, { revision: '1' })).status).toBe(422);
    expect((await signOnPage(here.chair, id)).status).toBe(303);
    expect((await here.chair.post(`/examinations/${id}/signature`, { revision: '1', read: 'yes' })).status).toBe(409);
    expect(await stateOf(id)).toBe('IN_COMMISSION');
    // Somebody of the commission who is not there signs nothing.
    expect((await signOnPage(here.otherMember, id)).status).toBe(409);
    // A change voids what was signed, and tells who had.
    expect((await prepare(id, { kind: 'NOT_ELIGIBLE' })).status).toBe(303);
    expect((await lettersOf(here.portal, here.institution.president)).join('\n')).toContain('à signer de nouveau');
    expect((await here.member.post(`/examinations/${id}/signature`, { revision: '1', read: 'yes' })).status).toBe(409);
    expect((await signOnPage(here.member, id)).status).toBe(303);
    expect(await stateOf(id)).toBe('IN_COMMISSION');
    expect((await here.chair.get(sitting)).html).toContain('Signée par un membre, attend la présidence');
    expect((await signOnPage(here.chair, id)).status).toBe(303);
    expect(await stateOf(id)).toBe('ANSWERED');
    const page = await here.student.get(`/examinations/${id}`);
    expect(page.html).toContain('Marguerite Vasseur et Étienne Roche');
    expect((await lettersOf(here.portal, here.institution.student)).join('\n')).toContain(
      'par Marguerite Vasseur et Étienne Roche',
    );
    const stranger = await signedIn(here.portal, here.institution.colleague);
    for (const path of [sitting, `/examinations/${id}/signature`, `/examinations/${id}/answer`])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
    expect((await stranger.post(`${sitting}/presence`)).status).toBe(404);
  });

  it('W12: that asks a complement without its nature, its duration or reasons is refused, and keeps what it typed (R52)', async () => {
    const id = await inCommission();
    await theDayComes();
    for (const given of [
      { kind: 'COMPLEMENT', nature: 'Conduite de projet' },
      { kind: 'COMPLEMENT', months: '8' },
      { kind: 'COMPLEMENT', nature: ' - ', months: '8' },
      { kind: 'NONE', reasoning: ' ' },
      { kind: 'INTERNSHIP', months: '2' },
      { kind: 'INTERNSHIP', months: '7' },
      { reasoning: REASONS },
    ]) {
      expect([given, (await answer(id, given)).status]).toEqual([given, 422]);
    }
    expect((await answer(id, { kind: 'COMPLEMENT', nature: 'Conduite de projet' })).html).toContain(
      'Conduite de projet',
    );
    expect((await answer(id, { kind: 'NONE', 'periods[0].level': 'yes' })).html).toContain(
      'Dites pourquoi la commission retient autre chose',
    );
    expect(await stateOf(id)).toBe('IN_COMMISSION');
    expect(
      (
        await answer(id, {
          kind: 'COMPLEMENT',
          nature: 'Conduite de projet\nEncadrement',
          months: '8',
          'periods[0].level': 'yes',
          'periods[0].reason': 'Les travaux décrits sont au niveau.',
        })
      ).status,
    ).toBe(303);
    const page = await here.student.get(`/examinations/${id}`);
    for (const said of [
      'Les travaux décrits sont au niveau.',
      'Encadrement',
      'Selon ce que la commission a retenu',
      'La commission demande un complément',
    ])
      expect(page.html).toContain(said);
    // W41: an assessment was attached, and the letter says so.
    expect((await lettersOf(here.portal, here.institution.student)).join('\n')).toContain(
      'Comment votre expérience a été appréciée',
    );
  });

  it('cannot fix an internship for a diploma whose length is not fixed so (R16)', async () => {
    await asOwnerOf(here.portal, (tx) =>
      tx.rows(`update diplomas set family = 'certificate' where id = $1`, [here.institution.diploma]),
    );
    const id = await inCommission();
    await theDayComes();
    expect((await answer(id, { kind: 'INTERNSHIP', months: '4' })).html).toContain(
      'la durée d’un stage ne se fixe pas ainsi',
    );
  });

  it('has its answer shown on the page of the file and on the reading desk', async () => {
    const reportId = await here.portal.database.transact((tx) => admissibleReport(tx, here.institution));
    const id = await inCommission();
    await theDayComes();
    await answer(id, { kind: 'COMPLEMENT', nature: 'Conduite de projet\nEncadrement', months: '8' });
    expect((await here.student.get(`/reports/${reportId}`)).html).toContain(
      'La commission demande un complément d’activité professionnelle de 8\u00a0mois\u00a0: Conduite de projet\u202f; Encadrement.',
    );
  });

  it('answers once: a newer answer replaces the old one, which stays as it was', async () => {
    const first = await inCommission();
    await theDayComes();
    await answer(first, { kind: 'COMPLEMENT', nature: 'Conduite de projet', months: '8' });
    const second = await here.drafted();
    const submission = `/examinations/${second}/submission`;
    expect((await here.student.get(submission)).html).toContain('Dites ce qui est nouveau depuis');
    for (const newFact of ['', ' — ']) {
      const again = await here.student.post(submission, { ...DEPOSIT, newFact });
      expect(again.status).toBe(422);
      expect(again.html).toContain('n’est saisie à nouveau que sur un fait nouveau');
      expect(again.html).toContain('recours administratif');
    }
    const newFact = 'Un certificat de 2025 n’était pas au dossier.';
    expect((await here.student.post(submission, { ...DEPOSIT, newFact })).status).toBe(303);
    await here.registry.post(`/examinations/${second}/moves/admit`);
    await here.registry.post(`/examinations/${second}/commission`, composed(here.institution));
    for (const reader of [here.registry, here.student])
      expect((await reader.get(`/examinations/${second}`)).html).toContain(newFact);
    await here.attend(second);
    expect((await here.member.get(`/examinations/${second}/answer`)).html).toContain(newFact);
    await answer(second, { kind: 'INTERNSHIP', months: '3' });
    expect([await stateOf(first), await stateOf(second)]).toEqual(['SUPERSEDED', 'ANSWERED']);
    expect(
      await here.portal.database.read((tx) => prescriptionFor(tx, here.institution.student, here.institution.diploma)),
    ).toEqual({
      kind: 'internship',
      months: 3,
    });
    const old = await here.student.get(`/examinations/${first}`);
    expect(old.html).toContain('Une réponse plus récente a remplacé celle-ci');
    expect(old.html).toContain('Conduite de projet');
    expect(old.html).not.toContain('Votre plan');
    for (const change of [
      'update examination_answers set months = 9',
      'delete from examination_retained_periods',
      'update prescriptions set months = 9',
      'delete from prescriptions',
      'delete from commission_members',
    ]) {
      await expect(asOwnerOf(here.portal, (tx) => tx.rows(change))).rejects.toThrow('aval:');
    }
    expect(
      (await lettersOf(here.portal, here.institution.student)).some((text) => text.includes('réponse remplacée')),
    ).toBe(true);
  });
});

describe('the plan', () => {
  it('is recalled to its student once, at its planned end', async () => {
    const id = await inCommission();
    await theDayComes();
    await answer(id, { kind: 'INTERNSHIP', months: '4' });
    const recalled = async (): Promise<number> => {
      await here.portal.runJob('remind-of-plans');
      return (await lettersOf(here.portal, here.institution.student)).filter((text) =>
        text.includes('Votre plan arrive à son terme'),
      ).length;
    };
    here.portal.clock.set('2027-03-29T09:00:00Z');
    expect(await recalled()).toBe(0);
    here.portal.clock.set('2027-03-30T09:00:00Z');
    expect(await recalled()).toBe(1);
    expect(await recalled()).toBe(1);
    expect(await stateOf(id)).toBe('ANSWERED');
  });
});
