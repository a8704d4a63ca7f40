import { composition, idIn, keepOrder, openedSession } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

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

/** A session that is planned, and has no jury yet. */
async function plannedSession(): Promise<string> {
  const { location } = await all.secretary.post('/jury/sessions', {
    jury: institution.jury,
    heldOn: '2026-12-20',
    closesOn: '2026-12-10',
    place: 'Paris',
  });
  return idIn(location);
}

/** Where the keyboard goes by the summary of errors, and what is said there: the id of each target, and its message. */
function saidBeside(page: string): Record<string, string> {
  const html = plain(page);
  const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  return Object.fromEntries(
    [...summary.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => [
      id,
      /<\/span>([^<]*)/.exec(new RegExp(`<p id="${id}-error"[\\s\\S]*?</p>`).exec(html)?.[0] ?? '')?.[1]?.trim() ?? '',
    ]),
  );
}

describe('a message about several fields stands beside them too, and its link leads the keyboard into them', () => {
  it('when a jury is composed without a president', async () => {
    const id = await plannedSession();
    await keepOrder(all.secretary, id);
    const { status, html } = await all.secretary.post(
      `/jury/sessions/${id}/composition`,
      composition(institution, { 'members[0].place': 'member' }),
    );
    expect(status).toBe(422);
    expect(saidBeside(html)).toEqual({ members: 'Désignez une présidence, et une seule.' });
    expect(html).toMatch(/<fieldset id="members"[^>]* tabindex="-1" aria-describedby="members-hint members-error"/);
  });

  it('when a deliberation is opened before members signed that they are there', async () => {
    const id = await openedSession(all, institution);
    await all.secretary.post(`/jury/sessions/${id}/moves/lock`);
    const { status, html } = await all.secretary.post(`/jury/sessions/${id}/attendance`, { then: 'deliberate' });
    expect(status).toBe(422);
    expect(saidBeside(html)).toEqual({
      attendance: 'Chaque membre signe sa présence, ou son absence est motivée : il en reste 3.',
    });
  });

  it('and one about a field of a row stands beside that field, when members have no quality', async () => {
    const id = await plannedSession();
    const { status, html } = await all.secretary.post(
      `/jury/sessions/${id}/composition`,
      composition(institution, { 'members[1].quality': '', 'members[2].quality': '' }),
    );
    expect(status).toBe(422);
    expect(saidBeside(html)).toEqual({
      'members-1-quality': 'Choisissez une qualité.',
      'members-2-quality': 'Choisissez une qualité.',
    });
  });
});
