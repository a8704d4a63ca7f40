import { prescriptionFor } from '../../src/experience/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { admissibleReport } from '../support/examination.js';
import { lettersOf } from '../support/before-the-jury.js';
import { signedIn } from '../support/visitor.js';
import { DEPOSIT, REASONS, openExaminations } from '../support/commission.js';

const here = openExaminations();
const { theDayComes, stateOf, drafted, inCommission, answer } = here;

describe('the commission', () => {
  it('is convened with accounts that exist, each once, the student not among them, for a day to come', async () => {
    const id = await drafted();
    await here.student.post(`/examinations/${id}/submission`, DEPOSIT);
    await here.registry.post(`/examinations/${id}/moves/admit`);
    const email = await here.portal.database.read(
      async (tx) =>
        (await tx.row<{ email: string }>('select email from people where id = $1', [here.institution.student]))
          ?.email ?? '',
    );
    const one = { heldOn: '2026-11-30', 'members[0].email': here.institution.emails.member };
    for (const over of [
      { heldOn: '' },
      { heldOn: '2026-11-23' },
      { 'members[0].email': '' },
      { 'members[0].email': 'nobody@aval.example' },
      { 'members[1].email': here.institution.emails.member },
      { 'members[1].email': email },
    ]) {
      expect([over, (await here.registry.post(`/examinations/${id}/commission`, { ...one, ...over })).status]).toEqual([
        over,
        422,
      ]);
    }
    expect((await here.member.get(`/examinations/${id}`)).status).toBe(404);
    expect((await here.student.post(`/examinations/${id}/commission`, one)).status).toBe(403);
    expect((await here.registry.post(`/examinations/${id}/commission`, one)).status).toBe(303);
    expect((await here.member.get(`/examinations/${id}`)).status).toBe(200);
    expect((await lettersOf(here.portal, here.institution.member)).join('\n')).toContain(
      'Vous êtes membre de la commission',
    );
  });

  it('alone answers, on its day or after', async () => {
    const id = await inCommission();
    expect((await answer(id, { kind: 'NONE' })).html).toContain('la réponse se rend ce jour-là ou après');
    await theDayComes();
    for (const other of [here.student, here.registry])
      expect((await other.post(`/examinations/${id}/answer`, { kind: 'NONE', reasoning: REASONS })).status).not.toBe(
        303,
      );
    const stranger = await signedIn(here.portal, here.institution.otherMember);
    expect((await stranger.get(`/examinations/${id}/answer`)).status).toBe(404);
    expect((await answer(id, { kind: 'NONE' })).status).toBe(303);
    expect((await answer(id, { kind: 'NONE' })).status).not.toBe(303);
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
    const second = await inCommission();
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
