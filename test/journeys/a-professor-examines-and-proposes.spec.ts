import { opinionFor } from '../../src/opinions/index.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { admissibleReport, REPORT_SHA256, reportNow } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const REASONING =
  'Le rapport montre trois années de conception en responsabilité, au niveau du diplôme et dans sa spécialité.';

describe('a professor examines and proposes', () => {
  let portal: Portal;
  let institution: Institution;
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
    institution = await portal.database.transact(createInstitution);
    [coordinator, professor, student] = (await Promise.all(
      [institution.coordinator, institution.professor, institution.student].map((id) => signedIn(portal, id)),
    )) as [Visitor, Visitor, Visitor];
  });
  beforeEach(async () => {
    // One open file a student, diploma and kind: each story has its own student.
    const own = await portal.database.transact(async (tx) => {
      const { id } = (await tx.row<{ id: string }>(
        `insert into people (email, name, created_at)
           values (gen_random_uuid() || '@aval.example', 'Inès Caradec', $1)
          returning id`,
        [tx.now],
      )) ?? { id: '' };
      return { ...institution, student: id };
    });
    reportId = await portal.database.transact((tx) => admissibleReport(tx, own));
    student = await signedIn(portal, own.student);
  });
  afterAll(() => portal.stop());

  const assign = (to: string) => coordinator.post(`/reports/${reportId}/assignment`, { professor: to });
  const begin = async (): Promise<void> => {
    await assign(institution.professor);
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
    expect(await assign(institution.professor)).toMatchObject({ status: 303 });
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
    expect(await letters(institution.professor)).toContainEqual(expect.stringContaining('un rapport vous est confié'));
  });

  describe('W03: a file is assigned', () => {
    it.each([
      ['of another specialty', 'stranger'],
      ['of another centre', 'distant'],
      ['nobody seated', 'registry'],
    ] as const)('not to a professor %s', async (_what, who) => {
      expect(await assign(institution[who])).toMatchObject({ status: 422 });
      expect(await state()).toBe('ADMISSIBLE');
    });
    it('and a professor who was not assigned it reads nothing of it', async () => {
      await begin();
      for (const who of [institution.stranger, institution.distant, institution.colleague]) {
        expect((await (await signedIn(portal, who)).get(desk())).status).toBe(404);
      }
    });
    it('to a professor of another centre who has a delegation, and who then reads it', async () => {
      await portal.database.transact((tx) =>
        tx.rows(
          `insert into seats (person_id, role, centre_id, specialty_id, delegation, since)
             values ($1, 'professor', $2, $3, 'Décision du 2 septembre', $4)
            on conflict do nothing`,
          [institution.distant, institution.centre, institution.specialty, tx.now],
        ),
      );
      expect((await coordinator.get(`/reports/${reportId}/assignment`)).html).toContain('Décision du 2 septembre');
      expect((await assign(institution.distant)).status).toBe(303);
      expect((await (await signedIn(portal, institution.distant)).get(desk())).status).toBe(200);
    });
    it('not to a professor who is absent, and shown as absent', async () => {
      await portal.database.transact((tx) =>
        tx.rows(`insert into absences (person_id, first_day, last_day) values ($1, '2026-11-20', '2026-12-01')`, [
          institution.colleague,
        ]),
      );
      expect((await coordinator.get(`/reports/${reportId}/assignment`)).html).toContain(
        'Absence jusqu’au 1er décembre 2026',
      );
      expect((await assign(institution.colleague)).status).toBe(422);
      await portal.database.transact((tx) => tx.rows('delete from absences'));
    });
    it('by the coordinator only', async () => {
      const registry = await signedIn(portal, institution.registry);
      expect(
        (await registry.post(`/reports/${reportId}/assignment`, { professor: institution.professor })).status,
      ).toBe(403);
    });
  });

  describe('a professor who declines a file', () => {
    it('gives a kind of reason and words', async () => {
      await assign(institution.professor);
      expect((await professor.post(`/reports/${reportId}/decline`, { kind: 'load', text: ' ' })).status).toBe(422);
      expect(await state()).toBe('ASSIGNED');
    });
    it('W04: for a conflict of interest does not see it any more, and it is assigned to another', async () => {
      await assign(institution.professor);
      expect(
        (await professor.post(`/reports/${reportId}/decline`, { kind: 'conflict', text: 'Même employeur.' })).status,
      ).toBe(303);
      expect((await professor.get(desk())).status).toBe(404);
      expect((await assign(institution.professor)).status).toBe(422);
      expect((await assign(institution.colleague)).status).toBe(303);
    });
    it('keeps the file that they began to read before the coordinator’s form to take it back was sent', async () => {
      await assign(institution.professor);
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
    it('does not see the file any more, and their draft is shown to nobody', async () => {
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
      await assign(institution.colleague);
      const colleague = await signedIn(portal, institution.colleague);
      await colleague.post(`${desk()}/beginning`);
      expect((await colleague.get(desk())).html).not.toContain(REASONING);
    });
  });

  describe('the draft', () => {
    beforeEach(begin);
    it('is saved as it is typed, and answered with its revision', async () => {
      const kept = await professor.post(
        desk(),
        await write({ 'periods[0].choice': 'change', 'periods[0].from': 'bientôt', reasoning: 'À peine commencé' }),
        { Accept: 'application/json' },
      );
      expect(JSON.parse(kept.html)).toEqual({ revision: 1, saved: 'Enregistré à 10\u00a0h\u00a000' });
      const again = professor.fields((await professor.get(desk())).html);
      expect(again).toMatchObject({ reasoning: 'À peine commencé', 'periods[0].from': 'bientôt', revision: '1' });
    });
    it('typed in a second tab overwrites nothing: a 409, with what was typed still on the page', async () => {
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
    it('does not exist while the professor only reads', async () => {
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
    it('is not proposed either with a period without a choice, or a change without its reason', async () => {
      const sent = await professor.post(desk(), {
        ...(await write({ 'periods[0].choice': 'change', 'periods[0].level': '', 'periods[1].choice': '' })),
        then: 'review',
      });
      expect(sent.html).toContain('href="#periods-0-reason"');
      expect(sent.html).toContain('href="#periods-1-choice"');
    });
    it('is not proposed when the draft changed since it was reviewed', async () => {
      await professor.post(desk(), { ...(await write()), then: 'review' });
      const reviewed = professor.fields((await professor.get(`${desk()}/proposal`)).html);
      await professor.post(desk(), await write({ reasoning: `${REASONING} Et autre chose.` }));
      expect((await professor.post(`${desk()}/proposal`, reviewed)).status).toBe(409);
      expect(await state()).toBe('UNDER_REVIEW');
    });
  });

  it('an opinion that is reopened stays in the history, and the new draft starts from it', async () => {
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

  it('of two coordinators who assign at once, one does, and the other reads who was quicker', async () => {
    const answers = await Promise.all([assign(institution.professor), assign(institution.colleague)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
    expect(answers.find(({ status }) => status === 409)?.html).toContain('Hervé Marchand');
  });

  it('the professor is reminded at 15 and 30 days, the coordinator at 45, once each', async () => {
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
      counts.push([await about(institution.professor), await about(institution.coordinator)]);
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

  it('a professor’s list shows their own files only', async () => {
    await begin();
    const number = await portal.database.read(async (tx) => (await reportNow(tx, reportId)).number);
    expect((await professor.get('/opinions')).html).toContain(number);
    expect((await (await signedIn(portal, institution.colleague)).get('/opinions')).html).not.toContain(number);
    expect((await student.get('/opinions')).html).not.toContain(number);
  });
});
