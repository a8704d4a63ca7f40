import { makePersonalToken } from '../../src/people/data/sessions.store.js';
import { fillInstitution, type Institution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { stranger, type Stranger } from '../support/stranger.js';
import { signedIn, type Visitor } from '../support/visitor.js';
import { tablesWith } from '../support/where-it-stands.js';

const MORNING = '2026-11-24T09:00:00Z';
const PASSWORD = { password: 'une phrase neuve et assez longue' };
const LINK = /\/password\/[\w-]{43}/;

let office: PostOffice;
let portal: Portal;
let institution: Institution;
let admin: Visitor;
afterEach(async () => {
  await portal.stop();
  await office.stop();
});

/** A portal with its institution, which sends letters or does not. */
async function open(how: 'with letters' | 'without letters'): Promise<void> {
  office = await startPostOffice();
  portal = await startPortal({
    at: MORNING,
    environment: {
      PUBLIC_URL: 'http://aval.example',
      TRUST_PROXY: '1',
      ...(how === 'with letters' && { SMTP_URL: office.url }),
    },
  });
  institution = await portal.database.transact(fillInstitution);
  admin = await somebody('administrator');
}

const idOf = (key: string): string => institution.people[key] ?? '';
const somebody = (key: string): Promise<Visitor> => signedIn(portal, idOf(key));
const ask = (key: string) => admin.post(`/people/${idOf(key)}/password-link`);
const outside = (): Stranger => stranger(portal, '203.0.113.9');
const lettersTo = (key: string): Promise<{ subject: string; body: string }[]> =>
  portal.database.read((tx) =>
    tx.rows('select subject, body from letters where person_id = $1 order by subject, id', [idOf(key)]),
  );
const events = (key: string): Promise<unknown[]> =>
  portal.database.read(async (tx) =>
    (
      await tx.rows<{ line: unknown[] }>(
        `select json_build_array(event, actor_name, acted_as, network) as line
           from account_events
          where person_id = $1
          order by id`,
        [idOf(key)],
      )
    ).map(({ line }) => line),
  );
const linkTo = (email: string): string =>
  LINK.exec(office.received.findLast(({ to }) => JSON.stringify(to).includes(email))?.text ?? '')?.[0] ?? '/no-letter';

describe('an administrator of a portal that sends letters', () => {
  beforeEach(() => open('with letters'));

  it('never sees the link to a president’s password: it goes to the president alone, by letter, and stands nowhere', async () => {
    const asked = await ask('president');
    expect([asked.status, asked.location]).toEqual([303, `/people/${idOf('president')}`]);
    await portal.drainJobs();
    const link = linkTo('president@aval.example');
    expect(link).toMatch(LINK);
    expect(await tablesWith(portal.database, link.split('/')[2] ?? '')).toEqual([]);
    for (const page of [asked, await admin.get(`/people/${idOf('president')}`), await admin.get('/password-links')])
      expect(page.html).not.toMatch(LINK);
    const [letter] = await lettersTo('president');
    expect(letter?.body).toContain('Sophie Bellanger');
    expect((await (await somebody('president')).get('/letters')).html).toContain('Votre lien pour choisir');
    expect(await events('president')).toEqual([
      ['link-asked', 'Sophie Bellanger', 'administrator', '127.0.0.1'],
      ['link-sent', '', 'system', null],
    ]);
  });

  it('is named on the person’s page with what was done, and the person gets a letter when a password is chosen', async () => {
    await ask('president');
    await portal.drainJobs();
    const browser = outside();
    const link = linkTo('president@aval.example');
    const before = await somebody('president');
    expect((await browser.get(link)).html).toContain('president@aval.example');
    expect((await browser.post(link, { password: 'court' })).status).toBe(422);
    expect((await browser.post(link, PASSWORD)).location).toBe('/desk');
    // The bearer is in; whoever was in before is not.
    expect([(await browser.get('/desk')).status, (await before.get('/desk')).status]).toEqual([200, 303]);
    expect((await browser.get(link)).status).toBe(404);
    await portal.drainJobs();
    expect(office.received.map(({ subject }) => subject)).toEqual([
      'Votre lien pour choisir un mot de passe',
      'Votre mot de passe a été choisi par un lien',
    ]);
    const page = (await admin.get(`/people/${idOf('president')}`)).html;
    for (const said of [
      'Lien demandé',
      'Sophie Bellanger (administration)',
      'Lien envoyé',
      'choisi par le lien',
      '203.0.113.9',
    ])
      expect(page).toContain(said);
    expect((await stranger(portal).signIn('president@aval.example', PASSWORD.password)).location).toBe('/desk');
  });

  it('a password that is chosen or changed ends the personal tokens of its owner too, and the letter says so', async () => {
    const token = (): Promise<string> => portal.database.transact((tx) => makePersonalToken(tx, idOf('president')));
    // It is asked to look at a file, and told that there is none: whoever is not let in is told that.
    const enters = async (bearer: string): Promise<boolean> => {
      const { status } = await fetch(new URL('/api/v1/inspections', portal.url), {
        method: 'POST',
        headers: { Authorization: `Bearer ${bearer}` },
        body: new FormData(),
      });
      expect([401, 422]).toContain(status);
      return status === 422;
    };
    const [first, second] = [await token(), await token()];
    expect([await enters(first), await enters(second)]).toEqual([true, true]);
    await ask('president');
    await portal.drainJobs();
    const browser = outside();
    expect((await browser.post(linkTo('president@aval.example'), PASSWORD)).location).toBe('/desk');
    expect([await enters(first), await enters(second)]).toEqual([false, false]);
    const third = await token();
    const changed = { current: PASSWORD.password, password: 'une autre phrase assez longue' };
    expect((await browser.post('/me/password', changed)).status).toBe(303);
    expect(await enters(third)).toBe(false);
    const letters = (await lettersTo('president')).map(({ subject, body }) => [
      subject,
      /[^.]*jetons? personnels?/.exec(body)?.[0],
    ]);
    expect(letters).toEqual([
      ['Votre lien pour choisir un mot de passe', undefined],
      ['Votre mot de passe a été changé', ' Le jeton personnel'],
      ['Votre mot de passe a été choisi par un lien', ' Les 2 jetons personnels'],
    ]);
  });

  it('asking again ends the link before, and so does a password changed', async () => {
    await ask('president');
    await portal.drainJobs();
    const first = linkTo('president@aval.example');
    await ask('president');
    expect((await outside().get(first)).status).toBe(404);
    await portal.drainJobs();
    const second = linkTo('president@aval.example');
    const browser = outside();
    await browser.post(second, PASSWORD);
    await ask('president');
    await portal.drainJobs();
    const third = linkTo('president@aval.example');
    expect((await outside().get(third)).status).toBe(200);
    const changed = { current: PASSWORD.password, password: 'encore une autre phrase, longue' };
    expect((await browser.post('/me/password', changed)).location).toBe('/me');
    expect((await outside().get(third)).status).toBe(404);
    expect((await browser.get('/me')).status).toBe(200);
    expect((await events('president')).at(-1)).toEqual([
      'password-changed',
      'Marguerite Vasseur',
      'self',
      '203.0.113.9',
    ]);
    expect((await lettersTo('president')).map(({ subject }) => subject)).toContain('Votre mot de passe a été changé');
  });

  it('cannot use a letter that waits: a link asked for and replaced, or of an account disabled since, does not leave', async () => {
    await ask('president');
    await admin.post(`/people/${idOf('president')}/disable`);
    await portal.drainJobs();
    expect(office.received).toEqual([]);
    expect((await ask('president')).status).toBe(409);
    await admin.post(`/people/${idOf('president')}/enable`);
    await ask('president');
    await ask('president');
    await portal.drainJobs();
    expect(office.received).toHaveLength(1);
    expect((await outside().get(linkTo('president@aval.example'))).status).toBe(200);
    await admin.post(`/people/${idOf('president')}/disable`);
    expect((await outside().post(linkTo('president@aval.example'), PASSWORD)).status).toBe(404);
  });

  it('of two who use one link at once, one chooses a password, the other reads that the link is used', async () => {
    await ask('president');
    await portal.drainJobs();
    const link = linkTo('president@aval.example');
    const answers = await Promise.all(Array.from({ length: 4 }, () => outside().post(link, PASSWORD)));
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '404', '404', '404']);
  });

  it('a link that nobody used within two days opens nothing', async () => {
    await ask('president');
    await portal.drainJobs();
    portal.clock.advance({ hours: 48 });
    expect((await outside().get(linkTo('president@aval.example'))).status).toBe(404);
  });
});
