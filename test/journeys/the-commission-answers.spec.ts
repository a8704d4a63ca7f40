import { prescriptionFor } from '../../src/experience/index.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import { askInvariants } from '../invariants/questions.js';
import { asOwnerOf } from '../support/as-owner.js';
import { admissibleReport } from '../support/examination.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { lettersOf } from '../support/before-the-jury.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';
import {
  answerOnPage,
  DEPOSIT,
  draftedExamination,
  examinationInCommission,
  examinationState,
  REASONS,
} from '../support/commission.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
let student: Visitor;
let registry: Visitor;
let member: Visitor;

beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  await everybodySignsIn();
});
afterAll(async () => {
  const wrong = [
    ...(await portal.database.read(askInvariants)),
    ...(await portal.database.read(verifyJournal)).broken.map(String),
  ];
  await portal.stop();
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});

async function everybodySignsIn(): Promise<void> {
  [student, registry, member] = [
    await signedIn(portal, institution.student),
    await signedIn(portal, institution.registry),
    await signedIn(portal, institution.member),
  ];
}

/** The day of the commission comes: everybody signs in again. */
async function theDayComes(): Promise<void> {
  portal.clock.set('2026-11-30T09:00:00Z');
  await everybodySignsIn();
}

const stateOf = (id: string) => examinationState(portal, id);
const drafted = (by = student, fields = {}) => draftedExamination(by, institution, fields);
const inCommission = (by?: Visitor) => examinationInCommission({ student, registry, by }, institution);
const answer = (id: string, given: Readonly<Record<string, string>>) => answerOnPage(member, id, given);

describe('the commission', () => {
  it('is convened with accounts that exist, each once, the student not among them, for a day to come', async () => {
    const id = await drafted();
    await student.post(`/examinations/${id}/submission`, DEPOSIT);
    await registry.post(`/examinations/${id}/moves/admit`);
    const email = await portal.database.read(
      async (tx) =>
        (await tx.row<{ email: string }>('select email from people where id = $1', [institution.student]))?.email ?? '',
    );
    const one = { heldOn: '2026-11-30', 'members[0].email': institution.emails.member };
    for (const over of [
      { heldOn: '' },
      { heldOn: '2026-11-23' },
      { 'members[0].email': '' },
      { 'members[0].email': 'nobody@aval.example' },
      { 'members[1].email': institution.emails.member },
      { 'members[1].email': email },
    ]) {
      expect([over, (await registry.post(`/examinations/${id}/commission`, { ...one, ...over })).status]).toEqual([
        over,
        422,
      ]);
    }
    expect((await member.get(`/examinations/${id}`)).status).toBe(404);
    expect((await student.post(`/examinations/${id}/commission`, one)).status).toBe(403);
    expect((await registry.post(`/examinations/${id}/commission`, one)).status).toBe(303);
    expect((await member.get(`/examinations/${id}`)).status).toBe(200);
    expect((await lettersOf(portal, institution.member)).join('\n')).toContain('Vous êtes membre de la commission');
  });

  it('alone answers, on its day or after', async () => {
    const id = await inCommission();
    expect((await answer(id, { kind: 'NONE' })).html).toContain('la réponse se rend ce jour-là ou après');
    await theDayComes();
    for (const other of [student, registry])
      expect((await other.post(`/examinations/${id}/answer`, { kind: 'NONE', reasoning: REASONS })).status).not.toBe(
        303,
      );
    const stranger = await signedIn(portal, institution.otherMember);
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
    const page = await student.get(`/examinations/${id}`);
    for (const said of [
      'Les travaux décrits sont au niveau.',
      'Encadrement',
      'selon ce que la commission a retenu',
      'La commission demande un complément',
    ])
      expect(page.html).toContain(said);
  });

  it('cannot fix an internship for a diploma whose length is not fixed so (R16)', async () => {
    await asOwnerOf(portal, (tx) =>
      tx.rows(`update diplomas set family = 'certificate' where id = $1`, [institution.diploma]),
    );
    const id = await inCommission();
    await theDayComes();
    expect((await answer(id, { kind: 'INTERNSHIP', months: '4' })).html).toContain(
      'la durée d’un stage ne se fixe pas ainsi',
    );
  });

  it('has its answer shown on the page of the file and on the reading desk', async () => {
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const id = await inCommission();
    await theDayComes();
    await answer(id, { kind: 'COMPLEMENT', nature: 'Conduite de projet\nEncadrement', months: '8' });
    expect((await student.get(`/reports/${reportId}`)).html).toContain(
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
    expect(await portal.database.read((tx) => prescriptionFor(tx, institution.student, institution.diploma))).toEqual({
      kind: 'internship',
      months: 3,
    });
    const old = await student.get(`/examinations/${first}`);
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
      await expect(asOwnerOf(portal, (tx) => tx.rows(change))).rejects.toThrow('aval:');
    }
    expect((await lettersOf(portal, institution.student)).some((text) => text.includes('réponse remplacée'))).toBe(
      true,
    );
  });
});

describe('the plan', () => {
  it('is recalled to its student once, at its planned end', async () => {
    const id = await inCommission();
    await theDayComes();
    await answer(id, { kind: 'INTERNSHIP', months: '4' });
    const recalled = async (): Promise<number> => {
      await portal.runJob('remind-of-plans');
      return (await lettersOf(portal, institution.student)).filter((text) =>
        text.includes('Votre plan arrive à son terme'),
      ).length;
    };
    portal.clock.set('2027-03-29T09:00:00Z');
    expect(await recalled()).toBe(0);
    portal.clock.set('2027-03-30T09:00:00Z');
    expect(await recalled()).toBe(1);
    expect(await recalled()).toBe(1);
    expect(await stateOf(id)).toBe('ANSWERED');
  });
});
