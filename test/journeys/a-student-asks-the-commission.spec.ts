import { readFile } from 'node:fs/promises';
import { prescriptionFor } from '../../src/experience/index.js';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { reportFile } from '../support/gestures.js';
import { idIn, lettersOf } from '../support/before-the-jury.js';
import { signedIn, type Answered, type Visitor } from '../support/visitor.js';
import { composed, DEPOSIT, PERIOD, REASONS, openExaminations } from '../support/commission.js';

const here = openExaminations();
const { theDayComes, stateOf, drafted, inCommission, answer } = here;

describe('the early examination', () => {
  it('goes from the student to the registry, to the commission, and leaves a plan', async () => {
    const id = await inCommission();
    expect((await here.student.get('/desk')).html).toContain('examen anticipé en cours');
    expect((await here.member.get('/desk')).html).toContain('réponse de commission à rendre');
    expect((await here.member.get(`/examinations/${id}`)).html).toContain('je doute du niveau');
    await theDayComes();
    expect((await answer(id, { kind: 'INTERNSHIP', months: '4' })).status).toBe(303);
    const page = await here.student.get(`/examinations/${id}`);
    for (const said of [
      'Réponse de la commission',
      REASONS,
      'Votre plan',
      '30 mars 2027',
      'reste souverain',
      'La commission a fixé la durée du stage à 4',
    ])
      expect(page.html).toContain(said);
    const letter = (await lettersOf(here.portal, here.institution.student)).find((text) =>
      text.includes('la commission a répondu'),
    );
    for (const said of [REASONS, 'ligne par ligne', 'fin prévue le 30 mars 2027']) expect(letter).toContain(said);
    expect(
      await here.portal.database.read((tx) => prescriptionFor(tx, here.institution.student, here.institution.diploma)),
    ).toEqual({
      kind: 'internship',
      months: 4,
    });
    expect((await here.student.get('/desk')).html).toContain('la commission a répondu');
    expect((await here.student.get('/me/data')).html).toContain(REASONS);
    const about = await here.portal.database.read((tx) =>
      tx.row<{ id: string }>(`select id from letters where person_id = $1 and kind = 'examination.answer'`, [
        here.institution.student,
      ]),
    );
    expect((await here.student.get(`/letters/${about?.id}`)).html).toContain(`href="/examinations/${id}"`);
  });

  it('W11: is accepted with no teaching unit acquired (R51), and has a condition on periods, description and date', async () => {
    const opened = await here.student.post('/examinations', {
      enrolment: `${here.institution.centre}~${here.institution.diploma}`,
    });
    const at = `/examinations/${idIn(opened.location)}`;
    expect((await here.student.post(`${at}/submission`, DEPOSIT)).html).toContain('Déclarez au moins une expérience.');
    await here.student.post(`${at}/periods`, PERIOD);
    expect((await here.student.post(`${at}/submission`, { ...DEPOSIT, description: ' ' })).status).toBe(422);
    expect((await here.student.post(`${at}/submission`, { ...DEPOSIT, referenceDate: '' })).status).toBe(422);
    expect((await here.student.post(`${at}/submission`, { ...DEPOSIT, referenceDate: '2020-06-30' })).html).toContain(
      'Cette période commence après la date de référence.',
    );
    expect(
      (await here.student.post(`${at}/submission`, { ...DEPOSIT, description: 'À revoir.', then: 'save' })).status,
    ).toBe(303);
    expect((await here.student.get(`${at}/submission`)).html).toContain('À revoir.');
    expect((await here.student.post(`${at}/submission`, DEPOSIT)).status).toBe(303);
    expect((await here.student.post(`${at}/periods`, PERIOD)).status).toBe(409);
    expect(
      (
        await here.student.post('/examinations', {
          enrolment: `${here.institution.centre}~${here.institution.diploma}`,
        })
      ).html,
    ).toContain('est déjà en cours');
  });

  it('received on paper is opened by the registry in the name of the student, who gets a letter (R19)', async () => {
    const email = await here.portal.database.read(
      async (tx) =>
        (await tx.row<{ email: string }>('select email from people where id = $1', [here.institution.student]))
          ?.email ?? '',
    );
    const paper = 'Formulaire signé le 12 novembre';
    const id = await drafted(here.registry, { student: email, paper });
    expect((await here.registry.post(`/examinations/${id}/submission`, DEPOSIT)).status).toBe(303);
    expect((await here.student.get(`/examinations/${id}`)).html).toContain(paper);
    expect((await here.student.get('/me/data')).html).toContain(paper);
    expect(
      (await lettersOf(here.portal, here.institution.student)).some((text) => text.includes('ouvert en votre nom')),
    ).toBe(true);
  });

  it('found incomplete comes back to its student; what was deposited stays, and each point is answered', async () => {
    const id = await drafted();
    await here.student.post(`/examinations/${id}/submission`, DEPOSIT);
    expect(
      (await here.registry.post(`/examinations/${id}/corrections`, { points: ' ', dueOn: '2026-12-20' })).status,
    ).toBe(422);
    expect(
      (
        await here.registry.post(`/examinations/${id}/corrections`, {
          points: 'Préciser le niveau\nJoindre les dates',
          dueOn: '2026-12-20',
        })
      ).status,
    ).toBe(303);
    const page = await here.student.get(`/examinations/${id}/submission`);
    expect(page.html).toContain('Préciser le niveau');
    const fields = here.student.fields(page.html);
    expect((await here.student.post(`/examinations/${id}/submission`, fields)).html).toContain('il en reste 2');
    // Kept for later, a description that says nothing takes no other's place.
    const saidNothing = { ...fields, description: '…', then: 'save' };
    expect((await here.student.post(`/examinations/${id}/submission`, saidNothing)).status).toBe(303);
    expect(here.student.fields((await here.student.get(`/examinations/${id}/submission`)).html)['description']).toBe(
      fields['description'],
    );
    const answers = Object.fromEntries(
      Object.keys(fields)
        .filter((name) => name.startsWith('answer-'))
        .map((name) => [name, 'Voici.']),
    );
    expect(
      (await here.student.post(`/examinations/${id}/periods`, { ...PERIOD, from: '2024-01-01', to: '' })).status,
    ).toBe(303);
    expect((await here.student.post(`/examinations/${id}/submission`, { ...fields, ...answers })).status).toBe(303);
    expect(await stateOf(id)).toBe('SUBMITTED');
    const kept = await here.portal.database.read((tx) =>
      tx.rows('select d.id from declarations d where d.student_id = $1 and d.frozen_at is not null', [
        here.institution.student,
      ]),
    );
    expect(kept).toHaveLength(2);
  });

  it('is withdrawn by its student until its commission has answered, and not after; its members are told', async () => {
    const first = await drafted();
    expect((await here.registry.post(`/examinations/${first}/moves/withdraw`)).status).toBe(403);
    expect((await here.student.post(`/examinations/${first}/moves/withdraw`)).status).toBe(303);
    const second = await inCommission();
    expect((await here.student.post(`/examinations/${second}/moves/withdraw`)).status).toBe(303);
    expect((await lettersOf(here.portal, here.institution.member)).join('\n')).toContain('n’est plus devant');
    const third = await inCommission();
    await theDayComes();
    await answer(third, { kind: 'NONE' });
    expect((await here.student.post(`/examinations/${third}/moves/withdraw`)).status).toBe(409);
  });

  it('has the documents that its student joins until it is admissible, and not after; its commission reads them', async () => {
    const id = await drafted();
    const join = async (who: Visitor): Promise<Answered> => {
      const form = new FormData();
      const bytes = await readFile(reportFile('report-short.pdf'));
      form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'certificat.pdf');
      return who.upload(`/examinations/${id}/documents`, form);
    };
    expect((await here.student.upload(`/examinations/${id}/documents`, new FormData())).status).toBe(422);
    expect((await join(here.student)).status).toBe(303);
    await here.student.post(`/examinations/${id}/submission`, DEPOSIT);
    expect((await join(here.student)).status).toBe(303);
    await here.registry.post(`/examinations/${id}/moves/admit`);
    expect((await join(here.student)).status).toBe(409);
    await here.registry.post(`/examinations/${id}/commission`, composed(here.institution));
    const page = await here.member.get(`/examinations/${id}`);
    const paper = /href="(\/examinations\/[^"]+\/documents\/[^"]+)"[^>]*>certificat\.pdf</.exec(page.html)?.[1] ?? '';
    expect((await here.member.get(paper)).status).toBe(200);
    expect((await join(here.member)).status).toBe(403);
    const stranger = await signedIn(here.portal, here.institution.professor);
    expect((await stranger.get(paper)).status).toBe(404);
  });

  it('left incomplete lapses after a notice and its days, and never before', async () => {
    const id = await drafted();
    await here.student.post(`/examinations/${id}/submission`, DEPOSIT);
    await here.registry.post(`/examinations/${id}/corrections`, { points: 'Préciser', dueOn: '2026-12-20' });
    const onDay = async (day: string): Promise<string | undefined> => {
      here.portal.clock.set(`${day}T06:00:00Z`);
      await here.portal.runJob('lapse-examinations');
      return stateOf(id);
    };
    expect(await onDay('2026-12-20')).toBe('INCOMPLETE');
    expect(await onDay('2026-12-21')).toBe('INCOMPLETE');
    expect((await lettersOf(here.portal, here.institution.student)).join('\n')).toContain(
      'deviendra caduque après le 19 février 2027',
    );
    expect(await onDay('2027-02-19')).toBe('INCOMPLETE');
    expect(await onDay('2027-02-20')).toBe('WITHDRAWN');
    expect((await lettersOf(here.portal, here.institution.student)).join('\n')).toContain('est devenue caduque');
  });
});

describe('nobody else', () => {
  it('sees or moves an examination: neither another centre nor another student', async () => {
    const id = await inCommission();
    const [registryElsewhere, otherStudent] = await here.portal.database.transact(async (tx) => {
      const elsewhere = await insertPerson(tx, { name: 'Line Payet', email: 'line@aval.example' });
      await giveSeat(tx, { personId: elsewhere, role: 'registry', centreId: here.institution.otherCentre });
      return [
        elsewhere,
        await insertPerson(tx, { name: 'Noé Blin', email: 'noe@aval.example', studentNumber: 'NAN-0002' }),
      ];
    });
    for (const person of [registryElsewhere, otherStudent, here.institution.professor]) {
      const stranger = await signedIn(here.portal, person);
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
    expect((await (await signedIn(here.portal, here.institution.coordinator)).get(`/examinations/${id}`)).status).toBe(
      200,
    );
  });
});
