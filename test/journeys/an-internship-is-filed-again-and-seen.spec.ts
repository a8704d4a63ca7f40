import { readFile } from 'node:fs/promises';
import { verifyJournal } from '../../src/platform/journal/index.js';
import { reportFile } from '../support/gestures.js';
import { startRequesting, TICKS, TYPED, typedDay, type Requesting } from '../support/internship-request.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, signedIn, unsaid, type Answered, type Visitor } from '../support/visitor.js';

let portal: Portal;
let story: Requesting;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(async () => {
  story = await startRequesting(portal);
});
afterAll(async () => {
  const { broken } = await portal.database.read(verifyJournal);
  await portal.stop();
  if (broken.length > 0) throw new Error('The journal does not hold.');
});

describe('a request filed again', () => {
  it('counts fifteen days anew when the dates, the content or the tutor changed, and not otherwise', async () => {
    const id = await story.filed();
    await story.teacher.post(`/internships/${id}/moves/return`, { reason: 'Précisez.' });
    await story.itIs('2026-03-10T09:00:00Z');
    for (const changed of [{ tasks: 'Autre chose.' }, { tutorName: 'Anne Morel' }, { totalHours: '440' }]) {
      const { status, html } = await story.send(id, changed);
      expect([status, unsaid(html, ['Premier début possible : le 25 mars 2026.'])]).toEqual([422, []]);
    }
    expect(
      (await story.send(id, { ...typedDay('startsOn', '2026-03-25'), ...typedDay('endsOn', '2026-06-24') })).status,
    ).toBe(303);
    expect(await story.kept(id)).toEqual({
      state: 'SUBMITTED',
      filedOn: '2026-03-10',
      startsOn: '2026-03-25',
      sheets: 0,
    });
  });

  it('returned while it is being signed is signed anew: what was signed is void and stays readable', async () => {
    const id = await story.filed();
    const at = `/internships/${id}`;
    const toSign = async (): Promise<string> => {
      expect(
        (await story.teacher.post(`${at}/approval`, { comment: 'Les essais relèvent de la spécialité.' })).status,
      ).toBe(303);
      expect((await story.registry.post(`${at}/verification`, TICKS)).status).toBe(303);
      return /\/signatures\/([0-9a-f-]{36})"/.exec((await story.student.get(at)).html)?.[1] ?? '';
    };
    const first = await toSign();
    const form = await story.student.get(`/signatures/${first}`);
    expect(
      (
        await story.student.post(
          `/signatures/${first}/parties/TRAINEE`,
          story.student.fields(form.html, { consent: 'yes' }),
        )
      ).status,
    ).toBe(303);
    expect(
      (await story.registry.post(`${at}/moves/return`, { reason: 'Le SIRET est celui d’un autre établissement.' }))
        .status,
    ).toBe(303);
    expect(
      unsaid(plain((await story.student.get(at)).html), [
        'À corriger',
        'Le SIRET est celui d’un autre établissement.',
        'Sans effet depuis le 1er mars 2026',
        'elles n’engagent plus',
      ]),
    ).toEqual([]);
    story.portal.clock.advance({ hours: 1 });
    expect((await story.send(id, { hostSiret: '98765432109876' })).status).toBe(303);
    const second = await toSign();
    expect(second).not.toBe(first);
    expect(
      unsaid(plain((await story.student.get(at)).html), ['Signatures d’avant, sans effet', `/signatures/${first}`]),
    ).toEqual([]);
    expect((await story.kept(id))?.sheets).toBe(1);
  });

  it('keeps its first day of filing, but not past the start itself (R31)', async () => {
    const id = await story.filed();
    await story.teacher.post(`/internships/${id}/moves/return`, { reason: 'Précisez.' });
    await story.itIs('2026-03-16T09:00:00Z');
    const { status, html } = await story.send(id);
    expect([
      status,
      unsaid(html, [
        'Le premier jour indiqué est passé, ou c’est aujourd’hui. Premier début possible : le 31 mars 2026.',
      ]),
    ]).toEqual([422, []]);
  });
});

describe('whoever sees an internship', () => {
  it('sees their own internships, and makes the moves of their own part', async () => {
    const id = await story.filed();
    const at = `/internships/${id}`;
    const [colleague, distant, coordinator] = [
      await signedIn(story.portal, story.institution.colleague),
      await signedIn(story.portal, story.institution.distant),
      await signedIn(story.portal, story.institution.coordinator),
    ];
    for (const stranger of [colleague, distant])
      expect([
        (await stranger.get(at)).status,
        (await stranger.get(`${at}/approval`)).status,
        (await stranger.post(`${at}/submission`, TYPED)).status,
      ]).toEqual([404, 404, 404]);
    expect([
      (await coordinator.get(at)).status,
      (await coordinator.get(`${at}/verification`)).status,
      (await coordinator.get(`${at}/course`)).status,
    ]).toEqual([200, 403, 403]);
    expect([
      (await story.student.post(`${at}/approval`, { comment: 'Parfait.' })).status,
      (await story.registry.post(`${at}/approval`, { comment: 'Parfait.' })).status,
      (await story.student.get(`${at}/course`)).status,
    ]).toEqual([403, 403, 403]);
    expect([
      (await story.registry.get(`${at}/submission`)).status,
      (await story.teacher.post(`${at}/submission`, TYPED)).status,
    ]).toEqual([403, 403]);
    expect((await story.registry.post(`${at}/verification`, TICKS)).status).toBe(409);
    const { centre, otherCentre, diploma } = story.institution;
    expect(
      (await story.student.post('/internships', { enrolment: `${otherCentre}~${diploma}`, status: 'INITIAL' })).html,
    ).toContain('Vous n’êtes pas inscrit à ce diplôme dans ce centre.');
    expect((await story.student.post('/internships', { enrolment: `${centre}~${diploma}` })).html).toContain(
      'Indiquez à quel titre vous suivez cette formation.',
    );
  });

  it('finds it in their list by its state, by words, and by a start that is near', async () => {
    const id = await story.filed();
    const number =
      (
        await story.portal.database.read((tx) =>
          tx.row<{ number: string }>('select number from internships where id = $1', [id]),
        )
      )?.number ?? '';
    const finds = async (who: Visitor, query: string): Promise<boolean> =>
      (await who.get(`/internships${query}`)).html.includes(`href="/internships/${id}"`);
    const shown: boolean[] = [];
    for (const query of ['', '?state=SUBMITTED', '?search=caradec', '?search=galibier', `?search=${number}`])
      shown.push(
        await finds(story.registry, query),
        await finds(story.teacher, query),
        await finds(story.student, query),
      );
    expect(shown).toEqual(shown.map(() => true));
    expect([
      await finds(story.registry, '?state=SIGNED'),
      await finds(story.registry, '?search=%25'),
      await finds(story.registry, '?soon=1'),
      await finds(await signedIn(story.portal, story.institution.colleague), ''),
    ]).toEqual([false, false, false, false]);

    await story.itIs('2026-03-02T09:00:00Z');
    expect([
      await finds(story.registry, '?soon=1'),
      plain((await story.registry.get('/desk')).html).includes('1 convention non signée, dont le stage approche'),
    ]).toEqual([true, true]);
    expect((await story.teacher.get('/desk')).html).toContain('missions à valider');
  });

  it('finds those that not all have signed and that start soon in the order of their starts', async () => {
    const span = (first: string, last: string): Record<string, string> => ({
      ...typedDay('startsOn', first),
      ...typedDay('endsOn', last),
      totalHours: '28',
    });
    const [later, sooner] = [await story.certified(), await story.certified()];
    expect((await story.send(later, span('2026-03-20', '2026-03-27'))).status).toBe(303);
    story.portal.clock.advance({ minutes: 5 });
    expect((await story.send(sooner, span('2026-03-16', '2026-03-19'))).status).toBe(303);
    await story.itIs('2026-03-06T09:00:00Z');
    const order = async (query: string): Promise<string[]> =>
      [
        ...(await story.registry.get(`/internships${query}`)).html.matchAll(/href="\/internships\/([0-9a-f-]{36})"/g),
      ].map(([, id]) => id ?? '');
    expect([await order('?state=SUBMITTED'), await order('?soon=1')]).toEqual([
      [later, sooner],
      [sooner, later],
    ]);
    expect(await order(`?soon=1&after=2026-03-16T00:00:00.000Z~${sooner}`)).toEqual([later]);
  });

  it('I20: joins documents: abroad, the sheet on the country is a mandatory annex; whoever sees the internship reads them', async () => {
    const id = await story.certified('INITIAL');
    const at = `/internships/${id}`;
    // Of a tutor of its own, who has not three trainees yet.
    const abroad = { hostCountry: 'lb', hostSiret: '', tutorEmail: 'nour@galibier.example' };
    expect((await story.send(id, abroad)).html).toContain(
      'la fiche d’information sur le droit du pays d’accueil est à joindre',
    );
    const join = async (role: string, withFile = true): Promise<Answered> => {
      const form = new FormData();
      form.append('role', role);
      if (withFile)
        form.append(
          'file',
          new Blob([await readFile(reportFile('report-short.pdf'))], { type: 'application/pdf' }),
          'Fiche Liban.pdf',
        );
      return story.student.upload(`${at}/documents`, form);
    };
    expect([(await join('', true)).status, (await join('country-sheet', false)).status]).toEqual([422, 422]);
    expect((await join('country-sheet')).status).toBe(303);
    const listed = (await story.student.get(`${at}/documents`)).html;
    const document = /\/documents\/([0-9a-f-]{36})"/.exec(listed)?.[1] ?? '';
    expect(unsaid(listed, ['Fiche Liban.pdf', `${at}/documents/${document}/remove`])).toEqual([]);
    expect((await story.send(id, abroad)).status).toBe(303);
    const read = async (who: Visitor): Promise<number> => (await who.get(`${at}/documents/${document}`)).status;
    expect([
      await read(story.student),
      await read(story.registry),
      await read(story.teacher),
      await read(await signedIn(story.portal, story.institution.colleague)),
    ]).toEqual([200, 200, 200, 404]);
    expect((await story.teacher.get(`${at}/approval`)).html).toContain('Fiche Liban.pdf');
    expect([
      (await story.student.post(`${at}/documents/${document}/remove`)).status,
      await read(story.student),
    ]).toEqual([409, 200]);
    await story.teacher.post(`${at}/moves/return`, { reason: 'Joignez la bonne fiche.' });
    expect([
      (await story.student.post(`${at}/documents/${document}/remove`)).status,
      await read(story.registry),
    ]).toEqual([303, 404]);
    expect((await story.send(id, abroad)).status).toBe(422);
  });
});
