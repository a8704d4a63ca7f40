import { opinionFor } from '../../src/opinions/index.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import {
  admissibleReport,
  foundInstitution,
  REPORT_SHA256,
  reportNow,
  type Institution,
} from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const REASONING =
  'Le rapport montre trois années de conception en responsabilité, au niveau du diplôme et dans sa spécialité.';

describe('a professor examines and proposes', () => {
  let portal: Portal;
  let house: Institution;
  let reportId: string;
  let coordinator: Visitor;
  let professor: Visitor;
  let student: Visitor;
  const desk = () => `/reports/${reportId}/opinion`;
  const state = () => portal.database.read(async (tx) => (await reportNow(tx, reportId)).state);
  const letters = (personId: string) =>
    portal.database.read(async (tx) =>
      (
        await tx.rows<{ subject: string }>('select subject from letters where person_id = $1 order by written_at, id', [
          personId,
        ])
      ).map(({ subject }) => subject),
    );

  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    house = await portal.database.transact(foundInstitution);
    [coordinator, professor, student] = (await Promise.all(
      [house.coordinator, house.professor, house.student].map((id) => signedIn(portal, id)),
    )) as [Visitor, Visitor, Visitor];
  });
  beforeEach(async () => {
    // One open file a student, diploma and kind: each story has its own student.
    const own = await portal.database.transact(async (tx) => {
      const { id } = (await tx.row<{ id: string }>(
        `insert into people (email, name, created_at) values (gen_random_uuid() || '@aval.example', 'Inès Caradec', $1) returning id`,
        [tx.now],
      )) ?? { id: '' };
      return { ...house, student: id };
    });
    reportId = await portal.database.transact((tx) => admissibleReport(tx, own));
    student = await signedIn(portal, own.student);
  });
  afterAll(() => portal.stop());

  const assign = (to: string) => coordinator.post(`/reports/${reportId}/assignment`, { professor: to });
  const begin = async (): Promise<void> => {
    await assign(house.professor);
    await professor.post(`${desk()}/beginning`);
  };
  const write = async (changed: Record<string, string> = {}): Promise<Record<string, string>> =>
    professor.fields((await professor.get(desk())).html, {
      'periods[0].choice': 'keep',
      'periods[1].choice': 'keep',
      sense: 'FAVOURABLE',
      reasoning: REASONING,
      ...changed,
    });
  const propose = async (): Promise<void> => {
    await professor.post(desk(), { ...(await write()), then: 'review' });
    const review = await professor.get(`${desk()}/proposal`);
    await professor.post(`${desk()}/proposal`, professor.fields(review.html));
  };

  it('from the assignment to the opinion, bound to the bytes that were read', async () => {
    expect((await coordinator.get(`/reports/${reportId}/assignment`)).html).toContain('Anne-Laure Kervella');
    expect(await assign(house.professor)).toMatchObject({ status: 303 });
    const before = await professor.get(desk());
    expect(before.html).toContain('Commencer l’examen');
    expect(before.html).not.toContain('name="reasoning"');
    expect(await professor.post(`${desk()}/beginning`)).toMatchObject({ status: 303, location: desk() });

    const changed = {
      'periods[0].choice': 'change',
      'periods[0].level': '',
      'periods[0].reason': 'Travaux d’exécution, selon le certificat.',
    };
    const { status, location } = await professor.post(desk(), { ...(await write(changed)), then: 'review' });
    expect([status, location]).toEqual([303, `${desk()}/proposal`]);
    const review = await professor.get(`${desk()}/proposal`);
    expect(review.html).toContain('Travaux d’exécution, selon le certificat.');
    expect(review.html).toContain(REPORT_SHA256);
    expect(await professor.post(`${desk()}/proposal`, professor.fields(review.html))).toMatchObject({ status: 303 });

    const opinion = await portal.database.read(async (tx) =>
      opinionFor(tx, (await reportNow(tx, reportId)).opinionId ?? ''),
    );
    expect(opinion).toMatchObject({
      sense: 'FAVOURABLE',
      reasoning: REASONING,
      professorName: 'Anne-Laure Kervella',
      reportSha256: REPORT_SHA256,
      endedAt: null,
    });
    expect(
      opinion?.retained.map(({ declared, level, changed: isChanged }) => [declared.employer, level, isChanged]),
    ).toEqual([
      ['Atelier Sud', false, true],
      ['Bureau d’études Galibier-Nord', true, false],
    ]);
    expect(opinion?.sha256).toMatch(/^[0-9a-f]{64}$/);
    await portal.drainJobs();
    expect(await letters(house.professor)).toContainEqual(expect.stringContaining('un rapport vous est confié'));
  });

  describe('W03: who may be given the file', () => {
    it.each([
      ['of another specialty', 'stranger'],
      ['of another centre', 'distant'],
      ['nobody seated', 'registry'],
    ] as const)('not a professor %s', async (_what, who) => {
      expect(await assign(house[who])).toMatchObject({ status: 422 });
      expect(await state()).toBe('ADMISSIBLE');
    });
    it('and who was not given it reads nothing of it', async () => {
      await begin();
      for (const who of [house.stranger, house.distant, house.colleague]) {
        expect((await (await signedIn(portal, who)).get(desk())).status).toBe(404);
      }
    });
    it('a professor of another centre with a delegation may, and then reads it', async () => {
      await portal.database.transact((tx) =>
        tx.rows(
          `insert into seats (person_id, role, centre_id, specialty_id, delegation, since) values ($1, 'professor', $2, $3, 'Décision du 2 septembre', $4) on conflict do nothing`,
          [house.distant, house.centre, house.specialty, tx.now],
        ),
      );
      expect((await coordinator.get(`/reports/${reportId}/assignment`)).html).toContain('Décision du 2 septembre');
      expect((await assign(house.distant)).status).toBe(303);
      expect((await (await signedIn(portal, house.distant)).get(desk())).status).toBe(200);
    });
    it('an absent professor is shown as absent, and not chosen', async () => {
      await portal.database.transact((tx) =>
        tx.rows(`insert into absences (person_id, first_day, last_day) values ($1, '2026-11-20', '2026-12-01')`, [
          house.colleague,
        ]),
      );
      expect((await coordinator.get(`/reports/${reportId}/assignment`)).html).toContain(
        'Absence jusqu’au 1er décembre 2026',
      );
      expect((await assign(house.colleague)).status).toBe(422);
      await portal.database.transact((tx) => tx.rows('delete from absences'));
    });
    it('only the coordinator assigns', async () => {
      const registry = await signedIn(portal, house.registry);
      expect((await registry.post(`/reports/${reportId}/assignment`, { professor: house.professor })).status).toBe(403);
    });
  });

  describe('stepping aside', () => {
    it('needs a kind and words of its own', async () => {
      await assign(house.professor);
      expect((await professor.post(`/reports/${reportId}/decline`, { kind: 'load', text: ' ' })).status).toBe(422);
      expect(await state()).toBe('ASSIGNED');
    });
    it('W04: for a conflict, as an employer in common: the file is out of their sight at once, is never theirs again, and is given to another', async () => {
      await assign(house.professor);
      expect(
        (await professor.post(`/reports/${reportId}/decline`, { kind: 'conflict', text: 'Même employeur.' })).status,
      ).toBe(303);
      expect((await professor.get(desk())).status).toBe(404);
      expect((await assign(house.professor)).status).toBe(422);
      expect((await assign(house.colleague)).status).toBe(303);
    });
    it('a reading begun meanwhile is not broken off by a coordinator who was told that nothing had begun', async () => {
      await assign(house.professor);
      const at = `/reports/${reportId}/decline`;
      const typed = { kind: 'absence', text: 'Congé.' };
      const before = coordinator.fields((await coordinator.get(at)).html, typed);
      await professor.post(`${desk()}/beginning`);
      const late = await coordinator.post(at, before);
      expect([late.status, await state()]).toEqual([409, 'UNDER_REVIEW']);
      expect(late.html).toContain('Anne-Laure Kervella');
      const now = coordinator.fields((await coordinator.get(at)).html, typed);
      expect([(await coordinator.post(at, now)).status, await state()]).toEqual([303, 'ADMISSIBLE']);
    });
    it('a released professor loses sight at once, and the draft stays theirs alone', async () => {
      await begin();
      await professor.post(desk(), await write());
      expect((await coordinator.post(`/reports/${reportId}/decline`, { kind: 'absence', text: 'Congé.' })).status).toBe(
        303,
      );
      for (const path of [desk(), `${desk()}/proposal`, `/reports/${reportId}/decline`])
        expect((await professor.get(path)).status).toBe(404);
      expect((await professor.post(desk(), { version: reportId, revision: '1', reasoning: 'Encore.' })).status).toBe(
        404,
      );
      await assign(house.colleague);
      const colleague = await signedIn(portal, house.colleague);
      await colleague.post(`${desk()}/beginning`);
      expect((await colleague.get(desk())).html).not.toContain(REASONING);
    });
  });

  describe('the draft', () => {
    beforeEach(begin);
    it('is kept as it is typed, answered with its revision', async () => {
      const kept = await professor.post(
        desk(),
        await write({ 'periods[0].choice': 'change', 'periods[0].from': 'bientôt', reasoning: 'À peine commencé' }),
        { Accept: 'application/json' },
      );
      expect(JSON.parse(kept.html)).toEqual({ revision: 1, saved: 'Enregistré à 10\u00a0h\u00a000' });
      const again = professor.fields((await professor.get(desk())).html);
      expect(again).toMatchObject({ reasoning: 'À peine commencé', 'periods[0].from': 'bientôt', revision: '1' });
    });
    it('in a second tab is noticed: nothing is overwritten, what was typed is still on the screen', async () => {
      const [one, two] = [await write(), await write({ reasoning: 'Écrit dans le second onglet.' })];
      expect((await professor.post(desk(), one)).status).toBe(303);
      const late = await professor.post(desk(), two);
      expect(late.status).toBe(409);
      expect(late.html).toContain('Écrit dans le second onglet.');
      expect(late.html).toContain(REASONING);
      const data = await professor.post(desk(), two, { Accept: 'application/json' });
      expect([data.status, JSON.parse(data.html)]).toEqual([
        409,
        expect.objectContaining({ code: 'opinions.draftMoved', revision: 1 }),
      ]);
      expect(professor.fields((await professor.get(desk())).html)['reasoning']).toBe(REASONING);
    });
    it('replaces what was saved elsewhere only when the professor says so', async () => {
      const [one, two] = [await write(), await write({ reasoning: 'Celui-ci.' })];
      await professor.post(desk(), one);
      expect((await professor.post(desk(), { ...two, replace: '1' })).status).toBe(303);
      expect(professor.fields((await professor.get(desk())).html)['reasoning']).toBe('Celui-ci.');
    });
    it('keeps the remaining periods as declared by one act', async () => {
      await professor.post(desk(), {
        ...(await write({ 'periods[0].choice': 'change', 'periods[1].choice': '' })),
        then: 'keepRest',
      });
      expect(professor.fields((await professor.get(desk())).html)).toMatchObject({
        'periods[0].choice': 'change',
        'periods[1].choice': 'keep',
      });
    });
    it('is not begun by reading', async () => {
      expect(await state()).toBe('UNDER_REVIEW');
      await professor.get(desk());
      expect(
        await portal.database.read((tx) => tx.rows('select 1 from opinion_drafts where report_id = $1', [reportId])),
      ).toEqual([]);
    });
  });

  describe('W02: an opinion without its reasons', () => {
    beforeEach(begin);
    it.each([
      ['empty', ''],
      ['of spaces', '   '],
      ['too short', 'Très bien.'],
    ])('%s is not proposed, and the words typed are kept', async (_what, reasoning) => {
      const sent = await professor.post(desk(), { ...(await write({ reasoning })), then: 'review' });
      expect(sent.status).toBe(422);
      expect(sent.html).toContain('href="#reasoning"');
      expect(professor.fields((await professor.get(desk())).html)['reasoning']).toBe(reasoning.trim());
      expect((await professor.post(`${desk()}/proposal`, { revision: '1' })).status).toBe(422);
      expect(await state()).toBe('UNDER_REVIEW');
    });
    it('nor one that leaves a period without a choice, or a change without its reason', async () => {
      const sent = await professor.post(desk(), {
        ...(await write({ 'periods[0].choice': 'change', 'periods[0].level': '', 'periods[1].choice': '' })),
        then: 'review',
      });
      expect(sent.html).toContain('href="#periods-0-reason"');
      expect(sent.html).toContain('href="#periods-1-choice"');
    });
    it('nor one that changed since it was reviewed', async () => {
      await professor.post(desk(), { ...(await write()), then: 'review' });
      const reviewed = professor.fields((await professor.get(`${desk()}/proposal`)).html);
      await professor.post(desk(), await write({ reasoning: `${REASONING} Et autre chose.` }));
      expect((await professor.post(`${desk()}/proposal`, reviewed)).status).toBe(409);
      expect(await state()).toBe('UNDER_REVIEW');
    });
  });

  it('a reopened opinion ends, stays in the history, and the new draft starts from it', async () => {
    await begin();
    await propose();
    expect(await state()).toBe('OPINION_PROPOSED');
    expect((await professor.post(`${desk()}/reopening`, { reason: '' })).status).toBe(422);
    expect((await professor.post(`${desk()}/reopening`, { reason: 'Une période avait été mal lue.' })).status).toBe(
      303,
    );
    expect(professor.fields((await professor.get(desk())).html)).toMatchObject({
      reasoning: REASONING,
      sense: 'FAVOURABLE',
      'periods[0].choice': 'keep',
    });
    await propose();
    const page = (await professor.get(desk())).html;
    expect(page).toContain('Un avis antérieur');
    expect(page).toContain('Une période avait été mal lue.');
  });

  it('of two coordinators who assign at once one wins, the other is told who', async () => {
    const answers = await Promise.all([assign(house.professor), assign(house.colleague)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
    expect(answers.find(({ status }) => status === 409)?.html).toContain('Hervé Marchand');
  });

  it('reminders: the professor at 15 and 30 days, the coordinator at 45, each once', async () => {
    await begin();
    await portal.drainJobs();
    const remind = (): Promise<void> => portal.app.get(Jobs).runNow('remind-of-late-reviews');
    const number = await portal.database.read(async (tx) => (await reportNow(tx, reportId)).number);
    const about = async (personId: string) =>
      (await letters(personId)).filter((subject) => subject.includes(number) && /attendu/.test(subject)).length;
    const counts: number[][] = [];
    const start = portal.clock.now();
    for (const days of [14, 15, 16, 30, 45]) {
      portal.clock.set(new Date(start.getTime() + days * 86_400_000));
      await remind();
      counts.push([await about(house.professor), await about(house.coordinator)]);
    }
    portal.clock.set(start);
    expect(counts).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it('the queue shows one’s own files only', async () => {
    await begin();
    const number = await portal.database.read(async (tx) => (await reportNow(tx, reportId)).number);
    expect((await professor.get('/opinions')).html).toContain(number);
    expect((await (await signedIn(portal, house.colleague)).get('/opinions')).html).not.toContain(number);
    expect((await student.get('/opinions')).html).not.toContain(number);
  });
});
