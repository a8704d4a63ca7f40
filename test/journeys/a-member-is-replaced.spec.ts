import {
  ask,
  composition,
  idIn,
  itemOf,
  lettersOf,
  openedSession,
  proposedReport,
} from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { keepOrder, ORDER, orderForm } from '../support/order-of-a-session.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, plain, unsaid, type Answered } from '../support/visitor.js';

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

const LATER = { ...ORDER, reference: 'Arrêté 2026-15', signedOn: '2026-11-23', publishedOn: '2026-11-24', quorum: '' };

/** A file on the agenda of an open session. */
async function scheduled(
  session: () => Promise<string>,
): Promise<{ readonly reportId: string; readonly sessionId: string }> {
  const reportId = await proposedReport(portal, institution);
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  const sessionId = await session();
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  return { reportId, sessionId };
}

async function replace(
  sessionId: string,
  newcomer: string,
  fields: Readonly<Record<string, string>>,
  paper = true,
): Promise<Answered> {
  return all.secretary.upload(`/jury/sessions/${sessionId}/replacement/${newcomer}`, await orderForm(fields, paper));
}

describe('the composition of an open session', () => {
  it('W30: gives the place of a member to another by an order, the day before: the former one opens the file, 404; the new one reads', async () => {
    const { reportId, sessionId } = await scheduled(() => openedSession(all, institution));
    const item = await itemOf(portal, reportId);
    await all.otherMember.post(`/jury/files/${item}/position`, { position: 'Favorable, à ce stade.' });
    const newcomer = await signedIn(portal, institution.colleague);
    const opened = () =>
      Promise.all(
        [all.otherMember, newcomer].map(async (who) => [
          (await who.get(`/reports/${reportId}`)).status,
          (await who.get(`/jury/files/${item}`)).status,
          (await who.get(`/jury/sessions/${sessionId}`)).status,
        ]),
      );
    expect(await opened()).toEqual([
      [200, 200, 200],
      [404, 404, 404],
    ]);

    const found = await all.secretary.get(`/jury/sessions/${sessionId}/replacement?search=szymanski`);
    expect(found.html).toContain(`/jury/sessions/${sessionId}/replacement/${institution.colleague}`);
    const asked = { ...LATER, former: institution.otherMember, quality: 'teacher', why: 'Empêchement.' };
    const without = await replace(sessionId, institution.colleague, { ...asked, reference: '', why: '' }, false);
    expect(without.status).toBe(422);
    expect(
      unsaid(plain(without.html), ['la référence et la date', 'Joignez l’arrêté signé', 'Indiquez le motif']),
    ).toEqual([]);
    expect((await replace(sessionId, institution.colleague, asked)).status).toBe(303);

    expect(await opened()).toEqual([
      [404, 404, 404],
      [200, 200, 200],
    ]);
    const left = await portal.database.read((tx) =>
      tx.rows('select 1 from positions p join agenda_items a on a.id = p.agenda_item_id where a.session_id = $1', [
        sessionId,
      ]),
    );
    expect(left).toEqual([]);
    const page = plain((await all.secretary.get(`/jury/sessions/${sessionId}`)).html);
    expect(
      unsaid(page, ['24 novembre 2026 : Patrick Szymański, à la place de Fatou N’Diaye (Arrêté 2026-15)']),
    ).toEqual([]);
    expect(plain((await all.member.get(`/jury/sessions/${sessionId}/order`)).html)).toContain('Il remplace un membre');
    expect((await replace(sessionId, institution.otherMember, { ...asked, former: institution.member })).status).toBe(
      422,
    );
  });

  it('tells the newcomer, the former member, whoever presides, and the student, who reads who judges their file', async () => {
    const { reportId, sessionId } = await scheduled(() => openedSession(all, institution));
    const judged = async (): Promise<string> => plain((await all.student.get(`/reports/${reportId}`)).html);
    expect(
      unsaid(await judged(), ['Qui juge mon dossier', 'Marguerite Vasseur, présidente, enseignante', 'Fatou N’Diaye']),
    ).toEqual([]);
    await replace(sessionId, institution.colleague, {
      ...LATER,
      former: institution.otherMember,
      quality: 'teacher',
      why: 'Empêchement.',
    });
    const { colleague, otherMember, president, student, member } = institution;
    const told = async (id: string): Promise<string> => plain((await lettersOf(portal, id)).join('\n'));
    expect(await told(colleague)).toContain('par l’acte de nomination « Arrêté 2026-15 du 23 novembre 2026 »');
    expect(await told(otherMember)).toContain('Empêchement.');
    expect(await told(president)).toContain('Patrick Szymański siège');
    expect(await told(student)).toContain('Patrick Szymański y siège à la place de Fatou N’Diaye');
    expect(await told(student)).not.toContain('Empêchement.');
    expect(await told(member)).not.toContain('Szymański');
    expect(await judged()).toContain('Patrick Szymański');
    expect(await judged()).not.toContain('Fatou N’Diaye');
  });

  it('recuses a newcomer by law from the file whose opinion they wrote, and shows them nothing of it', async () => {
    const { reportId, sessionId } = await scheduled(() => openedSession(all, institution));
    const item = await itemOf(portal, reportId);
    await replace(sessionId, institution.professor, {
      ...LATER,
      former: institution.otherMember,
      quality: 'teacher',
      why: 'Empêchement.',
    });
    const professor = await signedIn(portal, institution.professor);
    expect((await professor.get(`/jury/sessions/${sessionId}`)).status).toBe(200);
    expect((await professor.get(`/jury/files/${item}`)).status).toBe(404);
  });

  it('takes the substitute of its order without another one, who read nothing until then', async () => {
    const { reportId, sessionId } = await scheduled(async () => {
      const { location } = await all.secretary.post('/jury/sessions', {
        jury: institution.jury,
        heldOn: '2026-12-15',
        closesOn: '2026-12-08',
        place: 'Paris',
      });
      const id = idIn(location);
      await keepOrder(all.secretary, id);
      await all.secretary.post(`/jury/sessions/${id}/composition`, {
        ...composition(institution),
        'members[3].person': institution.colleague,
        'members[3].quality': 'teacher',
        'members[3].place': 'substitute',
      });
      return id;
    });
    const substitute = await signedIn(portal, institution.colleague);
    expect((await lettersOf(portal, institution.colleague))[0]).toContain('vous nomme en suppléance');
    expect((await substitute.get(`/jury/sessions/${sessionId}`)).status).toBe(404);
    expect((await all.secretary.get(`/jury/sessions/${sessionId}/replacement`)).html).toContain(
      `/replacement/${institution.colleague}`,
    );
    const seated = { former: institution.president, why: 'Empêchement.' };
    expect((await replace(sessionId, institution.colleague, { ...seated, former: '' }, false)).status).toBe(422);
    expect((await replace(sessionId, institution.colleague, seated, false)).status).toBe(303);
    expect((await substitute.get(`/reports/${reportId}`)).status).toBe(200);
    expect((await all.president.get(`/reports/${reportId}`)).status).toBe(404);
    expect(plain((await substitute.get(`/jury/sessions/${sessionId}`)).html)).toContain('présidence');
  });

  it('is changed by its secretary alone, and only once it is open', async () => {
    const sessionId = await openedSession(all, institution);
    const at = `/jury/sessions/${sessionId}/replacement`;
    expect((await all.member.get(at)).status).toBe(403);
    expect((await all.registry.get(at)).status).toBe(404);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/cancel`, { reason: 'Grève des transports.' });
    expect((await all.secretary.get(at)).status).toBe(409);
  });
});
