import { prescriptionFor } from '../../src/experience/index.js';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import { askInvariants } from '../invariants/questions.js';
import { admissibleReport } from '../support/examination.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { idIn, lettersOf } from '../support/before-the-jury.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

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

const PERIOD = {
  employer: 'Galibier-Nord',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2020-07-01',
  to: '2023-06-30',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'no',
};
const DEPOSIT = { description: 'Trois ans de maintenance ; je doute du niveau.', referenceDate: '2026-06-30' };
const REASONS = 'Trois ans hors du niveau du diplôme.';

const stateOf = (id: string): Promise<string | undefined> =>
  portal.database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from examinations where id = $1', [id]))?.state,
  );

/** Opened and filled by its student, or by the registry on paper. */
async function drafted(by: Visitor = student, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const opened = await by.post('/examinations', {
    enrolment: `${institution.centre}~${institution.diploma}`,
    ...fields,
  });
  const id = idIn(opened.location);
  expect((await by.post(`/examinations/${id}/periods`, PERIOD)).status).toBe(303);
  return id;
}

async function inCommission(by?: Visitor): Promise<string> {
  const id = await drafted(by);
  expect((await student.post(`/examinations/${id}/submission`, DEPOSIT)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/moves/admit`)).status).toBe(303);
  expect(
    (
      await registry.post(`/examinations/${id}/commission`, {
        heldOn: '2026-11-30',
        'members[0].email': institution.emails.president,
        'members[2].email': institution.emails.member,
      })
    ).status,
  ).toBe(303);
  return id;
}

/** What the page of the answer gives, with what is answered. */
async function answer(id: string, given: Readonly<Record<string, string>>): ReturnType<Visitor['post']> {
  const page = await member.get(`/examinations/${id}/answer`);
  return member.post(`/examinations/${id}/answer`, member.fields(page.html, { reasoning: REASONS, ...given }));
}

describe('the early examination', () => {
  it('goes from the student to the registry, to the commission, and leaves a plan', async () => {
    const id = await inCommission();
    expect((await student.get('/desk')).html).toContain('examen anticipé en cours');
    expect((await member.get('/desk')).html).toContain('réponse de commission à rendre');
    expect((await member.get(`/examinations/${id}`)).html).toContain('je doute du niveau');
    await theDayComes();
    expect((await answer(id, { kind: 'INTERNSHIP', months: '4' })).status).toBe(303);
    const page = await student.get(`/examinations/${id}`);
    for (const said of [
      'Réponse de la commission',
      REASONS,
      'Votre plan',
      '30 mars 2027',
      'reste souverain',
      'La commission a fixé la durée du stage à 4',
    ])
      expect(page.html).toContain(said);
    const letter = (await lettersOf(portal, institution.student)).find((text) =>
      text.includes('la commission a répondu'),
    );
    for (const said of [REASONS, 'ligne par ligne', 'fin prévue le 30 mars 2027']) expect(letter).toContain(said);
    expect(await portal.database.read((tx) => prescriptionFor(tx, institution.student, institution.diploma))).toEqual({
      kind: 'internship',
      months: 4,
    });
    expect((await student.get('/desk')).html).toContain('la commission a répondu');
    expect((await student.get('/me/data')).html).toContain(REASONS);
    const about = await portal.database.read((tx) =>
      tx.row<{ id: string }>(`select id from letters where person_id = $1 and kind = 'examination.answer'`, [
        institution.student,
      ]),
    );
    expect((await student.get(`/letters/${about?.id}`)).html).toContain(`href="/examinations/${id}"`);
  });

  it('W11: is accepted with no teaching unit acquired (R51), and has a condition on periods, description and date', async () => {
    const opened = await student.post('/examinations', { enrolment: `${institution.centre}~${institution.diploma}` });
    const at = `/examinations/${idIn(opened.location)}`;
    expect((await student.post(`${at}/submission`, DEPOSIT)).html).toContain('Déclarez au moins une expérience.');
    await student.post(`${at}/periods`, PERIOD);
    expect((await student.post(`${at}/submission`, { ...DEPOSIT, description: ' ' })).status).toBe(422);
    expect((await student.post(`${at}/submission`, { ...DEPOSIT, referenceDate: '' })).status).toBe(422);
    expect((await student.post(`${at}/submission`, { ...DEPOSIT, referenceDate: '2020-06-30' })).html).toContain(
      'Cette période commence après la date de référence.',
    );
    expect(
      (await student.post(`${at}/submission`, { ...DEPOSIT, description: 'À revoir.', then: 'save' })).status,
    ).toBe(303);
    expect((await student.get(`${at}/submission`)).html).toContain('À revoir.');
    expect((await student.post(`${at}/submission`, DEPOSIT)).status).toBe(303);
    expect((await student.post(`${at}/periods`, PERIOD)).status).toBe(409);
    expect(
      (await student.post('/examinations', { enrolment: `${institution.centre}~${institution.diploma}` })).html,
    ).toContain('est déjà en cours');
  });

  it('received on paper is opened by the registry in the name of the student, who gets a letter (R19)', async () => {
    const email = await portal.database.read(
      async (tx) =>
        (await tx.row<{ email: string }>('select email from people where id = $1', [institution.student]))?.email ?? '',
    );
    const id = await drafted(registry, { student: email });
    expect((await registry.post(`/examinations/${id}/submission`, DEPOSIT)).status).toBe(303);
    expect((await student.get(`/examinations/${id}`)).status).toBe(200);
    expect((await lettersOf(portal, institution.student)).some((text) => text.includes('ouvert en votre nom'))).toBe(
      true,
    );
  });

  it('found incomplete comes back to its student; what was deposited stays, and each point is answered', async () => {
    const id = await drafted();
    await student.post(`/examinations/${id}/submission`, DEPOSIT);
    expect((await registry.post(`/examinations/${id}/corrections`, { points: ' ', dueOn: '2026-12-20' })).status).toBe(
      422,
    );
    expect(
      (
        await registry.post(`/examinations/${id}/corrections`, {
          points: 'Préciser le niveau\nJoindre les dates',
          dueOn: '2026-12-20',
        })
      ).status,
    ).toBe(303);
    const page = await student.get(`/examinations/${id}/submission`);
    expect(page.html).toContain('Préciser le niveau');
    const fields = student.fields(page.html);
    expect((await student.post(`/examinations/${id}/submission`, fields)).html).toContain('il en reste 2');
    // Kept for later, a description that says nothing takes no other's place.
    const saidNothing = { ...fields, description: '…', then: 'save' };
    expect((await student.post(`/examinations/${id}/submission`, saidNothing)).status).toBe(303);
    expect(student.fields((await student.get(`/examinations/${id}/submission`)).html)['description']).toBe(
      fields['description'],
    );
    const answers = Object.fromEntries(
      Object.keys(fields)
        .filter((name) => name.startsWith('answer-'))
        .map((name) => [name, 'Voici.']),
    );
    expect((await student.post(`/examinations/${id}/periods`, { ...PERIOD, from: '2024-01-01', to: '' })).status).toBe(
      303,
    );
    expect((await student.post(`/examinations/${id}/submission`, { ...fields, ...answers })).status).toBe(303);
    expect(await stateOf(id)).toBe('SUBMITTED');
    const kept = await portal.database.read((tx) =>
      tx.rows('select d.id from declarations d where d.student_id = $1 and d.frozen_at is not null', [
        institution.student,
      ]),
    );
    expect(kept).toHaveLength(2);
  });

  it('is withdrawn by its student until a commission is convened, and not after', async () => {
    const first = await drafted();
    expect((await registry.post(`/examinations/${first}/moves/withdraw`)).status).toBe(403);
    expect((await student.post(`/examinations/${first}/moves/withdraw`)).status).toBe(303);
    const second = await inCommission();
    expect((await student.post(`/examinations/${second}/moves/withdraw`)).status).toBe(409);
  });
});

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
    await portal.database.transact((tx) =>
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
      await expect(portal.database.transact((tx) => tx.rows(change))).rejects.toThrow('aval:');
    }
    expect((await lettersOf(portal, institution.student)).some((text) => text.includes('réponse remplacée'))).toBe(
      true,
    );
  });
});

describe('nobody else', () => {
  it('sees or moves an examination: neither another centre nor another student', async () => {
    const id = await inCommission();
    const [registryElsewhere, otherStudent] = await portal.database.transact(async (tx) => {
      const elsewhere = await insertPerson(tx, { name: 'Line Payet', email: 'line@aval.example' });
      await giveSeat(tx, { personId: elsewhere, role: 'registry', centreId: institution.otherCentre });
      return [
        elsewhere,
        await insertPerson(tx, { name: 'Noé Blin', email: 'noe@aval.example', studentNumber: 'NAN-0002' }),
      ];
    });
    for (const person of [registryElsewhere, otherStudent, institution.professor]) {
      const stranger = await signedIn(portal, person);
      for (const path of [
        '',
        '/submission',
        '/corrections',
        '/commission',
        '/answer',
        '/periods/new',
        '/moves/admit',
        '/moves/withdraw',
      ])
        expect([path, (await stranger.get(`/examinations/${id}${path}`)).status]).toEqual([path, 404]);
      expect((await stranger.get('/examinations')).html).not.toContain(id);
    }
    expect((await (await signedIn(portal, institution.coordinator)).get(`/examinations/${id}`)).status).toBe(200);
  });
});

describe('the plan', () => {
  it('is recalled to its student once, at its planned end', async () => {
    const id = await inCommission();
    await theDayComes();
    await answer(id, { kind: 'INTERNSHIP', months: '4' });
    const recalled = async (): Promise<number> => {
      await portal.app.get(Jobs).runNow('remind-of-plans');
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
