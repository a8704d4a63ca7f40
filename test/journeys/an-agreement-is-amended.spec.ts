import { signedInternship, signedOnPaper } from '../support/internship.js';
import { plain, type Answered } from '../support/visitor.js';
import { sentAmendment } from '../support/amendment.js';
import { openAgreementsOverWeeks, statusesOf } from '../support/agreements-over-weeks.js';

const here = openAgreementsOverWeeks();
const { at, on, send, signAmendment, standing, amendmentIs, amended } = here;

describe('a signed agreement', () => {
  it.each([
    ['first', { startsOn: '' }],
    ['last', { endsOn: '' }],
    ['first and its last', { startsOn: '', endsOn: '' }],
  ])(
    'whose amendment is written without its %s day is shown all the same, and refused when it is sent',
    async (_, changed) => {
      const id = await signedInternship(here.portal, here.institution);
      const amendment = await amended(id, 'Les dates restent à fixer.', changed);
      const { status } = await here.all.registry.get(`/amendments/${amendment}`);
      expect(status).toBe(200);
      expect((await send(amendment)).status).toBe(422);
    },
  );

  it('whose start moves has its fifteen days again, is signed before both starts, and then says what its amendment says', async () => {
    const id = await signedInternship(here.portal, here.institution);
    await at('2027-01-05T09:00:00Z');
    const tooSoon = await amended(id, 'Le début est avancé.', { startsOn: '2027-01-08' });
    const refused = await send(tooSoon);
    expect(refused.status).toBe(422);
    expect(plain(refused.html)).toContain('20 janvier 2027');
    expect(
      (await here.all.registry.post(`/amendments/${tooSoon}/moves/abandon`, { reason: 'Trop tard.' })).status,
    ).toBe(303);

    const later = await amended(id, 'Le début est reporté, à la demande de l’hôte.', {
      startsOn: '2027-01-25',
      endsOn: '2027-04-24',
    });
    expect(plain((await here.all.registry.get(`/amendments/${later}/sending`)).html)).toContain('11 janvier 2027');
    expect((await send(later)).status).toBe(303);
    expect((await here.all.student.get(`/amendments/${later}/terms`)).status).toBe(409);
    expect(await standing(id)).toEqual({ state: 'SIGNED', startsOn: '2027-01-11', endsOn: '2027-04-10' });
    await at('2027-01-10T09:00:00Z');
    await signAmendment(later);
    expect(await standing(id)).toEqual({ state: 'SIGNED', startsOn: '2027-01-25', endsOn: '2027-04-24' });
    const page = plain((await here.all.student.get(`/internships/${id}`)).html);
    for (const words of ['25 janvier 2027', '24 avril 2027']) expect(page).toContain(words);
    await on('2027-01-11T09:00:00Z');
    expect((await standing(id))?.state).toBe('SIGNED');
    await on('2027-01-25T09:00:00Z');
    expect((await standing(id))?.state).toBe('IN_PROGRESS');
  });

  it('begins on its day when the amendment that was to move it is not signed, which nobody signs any more', async () => {
    const id = await signedInternship(here.portal, here.institution);
    const late = await sentAmendment(here.portal, here.institution, id, { startsOn: '2027-01-25' });
    await on('2027-01-11T09:00:00Z');
    expect(await standing(id)).toEqual({ state: 'IN_PROGRESS', startsOn: '2027-01-11', endsOn: '2027-04-10' });
    expect(await amendmentIs(late)).toBe('ABANDONED');
    await expect(signedOnPaper(here.portal, here.institution, late, '2027-01-10')).rejects.toThrow('No sheet is open.');
  });

  it('begins on its day while an amendment that does not move it may still be signed, until its last day', async () => {
    const id = await signedInternship(here.portal, here.institution);
    const other = await sentAmendment(here.portal, here.institution, id, { tutorPhone: '02 40 00 00 00' });
    await on('2027-01-11T09:00:00Z');
    expect(await amendmentIs(other)).toBe('SIGNING');
    await signAmendment(other);
    expect([await amendmentIs(other), (await standing(id))?.state]).toEqual(['SIGNED', 'IN_PROGRESS']);
  });

  it('is amended by its student or the registry, with a change and its object in words, one at a time', async () => {
    const id = await signedInternship(here.portal, here.institution);
    expect((await here.teacher.post(`/internships/${id}/amendments`)).status).toBe(403);
    const empty = await amended(id, '', { endsOn: '2027-04-09' }, here.all.student);
    expect((await here.all.registry.post(`/internships/${id}/amendments`)).status).toBe(409);
    expect((await here.all.student.post(`/amendments/${empty}/sending`)).status).toBe(403);
    expect((await send(empty)).status).toBe(422);
    const written = (changed: Readonly<Record<string, string>>): Promise<Answered> =>
      here.all.registry.get(`/amendments/${empty}/terms`).then(({ html }) =>
        here.all.registry.post(
          `/amendments/${empty}/terms`,
          here.all.registry.fields(html, {
            object: 'La fin change.',
            teacherId: here.institution.professor,
            ...changed,
          }),
        ),
      );
    // Nothing changed; a second internship law; longer than the diploma knows; a teacher of another centre, or of none.
    for (const changed of [
      { endsOn: '2027-04-10' },
      { endsOn: '2027-01-01' },
      { endsOn: '2027-09-30' },
      { teacherId: here.institution.registry },
      { teacherId: '00000000-0000-4000-8000-00000000dead' },
      { tasks: '' },
    ]) {
      expect((await written(changed)).status).toBe(303);
      expect((await send(empty)).status).toBe(422);
    }
    const other = await Promise.all([
      here.all.student.post(`/amendments/${empty}/moves/abandon`, { reason: 'Inutile.' }),
      here.all.registry.post(`/amendments/${empty}/moves/abandon`, { reason: 'Inutile.' }),
    ]);
    expect(statusesOf(other)).toEqual([303, 409]);
    const opened = await Promise.all([
      here.all.student.post(`/internships/${id}/amendments`),
      here.all.registry.post(`/internships/${id}/amendments`),
    ]);
    expect(statusesOf(opened)).toEqual([303, 409]);
  });

  it('that is cancelled cancels its amendment too', async () => {
    const id = await signedInternship(here.portal, here.institution);
    const under = await sentAmendment(here.portal, here.institution, id, { endsOn: '2027-04-17' });
    expect(
      (await here.all.registry.post(`/internships/${id}/moves/cancelSigned`, { reason: 'L’hôte s’est retiré.' }))
        .status,
    ).toBe(303);
    expect([await amendmentIs(under), (await standing(id))?.state]).toEqual(['ABANDONED', 'CANCELLED']);
  });
});
