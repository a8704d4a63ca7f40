import { randomUUID } from 'node:crypto';
import { composition, idIn, keepOrder, lettersOf, openedSession } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, unsaid } from '../support/visitor.js';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;

beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
});
beforeEach(async () => {
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

describe('the jury of a session', () => {
  const planned = async (heldOn = '2026-12-15'): Promise<string> =>
    idIn(
      (
        await all.secretary.post('/jury/sessions', {
          jury: institution.jury,
          heldOn,
          closesOn: '2026-12-08',
          place: 'Paris',
        })
      ).location,
    );

  it('opens only with three members at least, one president and one substitute chair', async () => {
    const id = await planned();
    await keepOrder(all.secretary, id);
    const at = `/jury/sessions/${id}/composition`;
    for (const over of [
      { 'members[0].place': 'member' },
      { 'members[1].place': 'member' },
      { 'members[1].place': 'president' },
      { 'members[2].place': 'substitute-chair' },
      { 'members[2].place': '' },
      { 'members[2].place': 'substitute' },
      { 'members[2].quality': '' },
      { 'members[2].person': institution.president },
      { 'members[2].person': randomUUID() },
    ]) {
      expect([over, (await all.secretary.post(at, composition(institution, over))).status]).toEqual([over, 422]);
    }
    expect((await all.secretary.post(at, composition(institution))).status).toBe(303);
  });

  it('opens only under an order that is whole, signed before it was published, in force, and published in time', async () => {
    const id = await planned();
    const open = () => all.secretary.post(`/jury/sessions/${id}/composition`, composition(institution));
    const without = await open();
    expect(without.status).toBe(422);
    expect(
      unsaid(without.html, ['la référence et la date', 'qui a signé', 'où et quel jour', 'Joignez l’arrêté signé']),
    ).toEqual([]);
    for (const over of [{ publishedOn: '2026-09-30' }, { quorum: '1' }])
      expect([over, (await keepOrder(all.secretary, id, over, false)).status]).toEqual([over, 422]);
    for (const [over, said] of [
      [{}, 'Joignez l’arrêté signé'],
      [{ capacity: 'delegate' }, 'la référence et la date de la délégation'],
      [{ publishedOn: '2026-11-25' }, 'n’est pas en vigueur aujourd’hui'],
      [{ quorum: '9' }, 'Le quorum (9) dépasse le nombre de membres (3)'],
    ] as const) {
      expect((await keepOrder(all.secretary, id, over, false)).status).toBe(303);
      const refused = await open();
      expect([over, refused.status, unsaid(plain(refused.html), [said])]).toEqual([over, 422, []]);
    }
    expect((await keepOrder(all.secretary, id, { publishedOn: '2026-11-24' })).status).toBe(303);
    expect((await open()).status).toBe(303);
    const late = await planned('2026-12-08');
    await keepOrder(all.secretary, late, { publishedOn: '2026-11-24' });
    const refused = await all.secretary.post(`/jury/sessions/${late}/composition`, composition(institution));
    expect([refused.status, unsaid(refused.html, ['15 jours au moins avant la session'])]).toEqual([422, []]);
  });

  it('W21: is not composed of its own secretary, however many sit beside her', async () => {
    const id = await planned();
    await keepOrder(all.secretary, id);
    const refused = await all.secretary.post(`/jury/sessions/${id}/composition`, {
      ...composition(institution),
      'members[3].person': institution.secretary,
      'members[3].quality': 'teacher',
      'members[3].place': 'member',
    });
    expect([refused.status, unsaid(refused.html, ['Odile Perrot assure le secrétariat de ce jury'])]).toEqual([
      422,
      [],
    ]);
    const alone = await all.secretary.post(`/jury/sessions/${id}/composition`, {
      'members[0].person': institution.secretary,
      'members[0].quality': 'teacher',
      'members[0].place': 'president',
      then: 'open',
    });
    expect(alone.status).toBe(422);
    expect((await all.secretary.get(`/jury/sessions/${id}`)).html).not.toContain('présidente');
  });

  it('is composed of people found by their name, whatever its accents, or taken from the last session', async () => {
    const id = await planned();
    const at = `/jury/sessions/${id}/composition`;
    const found = await all.secretary.post(at, { search: 'etienne roch', then: 'search' });
    expect(found.status).toBe(200);
    expect(unsaid(plain(found.html), ['Étienne Roche', `value="${institution.member}"`])).toEqual([]);
    expect(found.html).not.toContain('etienne roch');
    expect((await all.secretary.post(at, { search: 'é', then: 'search' })).html).toContain('Personne ne porte ce nom');
    await openedSession(all, institution);
    const copied = await all.secretary.post(at, {
      'members[0].person': institution.member,
      'members[0].place': 'member',
      'members[0].quality': 'teacher',
      then: 'copy',
    });
    expect(unsaid(copied.html, [`value="${institution.president}"`, `value="${institution.otherMember}"`])).toEqual([]);
    expect(
      [...copied.html.matchAll(/<option value="(president|substitute-chair|member)" selected/g)].map(
        ([, place]) => place,
      ),
    ).toEqual(['member', 'president', 'member']);
  });

  it('convenes each of its members by a letter that is kept, and shows its order to those who see it', async () => {
    const id = await openedSession(all, institution);
    expect((await lettersOf(portal, institution.president))[0]).toContain('Vous êtes convoquée le 24 novembre 2026');
    const kept = await portal.database.read((tx) =>
      tx.rows<{ letter: string }>(
        `select l.subject as letter from convocations c join letters l on l.id = c.letter_id and l.person_id = c.person_id
          where c.session_id = $1`,
        [id],
      ),
    );
    expect(kept).toHaveLength(3);
    const { html } = await all.member.get(`/jury/sessions/${id}/order`);
    expect(unsaid(html, ['Hélène Vauquelin', 'Recueil des actes', 'Arrêté 2026-14.pdf'])).toEqual([]);
    const paper = /\/jury\/sessions\/[^"]*\/paper/.exec(html)?.[0] ?? '';
    expect((await all.member.get(paper)).status).toBe(200);
    expect((await all.student.get(paper)).status).toBe(404);
    expect((await keepOrder(all.secretary, id)).status).toBe(409);
  });
});
