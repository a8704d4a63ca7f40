import { opinionFor } from '../../src/opinions/index.js';
import { REPORT_SHA256, reportNow } from '../support/examination.js';
import { plain, signedIn } from '../support/visitor.js';
import { REASONING, reviewing } from '../support/reviewing.js';

const story = reviewing();

describe('a professor examines and proposes', () => {
  it('from the assignment to the opinion, bound to the bytes that were read', async () => {
    expect((await story.coordinator.get(`/reports/${story.reportId}/assignment`)).html).toContain(
      'Anne-Laure Kervella',
    );
    expect(await story.assign(story.institution.professor)).toMatchObject({ status: 303 });
    const before = await story.professor.get(story.desk());
    expect(before.html).toContain('Commencer l’examen');
    expect(before.html).not.toContain('name="reasoning"');
    expect(await story.professor.post(`${story.desk()}/beginning`)).toMatchObject({
      status: 303,
      location: story.desk(),
    });

    const changed = {
      'periods[0].choice': 'change',
      'periods[0].level': '',
      'periods[0].reason': 'Travaux d’exécution, selon le certificat.',
    };
    const { status, location } = await story.professor.post(story.desk(), {
      ...(await story.write(changed)),
      then: 'review',
    });
    expect([status, location]).toEqual([303, `${story.desk()}/proposal`]);
    const review = await story.professor.get(`${story.desk()}/proposal`);
    expect(review.html).toContain('Travaux d’exécution, selon le certificat.');
    expect(review.html).toContain(REPORT_SHA256);
    expect(await story.professor.post(`${story.desk()}/proposal`, story.professor.fields(review.html))).toMatchObject({
      status: 303,
    });

    const opinion = await story.portal.database.read(async (tx) =>
      opinionFor(tx, (await reportNow(tx, story.reportId)).opinionId ?? ''),
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
    await story.portal.drainJobs();
    expect(await story.letters(story.institution.professor)).toContainEqual(
      expect.stringContaining('un rapport vous est confié'),
    );
  });

  describe('the draft', () => {
    beforeEach(() => story.begin());
    it('is saved as it is typed, and answered with its revision', async () => {
      const kept = await story.professor.post(
        story.desk(),
        await story.write({
          'periods[0].choice': 'change',
          'periods[0].from': 'bientôt',
          reasoning: 'À peine commencé',
        }),
        { Accept: 'application/json' },
      );
      expect(JSON.parse(kept.html)).toEqual({ revision: 1, saved: 'Enregistré à 10\u00a0h\u00a000' });
      const again = story.professor.fields((await story.professor.get(story.desk())).html);
      expect(again).toMatchObject({ reasoning: 'À peine commencé', 'periods[0].from': 'bientôt', revision: '1' });
    });
    it('typed in a second tab overwrites nothing: a 409, with what was typed still on the page', async () => {
      const [one, two] = [await story.write(), await story.write({ reasoning: 'Écrit dans le second onglet.' })];
      expect((await story.professor.post(story.desk(), one)).status).toBe(303);
      const late = await story.professor.post(story.desk(), two);
      expect(late.status).toBe(409);
      expect(late.html).toContain('Écrit dans le second onglet.');
      expect(late.html).toContain(REASONING);
      const data = await story.professor.post(story.desk(), two, { Accept: 'application/json' });
      expect([data.status, JSON.parse(data.html)]).toEqual([
        409,
        expect.objectContaining({ code: 'opinions.draftMoved', revision: 1 }),
      ]);
      expect(story.professor.fields((await story.professor.get(story.desk())).html)['reasoning']).toBe(REASONING);
    });
    it('replaces what was saved elsewhere only when the professor says so', async () => {
      const [one, two] = [await story.write(), await story.write({ reasoning: 'Celui-ci.' })];
      await story.professor.post(story.desk(), one);
      expect((await story.professor.post(story.desk(), { ...two, replace: '1' })).status).toBe(303);
      expect(story.professor.fields((await story.professor.get(story.desk())).html)['reasoning']).toBe('Celui-ci.');
    });
    it('keeps the remaining periods as declared by one act', async () => {
      await story.professor.post(story.desk(), {
        ...(await story.write({ 'periods[0].choice': 'change', 'periods[1].choice': '' })),
        then: 'keepRest',
      });
      expect(story.professor.fields((await story.professor.get(story.desk())).html)).toMatchObject({
        'periods[0].choice': 'change',
        'periods[1].choice': 'keep',
      });
    });
    it('does not exist while the professor only reads', async () => {
      expect(await story.state()).toBe('UNDER_REVIEW');
      await story.professor.get(story.desk());
      expect(
        await story.portal.database.read((tx) =>
          tx.rows('select 1 from opinion_drafts where report_id = $1', [story.reportId]),
        ),
      ).toEqual([]);
    });
  });

  it('retains another kind, and days on which a period was suspended, with a reason; both stay in sight (C9, C10)', async () => {
    await story.assign(story.institution.professor);
    await story.professor.post(`${story.desk()}/beginning`);
    const changed = {
      'periods[1].choice': 'change',
      'periods[1].kind': 'internship',
      'periods[1].suspensions[0].from': '2023-03-01',
      'periods[1].suspensions[0].to': '2023-08-31',
    };
    const refused = await story.professor.post(story.desk(), { ...(await story.write(changed)), then: 'review' });
    expect(plain(refused.html)).toContain('dites pourquoi vous retenez autre chose');
    const reason = { 'periods[1].reason': 'La convention du certificat est celle d’un stage.' };
    await story.professor.post(story.desk(), { ...(await story.write({ ...changed, ...reason })), then: 'review' });
    const desk = await story.professor.get(story.desk());
    expect(desk.html).toContain('name="periods[1].suspensions[1].from"');
    const review = await story.professor.get(`${story.desk()}/proposal`);
    await story.professor.post(`${story.desk()}/proposal`, story.professor.fields(review.html));
    for (const { html } of [review, await story.student.get(`/reports/${story.reportId}`)])
      for (const said of [
        'Salarié, 100',
        'Stage, 100',
        'suspendue du 1er mars 2023 au 31 août 2023',
        'La convention du',
      ])
        expect(plain(html)).toContain(said);
  });

  describe('W02: an opinion without its reasons', () => {
    beforeEach(() => story.begin());
    it.each([
      ['empty', ''],
      ['of spaces', '   '],
      ['too short', 'Très bien.'],
    ])('%s is not proposed, and the words typed are kept', async (_what, reasoning) => {
      const sent = await story.professor.post(story.desk(), { ...(await story.write({ reasoning })), then: 'review' });
      expect(sent.status).toBe(422);
      expect(sent.html).toContain('href="#reasoning"');
      expect(story.professor.fields((await story.professor.get(story.desk())).html)['reasoning']).toBe(
        reasoning.trim(),
      );
      expect((await story.professor.post(`${story.desk()}/proposal`, { revision: '1' })).status).toBe(422);
      expect(await story.state()).toBe('UNDER_REVIEW');
    });
    it('is not proposed either with a period without a choice, or a change without its reason', async () => {
      const sent = await story.professor.post(story.desk(), {
        ...(await story.write({ 'periods[0].choice': 'change', 'periods[0].level': '', 'periods[1].choice': '' })),
        then: 'review',
      });
      expect(sent.html).toContain('href="#periods-0-reason"');
      expect(sent.html).toContain('href="#periods-1-choice"');
    });
    it('is not proposed when the draft changed since it was reviewed', async () => {
      await story.professor.post(story.desk(), { ...(await story.write()), then: 'review' });
      const reviewed = story.professor.fields((await story.professor.get(`${story.desk()}/proposal`)).html);
      await story.professor.post(story.desk(), await story.write({ reasoning: `${REASONING} Et autre chose.` }));
      expect((await story.professor.post(`${story.desk()}/proposal`, reviewed)).status).toBe(409);
      expect(await story.state()).toBe('UNDER_REVIEW');
    });
  });

  it('an opinion that is reopened stays in the history, and the new draft starts from it', async () => {
    await story.begin();
    await story.propose();
    expect(await story.state()).toBe('OPINION_PROPOSED');
    expect((await story.professor.post(`${story.desk()}/reopening`, { reason: '' })).status).toBe(422);
    expect(
      (await story.professor.post(`${story.desk()}/reopening`, { reason: 'Une période avait été mal lue.' })).status,
    ).toBe(303);
    expect(story.professor.fields((await story.professor.get(story.desk())).html)).toMatchObject({
      reasoning: REASONING,
      sense: 'FAVOURABLE',
      'periods[0].choice': 'keep',
    });
    await story.propose();
    const page = (await story.professor.get(story.desk())).html;
    expect(page).toContain('Un avis antérieur');
    expect(page).toContain('Une période avait été mal lue.');
  });

  it('of two coordinators who assign at once, one does, and the other reads who was quicker', async () => {
    const answers = await Promise.all([
      story.assign(story.institution.professor),
      story.assign(story.institution.colleague),
    ]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
    expect(answers.find(({ status }) => status === 409)?.html).toContain('Hervé Marchand');
  });

  it('the professor is reminded at 15 and 30 days, the coordinator at 45, once each', async () => {
    await story.begin();
    await story.portal.drainJobs();
    const remind = (): Promise<void> => story.portal.runJob('remind-of-late-reviews');
    const number = await story.portal.database.read(async (tx) => (await reportNow(tx, story.reportId)).number);
    const about = async (personId: string) =>
      (await story.letters(personId)).filter((subject) => subject.includes(number) && /attendu/.test(subject)).length;
    const counts: number[][] = [];
    const start = story.portal.clock.now();
    for (const days of [14, 15, 16, 30, 45]) {
      story.portal.clock.set(new Date(start.getTime() + days * 86_400_000));
      await remind();
      counts.push([await about(story.institution.professor), await about(story.institution.coordinator)]);
    }
    story.portal.clock.set(start);
    expect(counts).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it('a professor’s list shows their own files only', async () => {
    await story.begin();
    const number = await story.portal.database.read(async (tx) => (await reportNow(tx, story.reportId)).number);
    expect((await story.professor.get('/opinions')).html).toContain(number);
    expect((await (await signedIn(story.portal, story.institution.colleague)).get('/opinions')).html).not.toContain(
      number,
    );
    expect((await story.student.get('/opinions')).html).not.toContain(number);
  });
});
