import { signedIn } from '../support/visitor.js';
import { REASONING, reviewing } from '../support/reviewing.js';

const story = reviewing();

describe('W03: a file is assigned', () => {
  it.each([
    ['of another specialty', 'stranger'],
    ['of another centre', 'distant'],
    ['nobody seated', 'registry'],
  ] as const)('not to a professor %s', async (_what, who) => {
    expect(await story.assign(story.institution[who])).toMatchObject({ status: 422 });
    expect(await story.state()).toBe('ADMISSIBLE');
  });
  it('and a professor who was not assigned it reads nothing of it', async () => {
    await story.begin();
    for (const who of [story.institution.stranger, story.institution.distant, story.institution.colleague]) {
      expect((await (await signedIn(story.portal, who)).get(story.desk())).status).toBe(404);
    }
  });
  it('to a professor of another centre who has a delegation, and who then reads it', async () => {
    await story.portal.database.transact((tx) =>
      tx.rows(
        `insert into seats (person_id, role, centre_id, specialty_id, delegation, since)
           values ($1, 'professor', $2, $3, 'Décision du 2 septembre', $4)
          on conflict do nothing`,
        [story.institution.distant, story.institution.centre, story.institution.specialty, tx.now],
      ),
    );
    expect((await story.coordinator.get(`/reports/${story.reportId}/assignment`)).html).toContain(
      'Décision du 2 septembre',
    );
    expect((await story.assign(story.institution.distant)).status).toBe(303);
    expect((await (await signedIn(story.portal, story.institution.distant)).get(story.desk())).status).toBe(200);
  });
  it('not to a professor who is absent, and shown as absent', async () => {
    await story.portal.database.transact((tx) =>
      tx.rows(`insert into absences (person_id, first_day, last_day) values ($1, '2026-11-20', '2026-12-01')`, [
        story.institution.colleague,
      ]),
    );
    expect((await story.coordinator.get(`/reports/${story.reportId}/assignment`)).html).toContain(
      'Absence jusqu’au 1er décembre 2026',
    );
    expect((await story.assign(story.institution.colleague)).status).toBe(422);
    await story.portal.database.transact((tx) => tx.rows('delete from absences'));
  });
  it('by the coordinator only', async () => {
    const registry = await signedIn(story.portal, story.institution.registry);
    expect(
      (await registry.post(`/reports/${story.reportId}/assignment`, { professor: story.institution.professor })).status,
    ).toBe(403);
  });
});

describe('a professor who declines a file', () => {
  it('gives a kind of reason and words', async () => {
    await story.assign(story.institution.professor);
    expect((await story.professor.post(`/reports/${story.reportId}/decline`, { kind: 'load', text: ' ' })).status).toBe(
      422,
    );
    expect(await story.state()).toBe('ASSIGNED');
  });
  it('W04: for a conflict of interest does not see it any more, and it is assigned to another', async () => {
    await story.assign(story.institution.professor);
    expect(
      (await story.professor.post(`/reports/${story.reportId}/decline`, { kind: 'conflict', text: 'Même employeur.' }))
        .status,
    ).toBe(303);
    expect((await story.professor.get(story.desk())).status).toBe(404);
    expect((await story.assign(story.institution.professor)).status).toBe(422);
    expect((await story.assign(story.institution.colleague)).status).toBe(303);
  });
  it('W29: gives a reason that the student never reads: not in the history, letters, nor their data', async () => {
    await story.assign(story.institution.professor);
    await story.professor.post(`/reports/${story.reportId}/decline`, { kind: 'conflict', text: 'Mon beau-frère.' });
    const at = `/reports/${story.reportId}`;
    expect((await story.coordinator.get(at)).html).toContain('Mon beau-frère.');
    for (const page of [at, '/me/data', '/letters']) {
      const { status, html } = await story.student.get(page);
      expect([page, status, html.includes('beau-frère')]).toEqual([page, 200, false]);
    }
  });
  it('keeps the file that they began to read before the coordinator’s form to take it back was sent', async () => {
    await story.assign(story.institution.professor);
    const at = `/reports/${story.reportId}/decline`;
    const typed = { kind: 'absence', text: 'Congé.' };
    const before = story.coordinator.fields((await story.coordinator.get(at)).html, typed);
    await story.professor.post(`${story.desk()}/beginning`);
    const late = await story.coordinator.post(at, before);
    expect([late.status, await story.state()]).toEqual([409, 'UNDER_REVIEW']);
    expect(late.html).toContain('Anne-Laure Kervella');
    const now = story.coordinator.fields((await story.coordinator.get(at)).html, typed);
    expect([(await story.coordinator.post(at, now)).status, await story.state()]).toEqual([303, 'ADMISSIBLE']);
  });
  it('does not see the file any more, and their draft is shown to nobody', async () => {
    await story.begin();
    await story.professor.post(story.desk(), await story.write());
    expect(
      (await story.coordinator.post(`/reports/${story.reportId}/decline`, { kind: 'absence', text: 'Congé.' })).status,
    ).toBe(303);
    for (const path of [story.desk(), `${story.desk()}/proposal`, `/reports/${story.reportId}/decline`])
      expect((await story.professor.get(path)).status).toBe(404);
    expect(
      (await story.professor.post(story.desk(), { version: story.reportId, revision: '1', reasoning: 'Encore.' }))
        .status,
    ).toBe(404);
    await story.assign(story.institution.colleague);
    const colleague = await signedIn(story.portal, story.institution.colleague);
    await colleague.post(`${story.desk()}/beginning`);
    expect((await colleague.get(story.desk())).html).not.toContain(REASONING);
  });
});
