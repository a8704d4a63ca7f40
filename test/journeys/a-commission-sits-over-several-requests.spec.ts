import { DEPOSIT, enrolledStudent, openExaminations, signOnPage } from '../support/commission.js';
import { lettersOf } from '../support/before-the-jury.js';
import { signedIn } from '../support/visitor.js';

const here = openExaminations();
const { theDayComes, stateOf, drafted, inCommission, attend, prepare, answer } = here;

describe('a commission', () => {
  it('sits over several requests, of which one is put back with a reason and another asks its student for more', async () => {
    const first = await inCommission();
    const sitting = await here.sittingOf(first);
    const others: string[] = [];
    for (const name of ['Noé Blin', 'Zoé Ker']) {
      const other = await here.portal.database.transact((tx) => enrolledStudent(tx, here.institution, name));
      const student = await signedIn(here.portal, other);
      const id = await drafted(student);
      await student.post(`/examinations/${id}/submission`, DEPOSIT);
      await here.registry.post(`/examinations/${id}/moves/admit`);
      others.push(id);
    }
    const [second = '', third = ''] = others;
    const page = await here.registry.get(`/examinations/${second}/commission`);
    for (const said of ['présidée par Marguerite Vasseur (1 demande)', 'Zoé Ker']) expect(page.html).toContain(said);
    const convened = await here.registry.post(`/examinations/${second}/commission`, {
      commission: sitting.slice('/commissions/'.length),
      'also[0].id': third,
      'also[0].ticked': 'yes',
    });
    expect(convened.location).toContain(sitting);
    expect((await here.chair.get(sitting)).html).toMatch(/Noé Blin[\s\S]*Zoé Ker/);
    await theDayComes();
    await attend(first);
    await prepare(second, { kind: 'NONE' });
    await signOnPage(here.chair, second);
    expect((await here.member.post(`/examinations/${second}/moves/putBack`, { reason: 'Non.' })).status).toBe(403);
    expect((await here.chair.post(`/examinations/${second}/moves/putBack`, { reason: ' ' })).status).toBe(422);
    const reason = { reason: 'Une pièce est à revoir.' };
    expect((await here.chair.post(`/examinations/${second}/moves/putBack`, reason)).status).toBe(303);
    expect([await stateOf(second), (await here.chair.get(`/examinations/${second}`)).status]).toEqual([
      'ADMISSIBLE',
      404,
    ]);
    expect((await here.chair.get(sitting)).html).toContain('n’est plus devant cette commission');
    const more = { points: 'Joindre le certificat', dueOn: '2026-12-20' };
    expect((await here.member.post(`/examinations/${third}/more`, more)).status).toBe(403);
    expect((await here.chair.post(`/examinations/${third}/more`, more)).status).toBe(303);
    expect(await stateOf(third)).toBe('INCOMPLETE');
    expect((await lettersOf(here.portal, here.institution.member)).join('\n')).toContain(
      'n’est plus devant la commission',
    );
    expect((await answer(first, { kind: 'NONE' })).status).toBe(303);
  });

  it('starts from a complement that its centre keeps, and writes its own', async () => {
    const kept = {
      title: 'Conduite de projet',
      nature: 'Conduite d’un projet',
      months: '12',
      reasoning: 'À adapter.',
      centre: here.institution.centre,
    };
    expect((await here.student.get('/complements')).status).toBe(403);
    expect((await here.registry.post('/complements', { ...kept, months: '' })).status).toBe(422);
    expect((await here.registry.post('/complements', { ...kept, centre: '' })).status).toBe(422);
    expect((await here.registry.post('/complements', { ...kept, centre: here.institution.otherCentre })).status).toBe(
      422,
    );
    expect((await here.registry.post('/complements', kept)).status).toBe(303);
    const id = await inCommission();
    await theDayComes();
    await attend(id);
    const from = /href="([^"]+\/answer\?from=[^"]+)"/.exec(
      (await here.member.get(`/examinations/${id}/answer`)).html,
    )?.[1];
    const page = await here.member.get(from ?? '');
    const fields = here.member.fields(page.html, { months: '8' });
    expect(fields).toMatchObject({ kind: 'COMPLEMENT', nature: 'Conduite d’un projet', reasoning: 'À adapter.' });
    expect((await here.member.post(`/examinations/${id}/answer`, fields)).status).toBe(303);
    const end = /action="(\/complements\/[^"]+\/end)"/.exec((await here.registry.get('/complements')).html)?.[1];
    expect((await here.registry.post(end ?? '')).status).toBe(303);
    expect((await here.registry.post(end ?? '')).status).toBe(404);
    expect((await here.member.get(`/examinations/${id}/answer`)).html).not.toContain('answer?from');
  });
});
