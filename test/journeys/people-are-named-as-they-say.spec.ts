import { lettersOf, openedSession } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('what somebody is, in a letter and on a page', () => {
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

  it('agrees with how they say they are addressed, and is neutral for whoever has not said', async () => {
    await all.member.post('/me/civility', { civility: 'monsieur' });
    const sessionId = await openedSession(all, institution);
    await portal.drainJobs();
    const convened = async (personId: string): Promise<string> => (await lettersOf(portal, personId)).join('\n');
    expect(await convened(institution.president)).toContain('Vous êtes nommée à la session');
    expect(await convened(institution.member)).toContain('Vous êtes nommé à la session');
    expect(await convened(institution.otherMember)).toContain('Vous siégez à la session');
    const { html } = await all.secretary.get(`/jury/sessions/${sessionId}`);
    expect(html).toContain('présidente');
  });

  it('is taken back by whoever would rather not say', async () => {
    const chosen = async (): Promise<string | undefined> =>
      /<option value="([a-z]*)" selected[^>]*>(?:Madame|Monsieur)/.exec((await all.member.get('/me')).html)?.[1];
    expect(await chosen()).toBeUndefined();
    await all.member.post('/me/civility', { civility: 'madame' });
    expect(await chosen()).toBe('madame');
    await all.member.post('/me/civility', { civility: '' });
    expect(await chosen()).toBeUndefined();
  });

  it('is one of two, or nothing: anything else is refused, and changes nothing', async () => {
    await all.member.post('/me/civility', { civility: 'madame' });
    const { status } = await all.member.post('/me/civility', { civility: 'docteur' });
    expect(status).toBe(422);
    expect(
      await portal.database.read((tx) =>
        tx.row<{ civility: string }>('select civility from people where id = $1', [institution.member]),
      ),
    ).toEqual({ civility: 'madame' });
  });
});
