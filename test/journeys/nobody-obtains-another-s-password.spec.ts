import { giveSeat, type NewSeat } from '../../src/people/index.js';
import { fillInstitution, type Institution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { stranger, type Stranger } from '../support/stranger.js';
import { refusalBy } from '../support/filled-database.js';
import { typeCommand } from '../support/type-command.js';
import { signedIn, type Visitor } from '../support/visitor.js';
import { tablesWith } from '../support/where-it-stands.js';

const MORNING = '2026-11-24T09:00:00Z';
const PASSWORD = { password: 'une phrase neuve et assez longue' };
const CERTIFIED = { identity: 'Carte d’identité présentée au guichet', certified: 'yes' };
const LINK = /\/password\/[\w-]{43}/;

let office: PostOffice;
let portal: Portal;
let institution: Institution;
let admin: Visitor;
let registry: Visitor;
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
  [admin, registry] = [await somebody('administrator'), await somebody('registry.nantes')];
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
/** The page where this registry officer hands over the link that was asked for them. */
async function handOverOf(key: string, by: Visitor = registry): Promise<string> {
  const name =
    (await portal.database.read((tx) => tx.row<{ name: string }>('select name from people where id = $1', [idOf(key)])))
      ?.name ?? '';
  const { html } = await by.get('/password-links');
  return new RegExp(`(/password-links/[0-9a-f-]{36})"[^>]*>${name}<`).exec(html)?.[1] ?? '/password-links/none';
}

describe('where no letter leaves', () => {
  beforeEach(() => open('without letters'));

  it('an administrator asks, and a registry officer who certifies an identity is shown the link, once', async () => {
    expect((await ask('ines')).status).toBe(303);
    expect((await admin.get('/password-links')).status).toBe(403);
    const page = await handOverOf('ines');
    expect((await registry.post(page, { identity: CERTIFIED.identity })).status).toBe(422);
    expect((await registry.post(page, { certified: 'yes' })).status).toBe(422);
    expect((await admin.post(page, CERTIFIED)).status).toBe(403);
    const shown = await registry.post(page, CERTIFIED);
    const link = LINK.exec(shown.html)?.[0] ?? '/none';
    expect((await registry.post(page, CERTIFIED)).status).toBe(404);
    expect(await tablesWith(portal.database, link.split('/')[2] ?? '')).toEqual([]);
    expect((await outside().post(link, PASSWORD)).location).toBe('/desk');
    expect(await events('ines')).toEqual([
      ['link-asked', 'Sophie Bellanger', 'administrator', '127.0.0.1'],
      ['link-handed-over', 'Claire Le Goff', 'registry', '127.0.0.1'],
      ['link-used', '', 'bearer', '203.0.113.9'],
    ]);
    const letters = await lettersTo('ines');
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Un lien pour choisir votre mot de passe a été remis',
      'Votre mot de passe a été choisi par un lien',
    ]);
    expect(letters[0]?.body).toMatch(/Claire Le Goff.*Sophie Bellanger/s);
    expect((await admin.get(`/people/${idOf('ines')}`)).html).toContain(CERTIFIED.identity);
  });

  it('a registry officer hands over to those of their centre, and to those who belong to none', async () => {
    await ask('sandrine');
    await ask('president');
    expect((await registry.get('/desk')).html).toContain('Liens à remettre');
    expect(await handOverOf('sandrine')).toBe('/password-links/none');
    expect(await handOverOf('president')).toMatch(/[0-9a-f]{36}$|[0-9a-f-]{36}$/);
    const theirs = await handOverOf('sandrine', await somebody('registry.reunion'));
    expect((await registry.get(theirs)).status).toBe(404);
    expect((await registry.post(theirs, CERTIFIED)).status).toBe(404);
    expect((await (await somebody('ines')).get('/password-links')).status).toBe(403);
  });

  it('an administrator with a seat in a registry is shown no link, nor is an officer their own', async () => {
    await give('administrator', { role: 'registry', centreId: institution.centres.NAN });
    await ask('ines');
    await ask('registry.nantes');
    const page = await handOverOf('ines');
    for (const answer of [await admin.get('/password-links'), await admin.get(page), await admin.post(page, CERTIFIED)])
      expect([answer.status, LINK.test(answer.html)]).toEqual([403, false]);
    expect(await handOverOf('registry.nantes')).toBe('/password-links/none');
    const because = 'aval: a registry officer hands over the link of a password, and of nobody who administers';
    const handedBy = (key: string): Promise<string> =>
      refusalBy(
        portal,
        `update password_link_requests
            set handed_by = '${idOf(key)}', handed_at = now(), identity = 'Vue'
          where person_id = '${idOf('ines')}'`,
      );
    expect(await handedBy('administrator')).toBe(because);
    expect(await handedBy('president')).toBe(because);
    expect(
      await refusalBy(
        portal,
        `update password_link_requests
            set handed_by = person_id, handed_at = now(), identity = 'Vue'
          where person_id = '${idOf('registry.nantes')}'`,
      ),
    ).toBe('password_links_take_two_people');
  });

  it('whoever administers gets theirs from the terminal of the machine alone, and so does the first registry officer', async () => {
    expect((await ask('administrator')).status).toBe(409);
    await ask('president');
    await give('president', { role: 'administrator' });
    expect(await handOverOf('president')).toBe('/password-links/none');
    const link =
      LINK.exec(await typeCommand(portal, 'password link', ['Registry.Nantes@aval.example']))?.[0] ?? '/none';
    expect((await outside().post(link, PASSWORD)).location).toBe('/desk');
    expect(await events('registry.nantes')).toEqual([
      ['link-printed', expect.stringMatching(/./), 'operator', null],
      ['link-used', '', 'bearer', '203.0.113.9'],
    ]);
    expect((await lettersTo('registry.nantes')).map(({ subject }) => subject)).toEqual([
      'Un lien pour choisir votre mot de passe a été fait',
      'Votre mot de passe a été choisi par un lien',
    ]);
    await expect(typeCommand(portal, 'password link', ['nobody@aval.example'])).rejects.toThrow(
      'Nobody has the address',
    );
  });

  it('a new institution starts: the terminal makes the first administrator, who enters by the link it prints', async () => {
    const printed = await typeCommand(portal, 'admin create', ['Ada@example.org'], { name: 'Ada Byron' });
    const browser = outside();
    expect((await browser.post(LINK.exec(printed)?.[0] ?? '/none', PASSWORD)).location).toBe('/desk');
    expect((await browser.get('/people')).status).toBe(200);
  });

  it('a request that nobody carried out counts no more after two weeks', async () => {
    await ask('ines');
    portal.clock.advance({ days: 15 });
    registry = await somebody('registry.nantes');
    expect(await handOverOf('ines')).toBe('/password-links/none');
  });
});

describe('what was done to an account', () => {
  beforeEach(() => open('without letters'));

  it('stays: the database lets nobody change it, remove it or empty it, nor write it without who did it', async () => {
    await ask('ines');
    const stays = /^aval: \w+ of account_events is refused: what is written there stays$/;
    for (const statement of [
      `update account_events set actor_name = 'Autre'`,
      'delete from account_events',
      'truncate account_events',
    ])
      expect(await refusalBy(portal, statement)).toMatch(stays);
    const line = (values: string): Promise<string> =>
      refusalBy(
        portal,
        `insert into account_events (person_id, at, event, acted_as, actor_id, actor_name)
           values ('${idOf('ines')}', now(), 'link-asked', ${values})`,
      );
    for (const values of [
      `'administrator', null, 'Sophie'`,
      `'administrator', '${idOf('ines')}', ''`,
      `'bearer', null, 'Inès'`,
    ])
      expect(await line(values)).toBe('account_events_name_who_did_it');
  });

  it('is among one’s own data', async () => {
    await ask('ines');
    expect((await (await somebody('ines')).get('/me/data')).html).toContain('link-asked');
  });
});

async function give(key: string, seat: Omit<NewSeat, 'personId'>): Promise<void> {
  await portal.database.transact((tx) => giveSeat(tx, { personId: idOf(key), ...seat }));
}
